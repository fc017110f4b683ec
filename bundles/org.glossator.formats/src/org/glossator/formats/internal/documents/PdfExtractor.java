package org.glossator.formats.internal.documents;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.internal.text.TextDecoder;

/**
 * The text of a PDF, by Apache PDFBox: lines put together to paragraphs where the page shows none
 * between them. A word that is divided at a line end keeps its hyphen, unless {@code -o
 * dehyphenate=true}; {@code -o lines=keep} leaves the lines as the page has them.
 */
final class PdfExtractor implements DocumentImporter.Extractor {
  /**
   * PDFBox holds each character of a page with its place, some hundred bytes, until the page ends.
   * A full newspaper page has some ten thousand.
   */
  private static final int MOST_ON_A_PAGE = 300_000;

  /** What PDFBox puts between; characters that no text has. */
  private static final String PARAGRAPH = "\u0001";

  private static final String PAGE = "\u0002";

  private static final long MEMORY = 64L << 20;
  private static final long DISK = 1L << 30;

  /** Held, or its level is forgotten: PDFBox warns on the console of each odd font. */
  private static final Logger QUIET = Logger.getLogger("org.apache");

  static {
    QUIET.setLevel(Level.OFF);
  }

  @Override
  public Extracted extract(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    byte[] content = TextDecoder.bytes(source);
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(content),
            "",
            null,
            null,
            MemoryUsageSetting.setupMixed(MEMORY, DISK).streamCache)) {
      Stripper stripper = new Stripper(sink);
      String raw = stripper.getText(document);
      TextBlocks blocks = new TextBlocks(source.shown());
      boolean keepLines = "keep".equals(options.get("lines"));
      boolean dehyphenate = Boolean.parseBoolean(options.get("dehyphenate"));
      new PdfLines(blocks, keepLines, dehyphenate, PARAGRAPH.charAt(0), PAGE.charAt(0)).read(raw);
      return new Extracted(blocks.text(), metadata(document));
    } catch (InvalidPasswordException e) {
      throw new ProblemException(
          Problem.error(source.shown(), "is protected by a password", "save it without one"), e);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw damaged(source, e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      // PDFBox follows a file's structure by recursion and unpacks its streams in memory: a file
      // that is made for it can exhaust either, and must not take the other files along
      throw damaged(source, e);
    } catch (RuntimeException e) {
      if (e instanceof java.util.concurrent.CancellationException) {
        throw e;
      }
      // what a broken file makes of PDFBox's own assumptions: NullPointerException and the like
      throw damaged(source, e);
    }
  }

  private static ProblemException damaged(ImportSource source, Throwable cause) {
    return new ProblemException(
        Problem.error(
            source.shown(),
            "is not a PDF that can be read",
            "open it in a reader and print it into a new PDF"),
        cause);
  }

  private static final class Stripper extends PDFTextStripper {
    private final ImportSink sink;
    private int onPage;

    Stripper(ImportSink sink) {
      this.sink = sink;
      setLineSeparator("\n");
      setParagraphStart(PARAGRAPH);
      setPageStart(PAGE);
      setPageEnd("\n");
      setWordSeparator(" ");
      setAddMoreFormatting(false);
    }

    @Override
    protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) throws IOException {
      sink.checkCancelled();
      onPage = 0;
      super.startPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      if (++onPage > MOST_ON_A_PAGE) {
        throw new IllegalStateException("a page of more than " + MOST_ON_A_PAGE + " characters");
      }
      super.processTextPosition(text);
    }
  }

  private static Map<String, String> metadata(PDDocument document) {
    Map<String, String> metadata = new LinkedHashMap<>();
    PDDocumentInformation information = document.getDocumentInformation();
    put(metadata, "title", information.getTitle());
    put(metadata, "author", information.getAuthor());
    var created = information.getCreationDate();
    if (created != null) {
      put(
          metadata,
          "date",
          created.toInstant().atZone(created.getTimeZone().toZoneId()).toLocalDate().toString());
    }
    put(metadata, "language", document.getDocumentCatalog().getLanguage());
    return metadata;
  }

  private static void put(Map<String, String> metadata, String column, String value) {
    if (value != null && !value.isBlank()) {
      metadata.put(column, value.strip());
    }
  }
}
