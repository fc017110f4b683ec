package org.glossator.ui.editor.internal.part;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.glossator.ui.base.TextLook;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.editor.internal.surface.SurfaceSettings;
import org.osgi.service.prefs.BackingStoreException;

/**
 * How all editors show text: what the user set, and what holds until then. Font and measure are
 * those of {@link TextLook}. UI thread only.
 */
public final class EditorPreferences {
  /** The node of these preferences. */
  public static final String NODE = "org.glossator.ui.editor";

  /** Line pitch in percent of a line's height. */
  public static final String SPACING = "lineSpacingPercent";

  public static final String ZOOM = "zoomPercent";
  public static final String BRACKETS = "brackets";
  public static final String ABOVE = "labelsAbove";

  /** Whether text selected by the mouse gets a bar with likely codes. */
  public static final String CODE_BAR = "codeBar";

  public static final int DEFAULT_SPACING = 150;

  private EditorPreferences() {}

  static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }

  /** The settings as they are now. */
  public static SurfaceSettings settings(Display display) {
    IEclipsePreferences node = node();
    return new SurfaceSettings(
        TextLook.font().getFontData(),
        display.getSystemFont().getFontData(),
        TextLook.measure(),
        Math.clamp(node.getInt(SPACING, DEFAULT_SPACING), 110, 300) / 100.0,
        Math.clamp(node.getInt(ZOOM, 100), 50, 400) / 100f,
        node.getBoolean(BRACKETS, true),
        node.getBoolean(ABOVE, false));
  }

  static boolean codeBar() {
    return node().getBoolean(CODE_BAR, true);
  }

  /** Keeps what is set from within the editor. */
  public static void remember(SurfaceSettings settings) {
    IEclipsePreferences node = node();
    node.putInt(ZOOM, Math.round(settings.zoom() * 100));
    node.putBoolean(BRACKETS, settings.brackets());
    node.putBoolean(ABOVE, settings.labelsAbove());
    flush(node);
  }

  static void flush(IEclipsePreferences node) {
    try {
      node.flush();
    } catch (BackingStoreException e) {
      UiLog.warning("the editor's settings could not be saved", e);
    }
  }
}
