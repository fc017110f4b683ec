package org.glossator.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.io.FileSystemLayer;

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
   * no annotation.
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
    throw new UnsupportedOperationException();
  }

  /**
   * Makes a study in a folder that does not exist yet or is empty (a folder with nothing but hidden
   * files, like {@code .git}, counts as empty). On failure what was made is removed again.
   *
   * @throws ProblemException if the folder is in use or cannot be written, or an annotator's id is
   *     no safe name
   */
  public static Study create(Path folder, NewStudy what) throws ProblemException {
    throw new UnsupportedOperationException();
  }
}
