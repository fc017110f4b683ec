package org.glossator.testkit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.ProblemException;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.testkit.FaultyFileSystem;
import org.glossator.testkit.TestCodebooks;
import org.glossator.uima.XmiDocument;
import org.glossator.uima.XmiWriter;

/** {@code store.open}: a study of 100,000 documents, each with a file of annotations. */
final class OpenBench {
  private static final int DOCUMENTS = Integer.getInteger("glossator.bench.documents", 100_000);
  private static final int IN_A_FOLDER = 1_000;
  private static final String TEXT = "No country can carry this burden alone.";

  private OpenBench() {}

  /** Makes the study, opens it again and again, and says how long that took. */
  static String run(Path folder, int warmUp, int runs) throws ProblemException, IOException {
    Path root = folder.resolve("many");
    NewStudy what = new NewStudy("", TestCodebooks.allKinds(), List.of("coder1"));
    try (Study study = StudyStore.create(root, what, new FaultyFileSystem())) {
      List<NewDocument> documents = new ArrayList<>(DOCUMENTS);
      for (int i = 0; i < DOCUMENTS; i++) {
        documents.add(NewDocument.of("f" + i / IN_A_FOLDER + "/d" + i, TEXT));
      }
      study.addDocuments(documents);
      byte[] xmi =
          XmiWriter.toBytes(XmiDocument.of(AnnotationSnapshot.empty(TEXT), study.scheme()));
      for (NewDocument document : documents) {
        Path file = study.annotations().file(document.path(), "coder1");
        Files.createDirectories(file.getParent());
        Files.write(file, xmi);
      }
    }
    long[] nanos = new long[runs];
    for (int i = -warmUp; i < runs; i++) {
      long start = System.nanoTime();
      try (Study study = StudyStore.open(root).study()) {
        if (study.documents().size() != DOCUMENTS) {
          throw new IllegalStateException("opened " + study.documents().size() + " documents");
        }
      }
      if (i >= 0) {
        nanos[i] = System.nanoTime() - start;
      }
    }
    return BenchLine.of(
        "store.open",
        nanos,
        DOCUMENTS + " documents, each annotated, warm: settings, codebook and table read");
  }
}
