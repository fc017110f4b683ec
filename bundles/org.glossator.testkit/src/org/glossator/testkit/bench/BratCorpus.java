package org.glossator.testkit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the corpus of the import and export benchmarks: 42 documents of 85 KB with 29,811 spans
 * and their relations, as brat has them; the same bytes each time. Give the folder.
 */
public final class BratCorpus {
  private static final int DOCUMENTS = 42;
  private static final int BYTES = 85_000;
  private static final int SPANS = 29_811;
  private static final String[] TYPES = {"Claim", "Premise", "Actor", "Frame", "Stance"};

  private BratCorpus() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    String text = LargeDocument.text(2 * BYTES);
    for (int i = 0; i < DOCUMENTS; i++) {
      // each document has its own text, or an import would find doubles
      String own =
          "Document "
              + i
              + ".\n"
              + text.substring(whole(text, i * 64), whole(text, i * 64 + BYTES));
      int spans = SPANS / DOCUMENTS + (i < SPANS % DOCUMENTS ? 1 : 0);
      String name = String.format("document-%02d", i);
      Files.writeString(folder.resolve(name + ".txt"), own);
      Files.writeString(folder.resolve(name + ".ann"), annotations(own, spans));
    }
  }

  /** Not between the halves of a character. */
  private static int whole(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
  }

  /** Spans of three words or so, evenly over the text, every tenth linked to the one before. */
  private static String annotations(String text, int spans) {
    StringBuilder out = new StringBuilder();
    int step = text.length() / (spans + 1);
    int relations = 0;
    for (int i = 1; i <= spans; i++) {
      int begin = wordBegin(text, i * step - step / 2);
      int end = wordEnd(text, Math.min(text.length(), begin + step / 3));
      int line = text.indexOf('\n', begin);
      end = line >= 0 && line < end ? line : end;
      int points = text.codePointCount(0, begin);
      out.append('T').append(i).append('\t').append(TYPES[i % TYPES.length]).append(' ');
      out.append(points).append(' ').append(points + text.codePointCount(begin, end)).append('\t');
      out.append(text, begin, end).append('\n');
      if (i % 10 == 0) {
        out.append('R').append(++relations).append("\tsupports Arg1:T").append(i);
        out.append(" Arg2:T").append(i - 1).append('\n');
      }
    }
    return out.toString();
  }

  private static int wordBegin(String text, int near) {
    int at = near;
    while (at < text.length() - 1 && !(isWord(text, at) && !isWord(text, at - 1))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int near) {
    int at = near;
    while (at > 1 && !isWord(text, at - 1)) {
      at--;
    }
    return at;
  }

  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }
}
