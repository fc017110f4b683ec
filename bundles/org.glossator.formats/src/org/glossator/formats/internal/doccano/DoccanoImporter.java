package org.glossator.formats.internal.doccano;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.DatasetFiles;
import org.glossator.formats.internal.json.JsonRecords;
import org.glossator.formats.internal.json.RecordNames;
import org.glossator.formats.internal.text.OffsetOption;

/** Reads what doccano exports. Option: {@code offsets} names the unit where it is not UTF-16. */
public final class DoccanoImporter implements Importer {

  @Override
  public String id() {
    return "doccano";
  }

  @Override
  public String description() {
    return "doccano JSON Lines: texts with spans, with or without relations";
  }

  @Override
  public boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".json") && !DatasetFiles.describes(file);
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    OffsetUnit unit = OffsetOption.of(options, OffsetUnit.UTF16);
    JsonRecords.read(
        source,
        sink,
        (object, rank, line) -> {
          String text = object.text("text") == null ? object.text("data") : object.text("text");
          if (text == null || text.isEmpty()) {
            sink.problem(
                Problem.warning(
                    "", line, "the record has no text and is left out", "add its text"));
            return;
          }
          Map<String, String> metadata = RecordNames.metadata(object.object("meta"), line, sink);
          String annotator = RecordNames.annotator(object);
          ImportedAnnotations annotations =
              DoccanoRecord.read(object, text, unit, annotator, line, sink);
          // our own records of documents that nobody has worked on name no annotator
          boolean nobody =
              annotations.isEmpty()
                  && annotator == null
                  && object.object("meta") != null
                  && object.object("meta").has(RecordNames.DOCUMENT);
          sink.document(
              new ImportedDocument(
                  RecordNames.of(object, source, rank),
                  text,
                  metadata,
                  nobody ? List.of() : List.of(annotations),
                  line));
        });
  }
}
