package org.glossator.ui.codebook.internal.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.glossator.codebook.CodeColour;

/**
 * A text with styles, as a value. Offsets are UTF-16 code units of {@link #text}.
 *
 * @param text the whole text; paragraphs are separated by line feeds
 * @param paragraphs all of them, in order, without the line feeds
 * @param runs what looks other than its paragraph, in order, not overlapping
 */
public record RichText(String text, List<Paragraph> paragraphs, List<Run> runs) {

  /** What a paragraph is. */
  public enum Kind {
    TITLE,
    HEADING,
    SUBHEADING,
    BODY,
    /** With a bullet or a number at its beginning, which is part of the text. */
    BULLET,
    /** Close to the one before: a line of a list without bullets. */
    LINE
  }

  /** How a run looks. */
  public enum Style {
    BOLD,
    ITALIC,
    MONOSPACE,
    QUIET,
    GOOD,
    BAD
  }

  /**
   * @param indent levels from the left
   * @param hanging length of the bullet and the space after it: further lines begin there; 0 for
   *     none
   */
  public record Paragraph(int begin, int end, Kind kind, int indent, int hanging) {}

  /**
   * @param colour ground of the run, or null
   */
  public record Run(int begin, int end, Set<Style> styles, CodeColour colour) {}

  public RichText {
    paragraphs = List.copyOf(paragraphs);
    runs = List.copyOf(runs);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Puts a text together, paragraph by paragraph. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private int begin = -1;
    private Kind kind;
    private int indent;
    private int hanging;

    /** Begins a paragraph. */
    public Builder paragraph(Kind paragraphKind, int levels) {
      endParagraph();
      if (!paragraphs.isEmpty()) {
        text.append('\n');
      }
      begin = text.length();
      kind = paragraphKind;
      indent = levels;
      hanging = 0;
      return this;
    }

    /** Begins a paragraph with a bullet, a number or a sign. */
    public Builder bullet(String sign, int levels, Style... styles) {
      paragraph(Kind.BULLET, levels);
      add(sign + "\u2002", styles);
      hanging = text.length() - begin;
      return this;
    }

    /** Adds text to the paragraph; white space, line breaks too, becomes one space. */
    public Builder add(String words, Style... styles) {
      return add(words, null, styles);
    }

    /** Adds text on a code's colour. */
    public Builder chip(String words, CodeColour colour) {
      return add("\u00a0" + words + "\u00a0", colour, Style.BOLD);
    }

    private Builder add(String words, CodeColour colour, Style... styles) {
      if (begin < 0) {
        paragraph(Kind.BODY, 0);
      }
      int from = text.length();
      text.append(words.replaceAll("[ \\t\\r\\n]+", " "));
      if ((styles.length > 0 || colour != null) && text.length() > from) {
        Set<Style> set = EnumSet.noneOf(Style.class);
        set.addAll(List.of(styles));
        runs.add(new Run(from, text.length(), Set.copyOf(set), colour));
      }
      return this;
    }

    public RichText build() {
      endParagraph();
      begin = -1;
      return new RichText(text.toString(), paragraphs, runs);
    }

    private void endParagraph() {
      if (begin >= 0) {
        paragraphs.add(new Paragraph(begin, text.length(), kind, indent, hanging));
      }
    }
  }
}
