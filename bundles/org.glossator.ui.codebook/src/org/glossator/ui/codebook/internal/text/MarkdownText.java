package org.glossator.ui.codebook.internal.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.ui.codebook.internal.text.RichText.Kind;
import org.glossator.ui.codebook.internal.text.RichText.Style;

/**
 * The Markdown that guidelines use: headings, paragraphs, bullet and numbered lists, bold, italic
 * and code. Anything else is shown as it is written, so that nothing of a guideline gets lost.
 */
final class MarkdownText {
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
  private static final Pattern BULLET = Pattern.compile("(\\s*)[-*+]\\s+(.*)");
  private static final Pattern NUMBER = Pattern.compile("(\\s*)(\\d{1,4}[.)])\\s+(.*)");
  private static final Pattern INLINE =
      Pattern.compile(
          "\\*\\*(?<bold>[^*]+)\\*\\*|__(?<bold2>[^_]+)__|(?<![\\w*])\\*(?<italic>[^*\\s][^*]*)\\*"
              + "|(?<!\\w)_(?<italic2>[^_\\s][^_]*)_(?!\\w)|`(?<code>[^`]+)`");

  private final RichText.Builder out;
  private final int indent;

  /** Whether the next plain line goes on with the paragraph before. */
  private boolean open;

  private MarkdownText(RichText.Builder out, int indent) {
    this.out = out;
    this.indent = indent;
  }

  /**
   * Adds Markdown to a text.
   *
   * @param indent levels from the left
   */
  static void write(RichText.Builder out, String markdown, int indent) {
    MarkdownText writer = new MarkdownText(out, indent);
    List<String> lines = markdown.lines().toList();
    lines.forEach(writer::line);
  }

  private void line(String line) {
    if (line.isBlank()) {
      open = false;
      return;
    }
    Matcher heading = HEADING.matcher(line.strip());
    if (heading.matches()) {
      out.paragraph(Kind.SUBHEADING, indent);
      inline(heading.group(1));
      open = false;
      return;
    }
    Matcher bullet = BULLET.matcher(line);
    Matcher number = NUMBER.matcher(line);
    if (bullet.matches()) {
      out.bullet("\u2022", indent + level(bullet.group(1)));
      inline(bullet.group(2));
    } else if (number.matches()) {
      out.bullet(number.group(2), indent + level(number.group(1)));
      inline(number.group(3));
    } else if (open) {
      out.add(" ");
      inline(line.strip());
    } else {
      out.paragraph(Kind.BODY, indent);
      inline(line.strip());
    }
    open = true;
  }

  private static int level(String space) {
    return space.replace("\t", "    ").length() / 2;
  }

  private void inline(String words) {
    Matcher matcher = INLINE.matcher(words);
    int done = 0;
    while (matcher.find()) {
      out.add(words.substring(done, matcher.start()));
      if (matcher.group("code") != null) {
        out.add(matcher.group("code"), Style.MONOSPACE);
      } else if (matcher.group("bold") != null) {
        out.add(matcher.group("bold"), Style.BOLD);
      } else if (matcher.group("bold2") != null) {
        out.add(matcher.group("bold2"), Style.BOLD);
      } else if (matcher.group("italic") != null) {
        out.add(matcher.group("italic"), Style.ITALIC);
      } else {
        out.add(matcher.group("italic2"), Style.ITALIC);
      }
      done = matcher.end();
    }
    out.add(words.substring(done));
  }
}
