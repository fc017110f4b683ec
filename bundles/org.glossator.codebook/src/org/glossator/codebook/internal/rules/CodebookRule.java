package org.glossator.codebook.internal.rules;

import java.util.function.Consumer;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Codebook;

/**
 * One rule that a codebook has to keep. Stateless; never throws, whatever state the codebook is in.
 */
@FunctionalInterface
public interface CodebookRule {

  /** Tells {@code found} of each breach, in the order of the codebook. */
  void check(Codebook codebook, Consumer<Finding> found);
}
