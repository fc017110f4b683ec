package org.glossator.testkit;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;

/**
 * Random annotations, edits and studies under a codebook; the same seed gives the same ones. Spans
 * lie anywhere, also inside characters of several code units only where a cluster allows: never
 * inside a surrogate pair.
 */
public final class RandomStudies {
  private final Random random;
  private final Scheme scheme;
  private final RandomTexts texts;
  private final IdSource ids;

  /** Under {@link TestCodebooks#scheme()}. */
  public RandomStudies(long seed) {
    this(seed, TestCodebooks.scheme());
  }

  public RandomStudies(long seed, Scheme scheme) {
    this.random = new Random(seed);
    this.scheme = scheme;
    this.texts = new RandomTexts(random);
    this.ids = new IdSource(random);
  }

  public Scheme scheme() {
    return scheme;
  }

  /** A text of that many words. */
  public String text(int words) {
    return texts.text(words);
  }

  /** A text with that many spans, some relations and a label or two. */
  public AnnotationSnapshot snapshot(String text, int spans) {
    List<Annotation> all = new ArrayList<>();
    List<Span> made = new ArrayList<>();
    for (int i = 0; i < spans; i++) {
      made.add(span(text, 1000 + all.size()));
      all.add(made.getLast());
    }
    if (spans > 1) {
      for (int i = 0; i < 1 + spans / 10; i++) {
        Relation relation = relation(made, 1000 + all.size());
        if (relation != null) {
          all.add(relation);
        }
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      all.add(label(1000 + all.size()));
    }
    try {
      return AnnotationSnapshot.of(text, all);
    } catch (EditRefusedException e) {
      throw new IllegalStateException("a mistake of the test kit", e);
    }
  }

  /** An edit that fits a document. */
  public AnnotationEdit edit(AnnotationSnapshot now) {
    List<Annotation> all = Snapshots.annotations(now);
    if (all.isEmpty() || random.nextInt(3) == 0) {
      return create(now, all);
    }
    return switch (random.nextInt(10)) {
      case 0, 1 -> delete(pick(all));
      case 2 -> batch(now);
      case 3 -> replace(now, pick(all));
      default -> change(now, pick(all));
    };
  }

  /**
   * A study with random documents, two annotators and annotations of both.
   *
   * @param folder a folder that does not exist yet
   */
  public Study study(Path folder, int documents) throws ProblemException {
    Study study =
        StudyStore.create(
            folder,
            new NewStudy("Random study", TestCodebooks.allKinds(), List.of("coder1", "coder2")));
    List<NewDocument> added = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      added.add(
          NewDocument.of(
              "group" + i % 3 + "/document-" + i,
              text(20 + random.nextInt(200)),
              Map.of("title", texts.phrase(), "date", "2026-01-0" + (1 + i % 9))));
    }
    study.addDocuments(added);
    for (NewDocument document : added) {
      for (String annotator : List.of("coder1", "coder2")) {
        String text = study.text(document.path());
        study.writeAnnotations(document.path(), annotator, snapshot(text, random.nextInt(40)));
      }
    }
    return study;
  }

  private AnnotationEdit create(AnnotationSnapshot now, List<Annotation> all) {
    int id = ids.next(taken -> now.get(taken) != null);
    List<Span> spans = all.stream().filter(Span.class::isInstance).map(Span.class::cast).toList();
    return switch (random.nextInt(6)) {
      case 0 -> new AnnotationEdit.SetDocumentLabel(label(id));
      case 1 -> {
        Relation relation = spans.size() < 2 ? null : relation(spans, id);
        yield relation == null
            ? new AnnotationEdit.CreateSpan(span(now.text(), id))
            : new AnnotationEdit.Link(relation);
      }
      default -> new AnnotationEdit.CreateSpan(span(now.text(), id));
    };
  }

  private static AnnotationEdit delete(Annotation annotation) {
    return switch (annotation) {
      case Span span -> new AnnotationEdit.DeleteSpan(span.id());
      case Relation relation -> new AnnotationEdit.Unlink(relation.id());
      case DocumentLabel label -> new AnnotationEdit.RemoveDocumentLabel(label.id());
    };
  }

  private AnnotationEdit replace(AnnotationSnapshot now, Annotation old) {
    return new AnnotationEdit.Replace(
        switch (old) {
          case Span span -> span(now.text(), span.id());
          case Relation relation ->
              relation.withMemo(texts.phrase()).withCode(code(layer(relation.layer())));
          case DocumentLabel label -> label(label.id());
        });
  }

  private AnnotationEdit change(AnnotationSnapshot now, Annotation annotation) {
    SchemeLayer layer = layer(annotation.layer());
    int id = annotation.id();
    return switch (random.nextInt(4)) {
      case 0 -> new AnnotationEdit.SetCode(id, code(layer));
      case 1 -> new AnnotationEdit.SetMemo(id, random.nextInt(4) == 0 ? null : texts.phrase());
      case 2 ->
          annotation instanceof Span
              ? new AnnotationEdit.MoveBoundary(id, fragments(now.text()))
              : new AnnotationEdit.SetMemo(id, texts.phrase());
      default -> {
        SchemeAttribute attribute = pick(layer.attributes());
        yield new AnnotationEdit.SetAttribute(
            id, attribute.id(), random.nextInt(5) == 0 ? null : value(attribute));
      }
    };
  }

