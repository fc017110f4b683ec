package org.glossator.formats.internal.prodigy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Severity;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.json.JsonObject;
import org.glossator.formats.internal.json.JsonRecords;
import org.glossator.formats.internal.json.RecordNames;
import org.glossator.formats.internal.text.OffsetOption;

/**
 * Reads what {@code prodigy db-out} writes. Tasks that were rejected or ignored are documents
 * without annotations. Option: {@code offsets} names the unit where it is not code points.
 */
public final class ProdigyImporter implements Importer {

  @Override
  public String id() {
    return "prodigy";
  }

  @Override
  public String description() {
    return "Prodigy JSON Lines: texts with spans and relations";
  }

  @Override
  public boolean accepts(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".jsonl");
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    OffsetUnit unit = OffsetOption.of(options, OffsetUnit.CODEPOINT);
    JsonRecords.read(
        source,
        sink,
        (object, rank, line) -> {
          String text = object.text("text");
          if (text == null || text.isEmpty()) {
            sink.problem(
                Problem.warning("", line, "the task has no text and is left out", "add its text"));
            return;
          }
          Map<String, String> metadata = RecordNames.metadata(object.object("meta"), line, sink);
          sink.document(
              new ImportedDocument(
                  RecordNames.of(object, source, rank),
                  text,
                  metadata,
                  annotations(object, text, unit, line, sink),
                  line));
        });
  }

  private static List<ImportedAnnotations> annotations(
      JsonObject object, String text, OffsetUnit unit, int line, ImportSink sink) {
    String answer = object.text("answer");
    if (answer != null && !answer.equals("accept")) {
      sink.problem(
          new Problem(
              Severity.INFO,
              "",
              line,
              "the task was answered with \"" + answer + "\": only its text counts",
              ""));
      return List.of();
    }
    ImportedAnnotations annotations =
        ProdigyRecord.read(object, text, unit, annotator(object), line, sink);
    boolean nobody = annotations.isEmpty() && annotations.annotator() == null && answer == null;
    return nobody ? List.of() : List.of(annotations);
  }

  static String annotator(JsonObject object) {
    String named = RecordNames.annotator(object);
    named = named == null ? object.text("_annotator_id") : named;
    return named == null ? object.text("_session_id") : named;
  }
}
