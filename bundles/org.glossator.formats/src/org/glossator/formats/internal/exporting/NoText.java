package org.glossator.formats.internal.exporting;

import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ExportOptions;

/** What exporters say whose format is nothing without its texts. */
public final class NoText {
  private NoText() {}

  /**
   * Refuses {@code --no-text}.
   *
   * @throws ProblemException if it was asked for
   */
  public static void refuse(ExportOptions options, String format) throws ProblemException {
    if (options.noText()) {
      throw new ProblemException(
          Problem.error(
              "", "the format " + format + " cannot leave out texts", "use jsonl or csv-spans"));
    }
  }
}
