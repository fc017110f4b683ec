package org.glossator.formats;

import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.model.Codebook;
import org.glossator.formats.internal.codebooks.CodebookCsv;
import org.glossator.formats.internal.codebooks.CodebookJson;
import org.glossator.formats.internal.codebooks.CodebookMarkdown;
import org.glossator.formats.internal.codebooks.CodebookQdc;

/** Codebooks as files for other people and programs. The same codebook gives the same bytes. */
public final class CodebookExport {
  /** Ids of the formats. */
  public static final List<String> FORMATS = List.of("codebook", "qdc", "json", "csv", "md");

  private CodebookExport() {}

  /**
   * A codebook in a format: {@code codebook} is our own, {@code qdc} REFI-QDA, {@code json}
   * everything, {@code csv} a row a code, {@code md} a document to read.
   *
   * @throws ProblemException if there is no such format
   */
  public static byte[] toBytes(Codebook codebook, String format) throws ProblemException {
    return switch (format) {
      case "codebook" -> CodebookFiles.toBytes(codebook);
      case "qdc" -> CodebookQdc.toBytes(codebook);
      case "json" -> CodebookJson.toBytes(codebook);
      case "csv" -> CodebookCsv.toBytes(codebook);
      case "md" -> CodebookMarkdown.toBytes(codebook);
      default ->
          throw new ProblemException(
              Problem.error(
                  "",
                  "there is no codebook format " + format,
                  "use " + String.join(", ", FORMATS)));
    };
  }
}
