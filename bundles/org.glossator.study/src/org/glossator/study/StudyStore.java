package org.glossator.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.internal.DocumentsCsv;
import org.glossator.study.internal.NewFolder;
import org.glossator.study.internal.SettingsFile;
import org.glossator.study.internal.StudyFiles;
import org.glossator.study.io.FileSystemLayer;
import org.glossator.study.model.Annotator;
import org.glossator.study.model.StudyFactory;
import org.glossator.study.model.StudySettings;
import org.glossator.uima.TypeSystems;

/** Opens studies and makes new ones. Any thread. */
public final class StudyStore {
  /** Version of the study format that this program writes; newer studies are refused. */
  public static final int FORMAT_VERSION = 1;

  /** Nature of the Eclipse project that a study's folder is. */
  public static final String NATURE = "org.glossator.nature";

  private StudyStore() {}

  /**
   * An open study and what is wrong with it.
   *
   * @param study usable as far as its parts could be read
   * @param problems what is missing or broken, each naming its file
   */
  public record OpenResult(Study study, List<Problem> problems) {
    public OpenResult {
      Objects.requireNonNull(study);
      problems = List.copyOf(problems);
    }
  }

  /**
   * What a new study begins with.
   *
   * @param title its title; empty for the folder's name
   * @param codebook its codebook; copied
   * @param annotators ids of its annotators, at least one
   */
  public record NewStudy(String title, Codebook codebook, List<String> annotators) {
    public NewStudy {
      title = title == null ? "" : title;
      Objects.requireNonNull(codebook);
      annotators = List.copyOf(annotators);
      if (annotators.isEmpty()) {
        throw new IllegalArgumentException("a study needs an annotator");
      }
    }
  }

  /** Whether a folder is a study: whether it has the file with the settings. */
  public static boolean isStudy(Path folder) {
    return Files.isRegularFile(folder.resolve(StudyLayout.SETTINGS));
  }

  /**
   * Opens a study: reads its settings, its codebook and its table of documents, and no document and
   * no annotation. Missing and broken parts are problems; they count as empty and are never written
   * over.
   *
   * @throws ProblemException if the folder is no study, or one of a newer version
   */
  public static OpenResult open(Path folder) throws ProblemException {
    return open(folder, FileSystemLayer.LOCAL);
  }

  /**
   * The same with file operations that a test controls.
   *
   * @throws ProblemException see {@link #open(Path)}
   */
  public static OpenResult open(Path folder, FileSystemLayer files) throws ProblemException {
    StudyLayout layout = new StudyLayout(folder);
    checkIsStudy(folder, layout);
    Study study = new Study(files, layout);
    return new OpenResult(study, study.load());
  }

  private static void checkIsStudy(Path folder, StudyLayout layout) throws ProblemException {
    if (!Files.isDirectory(folder)) {
      throw new ProblemException(
          Problem.error(
              folder.toString(),
              Files.exists(folder) ? "is not a folder" : "there is no such folder",
              "name the folder of a study"));
    }
    boolean some =
        Files.exists(layout.settings())
            || Files.exists(layout.codebook()) && Files.exists(layout.documentTable());
    if (!some) {
      throw new ProblemException(
          Problem.error(
              folder.toString(),
              "is not a study: it has no " + StudyLayout.SETTINGS,
              "make one with glossator new"));
    }
  }

  /**
   * Makes a study in a folder that does not exist yet or is empty (a folder with nothing but hidden
   * files, like {@code .git}, counts as empty). On failure what was made is removed again.
   *
   * @throws ProblemException if the folder is in use or cannot be written, or an annotator's id is
   *     no safe name
   */
  public static Study create(Path folder, NewStudy what) throws ProblemException {
    return create(folder, what, FileSystemLayer.LOCAL);
  }

  /**
   * The same with file operations that a test controls.
   *
   * @throws ProblemException see {@link #create(Path, NewStudy)}
   */
  public static Study create(Path folder, NewStudy what, FileSystemLayer files)
      throws ProblemException {
    StudySettings settings = settings(what);
    StudyLayout layout = new StudyLayout(folder);
    String name = String.valueOf(layout.folder().getFileName());
    try (NewFolder made = NewFolder.begin(files, layout.folder())) {
      made.write(StudyLayout.PROJECT, StudyFiles.project(name));
      made.writeIfAbsent(StudyFiles.GITIGNORE, StudyFiles.gitignore());
      made.writeIfAbsent(StudyFiles.GITATTRIBUTES, StudyFiles.gitattributes());
      made.write(StudyLayout.CODEBOOK, CodebookFiles.toBytes(what.codebook()));
      made.write(StudyLayout.TYPE_SYSTEM, TypeSystems.toXml(Scheme.of(what.codebook())));
      made.write(StudyLayout.DOCUMENT_TABLE, DocumentsCsv.write(DocumentTable.empty()));
      // last: a folder that has it is a study
      made.write(StudyLayout.SETTINGS, SettingsFile.write(settings));
      made.done();
    }
    return open(folder, files).study();
  }

  private static StudySettings settings(NewStudy what) throws ProblemException {
    StudySettings settings = StudyFactory.eINSTANCE.createStudySettings();
    settings.setFormatVersion(FORMAT_VERSION);
    settings.setTitle(what.title());
    for (String id : what.annotators()) {
      String reason = DocumentPaths.reasonAgainstOwner(id);
      if (reason != null) {
        throw new ProblemException(
            Problem.error(id, "cannot be an annotator's id: " + reason, "choose another id"));
      }
      Annotator annotator = StudyFactory.eINSTANCE.createAnnotator();
      annotator.setId(id);
      settings.getAnnotators().add(annotator);
    }
    return settings;
  }
}
