package org.glossator.study;

import java.util.Collection;
import java.util.Objects;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.model.StudySettings;

/**
 * One change of a whole study, done and taken back as one step by {@link StudyHistory}: edits of
 * many documents of all annotators, and with them, where need be, a new codebook or new settings
 * (the register of actors). A merge of two codes is one.
 *
 * @param label what menus call the step: "Merge Burden into Responsibility"
 * @param codebook the codebook afterwards, an edited copy of {@link Study#codebook}; null if it
 *     stays
 * @param settings the settings afterwards, an edited copy of {@link Study#settings}; null if they
 *     stay
 * @param suggestions whether what engines propose is changed too; decisions that were taken on it
 *     name codes and attributes as well
 * @param edits makes the edits
 */
public record StudyBatch(
    String label, Codebook codebook, StudySettings settings, boolean suggestions, Edits edits) {

  public StudyBatch {
    Objects.requireNonNull(label);
    Objects.requireNonNull(edits);
  }

  /**
   * Whether it changes work that its annotator has marked as done. What follows a change of the
   * codebook or the register does, and the mark stays: the coding is what it was, under other
   * names. Anything else would change a decision, and needs the document to be opened again first.
   */
  public boolean carriesDone() {
    return codebook != null || settings != null;
  }

  /** Makes the edit of one annotator's work on one document. */
  @FunctionalInterface
  public interface Edits {
    /** No edit anywhere: only codebook or settings change. */
    Edits NONE = (place, snapshot) -> null;

    /**
     * The files that are asked for, in this order; some may not exist yet. Null, as is the rule,
     * for all that exist: which costs reading the whole study.
     */
    default Collection<Place> places() {
      return null;
    }

    /**
     * Called once for each file of annotations, on the thread that performs the step.
     *
     * @param snapshot what the file and its journal hold, as read under the codebook before the
     *     step
     * @return what is to be done, which must fit the snapshot; null for nothing
     */
    AnnotationEdit edit(Place place, AnnotationSnapshot snapshot);
  }

  /**
   * One file of annotations.
   *
   * @param document path of the document
   * @param owner annotator, or engine
   * @param isSuggestions whether it is what an engine proposes
   */
  public record Place(String document, String owner, boolean isSuggestions) {}

  /** Edits of annotations and of nothing else. */
  public static StudyBatch of(String label, Edits edits) {
    return new StudyBatch(label, null, null, false, edits);
  }

  /** Edits of annotations, and the codebook that they belong to. */
  public static StudyBatch withCodebook(String label, Codebook after, Edits edits) {
    return new StudyBatch(label, Objects.requireNonNull(after), null, true, edits);
  }

  /** Edits of annotations, and the settings that they belong to: a merge of two actors. */
  public static StudyBatch withSettings(String label, StudySettings after, Edits edits) {
    return new StudyBatch(label, null, Objects.requireNonNull(after), true, edits);
  }
}
