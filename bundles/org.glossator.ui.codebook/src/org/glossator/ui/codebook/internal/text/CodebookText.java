package org.glossator.ui.codebook.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.Codebook;
import org.glossator.ui.codebook.internal.text.RichText.Kind;
import org.glossator.ui.codebook.internal.text.RichText.Style;

/** A whole codebook as the document that coders read. */
public final class CodebookText {
  private CodebookText() {}

  /**
   * The text of a codebook as it is now; reads the EMF objects, so on the thread that edits them.
   */
  public static RichText of(Codebook codebook) {
    Scheme scheme = Scheme.of(codebook);
    RichText.Builder out = new RichText.Builder();
    String name = orEmpty(codebook.getName());
    out.paragraph(Kind.TITLE, 0).add(name.isBlank() ? Messages.CodebookText_noName : name);
    out.paragraph(Kind.LINE, 0).add(about(codebook), Style.QUIET);
    if (!orEmpty(codebook.getDescription()).isBlank()) {
      out.paragraph(Kind.BODY, 0).add(codebook.getDescription().strip());
    }
    MarkdownText.write(out, orEmpty(codebook.getGuidelines()), 0);
    for (SchemeLayer layer : scheme.layers()) {
      out.paragraph(Kind.HEADING, 0).add(layer.name());
      LayerText.body(out, scheme, layer);
      layer.codes().forEach(code -> code(out, code));
    }
    origin(out, codebook);
    return out.build();
  }

  private static void code(RichText.Builder out, SchemeCode code) {
    int indent = code.depth();
    out.paragraph(Kind.SUBHEADING, indent);
    CodeText.name(out, code);
    CodeText.body(out, code, indent + 1);
  }

  private static String about(Codebook codebook) {
    List<String> parts = new ArrayList<>();
    if (!orEmpty(codebook.getVersion()).isBlank()) {
      parts.add(NLS.bind(Messages.CodebookText_version, codebook.getVersion()));
    }
    if (!orEmpty(codebook.getAuthor()).isBlank()) {
      parts.add(codebook.getAuthor());
    }
    return String.join(Messages.CodeText_separator, parts);
  }

  private static void origin(RichText.Builder out, Codebook codebook) {
    if (!orEmpty(codebook.getSource()).isBlank()) {
      out.paragraph(Kind.HEADING, 0).add(Messages.CodebookText_source);
      out.paragraph(Kind.BODY, 0).add(codebook.getSource().strip());
    }
    if (!orEmpty(codebook.getLicence()).isBlank()) {
      out.paragraph(Kind.BODY, 0)
          .add(NLS.bind(Messages.CodebookText_licence, codebook.getLicence().strip()));
    }
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
