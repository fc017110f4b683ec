package org.glossator.ui.base;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Whether the program looks light or dark at the moment, and when that changes. UI thread only. */
public final class Appearance {
  private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
  private static boolean subscribed;
  private static Boolean dark;

  private Appearance() {}

  /** Whether text is light on a dark ground. */
  public static boolean isDark() {
    if (dark == null) {
      subscribe();
      dark = ask();
    }
    return dark;
  }

  /** Runs the listener after each change of the look; remove it when its widget is disposed. */
  public static void addListener(Runnable listener) {
    subscribe();
    LISTENERS.add(listener);
  }

  public static void removeListener(Runnable listener) {
    LISTENERS.remove(listener);
  }

  private static boolean ask() {
    if (PlatformUI.isWorkbenchRunning()) {
      IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
      ITheme theme = engine == null ? null : engine.getActiveTheme();
      if (theme != null) {
        return theme.getId().contains("dark");
      }
    }
    return Display.isSystemDarkTheme();
  }

  private static void subscribe() {
    if (subscribed || !PlatformUI.isWorkbenchRunning()) {
      return;
    }
    IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
    if (broker != null) {
      subscribed = broker.subscribe(IThemeEngine.Events.THEME_CHANGED, e -> changed());
    }
  }

  private static void changed() {
    dark = ask();
    LISTENERS.forEach(Runnable::run);
  }
}
