package org.glossator.cli.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import org.glossator.annotation.Reanchoring;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.study.ReanchorDocument;
import org.glossator.study.ReanchorDocument.Moved;
import org.glossator.study.ReanchorDocument.Outcome;
import org.glossator.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator reanchor}. */
@Command(
    name = "reanchor",
    description =
        "Accept a document's text that was changed outside, and move its annotations along.")
final class ReanchorCommand extends StudyCommand {
  /** A quote in a message. */
  private static final int SHOWN = 60;

  @Parameters(index = "0", paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  @Parameters(index = "1", paramLabel = "DOCUMENT", description = "Path of the document.")
  private String document;

  @Option(names = "--dry-run", description = "Only say what would happen.")
  private boolean dryRun;

  @Option(
      names = "--undo",
      description = "Take the last re-anchoring back: annotations and table as they were.")
  private boolean undo;

  ReanchorCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    if (undo && dryRun) {
      throw usage("--undo and --dry-run exclude one another");
    }
    return withStudy(folder, (study, problems) -> undo ? undo(study) : move(study));
  }

  private int undo(Study study) throws ProblemException {
    String last = study.history().undoLabel();
    if (!ReanchorDocument.label(document).equals(last)) {
      throw new ProblemException(
          Problem.error(
              document,
              "the last change of the study as a whole was not this: "
                  + (last == null ? "there was none" : "\"" + last + "\""),
              "undo that one first, in the workbench"));
    }
    Problems problems = new Problems();
    problems.addAll(study.history().undo(console.progress()).problems());
    if (isJson()) {
      printJson(
          json -> {
            json.writeStringField("undone", last);
            JsonOutput.problems(json, problems);
          });
    } else {
      console.println("Undone: " + last);
    }
    return finish(problems);
  }

  private int move(Study study) throws ProblemException {
    Outcome outcome = new ReanchorDocument(study, document, dryRun).run(console.progress());
    Problems problems = new Problems();
    for (Moved file : outcome.files()) {
      for (Reanchoring.Left left : file.result().unplaced()) {
        problems.add(
            Problem.warning(
                document,
                "annotation %d of %s (%s) was left out: %s: \"%s\""
                    .formatted(
                        left.annotation().id(),
                        file.owner(),
                        coded(left.annotation().layer(), left.annotation().code()),
                        left.reason(),
                        shortened(left.quote())),
                dryRun ? "" : "it is listed in " + outcome.report()));
      }
      for (Reanchoring.Change change : file.result().changed()) {
        problems.add(
            Problem.info(
                document,
                "annotation %d of %s covers \"%s\" now, before \"%s\""
                    .formatted(
                        change.span().id(),
                        file.owner(),
                        shortened(change.after()),
                        shortened(change.before()))));
      }
    }
    if (isJson()) {
      printJson(json -> write(json, outcome, problems));
    } else if (!outcome.isChanged()) {
      console.println("The text of " + document + " is the one that was imported");
    } else {
      outcome.files().forEach(file -> console.println(summary(file)));
      console.println(
          dryRun ? "Nothing was written" : "The new text of " + document + " is accepted");
    }
    return finish(problems);
  }

  private static String summary(Moved file) {
    Reanchoring.Result result = file.result();
    return "%s: %s moved, %d of them with changed words, %d left out"
        .formatted(
            file.owner(),
            Plural.of(result.snapshot().size(), "annotation"),
            result.changed().size(),
            result.unplaced().size());
  }

  private static String coded(String layer, String code) {
    return code == null ? layer : layer + ": " + code;
  }

  private static String shortened(String quote) {
    return quote.length() <= SHOWN ? quote : quote.substring(0, SHOWN - 1) + "…";
  }

  private void write(JsonGenerator json, Outcome outcome, Problems problems) throws IOException {
    json.writeStringField("document", document);
    json.writeBooleanField("changed", outcome.isChanged());
    json.writeBooleanField("dryRun", dryRun);
    json.writeArrayFieldStart("files");
    for (Moved file : outcome.files()) {
      json.writeStartObject();
      json.writeStringField("owner", file.owner());
      json.writeBooleanField("suggestions", file.isSuggestions());
      json.writeNumberField("moved", file.result().snapshot().size());
      json.writeNumberField("textChanged", file.result().changed().size());
      json.writeNumberField("leftOut", file.result().unplaced().size());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (outcome.report() != null && !dryRun) {
      json.writeStringField("report", outcome.report());
    }
    JsonOutput.problems(json, problems);
  }
}
