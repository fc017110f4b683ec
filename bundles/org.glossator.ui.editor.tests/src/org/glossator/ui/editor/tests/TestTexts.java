package org.glossator.ui.editor.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;

/**
 * Made-up documents for tests and benchmarks of the editor; the same seed gives the same document.
 */
public final class TestTexts {
  private static final String[] WORDS =
      ("states agreed to share what they know of the threat and its routes while ministers in both "
              + "capitals called cooperation a common duty that nobody can carry alone since attacks on "
              + "projects abroad hurt workers families and trust between neighbours officials said the "
              + "new mechanism will meet twice a year and report to parliaments on progress and failures")
          .split(" ");

  private TestTexts() {}

  /** English-looking paragraphs of that many code units in all. */
  public static String english(long seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(length + 100);
    int sentences = 0;
    while (text.length() < length) {
      int words = 8 + random.nextInt(18);
      for (int i = 0; i < words; i++) {
        String word = WORDS[random.nextInt(WORDS.length)];
        text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        text.append(i + 1 < words ? (random.nextInt(12) == 0 ? ", " : " ") : ".");
      }
      sentences++;
      text.append(sentences % 5 == 0 ? "\n\n" : " ");
    }
    text.setLength(length);
    return text.toString();
  }

  /** Spans of words, overlapping and nested, some long, some of two fragments; a few relations. */
  public static AnnotationSnapshot annotated(String text, Scheme scheme, long seed, int spans)
      throws EditRefusedException {
    Random random = new Random(seed);
    List<Annotation> all = new ArrayList<>(spans);
    int codes = scheme.layer("frame").codes().size();
    for (int i = 0; i < spans; i++) {
      int begin = wordBegin(text, (int) ((long) i * text.length() / spans) + random.nextInt(20));
      int length = random.nextInt(50) == 0 ? 600 : 4 + random.nextInt(60);
      int end = wordEnd(text, Math.min(text.length() - 1, begin + length));
      if (end <= begin) {
        continue;
      }
      String code = scheme.layer("frame").codes().get(random.nextInt(codes)).id();
      List<Fragment> fragments = List.of(new Fragment(begin, end));
      if (random.nextInt(40) == 0 && end - begin > 30) {
        int middle = wordEnd(text, begin + 5);
        int later = wordBegin(text, end - 5);
        if (later > middle + 1 && later < end) {
          fragments = List.of(new Fragment(begin, middle), new Fragment(later, end));
        }
      }
      all.add(
          new Span(
              1000 + i, fragments, "frame", code, Map.of(), null, Annotation.MANUAL, null, null));
    }
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i + 6 < all.size(); i += 25) {
      relations.add(
          new Relation(
              2_000_000 + i,
              all.get(i).id(),
              all.get(i + 1 + random.nextInt(5)).id(),
              "link",
              random.nextBoolean() ? "supports" : "attributed-to",
              Map.of(),
              null,
              Annotation.MANUAL,
              null,
              null));
    }
    all.addAll(relations);
    return AnnotationSnapshot.of(text, all);
  }

  private static int wordBegin(String text, int offset) {
    int at = Math.min(offset, text.length() - 1);
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    while (at < text.length() - 1 && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int offset) {
    int at = Math.min(offset, text.length());
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    while (at > 1 && !Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
