package org.glossator.formats.internal.documents;

import java.nio.charset.StandardCharsets;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.internal.text.TextDecoder;

/** The text of a Rich Text file (RTF specification 1.9.1). */
final class RtfExtractor implements DocumentImporter.Extractor {
  @Override
  public Extracted extract(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    byte[] content = TextDecoder.bytes(source);
    if (!new String(content, 0, Math.min(5, content.length), StandardCharsets.US_ASCII)
        .equals("{\\rtf")) {
      throw new ProblemException(
          Problem.error(
              source.shown(), "is not Rich Text", "save it as .rtf, or import it as txt"));
    }
    boolean notes = Boolean.parseBoolean(options.get("notes"));
    RtfReader reader = new RtfReader(source.shown(), content, options.encoding(), notes);
    Extracted extracted = reader.read(sink);
    if (reader.notesLeftOut() > 0) {
      sink.problem(
          Problem.info(
              "", reader.notesLeftOut() + " footnotes left out (-o notes=true takes them)"));
    }
    return extracted;
  }
}
