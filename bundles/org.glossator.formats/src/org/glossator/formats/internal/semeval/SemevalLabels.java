package org.glossator.formats.internal.semeval;

import java.util.List;
import org.glossator.annotation.Fragment;
import org.glossator.base.Problem;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;
import org.glossator.formats.internal.text.NameEscapes;
import org.glossator.formats.internal.text.TextRanges;

/** Reads the rows of one file of labels: article, technique if there is one, begin, end. */
final class SemevalLabels {
  private SemevalLabels() {}

  /**
   * Adds the spans.
   *
   * @param article the article's id; a row of another is told and left out
   * @param shown the file, for problems
   */
  static void read(
      String content,
      String article,
      String shown,
      TextRanges ranges,
      List<ImportedSpan> spans,
      ImportSink sink) {
    int line = 0;
    int at = content.startsWith("\uFEFF") ? 1 : 0;
    while (at < content.length()) {
      int end = content.indexOf('\n', at);
      end = end < 0 ? content.length() : end;
      String row = content.substring(at, end).stripTrailing();
      at = end + 1;
      line++;
      if ((line & 0xFFF) == 0) {
        sink.checkCancelled();
      }
      if (!row.isBlank()) {
        try {
          row(row.split("\t", -1), article, line, ranges, spans);
        } catch (TextRanges.BadRangeException e) {
          refuse(shown, line, e.getMessage(), sink);
        } catch (IllegalArgumentException e) {
          refuse(shown, line, e.getMessage(), sink);
        }
      }
    }
  }

  private static void row(
      String[] cells, String article, int line, TextRanges ranges, List<ImportedSpan> spans)
      throws TextRanges.BadRangeException {
    if (cells.length != 3 && cells.length != 4) {
      throw new IllegalArgumentException("it has " + cells.length + " columns, not 3 or 4");
    }
    String named = cells[0].strip();
    if (!named.equals(article)) {
      throw new IllegalArgumentException("it is about the article " + named);
    }
    Long begin = TextRanges.number(cells[cells.length - 2].strip());
    Long end = TextRanges.number(cells[cells.length - 1].strip());
    if (begin == null || end == null) {
      throw new IllegalArgumentException("its offsets are no numbers");
    }
    String technique = cells.length == 3 ? null : NameEscapes.unescape(cells[1].strip());
    Fragment range = ranges.of(begin, end);
    spans.add(
        new ImportedSpan(
            "#" + spans.size(), List.of(range), ImportedValues.of(null, technique, line)));
  }

  private static void refuse(String shown, int line, String why, ImportSink sink) {
    sink.problem(
        Problem.warning(shown, line, "the row is left out: " + why, "correct it and import again"));
  }
}
