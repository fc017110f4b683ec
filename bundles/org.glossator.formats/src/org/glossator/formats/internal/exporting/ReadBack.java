package org.glossator.formats.internal.exporting;

import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/** What an exporter says when its proof fails. */
public final class ReadBack {
  private ReadBack() {}

  /**
   * A document was not read back as it was written: a fault of ours, which must not become a
   * dataset.
   */
  public static ProblemException differs(String document) {
    return new ProblemException(
        Problem.error(
            document,
            "was not read back as it was written, so nothing was exported",
            "report this with the document, if you can"));
  }
}
