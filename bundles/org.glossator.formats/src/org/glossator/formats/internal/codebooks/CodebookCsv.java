package org.glossator.formats.internal.codebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.Codebook;

/**
 * A row a code, in tree order; several criteria or phrases stand on lines of one cell. RFC 4180,
 * UTF-8.
 */
public final class CodebookCsv {
  private CodebookCsv() {}

  public static byte[] toBytes(Codebook codebook) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(
          "layer",
          "kind",
          "code",
          "name",
          "parent",
          "path",
          "definition",
          "inclusion",
          "exclusion",
          "cue_phrases",
          "colour",
          "shortcut",
          "retired");
      for (SchemeLayer layer : Scheme.of(codebook).layers()) {
        for (SchemeCode code : layer.codes()) {
          csv.printRecord(
              layer.id(),
              layer.kind().getLiteral(),
              code.id(),
              code.name(),
              code.parent() == null ? "" : code.parent(),
              code.path(),
              code.definition(),
              String.join("\n", code.inclusion()),
              String.join("\n", code.exclusion()),
              String.join("\n", code.cuePhrases()),
              code.colour().name(),
              code.shortcut(),
              code.retired());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no output errors
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
