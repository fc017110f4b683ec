package org.glossator.annotation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The live model of one annotator's work on one document: an immutable text and a snapshot that
 * edits replace.
 *
 * <p>Threads: any thread may read {@link #snapshot()}. Edits are applied one at a time, under the
 * document's own lock; listeners are told on the thread that applies, in the order of the edits,
 * and must be quick.
 */
public final class AnnotationDocument {
  private final Object applying = new Object();
  private final List<Consumer<DocumentChange>> listeners = new CopyOnWriteArrayList<>();
  private volatile AnnotationSnapshot snapshot;

  public AnnotationDocument(AnnotationSnapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** A text that nobody has annotated yet. */
  public static AnnotationDocument of(String text) {
    return new AnnotationDocument(AnnotationSnapshot.empty(text));
  }

  public String text() {
    return snapshot.text();
  }

  /** The annotations at this moment. */
  public AnnotationSnapshot snapshot() {
    return snapshot;
  }

  /**
   * Applies an edit: O(log n) for one span.
   *
   * @return the edit that takes it back
   * @throws EditRefusedException if it does not fit; the document is as it was, no listener was
   *     told
   */
  public AnnotationEdit apply(AnnotationEdit edit) throws EditRefusedException {
    synchronized (applying) {
      AnnotationSnapshot before = snapshot;
      SnapshotEditor editor = new SnapshotEditor(before);
      AnnotationEdit inverse = editor.apply(edit);
      AnnotationSnapshot after = editor.snapshot();
      snapshot = after;
      DocumentChange change = new DocumentChange(edit, inverse, before, after, editor.touched());
      for (Consumer<DocumentChange> listener : listeners) {
        listener.accept(change);
      }
      return inverse;
    }
  }

  /** Tells a listener of every change from now on. */
  public void addListener(Consumer<DocumentChange> listener) {
    listeners.add(listener);
  }

  public void removeListener(Consumer<DocumentChange> listener) {
    listeners.remove(listener);
  }
}
