package org.glossator.study.internal.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.Study;
import org.glossator.study.StudyLayout;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.TypeSystemFile;
import org.glossator.study.io.FileSystemLayer;
import org.glossator.uima.TypeSystems;

/** The type system is made of the codebook; other tools read the annotations with it. */
final class TypeSystemCheck implements StudyCheck {

  @Override
  public void check(Study study, Findings findings, Progress progress) throws ProblemException {
    String wanted = new String(TypeSystems.toXml(study.scheme()), StandardCharsets.UTF_8);
    String what;
    try {
      byte[] content = Files.readAllBytes(study.layout().typeSystem());
      String found = new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
      if (found.equals(wanted)) {
        return;
      }
      what = "the type system is not that of the codebook";
    } catch (NoSuchFileException e) {
      what = "the file is missing";
    } catch (IOException e) {
      throw IoProblems.reading(StudyLayout.TYPE_SYSTEM, e);
    }
    findings.add(
        Problem.warning(StudyLayout.TYPE_SYSTEM, what, "repair the study"),
        "it was made again from the codebook",
        () -> TypeSystemFile.write(FileSystemLayer.LOCAL, study.layout(), study.scheme()));
  }
}
