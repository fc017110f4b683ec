package org.glossator.ui.editor.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.ui.editor.internal.table.CodeSwatch;
import org.glossator.ui.editor.internal.table.RowSource;

/** The spans of a document as rows of the table of annotations: nothing is copied. */
final class SpanSource implements RowSource<Span> {
  static final int TEXT = 0;
  static final int CODE = 1;
  static final int LAYER = 2;
  static final int POSITION = 3;
  static final int LENGTH = 4;
  static final int ATTRIBUTES = 5;
  static final int MEMO = 6;
  static final int ORIGIN = 7;
  static final int CONFIDENCE = 8;

  private static final int QUOTE_LENGTH = 160;
  private static final int SEARCHED_LENGTH = 400;

  private final AnnotationSnapshot snapshot;
  private final AnnotationSource texts;

  SpanSource(AnnotationSnapshot snapshot, Scheme scheme, UnaryOperator<String> actors) {
    this.snapshot = snapshot;
    this.texts = new AnnotationSource(scheme, actors);
  }

  AnnotationSource texts() {
    return texts;
  }

  @Override
  public int size() {
    return snapshot.spans().size();
  }

  @Override
  public Span get(int index) {
    return snapshot.spans().get(index);
  }

  /** Walks the index once; asking it for each place is a search each. */
  @Override
  public List<Span> rows() {
    List<Span> all = new ArrayList<>(size());
    snapshot.spans().forEach(all::add);
    return all;
  }

  @Override
  public Object identity(Span row) {
    return row.id();
  }

  @Override
  public int indexOf(Object identity) {
    Span span = identity instanceof Integer id ? snapshot.span(id) : null;
    return span == null ? -1 : snapshot.spans().rank(span);
  }

  @Override
  public String text(Span row, int column) {
    return switch (column) {
      case TEXT -> AnnotationTexts.shortened(snapshot.text(), row, QUOTE_LENGTH);
      case CODE -> CodeSwatch.ROOM + texts.look().name(row);
      case LAYER -> texts.layer(row);
      case POSITION -> Integer.toString(row.begin());
      case LENGTH -> Integer.toString(row.end() - row.begin());
      case ATTRIBUTES -> texts.attributes(row);
      case MEMO -> AnnotationSource.memo(row);
      case ORIGIN -> AnnotationTexts.origin(row);
      case CONFIDENCE -> AnnotationTexts.confidence(row);
      default -> throw new IllegalArgumentException("no column " + column);
    };
  }

  @Override
  public Long number(Span row, int column) {
    return switch (column) {
      case POSITION -> (long) row.begin();
      case LENGTH -> (long) row.end() - row.begin();
      case CONFIDENCE ->
          row.confidence() == null ? -1 : Math.round(row.confidence() * 1_000_000_000L);
      default -> null;
    };
  }

  @Override
  public String searchable(Span row) {
    return texts.look().name(row)
        + ' '
        + AnnotationTexts.shortened(snapshot.text(), row, SEARCHED_LENGTH)
        + ' '
        + (row.memo() == null ? "" : row.memo())
        + (row.attributes().isEmpty() ? "" : ' ' + texts.attributes(row));
  }
}
