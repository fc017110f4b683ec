package org.glossator.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.engines.TrainRecommender;
import org.glossator.engines.TrainingReport;
import org.glossator.engines.TrainingReport.CodeScore;
import org.glossator.formats.DocumentGlob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator train}. */
@Command(
    name = "train",
    description = "Train the recommender of a layer on its spans, and evaluate it.")
final class TrainCommand extends StudyCommand {

  @Parameters(paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  @Option(
      names = "--layer",
      required = true,
      paramLabel = "NAME",
      description = "Span layer to learn.")
  private String layer;

  @Option(
      names = "--annotator",
      split = ",",
      paramLabel = "NAME",
      description = "Whose spans (default: the curator's, else all annotators').")
  private List<String> annotators = new ArrayList<>();

  @Option(names = "--documents", paramLabel = "GLOB", description = "Documents, like '2026/*'.")
  private String documents;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description = "Parts of the cross-validation (default: ${DEFAULT-VALUE}).")
  private int folds;

  @Option(
      names = "--hold-out",
      paramLabel = "N",
      description = "Evaluate on N documents that are not learned from, instead of folds.")
  private int heldOut;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Order in which documents are shared out (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--report", description = "Print precision, recall and F1 of each code.")
  private boolean isReport;

  @Option(names = "--dry-run", description = "Only evaluate; keep no model.")
  private boolean dryRun;

  TrainCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    if (folds < 2 || folds > 20) {
      throw usage("--folds must be 2 to 20");
    }
    if (heldOut < 0) {
      throw usage("--hold-out must be 1 or more");
    }
    DocumentGlob glob;
    try {
      glob = documents == null ? null : DocumentGlob.of(documents);
    } catch (ProblemException e) {
      throw usage(e);
    }
    return withStudy(
        folder,
        (study, problems) -> {
          TrainingReport report =
              new TrainRecommender(study, layer, annotators, glob, folds, heldOut, seed, !dryRun)
                  .run(console.progress());
          problems.addAll(report.problems());
          print(report, problems);
          return finish(problems);
        });
  }

  private void print(TrainingReport report, Problems problems) {
    if (isJson()) {
      printJson(
          json -> {
            json.writeStringField("layer", report.layer());
            json.writeNumberField("documents", report.documents());
            json.writeNumberField("spans", report.spans());
            json.writeNumberField("left_out", report.left());
            json.writeStringField("evaluation", report.method());
            json.writeBooleanField("kept", !dryRun);
            scores(json, "scores", report.scores());
            scores(json, "baseline", report.baseline());
            JsonOutput.problems(json, problems);
          });
      return;
    }
    console.println(
        report.layer()
            + ": "
            + Plural.of(report.spans(), "span")
            + " in "
            + Plural.of(report.documents(), "document")
            + " by "
            + String.join(", ", report.annotators())
            + (report.left() == 0 ? "" : "; left out for overlap: " + report.left()));
    console.println(report.method());
    if (isReport) {
      TextTable table = new TextTable();
      table.row(report.table().columns().toArray());
      report.table().rows().forEach(row -> table.row(row.toArray()));
      table.print(console);
    } else {
      CodeScore all = report.overall();
      console.println(
          "precision %.3f, recall %.3f, F1 %.3f (--report tells of each code)"
              .formatted(all.precision(), all.recall(), all.f1()));
    }
    console.println(dryRun ? "no model was kept" : "kept: run it with --engine recommender");
  }

  private static void scores(JsonGenerator json, String name, List<CodeScore> scores)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (CodeScore score : scores) {
      json.writeStartObject();
      json.writeStringField("code", score.code());
      json.writeNumberField("spans", score.gold());
      json.writeNumberField("proposed", score.found());
      json.writeNumberField("precision", score.precision());
      json.writeNumberField("recall", score.recall());
      json.writeNumberField("f1", score.f1());
      json.writeNumberField("token_precision", score.tokenPrecision());
      json.writeNumberField("token_recall", score.tokenRecall());
      json.writeNumberField("token_f1", score.tokenF1());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
