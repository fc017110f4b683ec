package org.glossator.study.migration;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.migration.Effect;
import org.glossator.base.Problem;

/**
 * What a change would do to the annotations of a study, before it is done.
 *
 * @param places the annotations that it touches, by document and annotator; at most {@link #LISTED}
 * @param total how many there are
 * @param documents in how many documents
 * @param done how many pieces of work (a document of an annotator) of those that it touches are
 *     marked as done; they are changed too and stay done
 * @param effects how many by what becomes of them
 * @param annotators how many by who made them
 * @param problems files that could not be read: the change would fail
 */
public record MigrationPreview(
    List<TouchedPlace> places,
    int total,
    int documents,
    int done,
    Map<Effect, Integer> effects,
    Map<String, Integer> annotators,
    List<Problem> problems) {
  /** So many annotations are listed; a person looks at fewer, and memory is bounded. */
  public static final int LISTED = 10_000;

  public MigrationPreview {
    places = List.copyOf(places);
    effects = Collections.unmodifiableMap(effects);
    annotators = Collections.unmodifiableMap(annotators);
    problems = List.copyOf(problems);
  }

  /** How many annotations meet with that effect. */
  public int count(Effect effect) {
    return effects.getOrDefault(effect, 0);
  }
}
