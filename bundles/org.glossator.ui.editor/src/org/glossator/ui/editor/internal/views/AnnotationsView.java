package org.glossator.ui.editor.internal.views;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.swt.widgets.Event;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.editor.internal.table.CodeSwatch;
import org.glossator.ui.editor.internal.table.Column;
import org.glossator.ui.editor.internal.table.FacetBox;
import org.glossator.ui.editor.internal.table.FacetBox.Entry;
import org.glossator.ui.editor.internal.table.RowSource;
import org.glossator.ui.editor.internal.table.RowsPanel;

/** The spans of the active editor's document. */
public final class AnnotationsView extends DocumentRowsView<Span> {
  public static final String ID = "org.glossator.ui.editor.annotations";

  private FacetBox<Span> layers;
  private FacetBox<Span> codes;
  private FacetBox<Span> origins;

  @Override
  String name() {
    return "annotations";
  }

  @Override
  String hint() {
    return Messages.filterHint;
  }

  @Override
  List<Column> columns() {
    return List.of(
        Column.text("text", Messages.columnText, 380),
        Column.text("code", Messages.columnCode, 170),
        Column.text("layer", Messages.columnLayer, 100),
        Column.number("position", Messages.columnPosition, 80),
        Column.number("length", Messages.columnLength, 70),
        Column.text("attributes", Messages.columnAttributes, 160),
        Column.text("memo", Messages.columnMemo, 160),
        Column.text("origin", Messages.columnOrigin, 110),
        Column.number("confidence", Messages.columnConfidence, 90).onDemand());
  }

  @Override
  void addFacets(RowsPanel<Span> made) {
    layers = made.addFacet(Messages.allLayers);
    codes = made.addFacet(Messages.allCodes);
    origins = made.addFacet(Messages.allOrigins);
    origins.setEntries(
        List.of(
            new Entry<>("hand", Messages.byHand, s -> s.origin().equals(Annotation.MANUAL)),
            new Entry<>("engine", Messages.byEngine, s -> s.origin().startsWith("engine:")),
            new Entry<>("import", Messages.byImport, s -> s.origin().startsWith("import:"))));
  }

  @Override
  void schemeShown(Scheme shown) {
    List<Entry<Span>> ofLayers = new ArrayList<>();
    List<Entry<Span>> ofCodes = new ArrayList<>();
    for (SchemeLayer layer : shown == null ? List.<SchemeLayer>of() : shown.layers()) {
      if (layer.kind() == LayerKind.SPAN) {
        ofLayers.add(new Entry<>(layer.id(), layer.name(), s -> s.layer().equals(layer.id())));
        for (SchemeCode code : layer.codes()) {
          ofCodes.add(
              new Entry<>(
                  layer.id() + '/' + code.id(),
                  code.path(),
                  s -> s.layer().equals(layer.id()) && code.id().equals(s.code())));
        }
      }
    }
    layers.setEntries(ofLayers);
    codes.setEntries(ofCodes);
  }

  @Override
  Callable<RowSource<Span>> source(AnnotatingPart shownPart) {
    RowSource<Span> source =
        new SpanSource(
            shownPart.session().document().snapshot(),
            shownPart.scheme(),
            ActorTable.of(shownPart.study()));
    return () -> source;
  }

  @Override
  Object selectedIdentity(AnnotatingPart shownPart) {
    return shownPart.selectedAnnotation() == 0 ? null : shownPart.selectedAnnotation();
  }

  @Override
  void choose(AnnotatingPart shownPart, Span row) {
    shownPart.select(row.id(), true);
  }

  @Override
  Set<Integer> ids(List<Span> rows) {
    Set<Integer> ids = new HashSet<>();
    rows.forEach(row -> ids.add(row.id()));
    return ids;
  }

  @Override
  void paint(Event event, Span row) {
    if (event.index == SpanSource.CODE && panel().rows().source() instanceof SpanSource source) {
      CodeSwatch.paint(event, SpanSource.CODE, source.texts().look().colour(row));
    }
  }

  @Override
  String count(String shown, String all) {
    return countText(Messages.countOne, Messages.countAll, Messages.countSome, shown, all);
  }
}
