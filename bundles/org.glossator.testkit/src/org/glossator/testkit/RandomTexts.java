package org.glossator.testkit;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Random texts of everything that makes offsets go wrong elsewhere: emoji with modifiers and
 * joiners, flags, combining marks, Chinese, Arabic, no-break spaces, characters beyond the basic
 * plane. In the form that the store keeps (LF, no control characters).
 */
public final class RandomTexts {
  private static final List<String> PIECES =
      List.of(
          "security",
          "is",
          "a",
          "shared",
          "responsibility",
          "of",
          "states",
          "and",
          "Cooperation",
          "against",
          "terrorism",
          "naïve",
          "nai\u0308ve",
          "e\u0301\u0323",
          "👍🏽",
          "👩‍👩‍👧‍👦",
          "🇵🇰🇨🇳",
          "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
          "𠮷野家",
          "安全",
          "合作",
          "共同责任",
          "مسؤولية",
          "مشتركة",
          "ذمہ داری",
          "10\u00a0000",
          "50\u00a0%",
          "\u200fرمز\u200e",
          "“quoted”",
          "‘so’",
          "<tag>",
          "a&b",
          "]]>",
          "\"x\"",
          "ﬁ",
          "Ǆ",
          "İstanbul",
          "ß",
          "ẞ",
          "\uFEFF",
          "\u2028",
          "\u0085",
          "\t");

  private final RandomGenerator random;

  public RandomTexts(RandomGenerator random) {
    this.random = random;
  }

  /** A text of that many words, in sentences and paragraphs; at least one character. */
  public String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.max(1, words); i++) {
      text.append(word());
      text.append(
          switch (random.nextInt(20)) {
            case 0 -> ".\n\n";
            case 1 -> ".\n";
            case 2, 3 -> ". ";
            case 4 -> ", ";
            case 5 -> "";
            case 6 -> "。";
            default -> " ";
          });
    }
    return text.toString().replaceFirst("^\uFEFF+", "x");
  }

  /** One word. */
  public String word() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  /** Some words on one line, for memos, titles and values; may hold line ends now and then. */
  public String phrase() {
    StringBuilder phrase = new StringBuilder(word());
    for (int i = random.nextInt(6); i > 0; i--) {
      phrase.append(random.nextInt(12) == 0 ? "\n" : " ").append(word());
    }
    return phrase.toString();
  }
}
