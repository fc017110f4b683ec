package org.glossator.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.study.StudyStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code glossator stats}. */
@Command(name = "stats", description = "Count documents, annotators, spans by layer and code.")
final class StatsCommand extends StudyCommand {

  @Parameters(paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  StatsCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    return withStudy(
        folder,
        (study, problems) -> {
          StudyStats.Result stats = new StudyStats(study).run(console.progress());
          problems.addAll(stats.problems());
          if (isJson()) {
            printJson(json -> write(json, stats, problems));
          } else {
            print(stats);
          }
          return finish(problems);
        });
  }

  private static void write(JsonGenerator json, StudyStats.Result stats, Problems problems)
      throws IOException {
    json.writeNumberField("documents", stats.documents());
    json.writeNumberField("characters", stats.characters());
    json.writeObjectFieldStart("annotators");
    for (Map.Entry<String, StudyStats.AnnotatorCounts> a : stats.annotators().entrySet()) {
      json.writeObjectFieldStart(a.getKey());
      json.writeNumberField("spans", a.getValue().spans());
      json.writeNumberField("relations", a.getValue().relations());
      json.writeNumberField("labels", a.getValue().labels());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("layers");
    for (Map.Entry<String, StudyStats.LayerCounts> layer : stats.layers().entrySet()) {
      json.writeObjectFieldStart(layer.getKey());
      json.writeStringField("kind", layer.getValue().kind().name());
      json.writeObjectFieldStart("codes");
      for (Map.Entry<String, Integer> code : layer.getValue().codes().entrySet()) {
        json.writeNumberField(code.getKey(), code.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndObject();
    if (!problems.isEmpty()) {
      JsonOutput.problems(json, problems);
    }
  }

  private void print(StudyStats.Result stats) {
    console.println(
        Plural.of(stats.documents(), "document")
            + ", "
            + Plural.of(stats.characters(), "character"));
    TextTable table = new TextTable();
    stats
        .annotators()
        .forEach(
            (id, counts) ->
                table.row(
                    id,
                    Plural.of(counts.documents(), "document"),
                    Plural.of(counts.spans(), "span"),
                    Plural.of(counts.relations(), "relation"),
                    Plural.of(counts.labels(), "label")));
    stats
        .layers()
        .forEach(
            (id, layer) -> {
              table.row(
                  layer.name(),
                  layer.kind().name().toLowerCase(Locale.ROOT),
                  Plural.of(layer.total(), "annotation"));
              layer.codes().forEach((code, count) -> table.row("  " + code, count));
            });
    table.print(console);
  }
}
