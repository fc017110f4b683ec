package org.glossator.ui.editor.internal.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.ui.editor.internal.scene.CodeLook;
import org.glossator.ui.editor.internal.table.ListSource;

/**
 * The paragraphs of a document with the codes in them; headings stand out, what follows them is
 * indented. Plain text does not say what is a heading: a line of at most {@value #HEADING_LENGTH}
 * characters that does not end as a sentence does, or begins with {@code #}, is taken for one where
 * text follows it.
 */
final class DocumentOutline extends ListSource<DocumentOutline.Row> {
  static final int TEXT = 1;
  static final int CODES = 2;

  private static final int HEADING_LENGTH = 80;
  private static final int SHOWN_LENGTH = 200;
  private static final int MOST_CODES = 12;
  private static final String SENTENCE_ENDS = ".!?…。！？;,:؟۔»”\"')";

  private final CodeLook look;

  /**
   * One paragraph.
   *
   * @param number from 1; empty lines are not counted
   * @param begin offset of its first code unit
   * @param end of its last, exclusive
   * @param isHeading whether it looks like one
   * @param depth how many headings it stands below: 0 or 1
   * @param text its beginning, on one line
   * @param codes one span of each code in it, most frequent first
   * @param spans how many spans begin in it
   */
  record Row(
      int number,
      int begin,
      int end,
      boolean isHeading,
      int depth,
      String text,
      List<Span> codes,
      int spans) {}

  private DocumentOutline(List<Row> rows, CodeLook look) {
    super(rows);
    this.look = look;
  }

  /** Walks the text once; for a background thread. */
  static DocumentOutline of(AnnotationSnapshot snapshot, CodeLook look) {
    String text = snapshot.text();
    List<Row> rows = new ArrayList<>();
    boolean below = false;
    for (int begin = 0; begin < text.length(); ) {
      int feed = text.indexOf('\n', begin);
      int end = feed < 0 ? text.length() : feed;
      if (!isBlank(text, begin, end)) {
        boolean heading = feed >= 0 && isHeading(text, begin, end);
        List<Span> spans = beginningIn(snapshot, begin, end);
        rows.add(
            new Row(
                rows.size() + 1,
                begin,
                end,
                heading,
                below && !heading ? 1 : 0,
                text.substring(begin, Math.min(end, begin + SHOWN_LENGTH)).strip(),
                codes(spans),
                spans.size()));
        below |= heading;
      }
      begin = end + 1;
    }
    return new DocumentOutline(rows, look);
  }

  private static boolean isBlank(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHeading(String text, int begin, int end) {
    int last = end;
    while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return text.charAt(begin) == '#'
        || last - begin <= HEADING_LENGTH && SENTENCE_ENDS.indexOf(text.charAt(last - 1)) < 0;
  }

  private static List<Span> beginningIn(AnnotationSnapshot snapshot, int begin, int end) {
    return snapshot.spansTouching(begin, end).stream().filter(s -> s.begin() >= begin).toList();
  }

  private static List<Span> codes(List<Span> spans) {
    Map<String, List<Span>> byCode = new LinkedHashMap<>();
    for (Span span : spans) {
      byCode.computeIfAbsent(span.layer() + '/' + span.code(), code -> new ArrayList<>()).add(span);
    }
    return byCode.values().stream()
        .sorted((a, b) -> Integer.compare(b.size(), a.size()))
        .limit(MOST_CODES)
        .map(List::getFirst)
        .toList();
  }

  CodeLook look() {
    return look;
  }

  /** The last row that begins at an offset or before, or null. */
  Row at(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (get(middle).begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : get(low - 1);
  }

  @Override
  public Object identity(Row row) {
    return row.begin();
  }

  @Override
  public String text(Row row, int column) {
    return switch (column) {
      case 0 -> Integer.toString(row.number());
      case TEXT -> "    ".repeat(row.depth()) + row.text();
      case CODES -> String.join(", ", row.codes().stream().map(look::name).toList());
      default -> row.spans() == 0 ? "" : Integer.toString(row.spans());
    };
  }

  @Override
  public Long number(Row row, int column) {
    return switch (column) {
      case 0 -> (long) row.number();
      case 3 -> (long) row.spans();
      default -> null;
    };
  }

  @Override
  public String searchable(Row row) {
    return row.text() + ' ' + text(row, CODES);
  }
}
