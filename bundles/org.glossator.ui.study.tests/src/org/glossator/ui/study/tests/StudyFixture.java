package org.glossator.ui.study.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.ui.IWorkbenchPage;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.codebook.Templates;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.OpenStudies;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.base.tests.XDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A workbench with one study of some documents before each test, an empty one after it. */
abstract class StudyFixture {
  static final String TEXT = "A shared responsibility, said the minister.";

  final UiHarness ui = new UiHarness();

  @TempDir Path folder;
  IWorkbenchPage page;
  Study study;

  @BeforeEach
  void openStudy() throws Exception {
    assumeTrue(XDriver.isAvailable(), "no X server");
    page = ui.get(ui.activate()::getActivePage);
    clear();
    Path made = folder.resolve("study");
    try (Study fresh =
        StudyStore.create(
            made,
            new StudyStore.NewStudy(
                "Study", Templates.find("responsibility").create(), List.of("ann", "ben")))) {
      List<NewDocument> documents = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        documents.add(
            NewDocument.of(
                String.format("%d/d%02d", 2024 + i % 2, i),
                TEXT + " ".repeat(i),
                Map.of(
                    "title", "Title " + (char) ('a' + 11 - i),
                    "date", (2024 + i % 2) + "-0" + (1 + i % 3) + "-10",
                    "source", i % 3 == 0 ? "Agency" : "Paper")));
      }
      fresh.addDocuments(documents);
    }
    study = GlossatorPlatform.openStudies().open(made);
    CurrentAnnotator.choose(study, "ann");
    annotate("2024/d00", "ann", 3);
    annotate("2024/d02", "ben", 5);
  }

  @AfterEach
  void clear() throws Exception {
    ui.closeDialogs();
    ui.settle();
    ui.run(() -> page.closeAllEditors(false));
    for (OpenStudies.Entry entry : GlossatorPlatform.openStudies().entries()) {
      GlossatorPlatform.openStudies().close(entry.folder());
    }
  }

  void annotate(String document, String annotator, int spans) throws Exception {
    List<Span> made = new ArrayList<>();
    for (int i = 0; i < spans; i++) {
      made.add(Span.of(2000 + i, i, i + 1, "Frame", "shared-responsibility"));
    }
    study.writeAnnotations(document, annotator, AnnotationSnapshot.of(study.text(document), made));
  }
}
