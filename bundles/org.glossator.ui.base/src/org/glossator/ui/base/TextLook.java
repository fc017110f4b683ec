package org.glossator.ui.base;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;

/**
 * How the text of documents is set: font, size and the measure (characters a line). Preferences of
 * the user, with a book face of the system where none was chosen. UI thread only.
 */
public final class TextLook {
  /** Preference node. */
  public static final String NODE = "org.glossator.ui.base";

  /** Preference with the font's family; empty for {@link #defaultFamily}. */
  public static final String FAMILY = "text.font";

  /** Preference with the size in points. */
  public static final String SIZE = "text.size";

  /** Preference with the characters a line. */
  public static final String MEASURE = "text.measure";

  public static final int DEFAULT_SIZE = 12;
  public static final int DEFAULT_MEASURE = 72;

  /** Symbolic name in JFace's font registry, which owns the font. */
  private static final String FONT = "org.glossator.ui.base.text";

  private static final List<String> BOOK_FACES =
      List.of("Charter", "Source Serif 4", "Noto Serif", "Georgia", "Cambria", "DejaVu Serif");

  private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
  private static IPreferenceChangeListener watcher;

  private TextLook() {}

  /** The font of the text; belongs to JFace's registry. */
  public static Font font() {
    FontRegistry registry = JFaceResources.getFontRegistry();
    FontData wanted = new FontData(family(), size(), SWT.NORMAL);
    if (!registry.hasValueFor(FONT) || !registry.getFontData(FONT)[0].equals(wanted)) {
      registry.put(FONT, new FontData[] {wanted});
    }
    return registry.get(FONT);
  }

  /** Its family. */
  public static String family() {
    String family = InstanceScope.INSTANCE.getNode(NODE).get(FAMILY, "");
    return family.isBlank() ? defaultFamily() : family;
  }

  /** Its size in points, between 6 and 72. */
  public static int size() {
    int size = InstanceScope.INSTANCE.getNode(NODE).getInt(SIZE, DEFAULT_SIZE);
    return Math.clamp(size, 6, 72);
  }

  /** About how many characters a line has room for, between 30 and 200. */
  public static int measure() {
    int measure = InstanceScope.INSTANCE.getNode(NODE).getInt(MEASURE, DEFAULT_MEASURE);
    return Math.clamp(measure, 30, 200);
  }

  /** The first book face that this system has, else what it calls serif. */
  public static String defaultFamily() {
    Display display = Display.getCurrent();
    for (String face : BOOK_FACES) {
      if (display.getFontList(face, true).length > 0) {
        return face;
      }
    }
    return "serif";
  }

  /** Runs a listener on the UI thread after a change; remove it when its widget is disposed. */
  public static void addListener(Runnable listener) {
    LISTENERS.add(listener);
    if (watcher == null) {
      Display display = Display.getCurrent();
      watcher =
          change -> {
            if (change.getKey().startsWith("text.") && !display.isDisposed()) {
              display.asyncExec(() -> LISTENERS.forEach(Runnable::run));
            }
          };
      InstanceScope.INSTANCE.getNode(NODE).addPreferenceChangeListener(watcher);
    }
  }

  public static void removeListener(Runnable listener) {
    LISTENERS.remove(listener);
  }
}
