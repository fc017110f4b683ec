package org.glossator.ui.base;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;

/**
 * The annotating editor that a window's views are about: the active editor, which stays the same
 * while a view has the focus. UI thread only.
 */
public final class ActivePart {
  private static final Map<IWorkbenchWindow, ActivePart> OF_WINDOW = new IdentityHashMap<>();
  private static boolean watchingWindows;

  private final IWorkbenchWindow window;
  private final List<Consumer<AnnotatingPart>> listeners = new CopyOnWriteArrayList<>();
  private final IPartListener2 partListener = new Watcher();
  private AnnotatingPart current;

  private ActivePart(IWorkbenchWindow window) {
    this.window = window;
    current = find();
    window.getPartService().addPartListener(partListener);
    window.addPerspectiveListener(
        new PerspectiveAdapter() {
          @Override
          public void perspectiveActivated(
              IWorkbenchPage page, IPerspectiveDescriptor perspective) {
            update();
          }
        });
  }

  /** The tracker of a window; one a window, which lives as long as the window is open. */
  public static ActivePart of(IWorkbenchWindow window) {
    if (!watchingWindows) {
      watchingWindows = true;
      PlatformUI.getWorkbench().addWindowListener(new WindowWatcher());
    }
    return OF_WINDOW.computeIfAbsent(window, ActivePart::new);
  }

  /** The annotating editor, or null where there is none. */
  public AnnotatingPart current() {
    return current;
  }

  /**
   * Tells a listener whenever {@link #current} becomes another one (null: none). It is not told of
   * the one that is there already; remove it when its view is disposed.
   */
  public void addListener(Consumer<AnnotatingPart> listener) {
    listeners.add(listener);
  }

  public void removeListener(Consumer<AnnotatingPart> listener) {
    listeners.remove(listener);
  }

  private void update() {
    AnnotatingPart found = find();
    if (found != current) {
      current = found;
      for (Consumer<AnnotatingPart> listener : listeners) {
        tell(listener, found);
      }
    }
  }

  private static void tell(Consumer<AnnotatingPart> listener, AnnotatingPart part) {
    try {
      listener.accept(part);
    } catch (RuntimeException e) {
      // one view's mistake must not keep the others at the old document
      UiLog.error("a view could not follow the active editor", e);
    }
  }

  private AnnotatingPart find() {
    IWorkbenchPage page = window.getActivePage();
    return page == null ? null : Adapters.adapt(page.getActiveEditor(), AnnotatingPart.class);
  }

  private void dispose() {
    window.getPartService().removePartListener(partListener);
    listeners.clear();
    current = null;
  }

  /** All events lead to the same question, so that no order of events can mislead. */
  private final class Watcher implements IPartListener2 {
    @Override
    public void partActivated(IWorkbenchPartReference part) {
      update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
      update();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
      update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
      update();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
      update();
    }
  }

  private static final class WindowWatcher implements IWindowListener {
    @Override
    public void windowClosed(IWorkbenchWindow window) {
      ActivePart part = OF_WINDOW.remove(window);
      if (part != null) {
        part.dispose();
      }
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
      // each window has its own tracker
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
      // each window has its own tracker
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
      // a tracker is made when it is asked for
    }
  }
}
