package org.glossator.study;

import java.util.List;
import java.util.Objects;
import org.glossator.study.StudyBatch.Place;

/**
 * A step of {@link StudyHistory}, as lists and menus show it.
 *
 * @param number by which the history knows it
 * @param label what was done: "Accept 12 suggestions"
 * @param time when it was done first, comparable with that of {@link
 *     org.glossator.annotation.UndoHistory.Step}
 * @param isDone whether it can be undone; else it can be redone
 * @param changesModels whether it also changed codebook, settings or other files as a whole
 * @param places the files of annotations and suggestions that it changed
 */
public record StudyStep(
    int number,
    String label,
    long time,
    boolean isDone,
    boolean changesModels,
    List<Place> places) {

  public StudyStep {
    Objects.requireNonNull(label);
    places = List.copyOf(places);
  }

  /** The same step in another state. */
  StudyStep withDone(boolean nowDone) {
    return nowDone == isDone
        ? this
        : new StudyStep(number, label, time, nowDone, changesModels, places);
  }

  /** The documents that it changed, each once, in order. */
  public List<String> documents() {
    return places.stream().map(Place::document).distinct().toList();
  }

  /**
   * Whether it belongs to what an annotator did on a document: it changed the annotator's own work
   * there; or decisions on suggestions, and nothing that is another annotator's.
   */
  public boolean concerns(String document, String annotator) {
    boolean isDecision = false;
    for (Place place : places) {
      boolean isHere = place.document().equals(document);
      if (!place.isSuggestions() && isHere && place.owner().equals(annotator)) {
        return true;
      }
      isDecision |= place.isSuggestions() && isHere;
    }
    return isDecision && !changesModels && isOf(annotator);
  }

  /** Whether all that it changed of annotators' work is that of one annotator. */
  public boolean isOf(String annotator) {
    return places.stream()
        .allMatch(place -> place.isSuggestions() || place.owner().equals(annotator));
  }
}
