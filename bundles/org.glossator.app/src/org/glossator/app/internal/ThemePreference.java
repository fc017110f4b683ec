package org.glossator.app.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Light, dark, or as the system is: a preference of the user. */
public final class ThemePreference {
  /** Preference node. */
  public static final String NODE = "org.glossator.app";

  /** Preference: {@link #SYSTEM}, {@link #LIGHT} or {@link #DARK}. */
  public static final String KEY = "theme";

  public static final String SYSTEM = "system";
  public static final String LIGHT = "light";
  public static final String DARK = "dark";

  /** Where the platform keeps the theme that it restores at its start. */
  private static final String ENGINE_NODE = "org.eclipse.e4.ui.css.swt.theme";

  private static final String ENGINE_KEY = "themeid";

  private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";
  private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";

  private ThemePreference() {}

  /**
   * Shows the theme that the preference asks for: at once where the workbench has its styles
   * already, else from the first window on, since the platform restores the theme that its own
   * preference names when it makes them. UI thread.
   */
  public static void apply() {
    String choice = InstanceScope.INSTANCE.getNode(NODE).get(KEY, SYSTEM);
    boolean dark =
        switch (choice) {
          case DARK -> true;
          case LIGHT -> false;
          default -> Display.isSystemDarkTheme();
        };
    String wanted = dark ? DARK_THEME : LIGHT_THEME;
    InstanceScope.INSTANCE.getNode(ENGINE_NODE).put(ENGINE_KEY, wanted);
    IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
    if (engine == null) {
      return;
    }
    if (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(wanted)) {
      engine.setTheme(wanted, false);
    }
  }
}
