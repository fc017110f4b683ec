package org.glossator.ui.base.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * What a test does with the workbench that runs around it: look at widgets on the UI thread, wait
 * until something is so, point at things. Tests run on a thread of their own ({@code
 * useUIThread=false}), so that the workbench lives while they wait; on the UI thread waiting pumps
 * its events itself.
 */
public final class UiHarness {
  /** How long something may take before it counts as never coming: slow machines, no busy ones. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  /** How long a gesture is given to show before a person would do it again. */
  private static final long SECOND_TRY = TimeUnit.SECONDS.toNanos(3);

  private static final long POLL = TimeUnit.MILLISECONDS.toNanos(15);

  private final XDriver driver = new XDriver();

  /** The display of the workbench. */
  public Display display() {
    return PlatformUI.getWorkbench().getDisplay();
  }

  /** Real input. */
  public XDriver input() {
    return driver;
  }

  /** Calls something on the UI thread and gives what it gave. */
  public <T> T get(Callable<T> callable) {
    AtomicReference<T> result = new AtomicReference<>();
    AtomicReference<Exception> failure = new AtomicReference<>();
    display()
        .syncExec(
            () -> {
              try {
                result.set(callable.call());
              } catch (Exception e) {
                failure.set(e);
              }
            });
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
    return result.get();
  }

  /** Runs something on the UI thread and waits until it has run. */
  public void run(Runnable runnable) {
    get(
        () -> {
          runnable.run();
          return null;
        });
  }

  /** Starts something on the UI thread that may open a dialog and stay in it. */
  public void start(Runnable runnable) {
    display().asyncExec(runnable);
  }

