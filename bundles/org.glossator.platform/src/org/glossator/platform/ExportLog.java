package org.glossator.platform;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.glossator.base.TextHash;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Where datasets were exported to on this computer, newest first, the last {@value #LIMIT} of each
 * study. Remembered with the workbench and not in the study: paths of one computer mean nothing on
 * another. Any thread.
 */
public final class ExportLog {
  private static final int LIMIT = 10;
  private static final String NODE = "exports";
  private static final List<Consumer<Path>> LISTENERS = new CopyOnWriteArrayList<>();

  /**
   * An export.
   *
   * @param format id of its format
   * @param target the folder that was written
   */
  public record Entry(String format, Path target) {}

  private ExportLog() {}

  /** Tells a listener the folder of each study of which something was exported. */
  public static void addListener(Consumer<Path> listener) {
    LISTENERS.add(listener);
  }

  public static void removeListener(Consumer<Path> listener) {
    LISTENERS.remove(listener);
  }

  /** The exports of a study. */
  public static List<Entry> of(Path study) {
    List<Entry> entries = new ArrayList<>();
    for (String line : node().get(key(study), "").split("\n")) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        try {
          entries.add(new Entry(line.substring(0, tab), Path.of(line.substring(tab + 1))));
        } catch (InvalidPathException e) {
          PlatformLog.error("a remembered export cannot be found again", e);
        }
      }
    }
    return entries;
  }

  /** Remembers an export; an older one to the same place is forgotten. */
  public static synchronized void add(Path study, Entry export) {
    List<Entry> entries = new ArrayList<>();
    entries.add(export);
    of(study).stream().filter(e -> !e.target().equals(export.target())).forEach(entries::add);
    String lines =
        entries.stream()
            .limit(LIMIT)
            .map(e -> e.format() + '\t' + e.target())
            .filter(line -> line.indexOf('\n') < 0) // such a path cannot be remembered
            .collect(Collectors.joining("\n"));
    node().put(key(study), lines);
    try {
      node().flush();
    } catch (BackingStoreException e) {
      PlatformLog.error("an export could not be remembered", e);
    }
    LISTENERS.forEach(l -> l.accept(study));
  }

  private static IEclipsePreferences node() {
    return (IEclipsePreferences) InstanceScope.INSTANCE.getNode(CurrentAnnotator.NODE).node(NODE);
  }

  private static String key(Path study) {
    return TextHash.sha256(study.toString()).substring(0, 16);
  }
}
