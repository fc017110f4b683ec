package org.glossator.platform.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Templates;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;

/** Small studies on the disk. */
final class TestStudies {
  private TestStudies() {}

  /** Makes a study with documents of these paths, and closes it. */
  static Path create(Path folder, String... documents) throws ProblemException {
    NewStudy what =
        new NewStudy("Test", Templates.find("responsibility").create(), List.of("ann", "ben"));
    try (Study study = StudyStore.create(folder, what)) {
      if (documents.length > 0) {
        study.addDocuments(
            Arrays.stream(documents).map(d -> NewDocument.of(d, "Text of " + d + ".")).toList());
      }
    }
    return folder;
  }
}
