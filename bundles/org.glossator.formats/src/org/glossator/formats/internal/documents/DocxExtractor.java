package org.glossator.formats.internal.documents;

import java.util.ArrayList;
import java.util.List;
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
 * The text of a Word document (ECMA-376, part 1, 17.3 and 17.4): paragraphs, tables by rows, what
 * was inserted but not what was deleted. Footnotes and endnotes come behind the text with {@code -o
 * notes=true}.
 *
 * <p>Read as a stream of events and not through Apache POI: that builds the whole document in
 * memory, several times the size of its parts.
 */
final class DocxExtractor implements DocumentImporter.Extractor {
  private static final String DOCUMENT = "word/document.xml";

  @Override
  public Extracted extract(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    String shown = source.shown();
    try (ZipContainer zip = ZipContainer.open(source, "a Word document")) {
      long limit = TextDecoder.maxBytes();
      String main = mainPart(shown, zip);
      byte[] content = zip.read(main, limit);
      if (content == null) {
        throw new ProblemException(
            Problem.error(shown, "is not a Word document", "save it as .docx"));
      }
      TextBlocks blocks = new TextBlocks(shown);
      Body body = new Body(blocks);
      XmlWalk.walk(shown, content, body);
      blocks.paragraph();
      sink.checkCancelled();
      String folder = main.substring(0, main.lastIndexOf('/') + 1);
      if (Boolean.parseBoolean(options.get("notes"))) {
        for (String part : List.of("footnotes.xml", "endnotes.xml")) {
          byte[] notes = zip.read(folder + part, limit);
          if (notes != null) {
            XmlWalk.walk(shown, notes, new Body(blocks));
            blocks.paragraph();
          }
        }
      } else if (body.notes > 0) {
        sink.problem(
            Problem.info("", body.notes + " footnotes left out (-o notes=true takes them)"));
      }
      return new Extracted(
          blocks.text(), OfficeMetadata.of(shown, zip.read("docProps/core.xml", 1 << 20)));
    }
  }

  /** The part that the package's relations name; nearly always the usual one. */
  private static String mainPart(String shown, ZipContainer zip) throws ProblemException {
    byte[] relations = zip.read("_rels/.rels", 1 << 20);
    List<String> found = new ArrayList<>();
    if (relations != null) {
      XmlWalk.walk(
          shown,
          relations,
          new XmlWalk.Handler() {
            @Override
            public void start(XMLStreamReader xml) {
              String type = xml.getAttributeValue(null, "Type");
              String target = xml.getAttributeValue(null, "Target");
              if (type != null && target != null && type.endsWith("/officeDocument")) {
                found.add(target.startsWith("/") ? target.substring(1) : target);
              }
            }

            @Override
            public void text(String text) {
              // relations have none
            }

            @Override
            public void end(String localName) {
              // nothing is open
            }
          });
    }
    return found.isEmpty() || !zip.has(found.getFirst()) ? DOCUMENT : found.getFirst();
  }

  /** Takes the paragraphs of a part. */
  private static final class Body implements XmlWalk.Handler {
    /** What is in there is not text of the document: deleted, moved away, shown otherwise. */
    private static final Set<String> UNSEEN =
        Set.of("del", "moveFrom", "delText", "instrText", "Fallback", "pPr", "rPr", "sectPr");

    private static final Map<String, String> CHARACTERS =
        Map.of("tab", "\t", "noBreakHyphen", "\u2011", "softHyphen", "\u00ad");

    private final TextBlocks blocks;
    private int unseen;
    private boolean inText;
    private int cells;
    int notes;

    Body(TextBlocks blocks) {
      this.blocks = blocks;
    }

    @Override
    public void start(XMLStreamReader xml) throws ProblemException {
      String name = xml.getLocalName();
      if (unseen > 0 || UNSEEN.contains(name)) {
        unseen++;
        return;
      }
      switch (name) {
        case "t" -> inText = true;
        case "br", "cr" -> blocks.line();
        case "tc" -> cells++;
        case "footnoteReference", "endnoteReference" -> notes++;
        default -> {
          String character = CHARACTERS.get(name);
          if (character != null) {
            blocks.add(character);
          }
        }
      }
    }

    @Override
    public void text(String text) throws ProblemException {
      if (inText && unseen == 0) {
        blocks.add(text);
      }
    }

    @Override
    public void end(String localName) throws ProblemException {
      if (unseen > 0) {
        unseen--;
        return;
      }
      switch (localName) {
        case "t" -> inText = false;
        case "p" -> {
          if (cells > 0) {
            blocks.add(" ");
          } else {
            blocks.paragraph();
          }
        }
        case "tc" -> {
          cells--;
          blocks.cell();
        }
        case "tr" -> {
          if (cells == 0) {
            blocks.item();
          }
        }
        case "tbl" -> {
          if (cells == 0) {
            blocks.paragraph();
          }
        }
        default -> {
          // runs and what else is around text
        }
      }
    }
  }
}
