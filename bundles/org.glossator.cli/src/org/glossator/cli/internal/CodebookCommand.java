package org.glossator.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.base.AtomicFiles;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.formats.CodebookExport;
import org.glossator.formats.CodebookImport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator codebook}, which has commands of its own. */
@Command(
    name = "codebook",
    description = "The codebook of a study: written to a file, read, compared, or changed.")
final class CodebookCommand extends StudyCommand {

  CodebookCommand(Console console) {
    super(console);
  }

  /** Adds its commands. */
  void addTo(CommandLine line) {
    line.addSubcommand("export", new Export(console));
    line.addSubcommand("import", new Import(console));
    line.addSubcommand("diff", new CodebookDiffCommand(console));
    CodebookChanges.addTo(line, console);
    line.addSubcommand("undo", new CodebookUndoCommand(console));
  }

  @Override
  public Integer call() {
    throw usage(
        "say export, import, diff, rename, move, merge, split, retire, delete, kind or undo");
  }

  /** {@code glossator codebook export}. */
  @Command(name = "export", description = "Write the codebook to a file.")
  static final class Export extends StudyCommand {
    @Parameters(paramLabel = "STUDY", description = "Folder of the study.")
    private Path folder;

    @Option(
        names = "--format",
        required = true,
        paramLabel = "ID",
        description = "codebook, qdc, json, csv or md.")
    private String format;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "File to write.")
    private Path out;

    @Option(names = "--overwrite", description = "Replace a file that is there.")
    private boolean overwrite;

    Export(Console console) {
      super(console);
    }

    @Override
    public Integer call() throws ProblemException {
      if (!CodebookExport.FORMATS.contains(format)) {
        throw usage(
            "there is no codebook format " + format + " (" + listed(CodebookExport.FORMATS) + ")");
      }
      return withStudy(
          folder,
          (study, problems) -> {
            if (Files.isDirectory(out) || Files.exists(out) && !overwrite) {
              throw new ProblemException(
                  Problem.error(
                      out.toString(),
                      "exists",
                      "choose another file, or replace it with --overwrite"));
            }
            byte[] content = CodebookExport.toBytes(study.codebook(), format);
            try {
              AtomicFiles.write(out.toAbsolutePath(), content);
            } catch (IOException e) {
              throw new ProblemException(
                  Problem.error(
                      out.toString(), "cannot be written: " + e.getMessage(), "check the folder"),
                  e);
            }
            if (isJson()) {
              printJson(
                  json -> {
                    json.writeStringField("out", out.toString());
                    json.writeStringField("format", format);
                    json.writeNumberField("bytes", content.length);
                    JsonOutput.problems(json, problems);
                  });
            } else {
              console.println("Wrote the codebook to " + out);
            }
            return finish(problems);
          });
    }
  }

  /** {@code glossator codebook import}. */
  @Command(
      name = "import",
      description = "Make a codebook file the study's own. It must have every code in use.")
  static final class Import extends StudyCommand {
    @Parameters(index = "0", paramLabel = "STUDY", description = "Folder of the study.")
    private Path folder;

    @Parameters(
        index = "1",
        paramLabel = "FILE",
        description = "A .codebook, .qdc, .json or .csv file, or a UIMA type system (.xml).")
    private Path file;

    Import(Console console) {
      super(console);
    }

    @Override
    public Integer call() throws ProblemException {
      return withStudy(
          folder,
          (study, opening) -> {
            CodebookImport.Result result = new CodebookImport(study, file).run(console.progress());
            Problems problems = new Problems();
            problems.addAll(opening);
            problems.addAll(result.problems());
            if (isJson()) {
              printJson(
                  json -> {
                    json.writeObjectFieldStart("codebook");
                    json.writeStringField("id", result.scheme().id());
                    json.writeStringField("name", result.scheme().name());
                    json.writeStringField("version", result.scheme().version());
                    json.writeEndObject();
                    JsonOutput.problems(json, problems);
                  });
            } else {
              console.println(
                  "The codebook is now "
                      + result.scheme().name()
                      + ", version "
                      + result.scheme().version());
            }
            return finish(problems);
          });
    }
  }
}
