package org.glossator.ui.codebook.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Span;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyLayout;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.base.tests.XDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A study on the disk and a workbench without open editors, for the tests that need both. */
abstract class WorkbenchFixture {
  static final String DOCUMENT = "2026/ct";
  static final String ANNOTATOR = "ann";
  static final String TEXT =
      "Deeper cooperation\n\n"
          + "Beijing speaks of a shared responsibility, and the danger knows no borders.\n";

  final UiHarness ui = new UiHarness();

  @TempDir Path folder;
  Path studyFolder;
  Study study;
  IWorkbenchPage page;

  @BeforeEach
  final void openStudy() throws Exception {
    assumeTrue(XDriver.isAvailable(), "no X server");
    page = ui.get(ui.activate()::getActivePage);
    ui.run(() -> page.closeAllEditors(false));
    studyFolder = folder.resolve("study");
    NewStudy what = new NewStudy("Test", Books.responsibility(), List.of(ANNOTATOR));
    try (Study made = StudyStore.create(studyFolder, what)) {
      made.addDocuments(List.of(NewDocument.of(DOCUMENT, TEXT)));
      made.writeAnnotations(DOCUMENT, ANNOTATOR, annotations());
    }
    study = GlossatorPlatform.studies().acquire(studyFolder);
  }

  private static AnnotationSnapshot annotations() throws Exception {
    List<Annotation> annotations = new ArrayList<>();
    annotations.add(span(1001, "a shared responsibility", "shared-responsibility"));
    annotations.add(span(1002, "the danger knows no borders", "transnational-threat"));
    annotations.add(
        new DocumentLabel(1003, "Tone", "neutral", Map.of(), null, Annotation.MANUAL, null, null));
    return AnnotationSnapshot.of(TEXT, annotations);
  }

  private static Span span(int id, String words, String code) {
    int begin = TEXT.indexOf(words);
    return Span.of(id, begin, begin + words.length(), "Frame", code);
  }

  @AfterEach
  final void closeStudy() throws Exception {
    ui.closeDialogs();
    if (page != null) {
      ui.run(() -> page.closeAllEditors(false));
      ui.settle();
    }
    if (study != null) {
      GlossatorPlatform.studies().release(study);
    }
  }

  /** The codebook's file as it is on the disk. */
  final String codebookFile() throws Exception {
    return Files.readString(new StudyLayout(studyFolder).codebook());
  }

  /** Where a row is on the screen, once the tree has scrolled to it and stands still. */
  final Point place(Tree tree, TreeItem row) {
    Point[] last = {ui.middle(row)};
    ui.waitUntil(
        "the tree to scroll",
        () -> {
          Point before = last[0];
          last[0] = ui.middle(row);
          return before.equals(last[0]) && tree.getClientArea().contains(tree.toControl(last[0]));
        });
    return last[0];
  }

  /** Puts the mouse on a row, with nothing between: a tip of what it rested on covers rows. */
  final Point over(Tree tree, String... path) {
    Point row = place(tree, ui.item(tree, path));
    ui.retry(
        "nothing to be over the row " + path[path.length - 1],
        () -> ui.input().move(place(tree, ui.item(tree, path))),
        () -> tree.getDisplay().getCursorControl() == tree);
    return row;
  }

  /** Selects a row of a tree by a click, which gives the tree the focus. */
  final void pick(Tree tree, String... path) {
    ui.retry(
        "the selection of " + path[path.length - 1],
        () -> ui.input().click(over(tree, path)),
        () ->
            tree.isFocusControl()
                && tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText().startsWith(path[path.length - 1]));
  }

  /** The texts of a tree's rows, indented by depth; UI thread. */
  static List<String> texts(Tree tree) {
    List<String> texts = new ArrayList<>();
    addTexts(tree.getItems(), "", texts);
    return texts;
  }

  private static void addTexts(TreeItem[] items, String indent, List<String> texts) {
    for (TreeItem item : items) {
      texts.add(indent + item.getText());
      if (item.getExpanded()) {
        addTexts(item.getItems(), indent + "  ", texts);
      }
    }
  }
}
