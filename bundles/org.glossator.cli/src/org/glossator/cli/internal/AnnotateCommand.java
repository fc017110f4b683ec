package org.glossator.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.Severity;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineReport;
import org.glossator.engines.EngineReport.EngineResult;
import org.glossator.engines.RunEngines;
import org.glossator.formats.DocumentGlob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator annotate}. */
@Command(name = "annotate", description = "Run engines; what they propose becomes suggestions.")
final class AnnotateCommand extends StudyCommand {

  @Parameters(paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  @Option(
      names = "--engine",
      required = true,
      split = ",",
      paramLabel = "ID",
      description = "Engines, in the order they run.")
  private List<String> ids;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Documents at once (default: all CPUs).")
  private int jobs;

  @Option(names = "--documents", paramLabel = "GLOB", description = "Documents, like '2026/*'.")
  private String documents;

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      description = "Whose annotations engines see, and who accepts.")
  private String annotator;

  @Option(names = "--accept", description = "Make suggestions annotations at once.")
  private boolean accept;

  @Option(names = "-o", paramLabel = "KEY=VALUE", description = "Parameter of the engines.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Mixin private TrustOption trust;

  AnnotateCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    DocumentGlob glob;
    try {
      trust.requireKnown(folder, ids);
      glob = documents == null ? null : DocumentGlob.of(documents);
    } catch (ProblemException e) {
      throw usage(e);
    }
    if (jobs < 0) {
      throw usage("--jobs must be 1 or more");
    }
    return withStudy(
        folder,
        (study, problems) -> {
          List<Engine> engines;
          try {
            engines = trust.registry(console, study.folder(), ids, problems).require(ids);
          } catch (ProblemException e) {
            throw usage(e);
          }
          if (annotator != null && !study.annotators().contains(annotator)) {
            throw new ProblemException(
                Problem.error(
                    folder.toString(),
                    "the study has no annotator \"" + annotator + "\"",
                    listed(study.annotators())));
          }
          EngineReport report =
              new RunEngines(study, engines, glob, annotator, jobs, accept, parameters)
                  .run(console.progress());
          problems.addAll(report.problems());
          print(report, problems);
          long more = report.problemCount() - report.problems().size();
          if (more > 0) {
            console.message("... and " + more + " more problems");
          }
          return finish(problems);
        });
  }

  private void print(EngineReport report, Problems problems) {
    if (isJson()) {
      printJson(
          json -> {
            json.writeNumberField("documents", report.documents());
            json.writeArrayFieldStart("engines");
            for (EngineResult result : report.engines()) {
              json.writeStartObject();
              json.writeStringField("id", result.engine());
              json.writeNumberField("documents", result.documents());
              json.writeNumberField("failed", result.failed());
              json.writeNumberField("proposed", result.proposed());
              json.writeNumberField("added", result.added());
              json.writeNumberField("withdrawn", result.withdrawn());
              json.writeNumberField("decided", result.decided());
              json.writeNumberField("accepted", result.accepted());
              json.writeNumberField("refused", result.refused());
              json.writeObjectFieldStart("leftOut");
              for (Map.Entry<String, Integer> left : result.leftOut().entrySet()) {
                json.writeNumberField(left.getKey(), left.getValue());
              }
              json.writeEndObject();
              json.writeObjectFieldStart("counts");
              for (Map.Entry<String, Long> count : result.counts().entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
              }
              json.writeEndObject();
              json.writeEndObject();
            }
            json.writeEndArray();
            JsonOutput.problems(json, problems);
          });
      return;
    }
    for (EngineResult result : report.engines()) {
      StringJoiner line = new StringJoiner(", ");
      line.add(Plural.of(result.documents(), "document"));
      if (result.proposed() > 0) {
        line.add(Plural.of(result.proposed(), "suggestion"));
      }
      if (accept && result.proposed() > 0) {
        line.add(result.accepted() + " accepted").add(result.refused() + " refused by a rule");
      }
      if (result.failed() > 0) {
        line.add(result.failed() + " failed");
      }
      console.println(result.engine() + ": " + line);
      TextTable counts = new TextTable();
      result.counts().forEach((what, count) -> counts.row("  " + what, count));
      counts.print(console);
      result.leftOutLines().forEach(left -> console.println("  " + left));
    }
    if (problems.has(Severity.ERROR)) {
      console.message("What failed keeps the suggestions that it had.");
    }
  }
}
