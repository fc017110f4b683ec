package org.glossator.platform;

import org.glossator.study.AnnotationTree;
import org.glossator.study.Study;

/**
 * Learns what happens to the studies that are open, all of them. Called on the thread that made the
 * change, which can be any: be quick, and go to the UI thread for what belongs there.
 */
public interface StudyServiceListener {

  /** A study was opened for the first one who acquired it. */
  default void studyOpened(Study study) {
    // not of interest
  }

  /** Nobody uses a study any more; it is closed. */
  default void studyClosed(Study study) {
    // not of interest
  }

  /** Documents were added, or their metadata changed. */
  default void documentsChanged(Study study) {
    // not of interest
  }

  /** Settings, annotators or actors were saved. */
  default void settingsChanged(Study study) {
    // not of interest
  }

  /** The states that an annotator gives documents have changed. */
  default void statesChanged(Study study, String annotator) {
    // not of interest
  }

  /** The codebook was replaced. */
  default void codebookChanged(Study study) {
    // not of interest
  }

  /** Annotations or suggestions were written; see {@link org.glossator.study.StudyListener}. */
  default void annotationsWritten(Study study, AnnotationTree tree, String document, String owner) {
    // not of interest
  }
}
