package org.glossator.formats.internal.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportSink;

/**
 * Reads one Rich Text file: groups, destinations, code pages of fonts, Unicode with its fallbacks.
 * Broken files give as much text as they have. Not thread-safe.
 */
final class RtfReader {
  private static final int MAX_DEPTH = 5_000;
  private static final int MAX_METADATA = 10_000;

  /** Groups whose text is not in the document. */
  private static final Set<String> UNSEEN =
      Set.of(
          "colortbl",
          "stylesheet",
          "pict",
          "object",
          "objdata",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "fldinst",
          "listtable",
          "listoverridetable",
          "themedata",
          "generator",
          "xmlnstbl",
          "rsidtbl",
          "datastore",
          "latentstyles",
          "nonshppict",
          "bkmkstart",
          "bkmkend",
          "annotation",
          "atnid",
          "atnauthor",
          "filetbl",
          "revtbl",
          "private",
          "template",
          "operator",
          "company",
          "category",
          "keywords",
          "comment",
          "doccomm",
          "subject",
          "manager",
          "hlinkbase",
          "creatim",
          "revtim",
          "printim",
          "buptim",
          "upr",
          "tc",
          "xe",
          "shpinst",
          "do");

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"),
          Map.entry("bullet", "\u2022"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201c"),
          Map.entry("rdblquote", "\u201d"),
          Map.entry("zwj", "\u200d"),
          Map.entry("zwnj", "\u200c"),
          Map.entry("ltrmark", "\u200e"),
          Map.entry("rtlmark", "\u200f"));

  /** What a group inherits and gives back at its end. */
  private static final class State {
    int fallback = 1;
    Charset charset;
    boolean unseen;
    boolean hidden;
    boolean deleted;
    boolean inTable;
    boolean fonts;
    String metadata;

    State copy() {
      State s = new State();
      s.fallback = fallback;
      s.charset = charset;
      s.unseen = unseen;
      s.hidden = hidden;
      s.deleted = deleted;
      s.inTable = inTable;
      s.fonts = fonts;
      s.metadata = metadata;
      return s;
    }
  }

  private final String shown;
  private final byte[] in;
  private final boolean notes;
  private final TextBlocks blocks;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final Deque<State> stack = new ArrayDeque<>();
  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final Map<String, StringBuilder> metadata = new LinkedHashMap<>();
  private State state = new State();
  private Charset page;
  private int at;
  private int toSkip;
  private int font;
  private int defaultFont;
  private int notesLeftOut;

  /** Whether the group begins with an asterisk: who does not know it leaves it out. */
  private boolean optional;

  /**
   * @param declared encoding in place of the file's own, or null
   */
  RtfReader(String shown, byte[] in, Charset declared, boolean notes) {
    this.shown = shown;
    this.in = in;
    this.notes = notes;
    this.blocks = new TextBlocks(shown);
    this.page = declared == null ? RtfCharsets.WINDOWS_1252 : declared;
  }

  int notesLeftOut() {
    return notesLeftOut;
  }

  Extracted read(ImportSink sink) throws ProblemException {
    while (at < in.length) {
      if ((at & 0xffff) == 0) {
        sink.checkCancelled();
      }
      int c = in[at++] & 0xff;
      switch (c) {
        case '{' -> {
          flush();
          if (stack.size() > MAX_DEPTH) {
            throw new ProblemException(
                Problem.error(shown, "is nested too deeply", "save it again with another program"));
          }
          stack.push(state);
          state = state.copy();
          toSkip = 0;
        }
        case '}' -> {
          flush();
          if (!stack.isEmpty()) {
            state = stack.pop();
          }
          toSkip = 0;
          optional = false;
        }
        case '\\' -> control();
        case '\r', '\n', 0 -> {
          // line ends of the file are none of the text
        }
        default -> character(c);
      }
    }
    flush();
    Map<String, String> values = new LinkedHashMap<>();
    metadata.forEach(
        (name, value) -> {
          if (!value.toString().isBlank()) {
            values.put(name, value.toString().strip());
          }
        });
    return new Extracted(blocks.text(), values);
  }

  private void character(int c) throws ProblemException {
    optional = false;
    if (toSkip > 0) {
      toSkip--;
    } else {
      pending.write(c);
    }
  }

