package org.glossator.study;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.internal.journal.StepFile;
import org.glossator.study.internal.journal.StepFile.Header;
import org.glossator.study.internal.journal.StepFile.Model;

/** Parts of a step that are files which are replaced as a whole: codebook, settings, others. */
final class StudyModels {
  private StudyModels() {}

  /** Content of a file now; empty where there is none. */
  private static byte[] now(Study study, String file) throws ProblemException {
    byte[] content = study.modelBytes(file);
    return content == null ? new byte[0] : content;
  }

  static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Makes sure that codebook and settings are as a step left them or found them.
   *
   * @param forward whether the step is to be done, so that they must be as they were before
   */
  static void check(Study study, Header header, boolean forward) throws ProblemException {
    for (Model model : header.models()) {
      byte[] expected = bytes(forward ? model.before() : model.after());
      if (!Arrays.equals(expected, now(study, model.file()))) {
        throw new ProblemException(
            Problem.error(
                model.file(),
                "was changed since \"%s\" was %s, which cannot be %s therefore"
                    .formatted(
                        header.label(),
                        forward ? "undone" : "done",
                        forward ? "done again" : "undone"),
                "undo the later changes first"));
      }
    }
  }

  /** Replaces codebook and settings, where the step does. */
  static void put(Study study, Header header, boolean forward) throws ProblemException {
    for (Model model : header.models()) {
      byte[] wanted = bytes(forward ? model.after() : model.before());
      if (!Arrays.equals(wanted, now(study, model.file()))) {
        study.restoreModel(model.file(), wanted);
      }
    }
  }

  /** The same for a step that was interrupted: others may have changed them since. */
  static void finish(Study study, Header header, boolean forward) throws ProblemException {
    for (Model model : header.models()) {
      byte[] from = bytes(forward ? model.before() : model.after());
      if (Arrays.equals(from, now(study, model.file()))) {
        study.restoreModel(model.file(), bytes(forward ? model.after() : model.before()));
      }
    }
  }

  /** The change of a file from what it is now. */
  static Model model(Study study, String file, byte[] after) throws ProblemException {
    return new Model(file, StepFile.text(now(study, file)), StepFile.text(after));
  }
}