  /**
   * Waits until something gives a value, asked on the UI thread again and again.
   *
   * @param what what is waited for, for the message of the failure
   * @param value null as long as it is not there
   */
  public <T> T waitFor(String what, Callable<T> value) {
    long end = System.nanoTime() + PATIENCE;
    while (true) {
      T found = get(value);
      if (found != null) {
        return found;
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what + "; open: " + titles());
      }
      if (Display.getCurrent() != null) {
        while (Display.getCurrent().readAndDispatch()) {
          // as long as there is something to do
        }
      }
      LockSupport.parkNanos(POLL);
    }
  }

  /** Waits until something is so. */
  public void waitUntil(String what, Callable<Boolean> condition) {
    waitFor(what, () -> condition.call() ? Boolean.TRUE : null);
  }

  /**
   * Makes a gesture until it has done what it is for, as a person does who sees that nothing
   * happened: a tip may have covered the place, a list may have scrolled between the look and the
   * click. Before each further try the mouse goes to the corner of the screen, so that what it
   * rested on closes its tip. The gesture must be one that may be made twice. Any thread but the UI
   * thread.
   *
   * @param what what is waited for, for the message of the failure
   * @param gesture asks anew where things are, each time
   */
  public void retry(String what, Runnable gesture, Callable<Boolean> condition) {
    long end = System.nanoTime() + PATIENCE;
    while (true) {
      gesture.run();
      long next = System.nanoTime() + SECOND_TRY;
      while (System.nanoTime() < next) {
        if (get(condition)) {
          return;
        }
        LockSupport.parkNanos(POLL);
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("tried in vain for " + what + "; open: " + titles());
      }
      driver.move(new Point(0, 0));
      settle();
    }
  }

  /** The window of the workbench. */
  public IWorkbenchWindow window() {
    return waitFor(
        "the workbench window",
        () -> {
          if (!PlatformUI.isWorkbenchRunning()) {
            return null;
          }
          IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
          return windows.length == 0 ? null : windows[0];
        });
  }

  /** Brings the workbench's window to the front, so that keys go to it. */
  public IWorkbenchWindow activate() {
    IWorkbenchWindow window = window();
    settle();
    Shell shell = get(window::getShell);
    run(shell::forceActive);
    waitUntil("the window to be active", () -> display().getActiveShell() == shell);
    return window;
  }

  /**
   * Waits until no job of ours runs or waits to run, and what jobs have handed to the UI thread so
   * far is done: the start of the workbench opens studies in the background, and a test that begins
   * before has a second guest.
   */
  public void settle() {
    waitUntil(
        "the jobs to end",
        () ->
            Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job.getClass().getName().startsWith("org.glossator.")));
    Runnable nothing = () -> Display.getCurrent().update();
    run(nothing); // comes after what was queued before it
  }

  /** Waits for a shell with that title. */
  public Shell shell(String title) {
    return waitFor(
        "the dialog " + title,
        () ->
            Arrays.stream(display().getShells())
                .filter(s -> s.isVisible() && s.getText().equals(title))
                .findFirst()
                .orElse(null));
  }

  /** Waits until a shell is gone. */
  public void waitClosed(Shell shell) {
    waitUntil("a dialog to close", shell::isDisposed);
  }

  /** Closes all dialogs that a failed test may have left, so that the next one has a chance. */
  public void closeDialogs() {
    run(
        () -> {
          for (Shell shell : display().getShells()) {
            if (!shell.isDisposed() && shell.getParent() != null && shell.isVisible()) {
              shell.close();
            }
          }
        });
  }

  /** All controls in and under a control that are of a class. UI thread. */
  public static <T extends Control> List<T> all(Control root, Class<T> type) {
    List<T> found = new ArrayList<>();
    collect(root, type, found);
    return found;
  }

  private static <T extends Control> void collect(Control root, Class<T> type, List<T> found) {
    if (type.isInstance(root)) {
      found.add(type.cast(root));
    }
    if (root instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        collect(child, type, found);
      }
    }
  }

  /** Waits for a control of a class that fits, in and under another one. */
  public <T extends Control> T find(Control root, Class<T> type, Predicate<T> fits) {
    return waitFor(
        "a " + type.getSimpleName(),
        () -> all(root, type).stream().filter(fits).findFirst().orElse(null));
  }

  /** The button with that text; an accelerator's {@code &} does not count. */
  public Button button(Control root, String text) {
    return find(root, Button.class, b -> b.getText().replace("&", "").equals(text));
  }

  /** The control after the label with that text: the field that it names. */
  public <T extends Control> T field(Control root, String label, Class<T> type) {
    return waitFor(
        "the field " + label,
        () ->
            all(root, Label.class).stream()
                .filter(l -> l.getText().equals(label))
                .flatMap(l -> after(l, type))
                .findFirst()
                .orElse(null));
  }

  private static <T extends Control> Stream<T> after(Label label, Class<T> type) {
    List<Control> siblings = Arrays.asList(label.getParent().getChildren());
    return siblings.stream()
        .skip(siblings.indexOf(label) + 1L)
        .filter(type::isInstance)
        .map(type::cast);
  }

  /**
   * The tree item at the end of a path of texts, each the beginning of an item's text; expands on
   * the way.
   */
  public TreeItem item(Tree tree, String... path) {
    return waitFor("the item " + String.join(" > ", path), () -> find(tree.getItems(), path, 0));
  }

  private static TreeItem find(TreeItem[] items, String[] path, int depth) {
    for (TreeItem item : items) {
      if (item.getText().startsWith(path[depth])) {
        if (depth == path.length - 1) {
          return item;
        }
        if (!item.getExpanded()) {
          item.setExpanded(true);
          Event expand = new Event();
          expand.item = item;
          item.getParent().notifyListeners(SWT.Expand, expand);
          return null; // its children come; asked again
        }
        return find(item.getItems(), path, depth + 1);
      }
    }
    return null;
  }

  /** The middle of a control, on the screen. */
  public Point middle(Control control) {
    return get(
        () -> {
          Point size = control.getSize();
          return control.toDisplay(size.x / 2, size.y / 2);
        });
  }

  /** A place on the text of a tree item, on the screen; scrolls to it. */
  public Point middle(TreeItem item) {
    return get(
        () -> {
          item.getParent().showItem(item);
          Rectangle bounds = item.getTextBounds(0);
          return item.getParent()
              .toDisplay(bounds.x + Math.min(12, bounds.width / 2), bounds.y + bounds.height / 2);
        });
  }

  /** Clicks a control with the mouse when it is enabled. */
  public void click(Control control) {
    waitUntil("a control to be enabled", control::isEnabled);
    driver.click(place(control));
  }

  /**
   * Where a person would click: boxes to tick are as wide as their row, and meant at their begin.
   */
  private Point place(Control control) {
    boolean box =
        get(() -> (control.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0 && control instanceof Button);
    return box ? get(() -> control.toDisplay(10, control.getSize().y / 2)) : middle(control);
  }

  /** Gives a control the focus by a click, and waits until it has it. */
  public void focus(Control control) {
    retry("a control to have the focus", () -> click(control), control::isFocusControl);
  }

  private List<String> titles() {
    return get(
        () ->
            Arrays.stream(display().getShells())
                .filter(Shell::isVisible)
                .map(Shell::getText)
                .toList());
  }
}
