package org.glossator.formats.internal.documents;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.internal.archive.ZipContainer;
import org.glossator.formats.internal.text.TextDecoder;
import org.glossator.formats.internal.xml.XmlWalk;

/**
 * The text of an OpenDocument text (OpenDocument 1.3, part 3, chapters 5 and 6), packed or flat:
 * paragraphs, lists by items, tables by rows; no deleted text, no comments. Footnotes come where
 * they are referred to with {@code -o notes=true}.
 */
final class OdtExtractor implements DocumentImporter.Extractor {
  @Override
  public Extracted extract(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    String shown = source.shown();
    boolean notes = Boolean.parseBoolean(options.get("notes"));
    if (source.relative().toLowerCase(Locale.ROOT).endsWith(".fodt")) {
      byte[] content = TextDecoder.bytes(source);
      return new Extracted(text(shown, content, notes, sink), OfficeMetadata.of(shown, content));
    }
    try (ZipContainer zip = ZipContainer.open(source, "an OpenDocument text")) {
      byte[] content = zip.read("content.xml", TextDecoder.maxBytes());
      if (content == null) {
        throw new ProblemException(
            Problem.error(shown, "is not an OpenDocument text", "save it as .odt"));
      }
      byte[] manifest = zip.read("META-INF/manifest.xml", 1 << 20);
      if (manifest != null
          && new String(manifest, java.nio.charset.StandardCharsets.ISO_8859_1)
              .contains("encryption-data")) {
        throw new ProblemException(
            Problem.error(shown, "is protected by a password", "save it without one"));
      }
      String text = text(shown, content, notes, sink);
      return new Extracted(text, OfficeMetadata.of(shown, zip.read("meta.xml", 1 << 20)));
    }
  }

  private static String text(String shown, byte[] content, boolean notes, ImportSink sink)
      throws ProblemException {
    TextBlocks blocks = new TextBlocks(shown);
    Body body = new Body(blocks, notes);
    XmlWalk.walk(shown, content, body);
    sink.checkCancelled();
    if (body.notesLeftOut > 0) {
      sink.problem(
          Problem.info("", body.notesLeftOut + " footnotes left out (-o notes=true takes them)"));
    }
    return blocks.text();
  }

  private static final class Body implements XmlWalk.Handler {
    private static final Set<String> UNSEEN =
        Set.of(
            "tracked-changes",
            "annotation",
            "annotation-end",
            "note-citation",
            "forms",
            "meta",
            "settings",
            "styles",
            "automatic-styles",
            "master-styles",
            "scripts",
            "font-face-decls",
            "desc",
            "sequence-decls",
            "index-title-template");
    private static final Map<String, String> CHARACTERS = Map.of("tab", "\t");

    private final TextBlocks blocks;
    private final boolean notes;
    private int unseen;
    private int paragraphs;
    private int cells;
    private int items;
    int notesLeftOut;

    Body(TextBlocks blocks, boolean notes) {
      this.blocks = blocks;
      this.notes = notes;
    }

    @Override
    public void start(XMLStreamReader xml) throws ProblemException {
      String name = xml.getLocalName();
      boolean note = name.equals("note") && !notes;
      if (unseen == 0 && note) {
        notesLeftOut++;
      }
      if (unseen > 0 || note || UNSEEN.contains(name)) {
        unseen++;
        return;
      }
      switch (name) {
        case "p", "h" -> {
          if (paragraphs > 0) {
            blocks.add(" "); // a note or a text frame inside a paragraph
          }
          paragraphs++;
        }
        case "table-cell", "covered-table-cell" -> cells++;
        case "list-item", "list-header" -> items++;
        case "line-break" -> blocks.line();
        case "s" -> blocks.add(" ".repeat(spaces(xml)));
        default -> {
          String character = CHARACTERS.get(name);
          if (character != null) {
            blocks.add(character);
          }
        }
      }
    }

    /** How many spaces are meant; no text has a thousand in a row by purpose. */
    private static int spaces(XMLStreamReader xml) {
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        if (xml.getAttributeLocalName(i).equals("c")
            && xml.getAttributeValue(i).matches("[0-9]{1,3}")) {
          return Integer.parseInt(xml.getAttributeValue(i));
        }
      }
      return 1;
    }

    @Override
    public void text(String text) throws ProblemException {
      if (paragraphs > 0 && unseen == 0) {
        blocks.addCollapsed(text);
      }
    }

    @Override
    public void end(String localName) throws ProblemException {
      if (unseen > 0) {
        unseen--;
        return;
      }
      switch (localName) {
        case "p", "h" -> {
          paragraphs--;
          if (paragraphs > 0) {
            return;
          }
          if (cells > 0) {
            blocks.add(" ");
          } else if (items > 0) {
            blocks.item();
          } else {
            blocks.paragraph();
          }
        }
        case "list-item", "list-header" -> {
          items--;
          if (items == 0 && cells == 0 && paragraphs == 0) {
            blocks.item();
          }
        }
        case "list", "table" -> {
          if (items == 0 && cells == 0 && paragraphs == 0) {
            blocks.paragraph();
          }
        }
        case "table-cell", "covered-table-cell" -> {
          cells--;
          blocks.cell();
        }
        case "table-row" -> {
          if (cells == 0 && paragraphs == 0) {
            blocks.item();
          }
        }
        default -> {
          // formatting around text
        }
      }
    }
  }
}
