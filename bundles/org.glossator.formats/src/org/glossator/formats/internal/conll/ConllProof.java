package org.glossator.formats.internal.conll;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Span;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.internal.exporting.QuietSink;
import org.glossator.formats.internal.exporting.ReadBack;
import org.glossator.formats.internal.tokens.Tokens;

/** Compares text and spans with what is read back; white space does not count, which is lost. */
final class ConllProof {
  private ConllProof() {}

  static void check(String written, String text, List<Span> spans, String document)
      throws ProblemException {
    List<ConllReader.ConllDocument> read =
        ConllReader.read(written, ImportOptions.NONE, QuietSink.INSTANCE);
    List<String> expected = new ArrayList<>(spans.size());
    int[] solid = solid(text);
    for (Span span : spans) {
      expected.add(solid[span.begin()] + "-" + solid[span.end()] + " " + span.code());
    }
    List<String> found = new ArrayList<>(spans.size());
    String readText = read.isEmpty() ? "" : read.getFirst().text();
    if (!read.isEmpty()) {
      int[] readSolid = solid(readText);
      for (ImportedSpan span : read.getFirst().spans()) {
        int begin = readSolid[span.fragments().getFirst().begin()];
        int end = readSolid[span.fragments().getFirst().end()];
        found.add(begin + "-" + end + " " + span.values().label());
      }
    }
    if (read.size() > 1
        || !withoutSpace(text).equals(withoutSpace(readText))
        || !found.equals(expected)) {
      throw ReadBack.differs(document);
    }
  }

  /** For each offset how many code units before it are no white space. */
  private static int[] solid(String text) {
    int[] solid = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      solid[i + 1] = solid[i] + (Tokens.isSpace(text.charAt(i)) ? 0 : 1);
    }
    return solid;
  }

  private static String withoutSpace(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Tokens.isSpace(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
