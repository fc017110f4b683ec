package org.glossator.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.glossator.annotation.migration.Effect;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.codebook.change.CodebookHistory.Author;
import org.glossator.codebook.change.CodebookOperation;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.Study;
import org.glossator.study.migration.CodebookMigration;
import org.glossator.study.migration.MigrationPreview;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A change of a codebook that takes the annotations of the whole study along: says which it
 * touches, and does it unless it was only asked. One step, which {@code glossator codebook undo}
 * takes back.
 */
abstract class CodebookChangeCommand extends StudyCommand {
  @Parameters(paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  @Option(
      names = "--layer",
      required = true,
      paramLabel = "LAYER",
      description = "Id of the layer that it is about.")
  private String layer;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who does it, for the codebook's history.")
  private String author = "";

  @Option(names = "--dry-run", description = "Only say which annotations it would touch.")
  private boolean dryRun;

  CodebookChangeCommand(Console console) {
    super(console);
  }

  /** Id of the layer. */
  final String layer() {
    return layer;
  }

  /**
   * What is to be done.
   *
   * @throws ProblemException if it does not fit the codebook
   */
  abstract CodebookOperation operation(Codebook codebook) throws ProblemException;

  @Override
  public final Integer call() throws ProblemException {
    return withStudy(folder, this::change);
  }

  private int change(Study study, Problems problems) throws ProblemException {
    Codebook codebook = study.codebook();
    CodebookMigration migration =
        new CodebookMigration(
            study, codebook, operation(codebook), new Author(author, LocalDate.now()));
    MigrationPreview preview = migration.preview(console.progress());
    problems.addAll(preview.problems());
    if (!dryRun) {
      problems.addAll(migration.apply(console.progress()).problems());
    }
    if (isJson()) {
      printJson(json -> write(json, migration, preview, problems));
    } else {
      console.println(migration.label() + ": " + told(preview));
      console.println(
          dryRun
              ? "Nothing was written"
              : "The codebook is now version " + study.scheme().version());
    }
    return finish(problems);
  }

  private static String told(MigrationPreview preview) {
    if (preview.total() == 0) {
      return "no annotation is touched";
    }
    StringJoiner effects = new StringJoiner(", ", ": ", "");
    preview.effects().forEach((effect, count) -> effects.add(count + " " + told(effect)));
    StringJoiner people = new StringJoiner(", ", " (by ", ")");
    preview.annotators().forEach((annotator, count) -> people.add(annotator + " " + count));
    String done =
        preview.done() == 0
            ? ""
            : "; " + Plural.of(preview.done(), "piece") + " of work marked as done among them";
    return Plural.of(preview.total(), "annotation")
        + " in "
        + Plural.of(preview.documents(), "document")
        + effects
        + people
        + done;
  }

  private static String told(Effect effect) {
    return switch (effect) {
      case KEPT -> "stay as they are";
      case RECODED -> "get the other code";
      case UNCODED -> "lose their code";
      case DELETED -> "deleted";
      case TO_RECODE -> "to be recoded";
      case CONVERTED -> "with a converted value";
      case VALUE_LOST -> "lose a value";
    };
  }

  private void write(
      JsonGenerator json, CodebookMigration migration, MigrationPreview preview, Problems problems)
      throws IOException {
    json.writeStringField("label", migration.label());
    json.writeBooleanField("dryRun", dryRun);
    json.writeStringField("version", migration.after().getVersion());
    json.writeNumberField("annotations", preview.total());
    json.writeNumberField("documents", preview.documents());
    json.writeNumberField("done", preview.done());
    json.writeObjectFieldStart("effects");
    for (Map.Entry<Effect, Integer> effect : preview.effects().entrySet()) {
      String name = effect.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
      json.writeNumberField(name, effect.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("annotators");
    for (Map.Entry<String, Integer> annotator : preview.annotators().entrySet()) {
      json.writeNumberField(annotator.getKey(), annotator.getValue());
    }
    json.writeEndObject();
    JsonOutput.problems(json, problems);
  }
}
