package org.glossator.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.base.AtomicFiles;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.study.FileMerge;
import org.glossator.study.StudyLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator merge}: Git's merge driver for the files of studies. */
@Command(
    name = "merge",
    description = "Merge two versions of a file of a study by what they mean.",
    footer = {
      "",
      "Exit status: 0 merged, 1 merged with conflicts, which are listed; OUT is a whole",
      "file in both cases. 3: cannot be merged, OUT is as it was.",
      "As Git's merge driver: git config merge.glossator.driver \\",
      "  \"glossator merge %%O %%A %%B -o %%A --path %%P\""
    })
final class MergeCommand extends StudyCommand {

  @Parameters(
      index = "0",
      paramLabel = "BASE",
      description = "What both started from; may be empty.")
  private Path base;

  @Parameters(index = "1", paramLabel = "OURS", description = "Our version.")
  private Path ours;

  @Parameters(index = "2", paramLabel = "THEIRS", description = "Their version.")
  private Path theirs;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description = "Where the merged file goes (default: standard output); may be OURS.")
  private Path out;

  @Option(
      names = "--path",
      paramLabel = "NAME",
      description = "Name of the file in the study, for messages and to find the codebook.")
  private Path name;

  MergeCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    if (isJson() && out == null) {
      throw usage("--json needs --out: both would go to standard output");
    }
    Path shown = name == null ? ours : name;
    FileMerge.Sides sides = new FileMerge.Sides(content(base), content(ours), content(theirs));
    FileMerge.Merged merged = FileMerge.merge(shown.toString(), sides, scheme());
    write(merged.content());
    Problems problems = new Problems();
    problems.addAll(merged.conflicts());
    if (isJson()) {
      printJson(
          json -> {
            json.writeStringField("file", shown.toString());
            json.writeNumberField("conflicts", merged.conflicts().size());
            JsonOutput.problems(json, problems);
          });
    }
    return finish(problems);
  }

  private static byte[] content(Path file) throws ProblemException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(file.toString(), "cannot be read: " + e.getMessage(), "check the path"), e);
    }
  }

  private void write(byte[] content) throws ProblemException {
    if (out == null) {
      PrintStream stream = console.out();
      stream.write(content, 0, content.length);
      return;
    }
    try {
      AtomicFiles.write(out, content);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(out.toString(), "cannot be written: " + e.getMessage(), "check the disk"),
          e);
    }
  }

  /** The codebook of the study that the file lies in; an empty one where there is none. */
  private Scheme scheme() throws ProblemException {
    Path start = (name != null ? name : out != null ? out : ours).toAbsolutePath().normalize();
    for (Path folder = start.getParent(); folder != null; folder = folder.getParent()) {
      Path codebook = folder.resolve(StudyLayout.CODEBOOK);
      if (Files.isRegularFile(codebook)) {
        return Scheme.of(CodebookFiles.load(codebook).codebook());
      }
    }
    return Scheme.of(CodebookFactory.eINSTANCE.createCodebook());
  }
}
