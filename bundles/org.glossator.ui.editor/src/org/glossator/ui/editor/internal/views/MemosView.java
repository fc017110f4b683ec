package org.glossator.ui.editor.internal.views;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.swt.widgets.Event;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.editor.internal.table.CodeSwatch;
import org.glossator.ui.editor.internal.table.Column;
import org.glossator.ui.editor.internal.table.ListSource;
import org.glossator.ui.editor.internal.table.RowSource;

/** All annotations of the active editor's document that have a memo. */
public final class MemosView extends DocumentRowsView<Annotation> {
  public static final String ID = "org.glossator.ui.editor.memos";

  private static final int CODE = 1;
  private static final int POSITION = 3;

  @Override
  String name() {
    return "memos";
  }

  @Override
  String hint() {
    return Messages.filterMemos;
  }

  @Override
  List<Column> columns() {
    return List.of(
        Column.text("memo", Messages.columnMemo, 460),
        Column.text("code", Messages.columnCode, 170),
        Column.text("text", Messages.columnText, 320),
        Column.number("position", Messages.columnPosition, 80));
  }

  @Override
  boolean isInstant() {
    return false;
  }

  @Override
  Callable<RowSource<Annotation>> source(AnnotatingPart shownPart) {
    AnnotationSnapshot snapshot = shownPart.session().document().snapshot();
    AnnotationSource texts =
        new AnnotationSource(shownPart.scheme(), ActorTable.of(shownPart.study()));
    return () -> new Rows(snapshot, texts);
  }

  private static final class Rows extends ListSource<Annotation> {
    private final AnnotationSnapshot snapshot;
    private final AnnotationSource texts;

    Rows(AnnotationSnapshot snapshot, AnnotationSource texts) {
      super(
          snapshot.annotations().stream().filter(annotation -> annotation.memo() != null).toList());
      this.snapshot = snapshot;
      this.texts = texts;
    }

    @Override
    public Object identity(Annotation row) {
      return row.id();
    }

    @Override
    public String text(Annotation row, int column) {
      return switch (column) {
        case 0 -> AnnotationSource.memo(row);
        case CODE -> CodeSwatch.ROOM + texts.look().name(row);
        case 2 -> AnnotationTexts.quote(snapshot, row);
        default -> row instanceof DocumentLabel ? "" : Long.toString(number(row, POSITION));
      };
    }

    @Override
    public Long number(Annotation row, int column) {
      if (column != POSITION) {
        return null;
      }
      return switch (row) {
        case Span span -> (long) span.begin();
        case Relation relation -> (long) snapshot.span(relation.source()).begin();
        case DocumentLabel label -> -1L;
      };
    }

    @Override
    public String searchable(Annotation row) {
      return row.memo() + ' ' + texts.look().name(row) + ' ' + text(row, 2);
    }
  }

  @Override
  Object selectedIdentity(AnnotatingPart shownPart) {
    return shownPart.selectedAnnotation();
  }

  @Override
  void choose(AnnotatingPart shownPart, Annotation row) {
    shownPart.select(row.id(), true);
  }

  @Override
  Set<Integer> ids(List<Annotation> rows) {
    Set<Integer> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.id()));
    return ids;
  }

  @Override
  void paint(Event event, Annotation row) {
    if (event.index == CODE && panel().rows().source() instanceof Rows rows) {
      CodeSwatch.paint(event, CODE, rows.texts.look().colour(row));
    }
  }

  @Override
  String count(String shown, String all) {
    return countText(
        Messages.countOneMemo, Messages.countMemos, Messages.countSomeMemos, shown, all);
  }
}
