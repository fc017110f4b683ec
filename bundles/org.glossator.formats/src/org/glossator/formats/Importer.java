package org.glossator.formats;

import java.nio.file.Path;
import java.util.List;
import org.glossator.base.ProblemException;

/**
 * Reads files of one format. Contributed through the registry: built-in, or by a plug-in.
 *
 * <p>One object serves several threads at once: implementations have no state. They hold no more of
 * a file in memory than one document, give documents in the order of the file, and must be able to
 * read the same file twice with the same outcome.
 */
public interface Importer {

  /** Id of the format: {@code jsonl}. An exporter of the same format has the same id. */
  String id();

  /** One line: what it reads. */
  String description();

  /** Options of the format for reading, in the order of a form. */
  default List<FormatOption> options() {
    return List.of();
  }

  /** Whether a file of that name is one of the format: what is taken when a folder is walked. */
  boolean accepts(Path file);

  /**
   * The file to read where a file is named: another one for a file that only goes with it, such as
   * the text of a file of annotations; null for one that has nothing of its own, such as a
   * configuration.
   */
  default Path mainFile(Path file) {
    return file;
  }

  /**
   * Reads a file and gives its documents to the sink.
   *
   * @throws ProblemException if the file cannot be read as this format; what was given to the sink
   *     does not count then. What is wrong with one annotation goes to {@link ImportSink#problem}
   *     instead.
   * @throws java.util.concurrent.CancellationException if the sink was asked to stop
   */
  void read(ImportSource source, ImportOptions options, ImportSink sink) throws ProblemException;
}
