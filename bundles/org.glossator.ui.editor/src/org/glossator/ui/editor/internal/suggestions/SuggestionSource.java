package org.glossator.ui.editor.internal.suggestions;

import java.util.List;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.engines.CorpusSuggestion;
import org.glossator.ui.editor.internal.scene.CodeLook;
import org.glossator.ui.editor.internal.table.CodeSwatch;
import org.glossator.ui.editor.internal.table.Column;
import org.glossator.ui.editor.internal.table.ListSource;

/** Suggestions of a corpus as rows of a table. */
final class SuggestionSource extends ListSource<CorpusSuggestion> {
  static final int TEXT = 0;
  static final int CODE = 1;
  static final int CONFIDENCE = 2;
  static final int UNCERTAINTY = 3;
  static final int DOCUMENT = 4;
  static final int ENGINE = 5;
  static final int WHY = 6;
  static final int LAYER = 7;
  static final int STATE = 8;

  private static final long PRECISION = 1_000_000_000L;

  private final Scheme scheme;
  private final CodeLook look;

  SuggestionSource(List<CorpusSuggestion> rows, Scheme scheme) {
    super(rows);
    this.scheme = scheme;
    this.look = new CodeLook(scheme);
  }

  static List<Column> columns() {
    return List.of(
        Column.text("text", Messages.columnText, 420),
        Column.text("code", Messages.columnCode, 170),
        Column.number("confidence", Messages.columnConfidence, 100),
        Column.number("uncertainty", Messages.columnUncertainty, 100),
        Column.text("document", Messages.columnDocument, 150),
        Column.text("engine", Messages.columnEngine, 90),
        Column.text("why", Messages.columnWhy, 200),
        Column.text("layer", Messages.columnLayer, 100).onDemand(),
        Column.text("state", Messages.columnState, 90).onDemand());
  }

  CodeLook look() {
    return look;
  }

  @Override
  public Object identity(CorpusSuggestion row) {
    return row.key();
  }

  @Override
  public String text(CorpusSuggestion row, int column) {
    return switch (column) {
      case TEXT ->
          row.quote().isEmpty()
              ? Messages.wholeDocument
              : row.before() + "[" + row.quote() + "]" + row.after();
      case CODE -> CodeSwatch.ROOM + look.name(row.annotation());
      case CONFIDENCE ->
          row.annotation().confidence() == null
              ? ""
              : SuggestionTexts.percent(row.annotation().confidence());
      case UNCERTAINTY ->
          row.annotation().confidence() == null ? "" : SuggestionTexts.percent(row.uncertainty());
      case DOCUMENT -> row.document();
      case ENGINE -> row.engine();
      case WHY -> row.annotation().memo() == null ? "" : row.annotation().memo();
      case LAYER -> layer(row);
      default -> state(row);
    };
  }

  private String layer(CorpusSuggestion row) {
    SchemeLayer layer = scheme.layer(row.annotation().layer());
    return layer == null ? row.annotation().layer() : layer.name();
  }

  private static String state(CorpusSuggestion row) {
    return switch (row.decision()) {
      case null -> Messages.stateOpen;
      case ACCEPTED -> Messages.stateAccepted;
      case REJECTED -> Messages.stateRejected;
    };
  }

  @Override
  public Long number(CorpusSuggestion row, int column) {
    return switch (column) {
      case CONFIDENCE -> Math.round(row.sureness() * PRECISION);
      case UNCERTAINTY -> Math.round(row.uncertainty() * PRECISION);
      default -> null;
    };
  }

  @Override
  public String searchable(CorpusSuggestion row) {
    return text(row, TEXT)
        + ' '
        + look.name(row.annotation())
        + ' '
        + row.document()
        + ' '
        + text(row, WHY);
  }
}
