package org.glossator.ui.editor.internal.part;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.glossator.annotation.DocumentChange;
import org.glossator.ui.base.AnnotatingListener;
import org.glossator.ui.base.Deferred;

/**
 * Those that follow a document on a surface. They are told in the order in which things happened,
 * after the frame in which the text shows them: a key press is over when it is seen, and what views
 * make of it takes longer than a frame. Whoever goes from the text to a view finds there what was
 * done last: all are told before another control has the focus. UI thread only.
 */
final class Followers {
  /** A frame that has not come by then does not come: the window is not on the screen. */
  private static final int LATEST_MS = 1_000;

  private final Control text;
  private final List<AnnotatingListener> listeners = new CopyOnWriteArrayList<>();
  private final Queue<Consumer<AnnotatingListener>> held = new ArrayDeque<>();
  private final Consumer<AnnotatingListener> selection = AnnotatingListener::selectionChanged;
  private final Deferred soon;
  private final Runnable overdue = this::overdue;
  private Consumer<AnnotatingListener> latest;
  private boolean awaitsFrame;
  private boolean telling;

  Followers(Control text) {
    this.text = text;
    soon = new Deferred(text, this::tellUnlessFrame);
    text.addListener(SWT.FocusOut, event -> tellNow());
    text.addListener(SWT.Paint, event -> painted());
  }

  /** Adds one that is told of what happens from now on; nothing if it is there already. */
  void add(AnnotatingListener listener) {
    tellNow();
    if (!listeners.contains(listener)) {
      listeners.add(listener);
    }
  }

  /** Removes one, which is told nothing any more: what it has shown may be gone already. */
  void remove(AnnotatingListener listener) {
    listeners.remove(listener);
  }

  /** Lets go of all; what they were not told yet they are not told any more. */
  void clear() {
    listeners.clear();
    held.clear();
  }

  void annotationsChanged(DocumentChange change) {
    hold(listener -> listener.annotationsChanged(change));
    awaitFrame();
  }

  /** Each asks for the selection as it is then: one that follows another says no more than it. */
  void selectionChanged() {
    if (held.isEmpty() || latest != selection) {
      hold(selection);
      awaitFrame();
    }
  }

  void stateChanged() {
    hold(AnnotatingListener::stateChanged);
    soon.request(); // the text may look as before
  }

  private void hold(Consumer<AnnotatingListener> what) {
    held.add(what);
    latest = what;
  }

  /** A timer would not do: on a busy machine it comes before the frame. */
  private void awaitFrame() {
    if (!text.isVisible()) {
      soon.request();
    } else if (!awaitsFrame) {
      awaitsFrame = true;
      text.redraw(0, 0, 1, 1, false); // there is one, whatever has changed
      text.getDisplay().timerExec(LATEST_MS, overdue);
    }
  }

  private void painted() {
    if (awaitsFrame) {
      awaitsFrame = false;
      text.getDisplay().asyncExec(this::tellNow); // behind all else that this frame paints
    }
  }

  private void overdue() {
    awaitsFrame = false;
    tellNow();
  }

  private void tellUnlessFrame() {
    if (!awaitsFrame) {
      tellNow();
    }
  }

  /** Tells at once what is to be told. What happens meanwhile is told after it. */
  void tellNow() {
    if (telling) {
      return;
    }
    telling = true;
    try {
      while (!held.isEmpty()) {
        listeners.forEach(held.remove());
      }
    } finally {
      telling = false;
      if (!held.isEmpty()) {
        soon.request(); // one of them has failed
      }
    }
  }
}
