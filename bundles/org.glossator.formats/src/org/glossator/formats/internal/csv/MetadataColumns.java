package org.glossator.formats.internal.csv;

import java.util.List;
import java.util.Locale;
import org.glossator.study.DocumentTable;

/** Names of metadata columns as the study has them. */
public final class MetadataColumns {
  private static final List<String> KNOWN =
      List.of(
          DocumentTable.TITLE,
          DocumentTable.DATE,
          DocumentTable.SOURCE,
          DocumentTable.AUTHOR,
          DocumentTable.LANGUAGE);

  private MetadataColumns() {}

  /**
   * The study's own name of a column that it knows ({@code Title} is {@code title}), else the name
   * as it is.
   */
  public static String normal(String column) {
    String lower = column.toLowerCase(Locale.ROOT);
    return KNOWN.contains(lower) ? lower : column;
  }
}
