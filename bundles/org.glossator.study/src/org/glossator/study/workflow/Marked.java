package org.glossator.study.workflow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A state that an annotator gave a document.
 *
 * @param state the state
 * @param since when, to the second; {@link Instant#EPOCH} where nobody knows
 */
public record Marked(DocumentState state, Instant since) {
  public Marked {
    Objects.requireNonNull(state);
    since = since.truncatedTo(ChronoUnit.SECONDS);
  }
}
