package org.glossator.ui.codebook.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.model.Codebook;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.tests.MouseDrag;
import org.glossator.ui.base.tests.UiHarness;
import org.glossator.ui.codebook.CodebookUi;
import org.glossator.ui.codebook.internal.palette.PalettePane;
import org.glossator.ui.codebook.internal.palette.PaletteView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The palette in the workbench beside the span editor, with mouse and keyboard. */
class PaletteViewTest extends WorkbenchFixture {
  private PaletteView view;
  private PalettePane pane;
  private Tree tree;
  private AnnotatingPart part;

  @BeforeEach
  void showPalette() {
    view = (PaletteView) ui.get(() -> page.showView(CodebookUi.PALETTE));
    pane = view.pane();
    tree = pane.tree();
  }

  @AfterEach
  void showEverythingAgain() {
    if (pane != null && !pane.isDisposed()) {
      ui.run(
          () -> {
            pane.filter().setText("");
            pane.layers().forEach(layer -> pane.setHidden(layer.id(), false));
            pane.expandAll();
            pane.setRecentFirst(false);
            pane.setShowingDetails(true);
          });
    }
  }

  private void openDocument() {
    ui.run(() -> OpenDocument.open(page, new DocumentInput(studyFolder, DOCUMENT, ANNOTATOR)));
    part = ui.waitFor("the document", () -> ActivePart.of(page.getWorkbenchWindow()).current());
    ui.waitUntil("the codes", () -> tree.getItemCount() > 0 && tree.isVisible());
  }

  private AnnotationSnapshot snapshot() {
    return part.session().document().snapshot();
  }

  private void select(String words) {
    int begin = TEXT.indexOf(words);
    ui.run(() -> part.setSelection(begin, begin + words.length(), true));
  }

  private TreeItem row(String... path) {
    return ui.item(tree, path);
  }

  private String count(TreeItem row) {
    return ui.get(() -> row.getText(2));
  }

  private void waitForCount(String count, String... path) {
    ui.waitUntil(
        "count " + count + " of " + String.join(" > ", path),
        () -> row(path).getText(2).equals(count));
  }

  /** Double-clicks a code until its count says that it was applied: once, whatever was lost. */
  private void apply(String count, String... path) {
    ui.retry(
        "count " + count + " of " + String.join(" > ", path),
        () -> {
          if (!count(row(path)).equals(count)) {
            ui.input().doubleClick(over(tree, path));
          }
        },
        () -> row(path).getText(2).equals(count));
  }

  @Test
  void theNamesOfCodesAreOnTheScreen() {
    openDocument();
    ui.waitUntil(
        "the name of a layer to be painted", () -> inks(tree.getItem(0).getTextBounds(0)) > 10);
    ui.waitUntil(
        "the name of a code to be painted",
        () -> inks(tree.getItem(0).getItem(0).getTextBounds(0)) > 10);
  }

  /** How many colours there are on the screen in a part of the tree: few without letters. */
  private long inks(Rectangle text) {
    Point at = tree.toDisplay(text.x, text.y);
    Image image = new Image(tree.getDisplay(), text.width, text.height);
    GC screen = new GC(tree.getDisplay());
    screen.copyArea(image, at.x, at.y);
    screen.dispose();
    ImageData data = image.getImageData();
    image.dispose();
    return IntStream.range(0, data.width * data.height)
        .map(i -> data.getPixel(i % data.width, i / data.width))
        .distinct()
        .count();
  }

  @Test
  void withoutADocumentItSaysWhatToDo() {
    ui.waitUntil(
        "the hint",
        () ->
            UiHarness.all(pane, Link.class).stream()
                .anyMatch(
                    link ->
                        link.isVisible() && link.getText().equals("Open a document to code it.")));
  }

  @Test
  void itShowsTheCodesOfTheDocumentWithCounts() {
    openDocument();
    assertThat(ui.get(() -> texts(tree)))
        .startsWith("Frame", "  Shared responsibility", "  Transnational threat")
        .contains("Attribution  link with Ctrl+L", "Tone  whole document", "    Demand");
    waitForCount("1", "Frame", "Shared responsibility");
    waitForCount("2", "Frame");
    waitForCount("\u2713", "Tone", "Neutral");
    assertThat(count(row("Frame", "Burden"))).isEmpty();
  }

