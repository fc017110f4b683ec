package org.glossator.study.internal.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.Study;
import org.glossator.study.StudyLayout;
import org.glossator.study.StudyStore;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.SafeWriter;
import org.glossator.study.internal.StudyFiles;
import org.glossator.study.io.FileSystemLayer;

/** The workbench knows a study's folder by its {@code .project} file. */
final class ProjectFileCheck implements StudyCheck {

  @Override
  public void check(Study study, Findings findings, Progress progress) throws ProblemException {
    Path file = study.layout().project();
    if (!Files.exists(file)) {
      findings.add(
          Problem.warning(StudyLayout.PROJECT, "the file is missing", "repair the study"),
          "the file was made again",
          () -> write(study, file));
      return;
    }
    try {
      String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (!content.contains("<nature>" + StudyStore.NATURE + "</nature>")) {
        // not repaired: somebody may have made other natures and builders of it
        findings.add(
            Problem.warning(
                StudyLayout.PROJECT,
                "the project does not have the nature " + StudyStore.NATURE,
                "add the nature to the file"));
      }
    } catch (IOException e) {
      throw IoProblems.reading(StudyLayout.PROJECT, e);
    }
  }

  private static void write(Study study, Path file) throws ProblemException {
    try {
      String name = String.valueOf(study.folder().getFileName());
      new SafeWriter(FileSystemLayer.LOCAL).write(file, StudyFiles.project(name));
    } catch (IOException e) {
      throw IoProblems.writing(StudyLayout.PROJECT, e);
    }
  }
}
