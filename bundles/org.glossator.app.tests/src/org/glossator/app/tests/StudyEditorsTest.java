package org.glossator.app.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.glossator.codebook.Templates;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.OpenStudies;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.base.tests.XDriver;
import org.glossator.ui.navigator.CorpusView;
import org.glossator.ui.navigator.WelcomePart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the window while a study is closed, deleted and brought back. */
class StudyEditorsTest {
  private static final String CLOSE = "org.glossator.command.closeStudy";
  private static final String DELETE = "org.glossator.command.deleteStudy";

  private final UiHarness ui = new UiHarness();

  @TempDir Path folder;
  private IWorkbenchPage page;
  private Tree tree;

  @BeforeEach
  void emptyWorkbench() throws Exception {
    assumeTrue(XDriver.isAvailable(), "no X server");
    page = ui.get(ui.activate()::getActivePage);
    clear();
    CorpusView view = (CorpusView) ui.get(() -> page.showView(CorpusView.ID));
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

  private Study open(String title) throws Exception {
    Path made = folder.resolve(title);
    var what =
        new StudyStore.NewStudy(
            title, Templates.find("responsibility").create(), List.of("ann", "ben"));
    try (Study study = StudyStore.create(made, what)) {
      study.addDocuments(List.of(NewDocument.of("text", "A shared responsibility.", Map.of())));
    }
    Study study = GlossatorPlatform.openStudies().open(made);
    ui.item(tree, title);
    return study;
  }

  /** Opens document, codebook and actors of a study, as the tree's selection has it. */
  private void openAll(Study study) {
    int before = ui.get(() -> page.getEditorReferences().length);
    ui.run(() -> OpenDocument.open(page, study, "text"));
    select(study.title());
    ui.run(() -> Commands.run(ui.window(), "org.glossator.command.codebook.open"));
    select(study.title());
    ui.run(() -> Commands.run(ui.window(), "org.glossator.command.actors.open"));
    ui.waitUntil("three editors more", () -> page.getEditorReferences().length == before + 3);
    ui.settle();
  }

  private void select(String study) {
    ui.retry(
        "the study in the tree",
        () -> ui.input().click(ui.middle(ui.item(tree, study))),
        () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith(study));
  }

  private List<String> titles() {
    return ui.get(
        () -> Arrays.stream(page.getEditorReferences()).map(IEditorReference::getTitle).toList());
  }

  private boolean statusSays(String text) {
    return UiHarness.all(ui.window().getShell(), CLabel.class).stream()
        .anyMatch(l -> l.isVisible() && l.getText() != null && l.getText().contains(text));
  }

  @Test
  void closingAStudyClosesItsCodebookAndActorsToo() throws Exception {
    Study other = open("Other study");
    Study study = open("Security study");
    openAll(other);
    openAll(study);
    select("Security study");
    ui.start(() -> Commands.run(ui.window(), CLOSE));
    ui.waitUntil("the other's editors", () -> page.getEditorReferences().length == 3);
    ui.waitUntil("the study is shut", () -> !isOpen(study));
    assertThat(titles()).hasSize(3);
    assertThat(isOpen(other)).isTrue();
  }

  private static boolean isOpen(Study study) {
    return GlossatorPlatform.studies().ifOpen(study.folder()) != null;
  }

  @Test
  void aDeletedStudyLeavesNoEditorAndAMessageThatStays() throws Exception {
    Study study = open("Security study");
    openAll(study);
    select("Security study");
    ui.start(() -> Commands.run(ui.window(), DELETE));
    Shell question = ui.shell("Delete study");
    ui.click(ui.button(question, "Move to trash"));
    ui.waitClosed(question);
    ui.waitUntil("no editor", () -> page.getEditorReferences().length == 0);
    ui.waitUntil("an empty tree", () -> tree.getItemCount() == 0);
    ui.settle();
    ui.waitUntil("the message", () -> statusSays("Security study is in the trash"));
    assertThat(study.folder()).doesNotExist();

    ui.run(() -> Commands.run(ui.window(), "org.eclipse.ui.edit.undo"));
    ui.item(tree, "Security study");
    assertThat(study.folder()).exists();
  }

  @Test
  void theWelcomePageFollowsTheStudies() throws Exception {
    ui.run(() -> WelcomePart.open(page));
    assertThat(ui.get(() -> hasLink("Security study"))).isFalse();
    assertThat(ui.get(() -> hasLabel("Your studies"))).isFalse();
    Study study = open("Security study");
    ui.waitUntil("its link", () -> hasLink("Security study") && hasLabel("Your studies"));
    GlossatorPlatform.openStudies().close(study.folder());
    ui.waitUntil("no link", () -> !hasLink("Security study") && !hasLabel("Your studies"));
  }

  private boolean hasLink(String text) {
    return UiHarness.all(ui.window().getShell(), ImageHyperlink.class).stream()
        .anyMatch(l -> l.isVisible() && l.getSize().y > 0 && l.getText().equals(text));
  }

  private boolean hasLabel(String start) {
    return UiHarness.all(ui.window().getShell(), Label.class).stream()
        .anyMatch(l -> l.isVisible() && l.getText().startsWith(start));
  }
}
