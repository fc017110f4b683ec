package org.glossator.ui.study.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationEdit.SetMemo;
import org.glossator.study.DocumentSession;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.study.StudyViews;
import org.glossator.ui.study.internal.conflicts.ConflictsView;
import org.junit.jupiter.api.Test;

/** A file that another program changes, as {@code git pull} does, while it is edited here. */
class ConflictsTest extends StudyFixture {
  private static final String DOCUMENT = "2024/d00";

  private AnnotatingPart part() {
    return ui.waitFor(
        "the document",
        () -> {
          AnnotatingPart part = Adapters.adapt(page.getActiveEditor(), AnnotatingPart.class);
          return part == null || part.session() == null ? null : part;
        });
  }

  /** Another program gives two spans other codes; a new file takes the place of the old one. */
  private void changeOnDisk() throws Exception {
    Path xmi = study.annotations().file(DOCUMENT, "ann");
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(xmi)) {
      boolean isOne = line.contains("xmi:id=\"2000\"") || line.contains("xmi:id=\"2001\"");
      lines.add(isOne ? line.replace("shared-responsibility", "burden") : line);
    }
    Path fresh = xmi.resolveSibling("fresh");
    Files.write(fresh, lines);
    Files.move(fresh, xmi, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void bothSidesAreListedTheirsIsChosenAndTakenBack() throws Exception {
    ui.run(() -> OpenDocument.open(page, new DocumentInput(study.folder(), DOCUMENT, "ann")));
    AnnotatingPart part = part();
    DocumentSession session = part.session();
    changeOnDisk();
    ui.run(
        () -> {
          part.perform("Code", new SetCode(2000, "sovereignty"));
          part.perform("Code", new SetCode(2001, null));
          part.perform("Memo", new SetMemo(2002, "Mine alone."));
        });
    ui.waitUntil("two conflicts", () -> session.conflicts().size() == 2);
    ConflictsView view =
        ui.waitFor("the view", () -> (ConflictsView) page.findView(StudyViews.CONFLICTS));
    Table table = view.table();
    ui.waitUntil("two rows", () -> table.getItemCount() == 2);
    assertThat(ui.get(() -> page.getActivePart())).isNotSameAs(view);
    assertThat(row(table, 0)).startsWith("\u201cA\u201d", "Code").endsWith("Mine");
    assertThat(row(table, 0).get(2)).isNotEqualTo(row(table, 0).get(3));
    Button theirs = ui.get(() -> ui.button(table.getShell(), "Take theirs"));
    ui.run(() -> table.setSelection(0));
    ui.retry("theirs", () -> ui.click(theirs), () -> "Theirs".equals(row(table, 0).get(4)));
    assertThat(session.document().snapshot().get(2000).code()).isEqualTo("burden");
    assertThat(session.document().snapshot().get(2001).code()).isNull();
    assertThat(session.history().undoLabel()).isEqualTo("Take theirs: Code");
    ui.focus(table);
    ui.retry(
        "mine again, by the view's own undo",
        () -> ui.input().keys("Control_L", "z"),
        () -> "Mine".equals(row(table, 0).get(4)));
    assertThat(session.document().snapshot().get(2000).code()).isEqualTo("sovereignty");
    byKeys(table, session);
    session.compact();
    assertThat(study.read(DOCUMENT, "ann").get(2001).code()).isEqualTo("burden");
    assertThat(study.read(DOCUMENT, "ann").get(2002).memo()).isEqualTo("Mine alone.");
  }

  @Test
  void comingBackToTheWindowTakesInWhatWasChangedMeanwhile() throws Exception {
    ui.run(() -> OpenDocument.open(page, new DocumentInput(study.folder(), DOCUMENT, "ann")));
    DocumentSession session = part().session();
    changeOnDisk();
    ui.retry(
        "the codes from the disk",
        () -> {
          Shell elsewhere = ui.get(() -> new Shell(ui.display()));
          ui.run(elsewhere::open);
          ui.settle();
          ui.run(elsewhere::dispose);
          ui.activate();
        },
        () -> "burden".equals(session.document().snapshot().get(2000).code()));
    assertThat(session.conflicts()).isEmpty();
    assertThat(session.history().undoLabel()).isEqualTo("Changes made on disk");
  }

  private void byKeys(Table table, DocumentSession session) {
    ui.focus(table);
    ui.run(() -> table.setSelection(1));
    ui.retry(
        "theirs by the right arrow",
        () -> ui.input().keys("Right"),
        () -> "Theirs".equals(row(table, 1).get(4)));
    ui.retry(
        "mine by the left arrow",
        () -> ui.input().keys("Left"),
        () -> "Mine".equals(row(table, 1).get(4)));
    ui.retry(
        "theirs again",
        () -> ui.input().keys("Right"),
        () -> "Theirs".equals(row(table, 1).get(4)));
    ui.retry("settled", () -> ui.input().keys("Delete"), () -> table.getItemCount() == 1);
    assertThat(session.conflicts()).hasSize(1);
    assertThat(session.problems()).hasSize(2); // the merge, and the conflict that is left
  }

  private List<String> row(Table table, int row) {
    return ui.get(
        () -> {
          List<String> cells = new ArrayList<>();
          for (int i = 0; i < table.getColumnCount(); i++) {
            cells.add(table.getItem(row).getText(i));
          }
          return cells;
        });
  }
}
