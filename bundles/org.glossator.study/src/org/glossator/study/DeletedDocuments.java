package org.glossator.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.study.workflow.Marked;
import org.glossator.study.workflow.NamedSet;

/**
 * Documents that were deleted and can be put back ({@link Study#restoreDocuments}).
 *
 * @param folder where their files are kept: laid out as a study is
 * @param rows their rows of the table
 * @param sets the sets that they were in, as they were
 * @param marked by annotator, the states that were given them
 */
public record DeletedDocuments(
    Path folder,
    List<DocumentEntry> rows,
    List<NamedSet> sets,
    Map<String, Map<String, Marked>> marked) {
  public DeletedDocuments {
    rows = List.copyOf(rows);
    sets = List.copyOf(sets);
    marked = Map.copyOf(marked);
  }
}
