package org.glossator.ui.navigator.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.base.ProblemException;
import org.glossator.base.TextHash;
import org.glossator.codebook.Templates;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;

/** Studies on the disk for tests. */
final class TestStudies {
  private TestStudies() {}

  /** Makes a study of two annotators, ann and ben, with documents of these paths, and closes it. */
  static Path create(Path folder, String title, String... documents) throws ProblemException {
    NewStudy what =
        new NewStudy(title, Templates.find("responsibility").create(), List.of("ann", "ben"));
    try (Study study = StudyStore.create(folder, what)) {
      if (documents.length > 0) {
        study.addDocuments(Arrays.stream(documents).map(TestStudies::document).toList());
      }
    }
    return folder;
  }

  private static NewDocument document(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("title", "Title of " + name);
    metadata.put("date", path.substring(0, Math.max(0, path.indexOf('/'))) + "-01-10");
    metadata.put("source", name.contains("news") ? "News agency" : "Ministry");
    return NewDocument.of(path, "A shared responsibility, said " + name + ".", metadata);
  }

  /** Writes some spans of an annotator on a document. */
  static void annotate(Study study, String document, String annotator, int spans) throws Exception {
    List<Span> made = new ArrayList<>();
    for (int i = 0; i < spans; i++) {
      made.add(Span.of(2000 + i, i, i + 1, "Frame", "shared-responsibility"));
    }
    study.writeAnnotations(document, annotator, AnnotationSnapshot.of(study.text(document), made));
  }

  /**
   * Gives a study a table of many documents that all lie in one folder. Their texts are not there:
   * the view must not ask for them.
   */
  static void manyRows(Path folder, int count) throws IOException {
    StringBuilder table = new StringBuilder("path,sha256,title,date,source,author,language\n");
    String hash = TextHash.sha256("");
    for (int i = 0; i < count; i++) {
      table.append(String.format("all/doc-%06d,%s,Text %d,2026,,,en%n", i, hash, i));
    }
    Files.writeString(
        folder.resolve("documents.csv"),
        table.toString().replace("\r\n", "\n"),
        StandardCharsets.UTF_8);
  }
}
