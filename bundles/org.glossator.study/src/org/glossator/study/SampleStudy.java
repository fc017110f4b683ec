package org.glossator.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.internal.NewFolder;
import org.glossator.study.internal.StudyFiles;
import org.glossator.study.io.FileSystemLayer;

/**
 * The study that comes with Glossator: short policy texts, a codebook and the work of two
 * annotators. Its files are resources under {@value #ROOT}; the file {@value #INDEX} lists them,
 * since a class loader cannot.
 */
public final class SampleStudy {
  static final String ROOT = "/sample/";
  static final String INDEX = "index.txt";

  private SampleStudy() {}

  /**
   * Copies the sample study into a folder that does not exist yet or is empty.
   *
   * @throws ProblemException if the folder is in use or cannot be written; what was copied is
   *     removed again
   */
  public static void create(Path folder) throws ProblemException {
    Path target = folder.toAbsolutePath().normalize();
    try (NewFolder made = NewFolder.begin(FileSystemLayer.LOCAL, target)) {
      made.writeIfAbsent(StudyFiles.GITIGNORE, StudyFiles.gitignore());
      made.writeIfAbsent(StudyFiles.GITATTRIBUTES, StudyFiles.gitattributes());
      // two copies in one workspace need two names
      made.write(StudyLayout.PROJECT, StudyFiles.project(String.valueOf(target.getFileName())));
      for (String name : files()) {
        if (!name.equals(StudyLayout.SETTINGS) && !name.equals(StudyLayout.PROJECT)) {
          made.write(name, resource(name));
        }
      }
      // last: a folder that has it is a study
      made.write(StudyLayout.SETTINGS, resource(StudyLayout.SETTINGS));
      made.done();
    }
  }

  /**
   * Paths of its files, relative to the study's folder, with slashes, sorted.
   *
   * @throws ProblemException if this installation lacks them
   */
  public static List<String> files() throws ProblemException {
    return new String(resource(INDEX), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] resource(String name) throws ProblemException {
    try (InputStream in = SampleStudy.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new ProblemException(
            Problem.error(
                "sample/" + name, "is not in this installation", "install Glossator again"));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "sample/" + name,
              "cannot be read from this installation: " + e.getMessage(),
              "install Glossator again"),
          e);
    }
  }
}
