package org.glossator.ui.editor.internal.views;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.swt.widgets.Event;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.editor.internal.table.CodeSwatch;
import org.glossator.ui.editor.internal.table.Column;
import org.glossator.ui.editor.internal.table.ListSource;
import org.glossator.ui.editor.internal.table.RowSource;

/** The relations of the active editor's document, in the order in which they begin in the text. */
public final class RelationsView extends DocumentRowsView<Relation> {
  public static final String ID = "org.glossator.ui.editor.relations";

  private static final int CODE = 1;
  private static final int POSITION = 5;

  @Override
  String name() {
    return "relations";
  }

  @Override
  String hint() {
    return Messages.filterRelations;
  }

  @Override
  List<Column> columns() {
    return List.of(
        Column.text("from", Messages.columnFrom, 260),
        Column.text("code", Messages.columnRelation, 150),
        Column.text("to", Messages.columnTo, 260),
        Column.text("fromCode", Messages.columnFromCode, 120),
        Column.text("toCode", Messages.columnToCode, 120),
        Column.number("position", Messages.columnPosition, 80),
        Column.text("attributes", Messages.columnAttributes, 140),
        Column.text("memo", Messages.columnMemo, 160),
        Column.text("origin", Messages.columnOrigin, 100).onDemand());
  }

  @Override
  boolean isInstant() {
    return false;
  }

  @Override
  Callable<RowSource<Relation>> source(AnnotatingPart shownPart) {
    AnnotationSnapshot snapshot = shownPart.session().document().snapshot();
    Scheme scheme = shownPart.scheme();
    AnnotationSource texts = new AnnotationSource(scheme, ActorTable.of(shownPart.study()));
    return () -> new Rows(snapshot, texts);
  }

  private static final class Rows extends ListSource<Relation> {
    private static final int QUOTE = 100;

    private final AnnotationSnapshot snapshot;
    private final AnnotationSource texts;

    Rows(AnnotationSnapshot snapshot, AnnotationSource texts) {
      super(
          snapshot.relations().stream()
              .sorted(
                  (a, b) ->
                      Integer.compare(begin(snapshot, a.source()), begin(snapshot, b.source())))
              .toList());
      this.snapshot = snapshot;
      this.texts = texts;
    }

    private static int begin(AnnotationSnapshot snapshot, int span) {
      return snapshot.span(span).begin();
    }

    @Override
    public Object identity(Relation row) {
      return row.id();
    }

    @Override
    public String text(Relation row, int column) {
      Span source = snapshot.span(row.source());
      Span target = snapshot.span(row.target());
      return switch (column) {
        case 0 -> AnnotationTexts.shortened(snapshot.text(), source, QUOTE);
        case CODE -> CodeSwatch.ROOM + texts.look().name(row);
        case 2 -> AnnotationTexts.shortened(snapshot.text(), target, QUOTE);
        case 3 -> texts.look().name(source);
        case 4 -> texts.look().name(target);
        case POSITION -> Integer.toString(source.begin());
        case 6 -> texts.attributes(row);
        case 7 -> AnnotationSource.memo(row);
        default -> AnnotationTexts.origin(row);
      };
    }

    @Override
    public Long number(Relation row, int column) {
      return column == POSITION ? (long) begin(snapshot, row.source()) : null;
    }

    @Override
    public String searchable(Relation row) {
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < POSITION; i++) {
        all.append(text(row, i)).append(' ');
      }
      return all.append(texts.attributes(row)).append(' ').append(row.memo()).toString();
    }
  }

  @Override
  Object selectedIdentity(AnnotatingPart shownPart) {
    return shownPart.selectedAnnotation();
  }

  @Override
  void choose(AnnotatingPart shownPart, Relation row) {
    shownPart.select(row.id(), true);
  }

  @Override
  Set<Integer> ids(List<Relation> rows) {
    Set<Integer> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.id()));
    return ids;
  }

  @Override
  void paint(Event event, Relation row) {
    if (event.index == CODE && panel().rows().source() instanceof Rows rows) {
      CodeSwatch.paint(event, CODE, rows.texts.look().colour(row));
    }
  }

  @Override
  String count(String shown, String all) {
    return countText(
        Messages.countOneRelation,
        Messages.countRelations,
        Messages.countSomeRelations,
        shown,
        all);
  }
}
