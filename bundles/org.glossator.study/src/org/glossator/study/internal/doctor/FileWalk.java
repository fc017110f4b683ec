package org.glossator.study.internal.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.glossator.base.ProblemException;
import org.glossator.study.Study;
import org.glossator.study.internal.IoProblems;

/** Files of a folder of the study. */
final class FileWalk {
  private FileWalk() {}

  /** All files in a folder and those below, sorted; none where there is no such folder. */
  static List<Path> files(Study study, Path root) throws ProblemException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (UncheckedIOException e) {
      throw IoProblems.reading(study.layout().shown(root), e.getCause());
    } catch (IOException e) {
      throw IoProblems.reading(study.layout().shown(root), e);
    }
  }
}
