package org.glossator.study.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.glossator.study.SaveState;

/**
 * Those who want to know how saving goes. A mistake in a listener is not one in saving: it is
 * reported as the system reports mistakes, and saving goes on.
 */
final class StateListeners {
  private final List<Consumer<SaveState>> listeners = new CopyOnWriteArrayList<>();
  private SaveState told = SaveState.SAVED;

  /** Any thread. */
  void add(Consumer<SaveState> listener) {
    listeners.add(listener);
  }

  /** Any thread. */
  void remove(Consumer<SaveState> listener) {
    listeners.remove(listener);
  }

  /** Tells a state, unless it is the one that was told last; one thread. */
  void tell(SaveState now) {
    if (!now.equals(told)) {
      told = now;
      listeners.forEach(listener -> tell(listener, now));
    }
  }

  private static void tell(Consumer<SaveState> listener, SaveState state) {
    try {
      listener.accept(state);
    } catch (RuntimeException e) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }
}
