package org.glossator.ui.navigator.internal.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.codebook.Templates.Template;
import org.glossator.formats.ImportDocuments;
import org.glossator.formats.ImportReport;
import org.glossator.formats.Importer;
import org.glossator.platform.OpenStudies;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;

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
 */
record MakeStudy(
    OpenStudies open,
    Path folder,
    String title,
    Template template,
    String annotator,
    List<Path> files,
    Importer importer)
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
    ImportReport report =
        files.isEmpty() ? null : ImportDocuments.of(study, files, importer).run(progress);
    return new Result(study, annotator, report);
  }
}
