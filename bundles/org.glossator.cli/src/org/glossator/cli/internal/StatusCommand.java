package org.glossator.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.WorkflowStatus;
import org.glossator.study.workflow.WorkflowStatus.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator status}. */
@Command(name = "status", description = "Who has done what: documents by annotator, set and state.")
final class StatusCommand extends StudyCommand {

  @Parameters(paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      split = ",",
      description = "Only these annotators.")
  private List<String> annotators = List.of();

  StatusCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    return withStudy(
        folder,
        (study, problems) -> {
          for (String annotator : annotators) {
            if (!study.annotators().contains(annotator)) {
              throw usage(
                  "there is no annotator " + annotator + " (" + listed(study.annotators()) + ")");
            }
          }
          List<Row> rows =
              new WorkflowStatus(study)
                  .run(console.progress()).stream()
                      .filter(r -> annotators.isEmpty() || annotators.contains(r.annotator()))
                      .toList();
          problems.addAll(study.workflow().problems());
          if (isJson()) {
            int documents = study.documents().size();
            printJson(json -> write(json, documents, rows, problems));
          } else {
            print(rows);
          }
          return finish(problems);
        });
  }

  private static void write(JsonGenerator json, int documents, List<Row> rows, Problems problems)
      throws IOException {
    json.writeNumberField("documents", documents);
    json.writeArrayFieldStart("status");
    for (Row row : rows) {
      json.writeStartObject();
      json.writeStringField("annotator", row.annotator());
      if (!row.set().isEmpty()) {
        json.writeStringField("set", row.set());
        json.writeStringField("name", row.setName());
      }
      json.writeBooleanField("assigned", row.assigned());
      json.writeNumberField("documents", row.documents());
      for (DocumentState state : DocumentState.values()) {
        json.writeNumberField(state.id(), row.count(state));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!problems.isEmpty()) {
      JsonOutput.problems(json, problems);
    }
  }

  private void print(List<Row> rows) {
    TextTable table = new TextTable();
    table.row("annotator", "documents", "new", "in progress", "done", "discussion");
    for (Row row : rows) {
      table.row(
          row.set().isEmpty() ? row.annotator() : "  " + row.setName(),
          row.documents() + (row.set().isEmpty() && !row.assigned() ? " (none assigned)" : ""),
          row.count(DocumentState.NEW),
          row.count(DocumentState.IN_PROGRESS),
          row.count(DocumentState.DONE),
          row.count(DocumentState.DISCUSSION));
    }
    table.print(console);
  }
}
