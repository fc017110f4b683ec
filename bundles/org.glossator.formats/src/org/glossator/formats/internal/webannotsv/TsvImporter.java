package org.glossator.formats.internal.webannotsv;

import java.nio.file.Path;
import java.util.List;
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
import org.glossator.formats.internal.text.TextDecoder;

/** Reads WebAnno TSV 3.1, 3.2 and 3.3. */
public final class TsvImporter implements Importer {

  @Override
  public String id() {
    return "webanno-tsv";
  }

  @Override
  public String description() {
    return "WebAnno TSV 3 of INCEpTION and WebAnno: spans, relations, attributes";
  }

  @Override
  public boolean accepts(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".tsv");
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    DecodedText decoded = TextDecoder.read(source, options.encoding());
    EncodingNotes.report(decoded, sink);
    try {
      TsvDocument document = TsvDocument.read(decoded.text(), sink);
      if (document.text().isBlank()) {
        throw new ProblemException(
            Problem.error(source.shown(), "has no text", "nothing to import; leave it out"));
      }
      sink.document(
          new ImportedDocument(
              source.documentName(),
              document.text(),
              Map.of(),
              List.of(document.annotations()),
              0));
    } catch (TsvReader.NotTsvException e) {
      throw new ProblemException(
          Problem.error(
              source.shown(), e.line, e.getMessage(), "export it as WebAnno TSV 3.x again"),
          e);
    }
  }
}
