package org.glossator.ui.navigator.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.glossator.base.ProblemException;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.OpenStudies;
import org.glossator.study.Study;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.base.tests.XDriver;
import org.glossator.ui.navigator.CorpusView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty workbench before each test, and after it. */
abstract class WorkbenchFixture {
  final UiHarness ui = new UiHarness();

  @TempDir Path folder;
  IWorkbenchPage page;
  CorpusView view;
  Tree tree;

  @BeforeEach
  void emptyWorkbench() throws Exception {
    assumeTrue(XDriver.isAvailable(), "no X server");
    page = ui.get(ui.activate()::getActivePage);
    clear();
    view = (CorpusView) ui.get(() -> page.showView(CorpusView.ID));
    tree = ui.get(() -> view.getCommonViewer().getTree());
    ui.waitUntil("an empty tree", () -> tree.getItemCount() == 0);
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

  /** Makes a study, opens it and waits until the tree shows it. */
  Study open(String title, String... documents) throws ProblemException {
    Path made = TestStudies.create(folder.resolve(title), title, documents);
    Study study = GlossatorPlatform.openStudies().open(made);
    ui.item(tree, title);
    return study;
  }
}
