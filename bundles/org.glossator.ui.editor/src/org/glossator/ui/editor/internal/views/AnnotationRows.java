package org.glossator.ui.editor.internal.views;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.ui.editor.internal.scene.CodeLook;

/** Rows of the table of annotations. Immutable; made on any thread. */
interface AnnotationRows {

  /** What the rows are ordered by. */
  enum Order {
    POSITION,
    CODE,
    LENGTH
  }

  /**
   * What is shown of the spans.
   *
   * @param filter words that a row holds in its text, code or memo; empty for all
   */
  record Query(String filter, Order order, boolean descending) {
    boolean isPlain() {
      return filter.isBlank() && order == Order.POSITION && !descending;
    }
  }

  int size();

  Span get(int row);

  /** The row of a span, or -1. */
  int rowOf(Span span);

  /**
   * The spans as they are ordered in the document: costs nothing, each row is found when it is
   * seen.
   */
  static AnnotationRows plain(AnnotationSnapshot snapshot) {
    return new AnnotationRows() {
      @Override
      public int size() {
        return snapshot.spans().size();
      }

      @Override
      public Span get(int row) {
        return snapshot.spans().get(row);
      }

      @Override
      public int rowOf(Span span) {
        return snapshot.span(span.id()) == null
            ? -1
            : snapshot.spans().rank(snapshot.span(span.id()));
      }
    };
  }

  /** Filtered and sorted: O(n log n), for a background thread. */
  static AnnotationRows of(AnnotationSnapshot snapshot, Scheme scheme, Query query) {
    if (query.isPlain()) {
      return plain(snapshot);
    }
    CodeLook look = new CodeLook(scheme);
    List<Span> rows = new ArrayList<>();
    String[] words = query.filter().strip().toLowerCase(Locale.ROOT).split("\\s+");
    snapshot
        .spans()
        .forEach(
            span -> {
              if (matches(snapshot, look, span, words)) {
                rows.add(span);
              }
            });
    Comparator<Span> comparator =
        switch (query.order()) {
          case POSITION -> null;
          case CODE -> Comparator.comparing(look::name, String.CASE_INSENSITIVE_ORDER);
          case LENGTH -> Comparator.comparingInt(span -> span.end() - span.begin());
        };
    if (comparator != null) {
      rows.sort(query.descending() ? comparator.reversed() : comparator);
    } else if (query.descending()) {
      Collections.reverse(rows);
    }
    return new Listed(rows);
  }

  private static boolean matches(
      AnnotationSnapshot snapshot, CodeLook look, Span span, String[] words) {
    if (words.length == 1 && words[0].isEmpty()) {
      return true;
    }
    String all =
        look.name(span)
            + ' '
            + AnnotationTexts.shortened(snapshot.text(), span, 400)
            + ' '
            + (span.memo() == null ? "" : span.memo());
    String lower = all.toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (!lower.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Rows that were made. */
  record Listed(List<Span> spans) implements AnnotationRows {
    @Override
    public int size() {
      return spans.size();
    }

    @Override
    public Span get(int row) {
      return spans.get(row);
    }

    @Override
    public int rowOf(Span span) {
      for (int i = 0; i < spans.size(); i++) {
        if (spans.get(i).id() == span.id()) {
          return i;
        }
      }
      return -1;
    }
  }
}
