package org.glossator.formats;

import java.nio.file.Path;
import java.util.List;
import org.glossator.base.OffsetUnit;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;

/**
 * Writes datasets in one format. Contributed through the registry: built-in, or by a plug-in.
 *
 * <p>One object serves several threads at once: implementations have no state. The same dataset and
 * options give the same bytes.
 */
public interface Exporter {

  /** Id of the format: {@code jsonl}. An importer of the same format has the same id. */
  String id();

  /** One line: what it writes. */
  String description();

  /** Options of the format for writing, in the order of a form. */
  default List<FormatOption> options() {
    return List.of();
  }

  /** Unit of the offsets that the format has if the user asks for none. */
  OffsetUnit defaultUnit();

  /** Whether the format can hold offsets in that unit. */
  default boolean supports(OffsetUnit unit) {
    return unit == defaultUnit();
  }

  /**
   * Writes a dataset, reads back what it wrote and compares it with what it was given. What the
   * format cannot hold is counted as a loss.
   *
   * @param target an existing folder; other parts of a split may be in it already. The files are
   *     named after {@link ExportOptions#part}
   * @return what was written
   * @throws ProblemException if something cannot be read or written, or what was read back differs;
   *     what is in the folder is of no use then, and the caller removes it
   * @throws java.util.concurrent.CancellationException if progress was cancelled
   */
  ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException;
}
