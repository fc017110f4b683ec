package org.glossator.ui.navigator.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.base.Progress;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.tests.UiHarness;
import org.junit.jupiter.api.Test;

class CorpusViewTest extends WorkbenchFixture {

  @Test
  void withoutAStudyTheViewSaysWhatToDo() {
    assertThat(ui.get(() -> tree.isVisible())).isFalse();
    List<String> links =
        ui.get(
            () ->
                UiHarness.all(tree.getShell(), Link.class).stream()
                    .filter(Link::isVisible)
                    .map(Link::getText)
                    .toList());
    assertThat(links).anyMatch(l -> l.contains("New study")).anyMatch(l -> l.contains("sample"));
  }

  @Test
  void aStudyShowsFoldersDocumentsAndWhatElseBelongsToIt() throws Exception {
    open("Security", "2026/ct-cooperation", "2026/news", "2025/speech", "top");
    assertThat(texts(ui.item(tree, "Security")))
        .containsExactly("2025  1", "2026  2", "top", "Codebook", "Actors", "Engines", "Exports");
    assertThat(texts(ui.item(tree, "Security", "2026"))).containsExactly("ct-cooperation", "news");
    assertThat(texts(ui.item(tree, "Security", "Engines"))).isNotEmpty();
  }

  @Test
  void aDoubleClickOpensTheDocumentAndEnterTheOtherOne() throws Exception {
    Study study = open("Security", "a", "b");
    ui.input().doubleClick(ui.middle(ui.item(tree, "Security", "a")));
    ui.waitUntil("the document a", () -> isActive(study, "a"));
    ui.input().click(ui.middle(ui.item(tree, "Security", "b")));
    ui.waitUntil("the selection", () -> tree.getSelection()[0].getText().equals("b"));
    ui.input().keys("Return");
    ui.waitUntil("the document b", () -> isActive(study, "b"));
    assertThat(ui.get(() -> page.getEditorReferences())).hasSize(2);

    ui.input().keys("Control_L", "Page_Up");
    ui.waitUntil("the document before", () -> isActive(study, "a"));
    ui.input().keys("Control_L", "Page_Down");
    ui.waitUntil("the next document", () -> isActive(study, "b"));
  }

  private boolean isActive(Study study, String document) {
    return page.getActiveEditor() != null
        && page.getActiveEditor()
            .getEditorInput()
            .equals(new DocumentInput(study.folder(), document, "ann"));
  }

  @Test
  void countsAndStatesComeByThemselvesAndFollowTheAnnotator() throws Exception {
    Study study = open("Security", "a", "b");
    TestStudies.annotate(study, "a", "ann", 3);
    TreeItem a = ui.item(tree, "Security", "a");
    ui.waitUntil("the count", () -> a.getText().equals("a  3"));
    ui.waitUntil("the state of a", () -> a.getImage() == Icons.image("state-progress"));
    TreeItem b = ui.item(tree, "Security", "b");
    ui.waitUntil("the state of b", () -> b.getImage() == Icons.image("state-new"));

    TestStudies.annotate(study, "a", "ann", 4);
    ui.waitUntil("the new count", () -> a.getText().equals("a  4"));

    TestStudies.annotate(study, "b", "ben", 2);
    CurrentAnnotator.choose(study, "ben");
    ui.waitUntil(
        "the counts of ben",
        () -> texts(tree.getItem(0)).contains("b  2") && texts(tree.getItem(0)).contains("a"));
    CurrentAnnotator.choose(study, "ann");
  }

  @Test
  void aDocumentWhoseFileIsBrokenIsMarkedAndTheOthersAreNot() throws Exception {
    Study study = open("Security", "a", "b");
    TestStudies.annotate(study, "a", "ann", 1);
    TestStudies.annotate(study, "b", "ann", 1);
    TreeItem b = ui.item(tree, "Security", "b");
    ui.waitUntil("the count", () -> b.getText().equals("b  1"));
    Files.writeString(study.annotations().file("a", "ann"), "<broken");
    CurrentAnnotator.choose(study, "ann"); // everything is asked again
    ui.waitUntil("the warning", () -> item("a").getImage() == Icons.image("warning"));
    ui.waitUntil("b as it was", () -> item("b").getText().equals("b  1"));
  }

  private TreeItem item(String start) {
    for (TreeItem item : tree.getItem(0).getItems()) {
      if (item.getText().startsWith(start)) {
        return item;
      }
    }
    throw new AssertionError("no item " + start);
  }

  @Test
  void typingFiltersAndEscapeShowsAllAgain() throws Exception {
    open("Security", "2026/ct-cooperation", "2026/news", "2025/speech");
    Text filter = ui.get(view::filterText);
    ui.input().keys("Control_L", "Shift_L", "f");
    ui.waitUntil("the focus", filter::isFocusControl);
    ui.input().type("coop");
    ui.waitUntil("one document", () -> all(tree).equals(List.of("ct-cooperation")));
    ui.input().keys("Control_L", "a");
    ui.input().type("source:\"news agency\"");
    ui.waitUntil("the documents of a source", () -> all(tree).equals(List.of("news")));
    ui.input().keys("Control_L", "a");
    ui.input().type("nothing like this");
    ui.waitUntil("a hint", () -> all(tree).equals(List.of("No document fits the filter.")));
    ui.input().keys("Escape");
    ui.waitUntil("everything", () -> texts(tree.getItem(0)).contains("Codebook"));
  }

