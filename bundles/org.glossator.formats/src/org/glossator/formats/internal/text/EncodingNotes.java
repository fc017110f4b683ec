package org.glossator.formats.internal.text;

import java.nio.charset.StandardCharsets;
import org.glossator.base.Problem;
import org.glossator.formats.ImportSink;

/** What a reader says about how a file was decoded. */
public final class EncodingNotes {
  private EncodingNotes() {}

  /** Reports an encoding other than UTF-8, and a mark that was removed. */
  public static void report(DecodedText decoded, ImportSink sink) {
    reportEncoding(decoded, sink);
    if (decoded.markRemoved()) {
      sink.problem(Problem.info("", "byte-order mark removed"));
    }
  }

  /** Reports an encoding other than UTF-8, as a warning if it is a guess. */
  public static void reportEncoding(DecodedText decoded, ImportSink sink) {
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
  }
}