  private void control() throws ProblemException {
    if (at == in.length) {
      return;
    }
    int c = in[at] & 0xff;
    if (!isLetter(c)) {
      at++;
      symbol(c);
      return;
    }
    int from = at;
    while (at < in.length && isLetter(in[at] & 0xff) && at - from < 40) {
      at++;
    }
    String word = new String(in, from, at - from, java.nio.charset.StandardCharsets.US_ASCII);
    boolean negative = at < in.length && in[at] == '-';
    if (negative) {
      at++;
    }
    int digits = at;
    long number = 0;
    while (at < in.length && in[at] >= '0' && in[at] <= '9' && at - digits < 10) {
      number = number * 10 + in[at++] - '0';
    }
    boolean has = at > digits;
    if (at < in.length && in[at] == ' ') {
      at++;
    }
    int value = (int) Math.min(Integer.MAX_VALUE, number) * (negative ? -1 : 1);
    word(word, has, value);
  }

  private void symbol(int c) throws ProblemException {
    switch (c) {
      case '\'' -> {
        int high = at < in.length ? Character.digit(in[at], 16) : -1;
        int low = at + 1 < in.length ? Character.digit(in[at + 1], 16) : -1;
        if (high >= 0 && low >= 0) {
          at += 2;
          character(high << 4 | low);
        }
      }
      case '*' -> optional = true;
      case '~' -> put("\u00a0");
      case '_' -> put("\u2011");
      case '-' -> put("\u00ad");
      case '\r', '\n' -> paragraph();
      case '\\', '{', '}' -> character(c);
      default -> {
        // symbols for indexes and the like
      }
    }
  }

  private void word(String word, boolean has, int value) throws ProblemException {
    boolean isOptional = optional;
    optional = false;
    switch (word) {
      case "bin" -> at = (int) Math.min(in.length, at + (long) Math.max(0, value));
      case "u" -> {
        if (toSkip > 0) {
          toSkip--;
        } else {
          put(Character.toString((char) value));
          toSkip = state.fallback;
        }
      }
      case "uc" -> state.fallback = Math.clamp(value, 0, 100);
      case "ansicpg" -> {
        Charset named = RtfCharsets.ofPage(value);
        page = named == null ? page : named;
      }
      case "mac" -> page = RtfCharsets.ofPage(10000);
      case "pc" -> page = RtfCharsets.ofPage(437);
      case "deff" -> defaultFont = value;
      case "f" -> {
        flush();
        font = value;
        state.charset = fonts.get(value);
      }
      case "fcharset" -> {
        if (state.fonts) {
          fonts.put(font, RtfCharsets.ofFont(value));
        }
      }
      case "plain" -> {
        flush();
        state.charset = fonts.get(defaultFont);
        state.hidden = false;
        state.deleted = false;
      }
      case "v" -> {
        flush();
        state.hidden = !has || value != 0;
      }
      case "deleted" -> {
        flush();
        state.deleted = !has || value != 0;
      }
      case "pard" -> state.inTable = false;
      case "intbl" -> state.inTable = true;
      case "par", "sect", "page" -> paragraph();
      case "line", "lbr" -> {
        flush();
        if (isSeen()) {
          blocks.line();
        }
      }
      case "cell", "nestcell" -> {
        flush();
        if (isSeen()) {
          blocks.cell();
        }
      }
      case "row", "nestrow" -> {
        flush();
        if (isSeen()) {
          blocks.item();
        }
      }
      case "fonttbl" -> {
        state.fonts = true;
        state.unseen = true;
      }
      case "info" -> state.unseen = true;
      case "title" -> state.metadata = "title";
      case "author" -> state.metadata = "author";
      case "footnote" -> {
        notesLeftOut += notes ? 0 : 1;
        state.unseen |= !notes;
      }
      default -> other(word, isOptional);
    }
  }

  private void other(String word, boolean isOptional) throws ProblemException {
    String character = CHARACTERS.get(word);
    if (character != null) {
      put(character);
    } else if (isOptional || UNSEEN.contains(word)) {
      state.unseen = true;
    }
  }

  private void paragraph() throws ProblemException {
    flush();
    if (isSeen()) {
      if (state.inTable) {
        blocks.add(" ");
      } else {
        blocks.paragraph();
      }
    }
  }

  private boolean isSeen() {
    return !state.unseen && !state.hidden && !state.deleted;
  }

  private void put(String text) throws ProblemException {
    flush();
    take(text);
  }

  /** Bytes of a character that has several may come one by one. */
  private void flush() throws ProblemException {
    if (pending.size() > 0) {
      Charset charset = state.charset == null ? page : state.charset;
      String text = pending.toString(charset);
      pending.reset();
      take(text);
    }
  }

  private void take(String text) throws ProblemException {
    if (state.metadata != null) {
      StringBuilder value = metadata.computeIfAbsent(state.metadata, m -> new StringBuilder());
      if (value.length() < MAX_METADATA) {
        value.append(text);
      }
    } else if (isSeen()) {
      blocks.add(text);
    }
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
