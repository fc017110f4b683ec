package org.glossator.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.formats.internal.importing.ImportRun;
import org.glossator.study.Study;

/**
 * Imports files into a study. One bad file is reported and skipped; a file is imported whole or not
 * at all. A document is called after its relative path without the extension; a name that is taken
 * is a problem, unless the file brings annotations of another annotator or layer on the same text.
 * Layers, codes and attributes that the codebook lacks are added to it, unless {@link
 * ImportOptions#strict}; where one of them is nearly a name that it has, in other capitals or with
 * other separators, that is told, and {@code -o match=names} takes them for the same.
 *
 * <p>Files are read in parallel and taken in order: the outcome does not depend on the machine.
 * Memory is bounded by the largest document, not by the corpus.
 *
 * @param study where to
 * @param paths files and folders; folders are walked
 * @param importer reads them
 * @param annotator whose the annotations are, in place of what the files say; or null
 * @param metadata a table with metadata, joined by path or file name; or null
 * @param options encoding, layer, strictness and options of the format
 * @param dryRun whether to say what would be done and do nothing
 */
public record ImportDocuments(
    Study study,
    List<Path> paths,
    Importer importer,
    String annotator,
    Path metadata,
    ImportOptions options,
    boolean dryRun)
    implements Task<ImportReport> {

  public ImportDocuments {
    Objects.requireNonNull(study);
    Objects.requireNonNull(importer);
    Objects.requireNonNull(options);
    paths = List.copyOf(paths);
  }

  /** All files as they are, with nothing else said. */
  public static ImportDocuments of(Study study, List<Path> paths, Importer importer) {
    return new ImportDocuments(study, paths, importer, null, null, ImportOptions.NONE, false);
  }

  /**
   * Imports.
   *
   * @throws ProblemException if nothing was imported because the study or the metadata cannot be
   *     used: a full disk, an annotator's name that is none
   * @throws CancellationException if cancelled; files that were imported until then stay, none is
   *     half-imported
   */
  @Override
  public ImportReport run(Progress progress) throws ProblemException {
    return new ImportRun(this, progress).run();
  }
}
