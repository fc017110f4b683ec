package org.glossator.ui.study.internal.table;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.glossator.ui.base.UiLog;
import org.osgi.service.prefs.BackingStoreException;

/** Documents that were open last, and those with a bookmark; remembered on this computer. */
public final class DocumentHistory {
  /** How many recent documents are remembered. */
  public static final int RECENT = 15;

  private static final String NODE = "org.glossator.ui.study/documents";
  private static final String RECENT_KEY = "recent";
  private static final String BOOKMARKS = "bookmarks";
  private static final String BETWEEN = "\n";
  private static final String WITHIN = "\t";

  private DocumentHistory() {}

  /**
   * A document.
   *
   * @param study folder of its study
   * @param document its path there
   */
  public record Entry(Path study, String document) {}

  /** The documents that were open last, the latest first. */
  public static synchronized List<Entry> recent() {
    return load(RECENT_KEY);
  }

  /** The documents with a bookmark, in the order in which they got it. */
  public static synchronized List<Entry> bookmarks() {
    return load(BOOKMARKS);
  }

  /** A document was opened. */
  public static synchronized void opened(Path study, String document) {
    List<Entry> entries = load(RECENT_KEY);
    Entry entry = new Entry(study, document);
    if (!entries.isEmpty() && entries.getFirst().equals(entry)) {
      return;
    }
    entries.remove(entry);
    entries.addFirst(entry);
    save(RECENT_KEY, entries.size() > RECENT ? entries.subList(0, RECENT) : entries);
  }

  /**
   * Puts a bookmark on a document, or takes it off.
   *
   * @return whether it has one now
   */
  public static synchronized boolean toggleBookmark(Path study, String document) {
    List<Entry> entries = load(BOOKMARKS);
    Entry entry = new Entry(study, document);
    boolean on = !entries.remove(entry);
    if (on) {
      entries.add(entry);
    }
    save(BOOKMARKS, entries);
    return on;
  }

  private static List<Entry> load(String key) {
    List<Entry> entries = new ArrayList<>();
    for (String line : node().get(key, "").split(BETWEEN)) {
      int tab = line.indexOf(WITHIN);
      if (tab > 0) {
        try {
          entries.add(new Entry(Path.of(line.substring(0, tab)), line.substring(tab + 1)));
        } catch (InvalidPathException e) {
          UiLog.warning("a remembered document cannot be found again", e);
        }
      }
    }
    return entries;
  }

  private static void save(String key, List<Entry> entries) {
    StringBuilder text = new StringBuilder();
    entries.forEach(
        e -> text.append(e.study()).append(WITHIN).append(e.document()).append(BETWEEN));
    node().put(key, text.toString());
    try {
      node().flush();
    } catch (BackingStoreException e) {
      UiLog.warning("the documents that were open could not be remembered", e);
    }
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }
}
