package org.glossator.bench.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.widgets.Display;

/** Does things on the UI thread from the thread that measures, and waits until they are done. */
final class OnUi {
  private final Display display;

  OnUi(Display display) {
    this.display = display;
  }

  void run(Runnable work) {
    get(
        () -> {
          work.run();
          return null;
        });
  }

  <T> T get(Callable<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Exception> failure = new AtomicReference<>();
    display.syncExec(
        () -> {
          try {
            result.set(work.call());
          } catch (Exception e) {
            failure.set(e);
          }
        });
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
    return result.get();
  }
}
