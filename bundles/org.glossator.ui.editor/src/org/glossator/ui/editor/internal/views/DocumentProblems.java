package org.glossator.ui.editor.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Rules;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.base.Problem;
import org.glossator.base.Progress;
import org.glossator.base.Severity;
import org.glossator.codebook.Scheme;
import org.glossator.ui.editor.internal.table.CodeSwatch;
import org.glossator.ui.editor.internal.table.ListSource;

/**
 * What is wrong in a document, or still to be done: what the codebook's rules say of its
 * annotations, and what was noticed about its file.
 */
final class DocumentProblems extends ListSource<DocumentProblems.Row> {
  static final int SEVERITY = 0;
  static final int POSITION = 4;

  /** No table is of use with more of them, and a broken import may have a million. */
  static final int MOST = 20_000;

  private final AnnotationSnapshot snapshot;
  private final AnnotationSource texts;

  /**
   * One problem.
   *
   * @param annotation id of the annotation, or 0 for the file
   * @param number counts them, since an annotation may have several
   */
  record Row(int number, Severity severity, int annotation, String what, String remedy) {}

  private DocumentProblems(List<Row> rows, AnnotationSnapshot snapshot, AnnotationSource texts) {
    super(rows);
    this.snapshot = snapshot;
    this.texts = texts;
  }

  /** Asks the rules about all annotations: O(n log n), for a background thread. */
  static DocumentProblems of(
      AnnotationSnapshot snapshot,
      Scheme scheme,
      TextUnits units,
      List<Problem> ofFile,
      AnnotationSource texts) {
    List<Row> rows = new ArrayList<>();
    for (Problem problem : ofFile) {
      rows.add(new Row(rows.size(), problem.severity(), 0, problem.what(), problem.remedy()));
    }
    Rules.checkAll(
        snapshot,
        scheme,
        units,
        Progress.NONE,
        violation -> {
          if (rows.size() < MOST) {
            rows.add(
                new Row(
                    rows.size(),
                    violation.blocking() ? Severity.ERROR : Severity.WARNING,
                    violation.annotation(),
                    violation.what(),
                    violation.remedy()));
          }
        });
    return new DocumentProblems(rows, snapshot, texts);
  }

  AnnotationSource texts() {
    return texts;
  }

  /** The annotation that a problem is about, or null. */
  Annotation annotation(Row row) {
    return snapshot.get(row.annotation());
  }

  @Override
  public Object identity(Row row) {
    return row;
  }

  @Override
  public String text(Row row, int column) {
    Annotation annotation = annotation(row);
    return switch (column) {
      case SEVERITY -> sentence(row.what());
      case 1 -> sentence(row.remedy());
      case 2 -> annotation == null ? "" : CodeSwatch.ROOM + texts.look().name(annotation);
      case 3 -> annotation == null ? "" : AnnotationTexts.quote(snapshot, annotation);
      default -> position(annotation) < 0 ? "" : Long.toString(position(annotation));
    };
  }

  private static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private long position(Annotation annotation) {
    return switch (annotation) {
      case null -> -2;
      case Span span -> span.begin();
      case Relation relation -> snapshot.span(relation.source()).begin();
      case DocumentLabel label -> -1;
    };
  }

  @Override
  public Long number(Row row, int column) {
    return column == POSITION ? position(annotation(row)) : null;
  }

  @Override
  public String searchable(Row row) {
    return row.what() + ' ' + row.remedy() + ' ' + text(row, 2) + ' ' + text(row, 3);
  }
}
