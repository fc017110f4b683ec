package org.glossator.study.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A stretch of work on one document, without a long pause.
 *
 * @param begin the first edit, to the second
 * @param end the last edit, not before the first
 * @param document path of the document
 * @param spans how many spans were made
 */
public record Stint(Instant begin, Instant end, String document, int spans) {
  public Stint {
    Objects.requireNonNull(document);
    if (end.isBefore(begin)) {
      throw new IllegalArgumentException(end + " is before " + begin);
    }
  }

  /** How long it took; a single edit counts as half a minute. */
  public Duration length() {
    Duration between = Duration.between(begin, end);
    return between.isZero() ? Duration.ofSeconds(30) : between;
  }
}
