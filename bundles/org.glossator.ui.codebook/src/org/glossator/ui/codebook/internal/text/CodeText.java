package org.glossator.ui.codebook.internal.text;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeExample;
import org.glossator.ui.codebook.internal.text.RichText.Kind;
import org.glossator.ui.codebook.internal.text.RichText.Style;

/** A code to read: its name, when to use it and when not, examples. */
public final class CodeText {
  private static final String YES = "\u2713";
  private static final String NO = "\u2717";

  private CodeText() {}

  /** The text of one code alone. */
  public static RichText of(SchemeCode code) {
    RichText.Builder out = new RichText.Builder();
    out.paragraph(Kind.SUBHEADING, 0);
    name(out, code);
    if (code.parent() != null) {
      out.paragraph(Kind.LINE, 0).add(code.path(), Style.QUIET);
    }
    body(out, code, 0);
    return out.build();
  }

  /** The name on the code's colour, its key, and whether it is retired. */
  static void name(RichText.Builder out, SchemeCode code) {
    out.chip(code.name(), code.colour());
    if (!code.shortcut().isEmpty()) {
      out.add("  ").add(NLS.bind(Messages.CodeText_key, code.shortcut()), Style.QUIET);
    }
    if (code.retired()) {
      out.add("  ").add(Messages.CodeText_retired, Style.QUIET);
    }
  }

  /** All that is said about a code. */
  static void body(RichText.Builder out, SchemeCode code, int indent) {
    if (!code.definition().isBlank()) {
      out.paragraph(Kind.BODY, indent).add(code.definition().strip());
    }
    list(out, Messages.CodeText_inclusion, code.inclusion(), YES, Style.GOOD, indent);
    list(out, Messages.CodeText_exclusion, code.exclusion(), NO, Style.BAD, indent);
    examples(out, code.examples(), indent);
    if (!code.cuePhrases().isEmpty()) {
      out.paragraph(Kind.SUBHEADING, indent).add(Messages.CodeText_cuePhrases);
      out.paragraph(Kind.LINE, indent)
          .add(String.join(Messages.CodeText_separator, code.cuePhrases()));
    }
  }

  private static void list(
      RichText.Builder out,
      String heading,
      List<String> lines,
      String sign,
      Style signStyle,
      int indent) {
    if (!lines.isEmpty()) {
      out.paragraph(Kind.SUBHEADING, indent).add(heading);
      lines.forEach(line -> out.bullet(sign, indent, signStyle).add(line.strip()));
    }
  }

  private static void examples(RichText.Builder out, List<SchemeExample> examples, int indent) {
    if (examples.isEmpty()) {
      return;
    }
    out.paragraph(Kind.SUBHEADING, indent).add(Messages.CodeText_examples);
    for (SchemeExample example : examples) {
      out.bullet(
          example.positive() ? YES : NO, indent, example.positive() ? Style.GOOD : Style.BAD);
      if (!example.text().isBlank()) {
        out.add(NLS.bind(Messages.CodeText_quote, example.text().strip()), Style.ITALIC);
      }
      if (example.isLink()) {
        out.add(
            " "
                + NLS.bind(
                    Messages.CodeText_link,
                    new Object[] {example.document(), example.begin(), example.end()}),
            Style.QUIET);
      }
      if (!example.comment().isBlank()) {
        out.add(" ").add(example.comment().strip(), Style.QUIET);
      }
    }
  }
}
