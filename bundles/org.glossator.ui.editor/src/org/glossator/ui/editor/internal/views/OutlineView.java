package org.glossator.ui.editor.internal.views;

import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.editor.internal.scene.CodeLook;
import org.glossator.ui.editor.internal.table.Column;
import org.glossator.ui.editor.internal.table.FacetBox.Entry;
import org.glossator.ui.editor.internal.table.RowSource;
import org.glossator.ui.editor.internal.table.RowsPanel;
import org.glossator.ui.editor.internal.views.DocumentOutline.Row;

/** Headings and paragraphs of the active editor's document, with the codes in them. */
public final class OutlineView extends DocumentRowsView<Row> {
  public static final String ID = "org.glossator.ui.editor.outline";

  private static final int CHIP = 9;

  @Override
  String name() {
    return "outline";
  }

  @Override
  String hint() {
    return Messages.filterOutline;
  }

  @Override
  List<Column> columns() {
    return List.of(
        Column.number("number", Messages.columnParagraph, 50),
        Column.text("text", Messages.columnText, 420),
        Column.text("codes", Messages.columnCodes, 300),
        Column.number("spans", Messages.columnSpans, 70));
  }

  @Override
  void addFacets(RowsPanel<Row> made) {
    made.addFacet(Messages.allParagraphs)
        .setEntries(
            List.of(
                new Entry<>("headings", Messages.onlyHeadings, Row::isHeading),
                new Entry<>("coded", Messages.onlyCoded, r -> r.spans() > 0),
                new Entry<>("bare", Messages.onlyUncoded, r -> r.spans() == 0 && !r.isHeading())));
  }

  @Override
  boolean isInstant() {
    return false;
  }

  @Override
  Callable<RowSource<Row>> source(AnnotatingPart shownPart) {
    AnnotationSnapshot snapshot = shownPart.session().document().snapshot();
    CodeLook look = new CodeLook(shownPart.scheme());
    return () -> DocumentOutline.of(snapshot, look);
  }

  @Override
  Object selectedIdentity(AnnotatingPart shownPart) {
    if (panel().rows().source() instanceof DocumentOutline outline) {
      Row row = outline.at(shownPart.caret());
      return row == null ? null : row.begin();
    }
    return null;
  }

  @Override
  void choose(AnnotatingPart shownPart, Row row) {
    shownPart.setSelection(row.begin(), row.begin(), true);
  }

  @Override
  void dress(TableItem item, Row row) {
    item.setFont(
        DocumentOutline.TEXT,
        row.isHeading()
            ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
            : null);
    // names and colours are painted, so that a line of codes can be read at a glance
    item.setText(DocumentOutline.CODES, "");
  }

  @Override
  void paint(Event event, Row row) {
    if (event.index != DocumentOutline.CODES
        || !(panel().rows().source() instanceof DocumentOutline outline)) {
      return;
    }
    CodePaint colours = CodePaint.of(event.display);
    Rectangle cell = ((TableItem) event.item).getBounds(DocumentOutline.CODES);
    int x = cell.x + 4;
    Color before = event.gc.getBackground();
    for (Span span : row.codes()) {
      String name = outline.look().name(span);
      int width = event.gc.textExtent(name).x;
      if (x + CHIP + width > cell.x + cell.width && x > cell.x + 4) {
        event.gc.drawText("…", x, cell.y + 2, true);
        break;
      }
      event.gc.setBackground(colours.line(outline.look().colour(span)));
      event.gc.fillRectangle(x, cell.y + (cell.height - CHIP) / 2, 3, CHIP);
      event.gc.setBackground(before);
      event.gc.drawText(name, x + 6, cell.y + 2, true);
      x += 6 + width + 12;
    }
    event.gc.setBackground(before);
  }

  @Override
  String count(String shown, String all) {
    return countText(
        Messages.countOneParagraph,
        Messages.countParagraphs,
        Messages.countSomeParagraphs,
        shown,
        all);
  }
}
