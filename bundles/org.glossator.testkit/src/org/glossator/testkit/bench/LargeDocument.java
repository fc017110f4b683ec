package org.glossator.testkit.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.testkit.TestCodebooks;

/**
 * The document of DESIGN section 9: news-like paragraphs of five megabytes with 200,000 spans, a
 * tenth of them with attributes, a hundredth with a memo, and a relation for each hundred. Always
 * the same one.
 */
public final class LargeDocument {
  private static final String[] WORDS = {
    "security", "cooperation", "the", "of", "and", "shared", "responsibility", "Pakistan", "said",
    "that", "armed", "groups", "moved", "money", "across", "frontiers", "共同责任", "naïve",
    "ministers", "corridor", "👷🏽", "attack", "in", "a", "year", "after", "protests"
  };

  private LargeDocument() {}

  /** The text. */
  public static String text(int bytes) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(bytes);
    int written = 0;
    int sentence = 0;
    while (written < bytes) {
      String word = WORDS[random.nextInt(WORDS.length)];
      text.append(word);
      written += word.length() + 1;
      sentence++;
      if (sentence % 600 == 0) {
        text.append(".\n\n");
        written += 2;
      } else {
        text.append(sentence % 19 == 0 ? ". " : " ");
      }
    }
    return text.toString();
  }

  /** The text with spans. */
  public static AnnotationSnapshot annotate(String text, int spans) {
    Random random = new Random(2);
    IdSource ids = new IdSource(random);
    Set<Integer> taken = new HashSet<>();
    List<Annotation> all = new ArrayList<>(spans + spans / 100);
    String[] codes = {"shared-responsibility", "burden", "threat", "unfair-burden"};
    for (int i = 0; i < spans; i++) {
      int id = ids.next(taken::contains);
      taken.add(id);
      int begin = start(text, (int) ((long) i * (text.length() - 60) / spans));
      int end = start(text, begin + 5 + random.nextInt(50));
      boolean rich = i % 10 == 0;
      all.add(
          new Span(
              id,
              List.of(new Fragment(begin, Math.max(end, begin + 1))),
              TestCodebooks.FRAME,
              codes[i % codes.length],
              rich ? Map.of("choice", new AttributeValue.Choice("high")) : Map.of(),
              i % 100 == 0 ? "See the guidelines, and ask." : null,
              Annotation.MANUAL,
              null,
              "1.2"));
    }
    for (int i = 0; i + 1 < spans; i += 100) {
      int id = ids.next(taken::contains);
      taken.add(id);
      all.add(
          new Relation(
              id,
              all.get(i).id(),
              all.get(i + 1).id(),
              TestCodebooks.ATTRIBUTION,
              "speaker",
              Map.of(),
              null,
              Annotation.MANUAL,
              null,
              "1.2"));
    }
    try {
      return AnnotationSnapshot.of(text, all);
    } catch (EditRefusedException e) {
      throw new IllegalStateException("a mistake of the benchmark", e);
    }
  }

  private static int start(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
  }
}
