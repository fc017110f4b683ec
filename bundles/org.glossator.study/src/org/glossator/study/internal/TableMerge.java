package org.glossator.study.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.base.ListMerge;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentTable;

/** Three-way merge of tables of documents: by path, then column by column. */
public final class TableMerge {
  private final List<String> conflicts;

  private TableMerge(List<String> conflicts) {
    this.conflicts = conflicts;
  }

  /**
   * @param conflicts gets what both sides changed and what was kept
   */
  public static DocumentTable merge(
      DocumentTable base, DocumentTable ours, DocumentTable theirs, List<String> conflicts) {
    TableMerge merge = new TableMerge(conflicts);
    Set<String> paths = new LinkedHashSet<>();
    ours.entries().forEach(entry -> paths.add(entry.path()));
    theirs.entries().forEach(entry -> paths.add(entry.path()));
    List<String> columns = ListMerge.merge(base.columns(), ours.columns(), theirs.columns());
    List<DocumentEntry> rows = new ArrayList<>();
    for (String path : paths) {
      DocumentEntry row = merge.row(base.get(path), ours.get(path), theirs.get(path), columns);
      if (row != null) {
        rows.add(row);
      }
    }
    return DocumentTable.of(columns, rows);
  }

  /** Null where it was removed. */
  private DocumentEntry row(
      DocumentEntry before, DocumentEntry here, DocumentEntry there, List<String> columns) {
    if (here == null || there == null) {
      DocumentEntry only = here == null ? there : here;
      if (before == null || only.equals(before)) {
        return before == null ? only : null;
      }
      conflicts.add(
          "the row of "
              + only.path()
              + " was removed on one side and changed on the other; it is kept");
      return only;
    }
    Map<String, String> values = new LinkedHashMap<>();
    Set<String> all = new LinkedHashSet<>(columns);
    all.addAll(here.columns().keySet());
    all.addAll(there.columns().keySet());
    for (String column : all) {
      String old = before == null ? "" : before.get(column);
      values.put(column, value(here.path(), column, old, here.get(column), there.get(column)));
    }
    return entry(values);
  }

  private String value(String path, String column, String before, String here, String there) {
    if (here.equals(there) || there.equals(before)) {
      return here;
    }
    if (!here.equals(before)) {
      conflicts.add(
          "the %s of %s changed on both sides, to \"%s\" here and to \"%s\" there; what was done here is kept"
              .formatted(column, path, here, there));
      return here;
    }
    return there;
  }

  private static DocumentEntry entry(Map<String, String> values) {
    Map<String, String> own = new LinkedHashMap<>(values);
    DocumentTable.KNOWN_COLUMNS.forEach(own::remove);
    return new DocumentEntry(
        values.get(DocumentTable.PATH),
        values.get(DocumentTable.SHA256),
        values.get(DocumentTable.TITLE),
        values.get(DocumentTable.DATE),
        values.get(DocumentTable.SOURCE),
        values.get(DocumentTable.AUTHOR),
        values.get(DocumentTable.LANGUAGE),
        own);
  }
}
