package org.glossator.formats.internal.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.formats.ImportSink;
import org.glossator.formats.internal.brat.BratItem.Argument;
import org.glossator.formats.internal.text.NameEscapes;
import org.glossator.formats.internal.text.TextRanges;

/**
 * Parses the lines of a {@code .ann} file, each by itself: a line that is none of brat's is told
 * and left out. Lines end with LF, CR LF or CR. Checked against {@code server/src/annotation.py} of
 * brat 1.3 and the standoff format's page.
 */
final class BratParser {
  private final String content;
  private final ImportSink sink;
  private final BratFile file = new BratFile();
  private final Map<String, String> types = new HashMap<>();
  private int line;

  /** The line makes no sense; the message is the end of a sentence. */
  private static final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    BadLineException(String message) {
      super(message, null, false, false);
    }
  }

  private BratParser(String content, ImportSink sink) {
    this.content = content;
    this.sink = sink;
  }

  static BratFile parse(String content, ImportSink sink) {
    BratParser parser = new BratParser(content, sink);
    parser.lines();
    return parser.file;
  }

  private void lines() {
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
      if (end > at) {
        try {
          line(at, end);
        } catch (BadLineException e) {
          sink.problem(
              Problem.warning(
                  "", line, "the line is left out: " + e.getMessage(), "see the format brat"));
        }
      }
      boolean both =
          end + 1 < content.length()
              && content.charAt(end) == '\r'
              && content.charAt(end + 1) == '\n';
      at = end + (both ? 2 : 1);
    }
  }

  private void line(int begin, int end) throws BadLineException {
    int tab = content.indexOf('\t', begin);
    if (tab < 0 || tab >= end) {
      if (content.substring(begin, end).isBlank()) {
        return;
      }
      throw new BadLineException("it has no tab after its id");
    }
    String id = content.substring(begin, tab).strip();
    int second = content.indexOf('\t', tab + 1);
    if (!id.isEmpty() && id.charAt(0) == 'T') {
      boolean quoted = second >= 0 && second < end;
      textBound(id, tab + 1, quoted ? second : end, quoted ? second + 1 : -1, quoted ? end : -1);
      return;
    }
    String data;
    String tail;
    if (second < 0 || second >= end) {
      data = content.substring(tab + 1, end);
      tail = null;
    } else {
      data = content.substring(tab + 1, second);
      tail = content.substring(second + 1, end);
    }
    if (id.isEmpty()) {
      throw new BadLineException("it has no id");
    }
    switch (id.charAt(0)) {
      case 'E' -> event(id, data);
      case 'R' -> relation(id, data);
      case 'A', 'M' -> attribute(id, data, tail);
      case 'N' -> normalisation(id, data, tail);
      case '#' -> note(id, data, tail);
      case '*' -> group(data);
      default -> throw new BadLineException("\"" + shortened(id) + "\" is no id of brat");
    }
  }

  /** Nearly all lines of nearly all files: the usual form makes no texts on its way. */
  private void textBound(String id, int begin, int end, int quoteBegin, int quoteEnd)
      throws BadLineException {
    int space = content.indexOf(' ', begin);
    if (space <= begin || space >= end) {
      throw new BadLineException("it has no type and offsets");
    }
    int[] range = range(space + 1, end);
    long[] offsets = range == null ? offsets(content.substring(space + 1, end)) : null;
    String type = type(content.substring(begin, space));
    BratItem item =
        range != null
            ? BratItem.textBound(id, type, line, range, quoteBegin, quoteEnd)
            : BratItem.textBound(id, type, line, offsets, quoteBegin, quoteEnd);
    claim(id, item);
    file.textBounds.add(item);
  }

  /** Two numbers of up to nine digits with a space between; null for anything else. */
  private int[] range(int from, int to) {
    int[] numbers = new int[2];
    int n = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      char c = content.charAt(i);
      if (c >= '0' && c <= '9' && digits < 9) {
        numbers[n] = numbers[n] * 10 + c - '0';
        digits++;
      } else if (c == ' ' && n == 0 && digits > 0) {
        n = 1;
        digits = 0;
      } else {
        return null;
      }
    }
    return n == 1 && digits > 0 ? numbers : null;
  }

  private static long[] offsets(String data) throws BadLineException {
    long[] offsets = new long[2];
    int n = 0;
    int at = 0;
    while (at <= data.length()) {
      int end = data.indexOf(';', at);
      end = end < 0 ? data.length() : end;
      String pair = data.substring(at, end).strip();
      int gap = pair.indexOf(' ');
      Long first = gap < 0 ? null : TextRanges.number(pair.substring(0, gap));
      Long last = gap < 0 ? null : TextRanges.number(pair.substring(gap + 1).strip());
      if (first == null || last == null) {
        throw new BadLineException("\"" + shortened(pair) + "\" are no two offsets");
      }
      if (n == offsets.length) {
        offsets = Arrays.copyOf(offsets, n * 2);
      }
      offsets[n++] = first;
      offsets[n++] = last;
      at = end + 1;
    }
    return n == offsets.length ? offsets : Arrays.copyOf(offsets, n);
  }

  private void event(String id, String data) throws BadLineException {
    List<Argument> all = arguments(words(data, 0));
    if (all.isEmpty()) {
      throw new BadLineException("the event has no trigger");
    }
    Argument first = all.getFirst();
    BratItem item =
        BratItem.event(id, first.role(), line, first.target(), all.subList(1, all.size()));
    claim(id, item);
    file.events.add(item);
  }

  private void relation(String id, String data) throws BadLineException {
    List<String> words = words(data, 0);
    if (words.size() != 3) {
      throw new BadLineException("a relation has a type and two arguments");
    }
    BratItem item =
        BratItem.relation(id, type(words.getFirst()), line, arguments(words.subList(1, 3)));
    claim(id, item);
    file.relations.add(item);
  }

  private void attribute(String id, String data, String tail) throws BadLineException {
    List<String> words = words(data, 3);
    if (words.size() < 2) {
      throw new BadLineException("an attribute has a name and a target");
    }
    // a tab before the value instead of a space is common
    String value = words.size() > 2 ? words.get(2) : tail == null ? "" : tail.strip();
    remark(BratFile.Kind.ATTRIBUTE, id, words, value);
  }

  private void note(String id, String data, String tail) throws BadLineException {
    List<String> words = words(data, 0);
    if (words.size() < 2) {
      throw new BadLineException("a note has a type and a target");
    }
    remark(BratFile.Kind.NOTE, id, words, tail == null ? "" : tail.strip());
  }

  private void normalisation(String id, String data, String tail) throws BadLineException {
    List<String> words = words(data, 0);
    if (words.size() < 3 || words.get(2).indexOf(':') < 0) {
      throw new BadLineException(
          "a normalisation has a type, a target and a reference like Base:1");
    }
    String text = tail == null || tail.isBlank() ? "" : " " + NameEscapes.unescape(tail.strip());
    remark(BratFile.Kind.NORMALISATION, id, words, words.get(2) + text);
  }

  private void remark(BratFile.Kind kind, String id, List<String> words, String value)
      throws BadLineException {
    claim(id, null);
    file.remarks.add(
        new BratFile.Remark(
            kind,
            id,
            type(words.get(0)),
            words.get(1),
            kind == BratFile.Kind.NORMALISATION ? value : NameEscapes.unescape(value),
            line));
  }

  private void group(String data) throws BadLineException {
    List<String> words = words(data, 0);
    if (words.size() < 3) {
      throw new BadLineException("a group has a type and two members or more");
    }
    file.groups.add(
        new BratFile.Group(type(words.getFirst()), words.subList(1, words.size()), line));
  }

  /** Ids must differ, or later lines would be about two things. */
  private void claim(String id, BratItem item) throws BadLineException {
    int before = file.byId.size();
    BratItem other = file.byId.putIfAbsent(id, item);
    if (other != null || file.byId.size() == before) {
      throw new BadLineException("the id " + shortened(id) + " occurs twice");
    }
  }

  private List<Argument> arguments(List<String> words) throws BadLineException {
    List<Argument> arguments = new ArrayList<>(words.size());
    for (String word : words) {
      int colon = word.lastIndexOf(':');
      if (colon <= 0 || colon == word.length() - 1) {
        throw new BadLineException(
            "\"" + shortened(word) + "\" is no role and target like Arg1:T1");
      }
      arguments.add(new Argument(type(word.substring(0, colon)), word.substring(colon + 1)));
    }
    return arguments;
  }

  /** One text for each name: a file has few types and maybe a million annotations. */
  private String type(String written) {
    return types.computeIfAbsent(written, NameEscapes::unescape);
  }

  /**
   * The words between spaces.
   *
   * @param most the last word of so many has the rest of the text; 0 for any number of words
   */
  private static List<String> words(String data, int most) {
    List<String> words = new ArrayList<>(4);
    int at = 0;
    while (at < data.length()) {
      if (data.charAt(at) == ' ') {
        at++;
        continue;
      }
      int end = words.size() + 1 == most ? -1 : data.indexOf(' ', at);
      end = end < 0 ? data.length() : end;
      words.add(words.size() + 1 == most ? data.substring(at).strip() : data.substring(at, end));
      at = end;
    }
    return words;
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 39) + "\u2026";
  }
}
