package org.glossator.formats.internal.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.FormatOption;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.text.TextContent;

/**
 * Reads files of which each is one document, by an extractor.
 *
 * @param id id of the format
 * @param description one line
 * @param endings endings of the files' names, in lower case with their dots
 * @param options options of the format
 * @param extractor finds the text
 */
public record DocumentImporter(
    String id,
    String description,
    List<String> endings,
    List<FormatOption> options,
    Extractor extractor)
    implements Importer {
  private static final FormatOption NOTES = FormatOption.yesNo("notes", "Footnotes too");

  public DocumentImporter {
    endings = List.copyOf(endings);
    options = List.copyOf(options);
  }

  /**
   * Finds text and metadata in a file. Without state: any thread. Made when a file is read, since
   * loading a library takes longer than most commands have.
   */
  @FunctionalInterface
  public interface Extractor {
    /**
     * Reads a file.
     *
     * @throws ProblemException if it is not of the format
     */
    Extracted extract(ImportSource source, ImportOptions options, ImportSink sink)
        throws ProblemException;
  }

  public static DocumentImporter html() {
    return new DocumentImporter(
        "html",
        "Web pages (HTML): text by paragraphs, title, date and author as metadata",
        List.of(".html", ".htm", ".xhtml"),
        List.of(FormatOption.text("select", "Only the parts that this CSS selector names")),
        (source, options, sink) -> new HtmlExtractor().extract(source, options, sink));
  }

  public static DocumentImporter docx() {
    return new DocumentImporter(
        "docx",
        "Word documents (Office Open XML): text by paragraphs, without deleted text",
        List.of(".docx", ".docm"),
        List.of(NOTES),
        (source, options, sink) -> new DocxExtractor().extract(source, options, sink));
  }

  public static DocumentImporter odt() {
    return new DocumentImporter(
        "odt",
        "OpenDocument texts (LibreOffice): text by paragraphs, without deleted text",
        List.of(".odt", ".ott", ".fodt"),
        List.of(NOTES),
        (source, options, sink) -> new OdtExtractor().extract(source, options, sink));
  }

  public static DocumentImporter rtf() {
    return new DocumentImporter(
        "rtf",
        "Rich Text Format: text by paragraphs",
        List.of(".rtf"),
        List.of(NOTES),
        (source, options, sink) -> new RtfExtractor().extract(source, options, sink));
  }

  public static DocumentImporter pdf() {
    return new DocumentImporter(
        "pdf",
        "PDF: text by paragraphs; words divided at line ends are put together with"
            + " -o dehyphenate=true",
        List.of(".pdf"),
        List.of(
            FormatOption.yesNo("dehyphenate", "Put divided words together"),
            FormatOption.choice("lines", "Lines of a paragraph", "join", "keep")),
        (source, options, sink) -> new PdfExtractor().extract(source, options, sink));
  }

  @Override
  public boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    // "~$report.docx" is what Word leaves beside a file that is open
    return !name.startsWith("~$") && endings.stream().anyMatch(name::endsWith);
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    Extracted extracted = extractor.extract(source, options, sink);
    if (!TextContent.hasText(extracted.text())) {
      throw new ProblemException(
          Problem.error(source.shown(), "has no text", "leave it out; a scan needs OCR first"));
    }
    sink.document(
        ImportedDocument.of(source.documentName(), extracted.text(), extracted.metadata(), 0));
  }
}
