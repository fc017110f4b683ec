package org.glossator.ui.engines.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.IWorkbenchPage;
import org.glossator.codebook.Templates;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.OpenStudies;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.base.tests.XDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A study that is open in an otherwise empty workbench. */
abstract class EnginesFixture {
  final UiHarness ui = new UiHarness();

  @TempDir Path folder;
  IWorkbenchPage page;
  Study study;

  @BeforeEach
  void openStudy() throws Exception {
    assumeTrue(XDriver.isAvailable(), "no X server");
    page = ui.get(ui.activate()::getActivePage);
    clear();
    Path path = folder.resolve("study");
    try (Study made =
        StudyStore.create(
            path,
            new NewStudy("Security", Templates.find("responsibility").create(), List.of("ann")))) {
      made.addDocuments(List.of(NewDocument.of("d", "This is a shared burden for all.")));
    }
    study = GlossatorPlatform.openStudies().open(path);
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
}
