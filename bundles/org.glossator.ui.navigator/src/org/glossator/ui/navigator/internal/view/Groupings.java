package org.glossator.ui.navigator.internal.view;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.DocumentTable;
import org.glossator.study.Study;
import org.glossator.study.workflow.DocumentState;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.navigator.internal.model.Arrangement;
import org.osgi.service.prefs.BackingStoreException;

/** What the corpus can be grouped and sorted by, what that is called, and what was chosen last. */
public final class Groupings {
  private static final String NODE = "org.glossator.ui.navigator";
  private static final String GROUP = "corpus.group";
  private static final String SORT = "corpus.sort";

  private Groupings() {}

  /** What the documents can be grouped by, with its name: the fixed ones, then the columns. */
  public static Map<String, String> groups() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(Arrangement.FOLDER, Messages.Group_folder);
    names.put(DocumentTable.SOURCE, columnName(DocumentTable.SOURCE));
    names.put(Arrangement.YEAR, Messages.Group_year);
    names.put(DocumentTable.LANGUAGE, columnName(DocumentTable.LANGUAGE));
    names.put(DocumentTable.AUTHOR, columnName(DocumentTable.AUTHOR));
    names.put(Arrangement.STATUS, Messages.Group_status);
    names.put(Arrangement.ANNOTATOR, Messages.Group_annotator);
    names.put(Arrangement.SET, Messages.Group_set);
    TreeSet<String> own = new TreeSet<>();
    for (Study study : GlossatorPlatform.openStudies().studies()) {
      own.addAll(study.documents().ownColumns());
    }
    own.forEach(column -> names.put(column, columnName(column)));
    return names;
  }

  /** What the documents can be sorted by, with its name. */
  public static Map<String, String> sorts() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(DocumentTable.PATH, Messages.Sort_path);
    for (String column :
        new String[] {DocumentTable.TITLE, DocumentTable.DATE, DocumentTable.SOURCE}) {
      names.put(column, columnName(column));
    }
    return names;
  }

  private static String columnName(String column) {
    return switch (column) {
      case DocumentTable.TITLE -> Messages.Column_title;
      case DocumentTable.DATE -> Messages.Column_date;
      case DocumentTable.SOURCE -> Messages.Column_source;
      case DocumentTable.AUTHOR -> Messages.Column_author;
      case DocumentTable.LANGUAGE -> Messages.Column_language;
      default -> column;
    };
  }

  /** What a group is called. */
  static String valueName(String group, String value) {
    if (value.isEmpty()) {
      return group.equals(Arrangement.ANNOTATOR)
          ? Messages.Group_nobody
          : group.equals(Arrangement.SET) ? Messages.Group_noSet : Messages.Group_none;
    }
    if (group.equals(Arrangement.STATUS)) {
      return switch (state(value)) {
        case NEW -> Messages.State_new;
        case IN_PROGRESS -> Messages.State_progress;
        case DONE -> Messages.State_done;
        case DISCUSSION -> Messages.State_discussion;
      };
    }
    if (group.equals(DocumentTable.LANGUAGE)) {
      String name = Locale.forLanguageTag(value).getDisplayName(Locale.ENGLISH);
      return name.isEmpty() ? value : name;
    }
    return value;
  }

  /** The state of a group: its rank comes before its id, so that groups come in order. */
  static DocumentState state(String value) {
    return DocumentState.of(value.substring(1));
  }

  /** What was chosen last. */
  public static Arrangement remembered() {
    IEclipsePreferences node = node();
    return new Arrangement(node.get(GROUP, Arrangement.FOLDER), node.get(SORT, DocumentTable.PATH));
  }

  /** Remembers what was chosen. */
  public static void remember(Arrangement arrangement) {
    node().put(GROUP, arrangement.group());
    node().put(SORT, arrangement.sort());
    try {
      node().flush();
    } catch (BackingStoreException e) {
      UiLog.warning("the order of the corpus could not be remembered", e);
    }
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }
}
