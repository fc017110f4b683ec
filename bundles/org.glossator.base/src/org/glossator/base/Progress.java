package org.glossator.base;

import java.util.concurrent.CancellationException;

/**
 * How work tells how far it is, and how it learns that it is to stop. Modelled on Eclipse's {@code
 * IProgressMonitor}, which is not used because nothing below {@code platform} knows the platform.
 *
 * <p>Implementations are safe to use from several threads: documents are worked on in parallel.
 */
public interface Progress {

  /** Tells nobody and is never cancelled. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(String task, long units) {
          // tells nobody
        }

        @Override
        public void worked(long units) {
          // tells nobody
        }

        @Override
        public void step(String what) {
          // tells nobody
        }

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * The work begins. Called once, before the other methods.
   *
   * @param task what is done, as the user says it: "Importing documents"
   * @param units how many units there are (files, documents, bytes), or -1 where nobody knows
   */
  void begin(String task, long units);

  /** So many more units are done. */
  void worked(long units);

  /** What is done at the moment: a document's name. */
  void step(String what);

  /** Whether the user has asked to stop. Cheap; call it often. */
  boolean isCancelled();

  /**
   * Stops the work here if the user has asked for it.
   *
   * @throws CancellationException if so
   */
  default void checkCancelled() {
    if (isCancelled()) {
      throw new CancellationException("cancelled");
    }
  }
}
