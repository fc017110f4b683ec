package org.glossator.ui.editor.internal.part;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.glossator.ui.editor.internal.surface.SurfaceSettings;
import org.osgi.service.prefs.BackingStoreException;
import org.glossator.ui.base.UiLog;

/** How all editors show text: what the user set, and what holds until then. UI thread only. */
public final class EditorPreferences {
  /** The node of these preferences. */
  public static final String NODE = "org.glossator.ui.editor";

  public static final String FONT = "font";
  public static final String MEASURE = "measure";
  public static final String SPACING = "lineSpacingPercent";
  public static final String ZOOM = "zoomPercent";
  public static final String BRACKETS = "brackets";
  public static final String ABOVE = "labelsAbove";

  /** Characters in a line, unless the user wants others. */
  public static final int DEFAULT_MEASURE = 72;

  /** Line pitch in percent of a line's height. */
  public static final int DEFAULT_SPACING = 150;

  /** Book faces, the first that is installed is taken. */
  private static final List<String> BOOK_FACES =
      List.of(
          "Charter",
          "Iowan Old Style",
          "Source Serif 4",
          "Source Serif Pro",
          "Noto Serif",
          "Georgia",
          "Cambria",
          "DejaVu Serif",
          "Liberation Serif");

  private static final int SMALLEST_DEFAULT = 12;

  private EditorPreferences() {}

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }

  /** The settings as they are now. */
  public static SurfaceSettings settings(Display display) {
    IEclipsePreferences node = node();
    return new SurfaceSettings(
        font(display),
        display.getSystemFont().getFontData(),
        Math.max(20, node.getInt(MEASURE, DEFAULT_MEASURE)),
        Math.max(110, node.getInt(SPACING, DEFAULT_SPACING)) / 100.0,
        node.getInt(ZOOM, 100) / 100f,
        node.getBoolean(BRACKETS, true),
        node.getBoolean(ABOVE, false));
  }

  /** Keeps what is set from within the editor. */
  public static void remember(SurfaceSettings settings) {
    IEclipsePreferences node = node();
    node.putInt(ZOOM, Math.round(settings.zoom() * 100));
    node.putBoolean(BRACKETS, settings.brackets());
    node.putBoolean(ABOVE, settings.labelsAbove());
    try {
      node.flush();
    } catch (BackingStoreException e) {
      UiLog.warning("the editor's settings could not be saved", e);
    }
  }

  /** Runs a listener after each change; call the result to stop it. */
  static Runnable listen(Consumer<String> listener) {
    IEclipsePreferences node = node();
    IEclipsePreferences.IPreferenceChangeListener changed = event -> listener.accept(event.getKey());
    node.addPreferenceChangeListener(changed);
    return () -> node.removePreferenceChangeListener(changed);
  }

  private static FontData[] font(Display display) {
    String chosen = node().get(FONT, "");
    if (!chosen.isEmpty()) {
      return PreferenceConverter.readFontData(chosen);
    }
    return bookFace(display);
  }

  /** The font that holds until the user chooses another. */
  static FontData[] bookFace(Display display) {
    FontData system = display.getSystemFont().getFontData()[0];
    int height = Math.max(SMALLEST_DEFAULT, system.getHeight() + 2);
    for (String name : BOOK_FACES) {
      if (display.getFontList(name, true).length > 0) {
        return new FontData[] {new FontData(name, height, SWT.NORMAL)};
      }
    }
    return new FontData[] {new FontData(system.getName(), height, SWT.NORMAL)};
  }
}
