package org.glossator.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.change.CodebookDiff;
import org.glossator.codebook.change.CodebookDifference;
import org.glossator.codebook.model.Codebook;
import org.glossator.formats.CodebookReading;
import org.glossator.study.StudyLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code glossator codebook diff}. */
@Command(
    name = "diff",
    description = "List in what two versions of a codebook differ, code by code.")
final class CodebookDiffCommand extends StudyCommand {
  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The earlier: a codebook file, or the folder of a study.")
  private Path before;

  @Parameters(
      index = "1",
      paramLabel = "B",
      description = "The later: a codebook file, or the folder of a study.")
  private Path after;

  CodebookDiffCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    Problems problems = new Problems();
    Codebook old = read(before, problems);
    Codebook now = read(after, problems);
    List<CodebookDifference> differences = CodebookDiff.between(old, now);
    if (isJson()) {
      printJson(
          json -> {
            json.writeArrayFieldStart("differences");
            for (CodebookDifference difference : differences) {
              json.writeStartObject();
              json.writeStringField("operation", difference.operation().getLiteral());
              json.writeStringField("element", difference.element().getLiteral());
              json.writeStringField("layer", difference.layer());
              json.writeStringField("subject", difference.subject());
              json.writeArrayFieldStart("target");
              for (String target : difference.target()) {
                json.writeString(target);
              }
              json.writeEndArray();
              json.writeStringField("text", difference.text());
              json.writeEndObject();
            }
            json.writeEndArray();
            JsonOutput.problems(json, problems);
          });
    } else if (differences.isEmpty()) {
      console.println("The two codebooks are the same.");
    } else {
      differences.forEach(difference -> console.println(difference.text()));
    }
    return finish(problems);
  }

  private static Codebook read(Path path, Problems problems) throws ProblemException {
    Path file = Files.isDirectory(path) ? new StudyLayout(path).codebook() : path;
    CodebookFiles.Loaded loaded = CodebookReading.read(file, null);
    problems.addAll(loaded.problems());
    return loaded.codebook();
  }
}