  @Test
  void aDoubleClickAppliesTheCodeAndTheTextHasTheFocus() {
    openDocument();
    select("Deeper cooperation");
    apply("1", "Frame", "Burden");
    assertThat(snapshot().spans())
        .anyMatch(span -> "burden".equals(span.code()) && span.begin() == 0 && span.end() == 18);
    ui.waitUntil("the editor to be active", () -> page.getActivePart() == page.getActiveEditor());
    ui.run(() -> part.perform("undo by hand", undoEdit()));
    ui.waitUntil("no count", () -> row("Frame", "Burden").getText(2).isEmpty());
  }

  @Test
  void theListFollowsWhenTheSelectedSpanGetsAnotherCode() {
    openDocument();
    select("Deeper cooperation");
    apply("1", "Frame", "Burden");
    Span made = ui.get(() -> snapshot().spansTouching(0, 5).getFirst());
    ui.run(() -> part.select(made.id(), false));
    ui.waitUntil("the code", () -> isPicked("Burden"));
    ui.run(
        () -> part.perform("another code", new AnnotationEdit.SetCode(made.id(), "sovereignty")));
    ui.waitUntil("the other code", () -> isPicked("Sovereignty"));
  }

  private boolean isPicked(String name) {
    return tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().equals(name);
  }

  private AnnotationEdit undoEdit() {
    Span made = snapshot().spansTouching(0, 5).getFirst();
    return new AnnotationEdit.DeleteSpan(made.id());
  }

  @Test
  void typingFiltersAndEnterApplies() {
    openDocument();
    select("Beijing");
    ui.run(() -> page.activate(view));
    pick(tree, "Frame");
    ui.input().type("sover");
    ui.waitUntil("the filter", () -> pane.filter().getText().equals("sover"));
    ui.waitUntil("one code", () -> texts(tree).equals(List.of("Frame", "  Sovereignty")));
    ui.waitUntil("details", () -> pane.detailsText().contains("Sovereignty"));
    ui.input().keys("Return");
    ui.waitUntil("the span", () -> snapshot().spans().size() == 3);
    assertThat(snapshot().spans()).anyMatch(span -> "sovereignty".equals(span.code()));
  }

  @Test
  void escapeClearsTheFilterAndThenLeadsToTheText() {
    openDocument();
    Text filter = pane.filter();
    ui.run(() -> page.activate(view));
    ui.focus(filter);
    ui.input().type("nothing like this");
    ui.waitUntil(
        "the notice",
        () ->
            UiHarness.all(pane, Link.class).stream()
                .anyMatch(link -> link.isVisible() && link.getText().contains("No code fits")));
    ui.input().keys("Escape");
    ui.waitUntil("all codes", () -> texts(tree).size() > 10 && tree.isVisible());
    ui.input().keys("Escape");
    ui.waitUntil("the text", () -> page.getActivePart() == page.getActiveEditor());
  }

  @Test
  void aLabelOfTheDocumentIsSetReplacedAndTakenAway() {
    openDocument();
    apply("\u2713", "Tone", "Critical");
    assertThat(count(row("Tone", "Neutral"))).isEmpty();
    assertThat(snapshot().labels()).singleElement().matches(l -> l.code().equals("critical"));
    ui.run(() -> page.activate(view)); // applying has led to the text
    ui.run(tree::setFocus);
    ui.waitUntil("the list to have the focus", tree::isFocusControl);
    ui.input().keys("Return");
    ui.waitUntil("no label", () -> snapshot().labels().isEmpty());
  }

  @Test
  void theSelectedSpanShowsWhatItsCodeMeans() {
    openDocument();
    ui.run(() -> part.select(1002, true));
    ui.waitUntil("details", () -> pane.detailsText().startsWith("\u00a0Transnational threat"));
    assertThat(ui.get(() -> pane.selectedCode().id())).isEqualTo("transnational-threat");
    assertThat(ui.get(pane::detailsText))
        .contains("Code this when", "Do not code this when", "Examples");
  }

