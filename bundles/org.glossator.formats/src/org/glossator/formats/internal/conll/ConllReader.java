package org.glossator.formats.internal.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Fragment;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;

/**
 * Reads rows. The format has no text: tokens are joined by a space, sentences by a line end, so a
 * document imported from it has another text than the one that it was made of.
 */
final class ConllReader {
  private static final int LOOK_AHEAD = 200;
  private static final String DOCUMENT = "-DOCSTART-";

  private final String content;
  private final ImportSink sink;
  private final ConllColumns columns;
  private final List<ConllDocument> documents = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();
  private final List<ImportedSpan> spans = new ArrayList<>();
  private boolean sentenceEnded;
  private int firstLine = 1;
  private int line;

  /** The span that is open. */
  private String openCode;

  private int openBegin;
  private int openEnd;
  private int openLine;

  /** A document of the file. */
  record ConllDocument(String text, List<ImportedSpan> spans, int line) {}

  private ConllReader(String content, ConllColumns columns, ImportSink sink) {
    this.content = content;
    this.columns = columns;
    this.sink = sink;
  }

  /**
   * The documents; one that is empty is left out.
   *
   * @throws ProblemException if it has no tags, or an option is wrong
   */
  static List<ConllDocument> read(String content, ImportOptions options, ImportSink sink)
      throws ProblemException {
    ConllReader reader =
        new ConllReader(
            content,
            ConllColumns.of(options, firstRows(content), content.strip().startsWith(DOCUMENT)),
            sink);
    reader.rows();
    return reader.documents;
  }

  /** As the importer gives it. */
  static ImportedDocument document(ConllDocument read, String name) {
    return new ImportedDocument(
        name,
        read.text(),
        Map.of(),
        List.of(new ImportedAnnotations(null, null, read.spans(), List.of(), List.of())),
        read.line());
  }

  private static List<String[]> firstRows(String content) {
    List<String[]> rows = new ArrayList<>();
    int at = 0;
    while (at < content.length() && rows.size() < LOOK_AHEAD) {
      int end = content.indexOf('\n', at);
      end = end < 0 ? content.length() : end;
      String row = content.substring(at, end).strip();
      at = end + 1;
      if (!row.isEmpty() && !row.startsWith(DOCUMENT) && !row.startsWith("#")) {
        rows.add(cells(row));
      }
    }
    return rows;
  }

  /**
   * Cells of a row that neither begins nor ends with a blank; by hand, it is done for each token.
   */
  private static String[] cells(String row) {
    List<String> cells = new ArrayList<>(4);
    int at = 0;
    while (at < row.length()) {
      int end = at;
      while (end < row.length() && !isBlank(row.charAt(end))) {
        end++;
      }
      cells.add(row.substring(at, end));
      while (end < row.length() && isBlank(row.charAt(end))) {
        end++;
      }
      at = end;
    }
    return cells.toArray(String[]::new);
  }

  private void rows() {
    int at = content.startsWith("\uFEFF") ? 1 : 0;
    while (at < content.length()) {
      int end = at;
      while (end < content.length() && content.charAt(end) != '\n' && content.charAt(end) != '\r') {
        end++;
      }
      line++;
      if ((line & 0xFFF) == 0) {
        sink.checkCancelled();
      }
      row(trimmed(at, end));
      boolean both =
          end + 1 < content.length()
              && content.charAt(end) == '\r'
              && content.charAt(end + 1) == '\n';
      at = end + (both ? 2 : 1);
    }
    endDocument();
  }

  /** Without spaces and tabs at the ends; any other white space may be part of a token. */
  private String trimmed(int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(content.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(content.charAt(to - 1))) {
      to--;
    }
    return content.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private void row(String row) {
    if (row.isEmpty()) {
      close();
      sentenceEnded = true;
      return;
    }
    String[] cells = cells(row);
    if (cells[0].equals(DOCUMENT)) {
      endDocument();
      firstLine = line;
      return;
    }
    String token = columns.token(cells);
    String tag = columns.tag(cells);
    if (row.startsWith("#") && (columns.counted() || tag == null || !ConllTags.isTag(tag))) {
      return; // a comment
    }
    if (token == null) {
      problem("the row has no token");
      return;
    }
    if (tag == null || !ConllTags.isTag(tag)) {
      problem(
          tag == null
              ? "the token " + shortened(token) + " has no tag"
              : "\"" + shortened(tag) + "\" is no tag like B-X, I-X or O");
      tag = ConllTags.OUTSIDE;
    }
    int begin = add(token);
    tagged(tag, begin, text.length());
  }

  private int add(String token) {
    if (!text.isEmpty()) {
      text.append(sentenceEnded ? '\n' : ' ');
    }
    sentenceEnded = false;
    int begin = text.length();
    text.append(token);
    return begin;
  }

  private void tagged(String tag, int begin, int end) {
    if (tag.equals(ConllTags.OUTSIDE)) {
      close();
      return;
    }
    if (ConllTags.begins(tag, openCode)) {
      close();
      openCode = ConllTags.code(tag);
      openBegin = begin;
      openLine = line;
    }
    openEnd = end;
    if (ConllTags.ends(tag)) {
      close();
    }
  }

  private void close() {
    if (openCode != null) {
      spans.add(
          new ImportedSpan(
              "#" + spans.size(),
              List.of(new Fragment(openBegin, openEnd)),
              ImportedValues.of(null, openCode, openLine)));
      openCode = null;
    }
  }

  private void endDocument() {
    close();
    if (!text.isEmpty()) {
      documents.add(new ConllDocument(text.toString(), List.copyOf(spans), firstLine));
    }
    text.setLength(0);
    spans.clear();
    sentenceEnded = false;
  }

  private void problem(String what) {
    sink.problem(Problem.warning("", line, what, "it is read as outside of any span"));
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 39) + "\u2026";
  }
}
