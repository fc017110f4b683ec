package org.glossator.formats.internal.codebooks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookChange;
import org.glossator.codebook.model.Example;
import org.glossator.codebook.model.Layer;

/**
 * The codebook as a document to read and to publish: Markdown (CommonMark), with the history of
 * changes at the end. Names are escaped; definitions and guidelines are Markdown already.
 */
public final class CodebookMarkdown {
  private final StringBuilder out = new StringBuilder();

  private CodebookMarkdown() {}

  public static byte[] toBytes(Codebook codebook) {
    CodebookMarkdown document = new CodebookMarkdown();
    document.write(codebook);
    return document.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Codebook codebook) {
    heading(1, text(codebook.getName()));
    fact("Version", codebook.getVersion());
    fact("Author", codebook.getAuthor());
    fact("Source", codebook.getSource());
    fact("Licence", codebook.getLicence());
    fact("Language", codebook.getLanguage());
    paragraph(codebook.getDescription());
    section(2, "Guidelines", codebook.getGuidelines());
    for (Layer layer : codebook.getLayers()) {
      layer(layer);
    }
    if (!codebook.getChanges().isEmpty()) {
      heading(2, "Changes");
      changes(codebook.getChanges());
    }
  }

  private void layer(Layer layer) {
    heading(2, name(layer.getName(), layer.getId()));
    fact("Id", "`" + text(layer.getId()) + "`");
    fact("Kind", layer.getKind().getLiteral());
    paragraph(layer.getDescription());
    paragraph(layer.getGuidelines());
    for (Code code : layer.getCodes()) {
      code(code, 3);
    }
    for (Attribute attribute : layer.getAttributes()) {
      attribute(attribute);
    }
  }

  private void code(Code code, int depth) {
    heading(depth, name(code.getName(), code.getId()) + (code.isRetired() ? " (retired)" : ""));
    fact("Id", "`" + text(code.getId()) + "`");
    if (!text(code.getShortcut()).isEmpty()) {
      fact("Key", "`" + code.getShortcut() + "`");
    }
    paragraph(code.getDefinition());
    list("Code this when", code.getInclusion());
    list("Do not code this when", code.getExclusion());
    examples("Examples", code.getExamples().stream().filter(Example::isPositive).toList());
    examples("Not to be coded", code.getExamples().stream().filter(e -> !e.isPositive()).toList());
    list("Cue phrases", code.getCuePhrases());
    code.getChildren().forEach(child -> code(child, depth + 1));
  }

  private void attribute(Attribute attribute) {
    heading(3, "Attribute: " + name(attribute.getName(), attribute.getId()));
    fact("Id", "`" + text(attribute.getId()) + "`");
    fact("Kind", attribute.getKind().getLiteral());
    if (attribute.isRequired()) {
      fact("Required", "yes");
    }
    if (!attribute.getOnlyForCodes().isEmpty()) {
      fact("Only for", "`" + String.join("`, `", attribute.getOnlyForCodes()) + "`");
    }
    paragraph(attribute.getDescription());
    if (attribute.getKind() == AttributeKind.CHOICE
        || attribute.getKind() == AttributeKind.MULTI_CHOICE) {
      for (Choice choice : attribute.getChoices()) {
        item(
            name(choice.getName(), choice.getId())
                + (text(choice.getDescription()).isEmpty() ? "" : ": " + choice.getDescription()));
      }
      end();
    }
  }

  private void examples(String title, List<Example> examples) {
    list(
        title,
        examples.stream()
            .map(
                e ->
                    "\u201c"
                        + text(e.getText())
                        + "\u201d"
                        + (text(e.getComment()).isEmpty() ? "" : " \u2013 " + e.getComment()))
            .toList());
  }

  private void changes(List<CodebookChange> changes) {
    String version = null;
    for (CodebookChange change : changes.reversed()) { // the newest first
      if (!text(change.getVersion()).equals(version)) {
        end();
        version = text(change.getVersion());
        heading(3, "Version " + version);
      }
      String who = text(change.getAuthor());
      item(
          text(change.getDate())
              + (who.isEmpty() ? "" : ", " + escaped(who))
              + ": "
              + escaped(
                  text(change.getNote()).isEmpty()
                      ? change.getOperation().getLiteral() + " " + text(change.getSubject())
                      : change.getNote()));
    }
    end();
  }

  private void heading(int depth, String text) {
    out.append("#".repeat(Math.min(depth, 6))).append(' ').append(escaped(text)).append("\n\n");
  }

  private void fact(String name, String value) {
    if (!text(value).isEmpty()) {
      out.append("**").append(name).append(":** ").append(oneLine(value)).append("\n\n");
    }
  }

  private void paragraph(String text) {
    if (!text(text).isEmpty()) {
      out.append(text.strip()).append("\n\n");
    }
  }

  private void section(int depth, String title, String text) {
    if (!text(text).isEmpty()) {
      heading(depth, title);
      paragraph(text);
    }
  }

  private void list(String title, List<String> items) {
    if (!items.isEmpty()) {
      out.append("**").append(title).append("**\n\n");
      items.forEach(this::item);
      end();
    }
  }

  private void item(String text) {
    out.append("- ").append(oneLine(text)).append('\n');
  }

  private void end() {
    if (!out.toString().endsWith("\n\n")) {
      out.append('\n');
    }
  }

  private static String name(String name, String id) {
    return text(name).isEmpty() ? text(id) : name;
  }

  private static String escaped(String text) {
    return oneLine(text).replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