  /** Parts that fit one after the other. */
  private AnnotationEdit batch(AnnotationSnapshot now) {
    AnnotationDocument trial = new AnnotationDocument(now);
    List<AnnotationEdit> parts = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      AnnotationEdit part = edit(trial.snapshot());
      try {
        trial.apply(part);
      } catch (EditRefusedException e) {
        throw new IllegalStateException("a mistake of the test kit: " + part, e);
      }
      parts.add(part);
    }
    return new AnnotationEdit.Batch(parts);
  }

  private Span span(String text, int id) {
    SchemeLayer layer = pickLayer(LayerKind.SPAN);
    return new Span(
        id,
        fragments(text),
        layer.id(),
        code(layer),
        attributes(layer),
        memo(),
        origin(),
        confidence(),
        random.nextBoolean() ? scheme.version() : null);
  }

  private Relation relation(List<Span> spans, int id) {
    int source = pick(spans).id();
    int target = pick(spans).id();
    if (source == target) {
      return null;
    }
    SchemeLayer layer = pickLayer(LayerKind.RELATION);
    return new Relation(
        id,
        source,
        target,
        layer.id(),
        code(layer),
        attributes(layer),
        memo(),
        origin(),
        confidence(),
        null);
  }

  private DocumentLabel label(int id) {
    SchemeLayer layer = pickLayer(LayerKind.DOCUMENT);
    return new DocumentLabel(
        id, layer.id(), code(layer), attributes(layer), memo(), origin(), confidence(), null);
  }

  private List<Fragment> fragments(String text) {
    List<Fragment> fragments = new ArrayList<>();
    int from = 0;
    int wanted = random.nextInt(8) == 0 ? 2 + random.nextInt(2) : 1;
    while (fragments.size() < wanted && from < text.length()) {
      int begin = whole(text, from + random.nextInt(text.length() - from));
      int end = whole(text, Math.min(text.length(), begin + 1 + random.nextInt(30)));
      if (begin < end && begin >= from) {
        fragments.add(new Fragment(begin, end));
        from = end + 1;
      } else {
        from++;
      }
    }
    return fragments.isEmpty()
        ? List.of(new Fragment(0, text.offsetByCodePoints(0, 1)))
        : fragments;
  }

  private static int whole(String text, int offset) {
    boolean inside =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return inside ? offset + 1 : offset;
  }

  private Map<String, AttributeValue> attributes(SchemeLayer layer) {
    Map<String, AttributeValue> values = new TreeMap<>();
    if (!layer.attributes().isEmpty()) {
      for (int i = random.nextInt(4); i > 0; i--) {
        SchemeAttribute attribute = pick(layer.attributes());
        values.put(attribute.id(), value(attribute));
      }
    }
    return values;
  }

  private AttributeValue value(SchemeAttribute attribute) {
    return switch (attribute.kind()) {
      case TEXT -> new AttributeValue.Text(texts.phrase());
      case INTEGER -> new AttributeValue.IntegerNumber(random.nextLong());
      case NUMBER ->
          new AttributeValue.DecimalNumber(
              new BigDecimal(random.nextInt(-100_000, 100_000)).movePointLeft(random.nextInt(4)));
      case YES_NO -> new AttributeValue.YesNo(random.nextBoolean());
      case CHOICE -> new AttributeValue.Choice(pick(attribute.choices()).id());
      case MULTI_CHOICE ->
          new AttributeValue.MultiChoice(
              attribute.choices().stream()
                  .map(choice -> choice.id())
                  .limit(1 + random.nextInt(attribute.choices().size()))
                  .toList());
      case DATE -> new AttributeValue.Date(pick(List.of("2024", "2024-05", "2024-05-17")));
      case ACTOR -> new AttributeValue.Actor(pick(List.of("china", "pakistan", "un")));
    };
  }

  private String code(SchemeLayer layer) {
    return layer.codes().isEmpty() || random.nextInt(10) == 0 ? null : pick(layer.codes()).id();
  }

  private String memo() {
    return random.nextInt(6) == 0 ? texts.phrase() : null;
  }

  private String origin() {
    return pick(List.of(Annotation.MANUAL, Annotation.MANUAL, "import:brat", "engine:lexicon"));
  }

  private Double confidence() {
    return random.nextInt(5) == 0 ? Double.valueOf(random.nextInt(1001) / 1000.0) : null;
  }

  private SchemeLayer layer(String id) {
    return scheme.layer(id);
  }

  private SchemeLayer pickLayer(LayerKind kind) {
    return pick(scheme.layers().stream().filter(layer -> layer.kind() == kind).toList());
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
