package org.glossator.ui.navigator.internal.wizards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.codebook.Templates.Template;
import org.glossator.formats.ImportDocuments;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportReport;
import org.glossator.formats.Importer;
import org.glossator.platform.OpenStudies;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.ui.base.UiLog;

/**
 * Makes a study, opens it in the workbench, and imports files into it.
 *
 * @param open where it is opened
 * @param folder its folder, which must not exist or be empty
 * @param title its title
 * @param template the codebook it begins with
 * @param annotator id of its first annotator
 * @param files what to import; may be empty
 * @param importer reads them
 * @param metadata a table with metadata of the files, or null
 */
record MakeStudy(
    OpenStudies open,
    Path folder,
    String title,
    Template template,
    String annotator,
    List<Path> files,
    Importer importer,
    Path metadata)
    implements Task<MakeStudy.Result> {

  MakeStudy {
    Objects.requireNonNull(open);
    Objects.requireNonNull(folder);
    Objects.requireNonNull(template);
    files = List.copyOf(files);
  }

  /**
   * What was made.
   *
   * @param study the study, open
   * @param annotator id of its annotator
   * @param report what the import did, or null if there was nothing to import
   */
  record Result(Study study, String annotator, ImportReport report) {}

  /**
   * @throws ProblemException if the study cannot be made; then nothing is left of it. If it is made
   *     and only the import fails, the study stays, open and empty
   */
  @Override
  public Result run(Progress progress) throws ProblemException {
    StudyStore.create(folder, new NewStudy(title, template.create(), List.of(annotator))).close();
    Study study = open.open(folder);
    ImportReport report = files.isEmpty() ? null : importInto(study, false).run(progress);
    return new Result(study, annotator, report);
  }

  /** What an import would do, found out in a study of its own that is thrown away. */
  Task<ImportReport> rehearsal() {
    return progress -> {
      Path temporary = null;
      try {
        temporary = Files.createTempDirectory("glossator-check");
        try (Study study =
            StudyStore.create(
                temporary.resolve("study"),
                new NewStudy(title, template.create(), List.of(annotator)))) {
          return importInto(study, true).run(progress);
        }
      } catch (IOException e) {
        throw new ProblemException(
            Problem.error(
                folder.toString(),
                "the files cannot be checked: " + e.getMessage(),
                "see the disk"));
      } finally {
        delete(temporary);
      }
    };
  }

  private ImportDocuments importInto(Study study, boolean dryRun) {
    ImportOptions options =
        new ImportOptions(null, null, false, dryRun ? Map.of("duplicates", "report") : Map.of());
    return new ImportDocuments(study, files, importer, null, metadata, options, dryRun);
  }

  private static void delete(Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      UiLog.warning("a temporary folder is left over", e);
    }
  }
}
