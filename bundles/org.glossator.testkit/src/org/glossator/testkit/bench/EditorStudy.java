package org.glossator.testkit.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.testkit.TestCodebooks;

/**
 * Makes the study on which the editor is measured: {@code EditorStudy FOLDER [TEXT]}. The document
 * {@code synthetic} is the {@link LargeDocument} of five megabytes with 200,000 spans, {@code law}
 * a text of one's own with 10,000. The first codes of the codebook have the keys 1 to 4.
 */
public final class EditorStudy {
  private static final String ANNOTATOR = "bench";
  private static final int LARGE_BYTES = 5_000_000;
  private static final int LARGE_SPANS = 200_000;
  private static final int LAW_SPANS = 10_000;

  private EditorStudy() {}

  /** The folder to make; a text file to take too. */
  public static void main(String[] args) throws Exception {
    Codebook codebook = TestCodebooks.allKinds();
    int key = 1;
    for (Code code : codebook.getLayers().getFirst().getCodes()) {
      code.setShortcut(Integer.toString(key++));
    }
    codebook.getLayers().get(1).getCodes().getFirst().setShortcut(Integer.toString(key));
    StudyStore.NewStudy what = new StudyStore.NewStudy("Benchmarks", codebook, List.of(ANNOTATOR));
    try (Study study = StudyStore.create(Path.of(args[0]), what)) {
      List<NewDocument> documents = new ArrayList<>();
      documents.add(NewDocument.of("synthetic", LargeDocument.text(LARGE_BYTES)));
      if (args.length > 1) {
        documents.add(NewDocument.of("law", Files.readString(Path.of(args[1]))));
      }
      study.addDocuments(documents);
      for (NewDocument document : documents) {
        String text = study.text(document.path());
        int spans = document.path().equals("law") ? LAW_SPANS : LARGE_SPANS;
        AnnotationSnapshot snapshot = LargeDocument.annotate(text, spans);
        study.writeAnnotations(document.path(), ANNOTATOR, snapshot);
      }
    }
  }
}
