package org.glossator.formats.internal.text;

import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;

/** The option {@code -o offsets=UNIT} of imports whose files do not say what they count. */
public final class OffsetOption {
  private OffsetOption() {}

  /**
   * The unit.
   *
   * @param usual what the format counts
   * @throws ProblemException if the option names no unit
   */
  public static OffsetUnit of(ImportOptions options, OffsetUnit usual) throws ProblemException {
    String named = options.get("offsets");
    if (named == null) {
      return usual;
    }
    try {
      return OffsetUnit.of(named);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.error("", e.getMessage(), "correct -o offsets=UNIT"), e);
    }
  }
}