  @Test
  void aLayerCanBeHiddenAndClosedAndItIsRemembered() {
    openDocument();
    ui.run(() -> pane.setHidden("Frame", true));
    assertThat(ui.get(() -> texts(tree))).doesNotContain("Frame");
    ui.run(pane::collapseAll);
    ui.run(() -> page.hideView(view));
    showPalette();
    ui.waitUntil("the codes", () -> tree.getItemCount() > 0);
    assertThat(ui.get(() -> texts(tree)))
        .containsExactly("Claim", "Actor", "Attribution  link with Ctrl+L", "Tone  whole document");
  }

  @Test
  void recentCodesComeFirstOnRequest() {
    openDocument();
    select("Beijing");
    ui.run(() -> part.applyCode("Frame", "burden"));
    ui.run(() -> pane.setRecentFirst(true));
    assertThat(ui.get(() -> texts(tree))).startsWith("Recent", "  Burden  Frame");
    select("danger");
    ui.run(() -> part.applyCode("Claim", "demand"));
    ui.waitUntil(
        "the newest first",
        () ->
            texts(tree)
                .subList(0, 3)
                .equals(List.of("Recent", "  Demand  Claim", "  Burden  Frame")));
  }

  @Test
  void aSavedCodebookShowsAtOnce() throws Exception {
    openDocument();
    Codebook changed = CodebookFiles.copy(study.codebook());
    Books.code(changed, "Frame", "burden").setName("Fair burden");
    Books.code(changed, "Frame", "sovereignty").setRetired(true);
    study.saveCodebook(changed);
    ui.waitUntil("the new name", () -> texts(tree).contains("  Fair burden"));
    assertThat(ui.get(() -> texts(tree))).doesNotContain("  Sovereignty");
  }

  @Test
  void hoveringShowsTheCodeUnderTheMouseUntilItLeaves() {
    openDocument();
    ui.run(() -> part.select(1002, true));
    ui.waitUntil("details", () -> pane.detailsText().contains("Transnational threat"));
    ui.retry(
        "other details",
        () -> {
          ui.input().move(ui.middle(pane.filter()));
          over(tree, "Frame", "Burden");
        },
        () -> pane.detailsText().startsWith("\u00a0Burden"));
    ui.retry(
        "the selected one's",
        () -> ui.input().move(ui.middle(pane.filter())),
        () -> pane.detailsText().contains("Transnational threat"));
  }

  /** A code can be dragged onto a text, as "layer TAB code". */
  @Test
  void aCodeCanBeDragged() {
    openDocument();
    Target target = ui.get(() -> new Target(page.getWorkbenchWindow().getShell()));
    ui.waitUntil("the target to be shown", target.text::isVisible);
    ui.retry(
        "the text",
        () -> MouseDrag.drag(over(tree, "Frame", "Burden"), ui.middle(target.text), ui::settle),
        () -> target.text.getText().equals("Frame\tburden"));
    ui.run(() -> target.text.getShell().dispose());
  }

  /** A window with a text onto which text can be dropped. */
  private static final class Target extends DropTargetAdapter {
    final StyledText text;

    Target(Shell parent) {
      Shell shell = new Shell(parent);
      shell.setText("drop here");
      shell.setLayout(new FillLayout());
      text = new StyledText(shell, SWT.NONE);
      DropTarget drop = new DropTarget(text, DND.DROP_COPY | DND.DROP_DEFAULT);
      drop.setTransfer(TextTransfer.getInstance());
      drop.addDropListener(this);
      Rectangle window = parent.getBounds();
      shell.setBounds(window.x + 300, window.y + 200, 300, 200);
      shell.open();
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
      event.detail = DND.DROP_COPY; // without it the system takes a drag for a move
    }

    @Override
    public void drop(DropTargetEvent event) {
      text.setText((String) event.data);
    }
  }
}
