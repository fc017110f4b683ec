package org.glossator.formats.internal.text;

import java.nio.charset.StandardCharsets;
import org.glossator.base.Problem;
import org.glossator.formats.ImportSink;

/** What a reader says about how a file was decoded. */
public final class EncodingNotes {
  private EncodingNotes() {}

  /** Reports a guess, a removed mark and an encoding other than UTF-8. */
  public static void report(DecodedText decoded, ImportSink sink) {
    String charset = decoded.charset().name();
    if (decoded.guessed()) {
      sink.problem(
          Problem.warning(
              "",
              "is not UTF-8; read as " + charset + ", which is a guess",
              "look at the text; name the encoding if it is another"));
    } else if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
      sink.problem(Problem.info("", "read as " + charset));
    }
    if (decoded.markRemoved()) {
      sink.problem(Problem.info("", "byte-order mark removed"));
    }
  }
}
