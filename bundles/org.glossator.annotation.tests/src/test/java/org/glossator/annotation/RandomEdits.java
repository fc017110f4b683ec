package org.glossator.annotation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.AnnotationEdit.DeleteSpan;
import org.glossator.annotation.AnnotationEdit.Link;
import org.glossator.annotation.AnnotationEdit.MoveBoundary;
import org.glossator.annotation.AnnotationEdit.RemoveDocumentLabel;
import org.glossator.annotation.AnnotationEdit.Replace;
import org.glossator.annotation.AnnotationEdit.SetAttribute;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationEdit.SetDocumentLabel;
import org.glossator.annotation.AnnotationEdit.SetEnds;
import org.glossator.annotation.AnnotationEdit.SetMemo;
import org.glossator.annotation.AnnotationEdit.Unlink;

/** Edits of all kinds over few ids, so that most of them fit and some do not. */
final class RandomEdits {
  static final int LENGTH = 120;
  private static final int IDS = 40;
  private final Random random;

  RandomEdits(Random random) {
    this.random = random;
  }

  AnnotationEdit next() {
    return switch (random.nextInt(17)) {
      case 0, 1, 2, 3 -> new CreateSpan(span());
      case 4 -> new DeleteSpan(id());
      case 5 -> new MoveBoundary(id(), fragments());
      case 6 -> new SetCode(id(), code());
      case 7, 8 -> new SetAttribute(id(), "a" + random.nextInt(3), value());
      case 9 -> new SetMemo(id(), random.nextBoolean() ? null : "m" + random.nextInt(3));
      case 10, 11 -> new Link(relation());
      case 12 -> new Unlink(id());
      case 13 -> ends();
      case 14 ->
          random.nextBoolean() ? new SetDocumentLabel(label()) : new RemoveDocumentLabel(id());
      case 15 ->
          new Replace(
              switch (random.nextInt(3)) {
                case 0 -> span();
                case 1 -> relation();
                default -> label();
              });
      default -> batch();
    };
  }

  private Batch batch() {
    List<AnnotationEdit> edits = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      edits.add(next());
    }
    return new Batch(edits);
  }

  private AnnotationEdit ends() {
    int source = id();
    int target = id();
    return source == target ? new Unlink(source) : new SetEnds(id(), source, target);
  }

  int id() {
    return 1 + random.nextInt(IDS);
  }

  Span span() {
    return new Span(
        id(), fragments(), "layer", code(), values(), null, origin(), confidence(), null);
  }

  Relation relation() {
    int source = id();
    int target = source == IDS ? 1 : source + 1 + random.nextInt(IDS - source);
    return new Relation(
        id(), source, target, "link", code(), values(), null, origin(), null, "1.0");
  }

  DocumentLabel label() {
    return new DocumentLabel(id(), "tone", code(), values(), "memo", origin(), null, null);
  }

  private List<Fragment> fragments() {
    List<Fragment> fragments = new ArrayList<>();
    int at = random.nextInt(LENGTH);
    for (int i = random.nextInt(5) / 3; i >= 0; i--) {
      int end = at + 1 + random.nextInt(15); // now and then outside the text
      fragments.add(new Fragment(at, end));
      at = end + 1 + random.nextInt(4);
    }
    return fragments;
  }

  private String code() {
    return random.nextInt(5) == 0 ? null : "c" + random.nextInt(3);
  }

  private String origin() {
    return random.nextBoolean() ? Annotation.MANUAL : "engine:x";
  }

  private Double confidence() {
    return random.nextInt(4) == 0 ? random.nextInt(5) / 4.0 : null;
  }

  private Map<String, AttributeValue> values() {
    return switch (random.nextInt(4)) {
      case 0 -> Map.of("a0", new AttributeValue.YesNo(true));
      case 1 ->
          Map.of("a1", new AttributeValue.Choice("x"), "a0", new AttributeValue.Text("one two"));
      default -> Map.of();
    };
  }

  private AttributeValue value() {
    return switch (random.nextInt(6)) {
      case 0 -> new AttributeValue.IntegerNumber(random.nextInt(3));
      case 1 -> new AttributeValue.DecimalNumber(new BigDecimal("1.50"));
      case 2 -> new AttributeValue.MultiChoice(List.of("x", "y"));
      case 3 -> new AttributeValue.Date("2024-05");
      case 4 -> new AttributeValue.Actor("who");
      default -> null;
    };
  }
}