  @Test
  void whatWasOpenBeforeTheFilterIsOpenAfterIt() throws Exception {
    open("Security", "2026/ct-cooperation", "2026/news", "2025/speech");
    ui.item(tree, "Security", "2025", "speech");
    ui.item(tree, "Security", "2026", "news");
    ui.run(() -> view.filterText().setText("speech"));
    ui.waitUntil("one document", () -> all(tree).equals(List.of("speech")));
    ui.run(() -> tree.setSelection(tree.getItem(0).getItem(0).getItem(0)));
    ui.run(() -> tree.notifyListeners(org.eclipse.swt.SWT.Selection, null));
    ui.run(() -> view.filterText().setText(""));
    ui.waitUntil("everything", () -> texts(tree.getItem(0)).contains("Codebook"));
    ui.waitUntil(
        "both folders",
        () ->
            List.of(
                    tree.getItem(0).getItem(0).getExpanded(),
                    tree.getItem(0).getItem(1).getExpanded())
                .equals(List.of(true, true)));
    assertThat(ui.get(() -> tree.getSelection()[0].getText())).isEqualTo("speech");
  }

  @Test
  void newDocumentsAppear() throws Exception {
    Study study = open("Security");
    assertThat(texts(ui.item(tree, "Security"))).first().asString().contains("import");
    study.addDocuments(List.of(NewDocument.of("late", "It came late.")));
    ui.waitUntil("the document", () -> texts(tree.getItem(0)).contains("late"));
  }

  @Test
  void aHundredThousandDocumentsMakeAFewHundredItemsAndAskForNoFile() throws Exception {
    Path made = TestStudies.create(folder.resolve("Big"), "Big");
    TestStudies.manyRows(made, 100_000);
    GlossatorPlatform.openStudies().open(made);
    TreeItem all = ui.item(tree, "Big", "all");
    assertThat(ui.get(() -> tree.getItem(0).getText())).isEqualTo("Big  100,000");
    ui.run(() -> view.getCommonViewer().expandToLevel(all.getData(), 1));
    assertThat(ui.get(() -> all.getItemCount())).isEqualTo(200);
    assertThat(ui.get(() -> count(tree.getItems()))).isLessThan(1_000);

    ui.run(() -> view.filterText().setText("doc-012345"));
    ui.waitUntil("the one document", () -> all(tree).equals(List.of("doc-012345")));
    ui.run(() -> view.filterText().setText(""));
    ui.waitUntil("everything", () -> tree.getItem(0).getText().equals("Big  100,000"));
    ui.run(
        () -> view.reveal(GlossatorPlatform.openStudies().studies().getFirst(), "all/doc-077777"));
    ui.waitUntil(
        "the revealed document", () -> tree.getSelection()[0].getText().equals("doc-077777"));
  }

  @Test
  void aStudyThatIsGoneStaysInTheListAndSaysSo() throws Exception {
    Path gone = folder.resolve("gone");
    TestStudies.create(gone, "Gone");
    GlossatorPlatform.openStudies().open(gone);
    ui.item(tree, "Gone");
    GlossatorPlatform.openStudies().shutDown();
    Files.move(gone, folder.resolve("moved"));
    GlossatorPlatform.openStudies().restore(Progress.NONE);
    TreeItem item = ui.item(tree, "gone");
    ui.waitUntil("the problem", () -> item.getText().contains("cannot be opened"));
    ui.waitUntil("the icon", () -> item.getImage() == Icons.image("study-closed"));
  }

  private List<String> texts(TreeItem item) {
    return ui.get(
        () -> {
          if (!item.getExpanded()) {
            view.getCommonViewer().expandToLevel(item.getData(), 1);
          }
          List<String> texts = new ArrayList<>();
          for (TreeItem child : item.getItems()) {
            texts.add(child.getText());
          }
          return texts;
        });
  }

  /** Texts of the leaves. */
  private static List<String> all(Tree tree) {
    List<String> texts = new ArrayList<>();
    collect(tree.getItems(), texts);
    return texts;
  }

  private static void collect(TreeItem[] items, List<String> texts) {
    for (TreeItem item : items) {
      if (item.getItemCount() == 0) {
        texts.add(item.getText().replaceAll("  [0-9,]+$", ""));
      } else {
        collect(item.getItems(), texts);
      }
    }
  }

  private static int count(TreeItem[] items) {
    int count = items.length;
    for (TreeItem item : items) {
      count += count(item.getItems());
    }
    return count;
  }
}
