package org.glossator.formats.internal.labelstudio;

import java.nio.file.Path;
import java.util.Locale;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.DatasetFiles;
import org.glossator.formats.internal.json.JsonObject;
import org.glossator.formats.internal.json.JsonRecords;
import org.glossator.formats.internal.json.RecordNames;
import org.glossator.formats.internal.text.OffsetOption;

/**
 * Reads what Label Studio exports as JSON. Option: {@code offsets} names the unit where it is not
 * UTF-16.
 */
public final class LabelStudioImporter implements Importer {

  @Override
  public String id() {
    return "labelstudio";
  }

  @Override
  public String description() {
    return "Label Studio JSON: tasks with spans, relations, choices and values per region";
  }

  @Override
  public boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".json") && !DatasetFiles.describes(file);
  }

  @Override
  public Path mainFile(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.equals(LabelingConfig.NAME) ? null : file;
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    OffsetUnit unit = OffsetOption.of(options, OffsetUnit.UTF16);
    JsonRecords.read(
        source,
        sink,
        (task, rank, line) -> {
          String text = LabelStudioTask.text(task);
          if (text == null || text.isEmpty()) {
            sink.problem(
                Problem.warning("", line, "the task has no text and is left out", "add its text"));
            return;
          }
          JsonObject meta = LabelStudioTask.meta(task, text);
          sink.document(
              new ImportedDocument(
                  name(task, meta, source, rank),
                  text,
                  RecordNames.metadata(meta, line, sink),
                  LabelStudioTask.annotations(task, text, unit, line, sink),
                  line));
        });
  }

  private static String name(JsonObject task, JsonObject meta, ImportSource source, int rank) {
    String named = meta.text(RecordNames.DOCUMENT);
    return named != null && !named.isBlank() ? named : RecordNames.of(task, source, rank);
  }
}
