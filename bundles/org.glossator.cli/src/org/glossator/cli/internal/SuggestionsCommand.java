package org.glossator.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.Report;
import org.glossator.base.ReportCsv;
import org.glossator.engines.AcceptanceLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator suggestions}. */
@Command(
    name = "suggestions",
    description = "How good engines are in the judgement of those who decided, by engine and code.")
final class SuggestionsCommand extends StudyCommand {

  @Parameters(paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  @Option(names = "--annotator", paramLabel = "NAME", description = "Only this one's decisions.")
  private String annotator;

  @Option(names = "--out", paramLabel = "FILE", description = "Write the table as CSV too.")
  private Path out;

  SuggestionsCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    return withStudy(
        folder,
        (study, problems) -> {
          if (annotator != null && !study.annotators().contains(annotator)) {
            throw usage(
                "there is no annotator " + annotator + " (" + listed(study.annotators()) + ")");
          }
          Report report = new AcceptanceLog(study, annotator).run(console.progress());
          if (out != null) {
            ReportCsv.write(report, out);
          }
          if (isJson()) {
            printJson(json -> write(json, report, problems));
          } else {
            print(report);
          }
          return finish(problems);
        });
  }

  private static void write(JsonGenerator json, Report report, Problems problems)
      throws IOException {
    json.writeArrayFieldStart("suggestions");
    for (List<Object> row : report.rows()) {
      json.writeStartObject();
      for (int i = 0; i < row.size(); i++) {
        json.writeObjectField(report.columns().get(i), row.get(i));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!problems.isEmpty()) {
      JsonOutput.problems(json, problems);
    }
  }

  private void print(Report report) {
    TextTable table = new TextTable();
    table.row(report.columns().toArray());
    for (List<Object> row : report.rows()) {
      table.row(row.stream().map(cell -> cell == null ? "-" : cell).toArray());
    }
    table.print(console);
  }
}
