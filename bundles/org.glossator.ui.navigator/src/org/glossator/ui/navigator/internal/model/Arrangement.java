package org.glossator.ui.navigator.internal.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentTable;
import org.glossator.study.query.DocumentDates;
import org.glossator.study.query.DocumentFacts;

/**
 * How the documents of a study are shown: in their folders or in groups, and in which order within
 * these. Immutable.
 *
 * @param group what they are grouped by: {@link #FOLDER}, {@link #YEAR}, {@link #STATUS}, {@link
 *     #ANNOTATOR}, {@link #SET} or the name of a column of the table
 * @param sort {@link DocumentTable#PATH} or another column of the table
 */
public record Arrangement(String group, String sort) {
  public static final String FOLDER = "";
  public static final String YEAR = "#year";
  public static final String STATUS = "#status";
  public static final String ANNOTATOR = "#annotator";
  public static final String SET = "#set";

  /** As the files lie. */
  public static final Arrangement DEFAULT = new Arrangement(FOLDER, DocumentTable.PATH);

  public Arrangement {
    Objects.requireNonNull(group);
    Objects.requireNonNull(sort);
  }

  public boolean isGrouped() {
    return !group.equals(FOLDER);
  }

  public boolean isSorted() {
    return !sort.equals(DocumentTable.PATH);
  }

  /** Whether what it shows depends on more than the table of documents. */
  public boolean needsFacts() {
    return group.equals(STATUS) || group.equals(ANNOTATOR) || group.equals(SET);
  }

  /** The groups that a document is in; one of them is empty for a document without a value. */
  List<String> groupsOf(DocumentEntry document, DocumentFacts facts) {
    return switch (group) {
      case YEAR -> List.of(DocumentDates.year(document.date()));
      case STATUS -> List.of(facts.state(document).ordinal() + facts.state(document).id());
      case ANNOTATOR -> orNone(List.copyOf(facts.assigned(document)));
      case SET -> orNone(facts.setNames(document));
      default -> List.of(document.get(group).strip());
    };
  }

  private static List<String> orNone(List<String> values) {
    return values.isEmpty() ? List.of("") : values;
  }

  /** The order of the documents, or null for the one that they are in. */
  Comparator<DocumentEntry> order() {
    if (!isSorted()) {
      return null;
    }
    Comparator<DocumentEntry> byValue =
        sort.equals(DocumentTable.DATE)
            ? Comparator.comparing(d -> DocumentDates.iso(d.date()))
            : Comparator.comparing(
                d -> sort.equals(DocumentTable.TITLE) ? d.displayName() : d.get(sort),
                String.CASE_INSENSITIVE_ORDER);
    return byValue.thenComparing(DocumentEntry::path);
  }
}
