package org.glossator.ui.study.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.glossator.codebook.SchemeLayer;
import org.glossator.study.DocumentTable;
import org.glossator.study.Study;

/**
 * A column of the table of documents.
 *
 * @param kind what its cells hold
 * @param id name of the metadata column, annotator or layer; empty where there is one of the kind
 * @param title what is written above it
 * @param width in pixels at 100 %
 */
public record TableColumn(Kind kind, String id, String title, int width) {

  /** What the cells of a column hold. */
  public enum Kind {
    PATH,
    METADATA,
    STATE,
    SETS,
    LENGTH,
    LAYER
  }

  /** Whether its cells can be edited and pasted into. */
  public boolean isEditable() {
    return kind == Kind.METADATA;
  }

  /** Whether its cells come from files other than the table of documents. */
  public boolean isComputed() {
    return kind == Kind.LENGTH || kind == Kind.LAYER || kind == Kind.STATE;
  }

  /** Whether it is a number. */
  public boolean isNumber() {
    return kind == Kind.LENGTH || kind == Kind.LAYER;
  }

  /** The columns of a study. */
  static List<TableColumn> of(Study study) {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(new TableColumn(Kind.PATH, DocumentTable.PATH, Messages.Column_path, 190));
    for (String column : study.documents().columns()) {
      switch (column) {
        case DocumentTable.PATH, DocumentTable.SHA256 -> {
          // the name has its column; the hash is nobody's business
        }
        case DocumentTable.TITLE -> columns.add(metadata(column, Messages.Column_title, 260));
        case DocumentTable.DATE -> columns.add(metadata(column, Messages.Column_date, 90));
        case DocumentTable.SOURCE -> columns.add(metadata(column, Messages.Column_source, 130));
        case DocumentTable.AUTHOR -> columns.add(metadata(column, Messages.Column_author, 120));
        case DocumentTable.LANGUAGE -> columns.add(metadata(column, Messages.Column_language, 70));
        default -> columns.add(metadata(column, column, 110));
      }
    }
    for (String annotator : study.annotators()) {
      columns.add(new TableColumn(Kind.STATE, annotator, annotator, 120));
    }
    columns.add(new TableColumn(Kind.SETS, "", Messages.Column_sets, 100));
    columns.add(new TableColumn(Kind.LENGTH, "", Messages.Column_length, 80));
    for (SchemeLayer layer : study.scheme().layers()) {
      columns.add(new TableColumn(Kind.LAYER, layer.id(), layer.name(), 80));
    }
    return columns;
  }

  private static TableColumn metadata(String id, String title, int width) {
    return new TableColumn(Kind.METADATA, id, title, width);
  }
}
