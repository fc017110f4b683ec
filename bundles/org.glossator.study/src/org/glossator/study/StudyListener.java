package org.glossator.study;

/**
 * Learns of changes of a study. Called on the thread that makes the change, for {@link
 * #annotationsWritten} also on the saving thread of a session; be quick.
 */
public interface StudyListener {

  /** The table of documents was replaced. */
  default void documentsChanged() {
    // not of interest
  }

  /** Settings, annotators or actors were saved. */
  default void settingsChanged() {
    // not of interest
  }

  /** The codebook was replaced; {@link Study#scheme} is a new one. */
  default void codebookChanged() {
    // not of interest
  }

  /** A step of {@link Study#history} was done, taken back or done again. */
  default void historyChanged() {
    // not of interest
  }

  /** The states that an annotator gives documents have changed. */
  default void statesChanged(String annotator) {
    // not of interest
  }

  /**
   * The file of annotations or suggestions of a document was written.
   *
   * @param tree {@link Study#annotations} or {@link Study#suggestions}
   */
  default void annotationsWritten(AnnotationTree tree, String document, String owner) {
    // not of interest
  }
}
