package org.glossator.ui.study.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.NamedSet;
import org.glossator.ui.base.UndoableChange;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.study.StudyViews;
import org.glossator.ui.study.internal.commands.SaveSetDialog;
import org.glossator.ui.study.internal.commands.SetStateHandler;
import org.glossator.ui.study.internal.table.DocumentsView;
import org.glossator.ui.study.internal.table.TableColumn;
import org.glossator.ui.study.internal.table.TableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentsViewTest extends StudyFixture {
  private DocumentsView view;
  private NatTable table;

  @BeforeEach
  void show() {
    view = (DocumentsView) ui.get(() -> page.showView(StudyViews.DOCUMENTS));
    table = ui.get(() -> UiHarness.all(control(), NatTable.class).getFirst());
    ui.waitUntil("twelve rows", () -> paths().size() == 12);
  }

  private org.eclipse.swt.widgets.Control control() {
    return view.filterText().getParent().getParent();
  }

  private List<String> paths() {
    return view.rows().stream()
        .filter(TableRow.Document.class::isInstance)
        .map(r -> ((TableRow.Document) r).documentPath())
        .toList();
  }

  private int column(String title) {
    List<String> titles = view.columns().stream().map(TableColumn::title).toList();
    assertThat(titles).contains(title);
    return titles.indexOf(title);
  }

  /** Middle of a cell on the screen. */
  private Point cell(int column, int row) {
    return ui.get(
        () -> {
          int position = table.getLayer().getColumnCount();
          for (int i = 0; i < position; i++) {
            if (table.getColumnIndexByPosition(i) == column) {
              Rectangle bounds = table.getBoundsByPosition(i, row + 1);
              return table.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
            }
          }
          throw new AssertionError("the column is not visible");
        });
  }

  /** Colours of the pixels of the table's upper left: one where nothing is painted. */
  private long colours() {
    return ui.get(
        () -> {
          Image image = new Image(ui.display(), 300, 60);
          GC gc = new GC(image);
          try {
            table.update();
            table.print(gc);
            ImageData pixels = image.getImageData();
            return java.util.stream.IntStream.range(0, pixels.width * pixels.height)
                .map(i -> pixels.getPixel(i % pixels.width, i / pixels.width))
                .distinct()
                .count();
          } finally {
            gc.dispose();
            image.dispose();
          }
        });
  }

  @Test
  void titlesAndCellsArePainted() {
    ui.waitUntil("text in many shades", () -> colours() > 20);
  }

  /** A cell that cannot be painted takes the ones after it along, so the last row tells of all. */
  @Test
  void rowsAfterAStateArePainted() {
    ui.run(() -> table.setSize(1600, 200));
    ui.waitUntil(
        "text in the first column of the fifth row",
        () -> coloursOf(new Rectangle(2, 22 * 5, 100, 16), 1600, 200) > 8);
  }

  private long coloursOf(Rectangle part, int width, int height) {
    return ui.get(
        () -> {
          Image image = new Image(ui.display(), width, height);
          GC gc = new GC(image);
          try {
            table.setSize(width, height); // the layout may have come between
            table.print(gc);
            ImageData pixels = image.getImageData();
            return java.util.stream.IntStream.range(0, part.width * part.height)
                .map(i -> pixels.getPixel(part.x + i % part.width, part.y + i / part.width))
                .distinct()
                .count();
          } finally {
            gc.dispose();
            image.dispose();
          }
        });
  }

  @Test
  void filtersSortsAndGroups() {
    ui.run(() -> view.filterText().setText("source:agency year:2024"));
    ui.waitUntil("filtered", () -> paths().equals(List.of("2024/d00", "2024/d06")));
    ui.run(() -> view.filterText().setText("status:in-progress"));
    ui.waitUntil("by state", () -> paths().equals(List.of("2024/d00")));
    ui.run(() -> view.filterText().setText(""));
    ui.waitUntil("all again", () -> paths().size() == 12);
    ui.input().click(cell(column("Title"), -1));
    ui.waitUntil("sorted by title", () -> paths().getFirst().equals("2025/d11"));
    Combo group = ui.get(() -> UiHarness.all(control(), Combo.class).getFirst());
    ui.run(
        () -> {
          group.select(List.of(group.getItems()).indexOf("Source"));
          group.notifyListeners(org.eclipse.swt.SWT.Selection, null);
        });
    ui.waitUntil(
        "two groups",
        () -> view.rows().getFirst() instanceof TableRow.Group g && g.value().equals("Agency"));
    assertThat(view.rows().stream().filter(TableRow.Group.class::isInstance)).hasSize(2);
    ui.input().click(cell(0, 0));
    ui.waitUntil("a closed group", () -> paths().size() == 8);
  }

  @Test
  void cellsAreEditedInPlaceAndUndone() {
    ui.input().doubleClick(cell(column("Source"), 1));
    ui.waitUntil("an editor", () -> table.getActiveCellEditor() != null);
    ui.input().keys("Control_L", "a");
    ui.input().type("Ministry");
    ui.input().keys("Return");
    ui.waitUntil("saved", () -> study.documents().get(paths().get(1)).source().equals("Ministry"));
    undo();
    ui.waitUntil(
        "taken back", () -> study.documents().get(paths().get(1)).source().equals("Paper"));
  }

  @Test
  void cellsOfASpreadsheetArePasted() {
    ui.run(
        () -> {
          Clipboard clipboard = new Clipboard(ui.display());
          clipboard.setContents(
              new Object[] {"One\t2020-01-01\tPost\n\"Two\ntwo\"\t2021\tHerald\n"},
              new Transfer[] {TextTransfer.getInstance()});
          clipboard.dispose();
        });
    ui.input().click(cell(column("Title"), 2));
    ui.input().keys("Control_L", "v");
    ui.waitUntil("pasted", () -> study.documents().get(paths().get(3)).source().equals("Herald"));
    assertThat(study.documents().get(paths().get(2)).date()).isEqualTo("2020-01-01");
    assertThat(study.documents().get(paths().get(3)).title()).isEqualTo("Two\ntwo");
    undo();
    ui.waitUntil(
        "one step back", () -> study.documents().get(paths().get(3)).source().equals("Agency"));
  }

  @Test
  void aSetIsSavedAndStatesAreMarked() {
    ui.start(() -> SaveSetDialog.open(ui.window().getShell(), study, paths().subList(0, 3)));
    Shell dialog = ui.shell("Save as set");
    Combo name = ui.get(() -> UiHarness.all(dialog, Combo.class).getFirst());
    ui.run(() -> name.setText("Round 1"));
    ui.click(ui.button(dialog, "Save"));
    ui.waitClosed(dialog);
    assertThat(study.workflow().sets().all()).extracting(NamedSet::id).containsExactly("round-1");
    assertThat(study.workflow().sets().all().getFirst().documents()).hasSize(3);

    ui.run(() -> SetStateHandler.set(study, paths().subList(0, 2), "ann", DocumentState.DONE));
    assertThat(study.workflow().marked("ann")).hasSize(2);
    ui.run(() -> view.filterText().setText("status:done"));
    ui.waitUntil("done ones", () -> paths().size() == 2);
    undo();
    ui.waitUntil("none done", () -> study.workflow().marked("ann").isEmpty());
  }

  private void undo() {
    ui.run(
        () -> {
          IOperationHistory history =
              PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
          try {
            history.undo(UndoableChange.context(), null, null);
          } catch (org.eclipse.core.commands.ExecutionException e) {
            throw new AssertionError(e);
          }
        });
  }
}
