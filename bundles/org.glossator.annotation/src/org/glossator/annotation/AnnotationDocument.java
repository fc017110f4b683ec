package org.glossator.annotation;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The live model of one annotator's work on one document: an immutable text and a snapshot that
 * edits replace.
 *
 * <p>Threads: any thread may read {@link #snapshot()}. Edits are applied one at a time, under the
 * document's own lock; listeners are told on the thread that applies, in the order of the edits,
 * and must be quick.
 *
 * <p>A listener cannot stop or spoil a change. If one throws, the change stands, all other
 * listeners are told of it, and then {@link #apply} throws what the first of them threw, the others
 * as suppressed exceptions: the fault is in the program, and whoever runs the edit reports it. A
 * listener must not apply edits itself, since the listeners after it would learn of changes out of
 * order.
 */
public final class AnnotationDocument {
  private final Object applying = new Object();
  private final List<Consumer<DocumentChange>> listeners = new CopyOnWriteArrayList<>();
  private volatile AnnotationSnapshot snapshot;
  private boolean isTelling;

  public AnnotationDocument(AnnotationSnapshot snapshot) {
    this.snapshot = Objects.requireNonNull(snapshot);
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
   * Applies an edit: O(log n) for one span. Listeners are told of it, unless it changes nothing.
   *
   * @return the edit that takes it back
   * @throws EditRefusedException if it does not fit; the document is as it was, no listener was
   *     told
   * @throws IllegalStateException if a listener calls it
   */
  public AnnotationEdit apply(AnnotationEdit edit) throws EditRefusedException {
    return apply(
        edit,
        change -> {
          // nobody comes before the listeners
        });
  }

  /**
   * As {@link #apply(AnnotationEdit)}.
   *
   * @param first is told of a change before all listeners, so that what they ask (can it be
   *     undone?) is true already; must not throw
   */
  AnnotationEdit apply(AnnotationEdit edit, Consumer<DocumentChange> first)
      throws EditRefusedException {
    synchronized (applying) {
      if (isTelling) {
        throw new IllegalStateException("a listener of a document must not change it");
      }
      AnnotationSnapshot before = snapshot;
      SnapshotEditor editor = new SnapshotEditor(before);
      AnnotationEdit inverse = editor.apply(edit);
      AnnotationSnapshot after = editor.snapshot();
      if (after != before) {
        snapshot = after;
        DocumentChange change = new DocumentChange(edit, inverse, before, after, editor.touched());
        first.accept(change);
        tell(change);
      }
      return inverse;
    }
  }

  private void tell(DocumentChange change) {
    Failure failure = new Failure();
    isTelling = true;
    try {
      for (Consumer<DocumentChange> listener : listeners) {
        failure.guard(() -> listener.accept(change));
      }
    } finally {
      isTelling = false;
    }
    failure.rethrow();
  }

  /** Under this lock edits are applied; whoever holds it sees no change come in between. */
  Object lock() {
    return applying;
  }

  /** Tells a listener of every change from now on. */
  public void addListener(Consumer<DocumentChange> listener) {
    listeners.add(Objects.requireNonNull(listener));
  }

  public void removeListener(Consumer<DocumentChange> listener) {
    listeners.remove(listener);
  }
}
