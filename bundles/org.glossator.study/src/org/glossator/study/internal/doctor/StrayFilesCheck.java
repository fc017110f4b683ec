package org.glossator.study.internal.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.Study;
import org.glossator.study.internal.DocumentLock;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.SafeWriter;
import org.glossator.study.internal.journal.Journal;

/**
 * Nothing lies around among the annotations: files of other kinds, temporary files of killed
 * processes.
 */
final class StrayFilesCheck implements StudyCheck {

  @Override
  public void check(Study study, Findings findings, Progress progress) throws ProblemException {
    for (Path root : List.of(study.layout().annotations(), study.layout().suggestions())) {
      for (Path file : FileWalk.files(study, root)) {
        progress.checkCancelled();
        check(study, file, findings);
      }
    }
  }

  private static void check(Study study, Path file, Findings findings) {
    String name = file.getFileName().toString();
    String shown = study.layout().shown(file);
    if (name.endsWith(SafeWriter.TEMPORARY)) {
      findings.add(
          Problem.info(shown, "is left over from a save that was interrupted"),
          "it was removed",
          () -> remove(file, shown));
    } else if (name.endsWith(Journal.SUFFIX + Journal.DAMAGED)) {
      findings.add(
          Problem.warning(
              shown,
              "is a damaged journal that was kept",
              "remove it when you do not miss any edits"));
    } else if (!name.endsWith(".xmi")
        && !name.endsWith(".xmi" + Journal.SUFFIX)
        && !name.endsWith(DocumentLock.SUFFIX)) {
      findings.add(
          Problem.warning(shown, "is not a file of annotations", "move it out of the study"));
    }
  }

  /** Under the lock of its target: a save that is going on has its temporary file too. */
  private static void remove(Path temporary, String shown) throws ProblemException {
    String name = temporary.getFileName().toString();
    Path target =
        temporary.resolveSibling(
            name.substring(0, name.length() - SafeWriter.TEMPORARY.length())
                .replace(Journal.SUFFIX, ""));
    try (DocumentLock lock = DocumentLock.tryLock(target).orThrow(shown)) {
      Objects.requireNonNull(lock);
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      throw IoProblems.writing(shown, e);
    }
  }
}
