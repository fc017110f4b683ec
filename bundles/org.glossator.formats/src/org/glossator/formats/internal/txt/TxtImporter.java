package org.glossator.formats.internal.txt;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.text.DecodedText;
import org.glossator.formats.internal.text.EncodingNotes;
import org.glossator.formats.internal.text.TextContent;
import org.glossator.formats.internal.text.TextDecoder;

/** A file is a document. */
public final class TxtImporter implements Importer {

  @Override
  public String id() {
    return "txt";
  }

  @Override
  public String description() {
    return "Plain text, a document a file";
  }

  @Override
  public boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || name.endsWith(".text");
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    DecodedText decoded = TextDecoder.read(source, options.encoding());
    EncodingNotes.reportEncoding(decoded, sink);
    if (!TextContent.hasText(decoded.text())) {
      throw new ProblemException(
          Problem.error(source.shown(), "has no text but white space", "leave it out"));
    }
    // a mark is left to the normaliser, which takes it away and counts it
    String text = decoded.markRemoved() ? '\uFEFF' + decoded.text() : decoded.text();
    sink.document(ImportedDocument.of(source.documentName(), text, Map.of(), 0));
  }
}
