package org.glossator.uima;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;

/** Snapshots of everything that is hard on files, the same for the same seed. */
final class RandomSnapshots {
  private static final List<String> PIECES =
      List.of(
          "word",
          " ",
          "\n",
          "\n\n",
          "\t",
          "a shared responsibility",
          "e\u0301",
          "\u00a0",
          "👍",
          "👨‍👩‍👧‍👦",
          "🇵🇰🇨🇳",
          "共同责任",
          "مسؤولية مشتركة",
          "<b>&amp;\"'",
          "]]>",
          "\u2028",
          "\u0085",
          "ﬃ",
          "हिन्दी",
          "\u200f",
          "\ufffd",
          "\r\n",
          "␛",
          "\ue000");
  private static final List<String> TEXTS =
      List.of(
          "plain",
          "  blanks  ",
          "two\nlines\n",
          "\ttab",
          "\r\n",
          "<x a=\"1\">&amp;</x>",
          "]]>",
          "👍🏽 e\u0301 \u00a0",
          "共同 责任",
          "\u0000\u0001\u0008\f\u001b",
          "\ud83d alone \udc4d",
          "␛ ␛000c ␛␛",
          "\ufffe\uffff",
          "'",
          "a=b:c",
          "x".repeat(3000));
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "0.00",
          "1.50",
          "3",
          "3.0",
          "-2.75",
          "1E+400",
          "0.1",
          "123456789012345678901234567890",
          "-0.0001",
          "1e15");

  private final Random random;
  private final IdSource ids;
  private final Map<Integer, Annotation> made = new TreeMap<>();

  RandomSnapshots(long seed) {
    random = new Random(seed);
    ids = new IdSource(random);
  }

  AnnotationSnapshot next() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(one(PIECES));
    }
    made.clear();
    List<Integer> spans = new ArrayList<>();
    for (int i = text.isEmpty() ? 0 : random.nextInt(30); i > 0; i--) {
      Span span =
          new Span(
              id(),
              fragments(text.length()),
              random.nextInt(12) == 0 ? "Gone layer" : one(List.of("Frame", "1st claim/claim")),
              code(),
              attributes(),
              memo(),
              origin(),
              confidence(),
              version());
      made.put(span.id(), span);
      spans.add(span.id());
    }
    for (int i = spans.size() < 2 ? 0 : random.nextInt(8); i > 0; i--) {
      int from = one(spans);
      int to = one(spans);
      if (from != to) {
        Relation relation =
            new Relation(
                id(),
                from,
                to,
                "Attribution",
                code(),
                attributes(),
                memo(),
                origin(),
                confidence(),
                version());
        made.put(relation.id(), relation);
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      DocumentLabel label =
          new DocumentLabel(
              id(), "Tone", code(), attributes(), memo(), origin(), confidence(), version());
      made.put(label.id(), label);
    }
    try {
      return AnnotationSnapshot.of(text.toString(), made.values());
    } catch (EditRefusedException e) {
      throw new AssertionError(e);
    }
  }

  private int id() {
    return ids.next(made::containsKey);
  }

  private List<Fragment> fragments(int length) {
    List<Fragment> list = new ArrayList<>();
    int at = random.nextInt(length);
    int wanted = random.nextInt(4) == 0 ? 3 : 1;
    while (list.size() < wanted && at < length) {
      int end = Math.min(length, at + 1 + random.nextInt(20));
      list.add(new Fragment(at, end));
      at = end + 1 + random.nextInt(5);
    }
    return list;
  }

  private Map<String, AttributeValue> attributes() {
    Map<String, AttributeValue> values = new TreeMap<>();
    for (int i = random.nextInt(3) == 0 ? random.nextInt(12) : random.nextInt(2); i > 0; i--) {
      // each kind under its own id, but also under others: a codebook may change
      String id =
          one(
              List.of(
                  "note",
                  "count",
                  "weight",
                  "explicit",
                  "stance",
                  "aims",
                  "day",
                  "speaker",
                  "code",
                  "aims-2 共",
                  "certainty",
                  "gone attribute"));
      boolean fits = random.nextInt(5) > 0;
      values.put(id, value(fits ? id : one(List.of("note", "count", "aims", "day", "explicit"))));
    }
    return values;
  }

  private AttributeValue value(String like) {
    return switch (like) {
      case "count" ->
          new AttributeValue.IntegerNumber(
              one(List.of(0L, 1L, -7L, Long.MAX_VALUE, Long.MIN_VALUE)));
      case "weight", "certainty" -> new AttributeValue.DecimalNumber(new BigDecimal(one(NUMBERS)));
      case "explicit" -> new AttributeValue.YesNo(random.nextBoolean());
      case "stance" -> new AttributeValue.Choice(one(TEXTS));
      case "aims", "aims-2 共" -> {
        List<String> shuffled = new ArrayList<>(TEXTS);
        java.util.Collections.shuffle(shuffled, random);
        yield new AttributeValue.MultiChoice(shuffled.subList(0, 1 + random.nextInt(4)));
      }
      case "day" ->
          new AttributeValue.Date(one(List.of("2024", "2024-05", "2024-05-17", "-0044-03")));
      case "speaker" -> new AttributeValue.Actor(one(TEXTS));
      default -> new AttributeValue.Text(one(TEXTS));
    };
  }

  private String code() {
    return random.nextInt(5) == 0
        ? null
        : random.nextInt(4) == 0
            ? one(TEXTS)
            : one(List.of("shared-responsibility", "Whataboutism,Straw_Men", "共同责任"));
  }

  private String memo() {
    return random.nextInt(3) == 0 ? one(TEXTS) : null;
  }

  private String origin() {
    return random.nextInt(3) == 0
        ? one(List.of("import:brat", "engine:lexicon", "\u0001 odd"))
        : Annotation.MANUAL;
  }

  private Double confidence() {
    return random.nextInt(3) == 0 ? one(List.of(0.0, 1.0, 0.123456789, 1e-300, 0.5)) : null;
  }

  private String version() {
    return random.nextBoolean() ? one(List.of("1.0", "1.2", "2 \"beta\"")) : null;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
