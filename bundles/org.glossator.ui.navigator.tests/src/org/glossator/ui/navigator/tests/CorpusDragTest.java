package org.glossator.ui.navigator.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.study.Study;
import org.glossator.ui.base.tests.MouseDrag;
import org.glossator.ui.base.tests.UiHarness;
import org.junit.jupiter.api.Test;

/** What is dragged within the tree, and onto it from another window, with a real mouse. */
class CorpusDragTest extends WorkbenchFixture {

  private Point of(String... path) {
    TreeItem item = ui.item(tree, path);
    return ui.get(
        () -> {
          Rectangle bounds = item.getBounds();
          return tree.toDisplay(bounds.x + 12, bounds.y + bounds.height / 2);
        });
  }

  @Test
  void aDocumentIsDraggedIntoAnotherFolderAndUndoTakesItBack() throws Exception {
    Study study = open("Security", "2025/speech", "2026/news", "2026/answer");
    ui.retry(
        "the document in the other folder",
        () -> {
          if (study.documents().contains("2026/news")) {
            Point from = of("Security", "2026", "news");
            MouseDrag.drag(from, of("Security", "2025"), ui::settle);
          }
        },
        () -> study.documents().contains("2025/news"));
    ui.waitUntil(
        "it is selected there",
        () ->
            tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText().equals("news")
                && tree.getSelection()[0].getParentItem().getText().startsWith("2025"));

    ui.retry(
        "undo",
        () -> {
          ui.focus(tree);
          ui.input().keys("Control_L", "z");
        },
        () -> study.documents().contains("2026/news"));
    assertThat(study.documents().contains("2025/news")).isFalse();
  }

  @Test
  void filesThatAreDraggedFromAnotherWindowAreImported() throws Exception {
    Study study = open("Security", "2025/speech");
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("first.txt"), "A first text.");
    Files.writeString(texts.resolve("second.txt"), "A second text.");
    Path table = texts.resolve("metadata.csv");
    Files.writeString(table, "file,title\nfirst.txt,The first\nsecond.txt,The second\n");
    Shell source = ui.get(() -> desktop(texts));
    ui.waitUntil("the other window", source::isVisible);
    try {
      ui.retry(
          "the import",
          () -> {
            if (ui.get(this::openDialog) == null) {
              MouseDrag.drag(ui.middle(source), of("Security", "2025"), ui::settle);
            }
          },
          () -> openDialog() != null);
    } finally {
      ui.run(source::dispose);
    }
    Shell wizard = ui.get(this::openDialog);
    assertThat(
            ui.get(
                () ->
                    UiHarness.all(wizard, org.eclipse.swt.widgets.List.class).stream()
                        .flatMap(l -> java.util.Arrays.stream(l.getItems()))
                        .toList()))
        .containsExactly(texts.toString());
    Text proposed = ui.field(wizard, "Metadata:", Text.class);
    assertThat(ui.get(() -> proposed.getText())).isEqualTo(table.toString());
    assertThat(study.documents().size()).isEqualTo(1);
  }

  private Shell openDialog() {
    for (Shell shell : ui.display().getShells()) {
      if (shell.isVisible() && shell.getText().equals("Import documents")) {
        return shell;
      }
    }
    return null;
  }

  /** A window from which files can be dragged, as from a file manager. */
  private Shell desktop(Path files) {
    Shell parent = page.getWorkbenchWindow().getShell();
    Shell shell = new Shell(parent, SWT.TITLE);
    shell.setText("Files");
    shell.setLayout(new FillLayout());
    Label label = new Label(shell, SWT.CENTER);
    label.setText("texts");
    DragSource source = new DragSource(label, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
    source.setTransfer(FileTransfer.getInstance());
    source.addDragListener(
        new DragSourceAdapter() {
          @Override
          public void dragSetData(DragSourceEvent event) {
            event.data = List.of(files.toString()).toArray(String[]::new);
          }
        });
    Rectangle window = parent.getBounds();
    shell.setBounds(window.x + 500, window.y + 300, 200, 120);
    shell.open();
    return shell;
  }
}
