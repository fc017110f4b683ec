package org.glossator.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Templates;
import org.glossator.codebook.model.Codebook;
import org.glossator.formats.CodebookReading;
import org.glossator.study.GitSetup;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator new}. */
@Command(name = "new", description = "Make a study.")
final class NewCommand extends StudyCommand {
  private static final String FIRST_ANNOTATOR = "coder1";

  @Parameters(paramLabel = "STUDY", description = "Folder to make; must not exist, or be empty.")
  private Path folder;

  @ArgGroup private Source source;

  @Option(names = "--title", paramLabel = "T", description = "Title of the study.")
  private String title;

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      split = ",",
      description = "Its first annotators (default: " + FIRST_ANNOTATOR + ").")
  private List<String> annotators = List.of(FIRST_ANNOTATOR);

  @Option(
      names = "--git",
      description = "Put it under Git, and let Git merge its files with glossator merge.")
  private boolean git;

  /** Where the codebook comes from: one of two. */
  static final class Source {
    @Option(names = "--template", paramLabel = "ID", description = "A codebook to begin with.")
    private String template;

    @Option(
        names = "--codebook",
        paramLabel = "FILE",
        description = "A .codebook, .qdc, .json or .csv file, or a UIMA type system (.xml).")
    private Path codebook;
  }

  NewCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    Problems problems = new Problems();
    Codebook codebook = codebook(problems);
    StudyStore.NewStudy what = new StudyStore.NewStudy(title, codebook, annotators);
    try (Study study = StudyStore.create(folder, what)) {
      if (git) {
        setUpGit(problems);
      }
      if (isJson()) {
        printJson(
            json -> {
              json.writeStringField("study", folder.toString());
              json.writeStringField("title", study.title());
              json.writeObjectFieldStart("codebook");
              json.writeStringField("id", study.scheme().id());
              json.writeStringField("name", study.scheme().name());
              json.writeStringField("version", study.scheme().version());
              json.writeEndObject();
              JsonOutput.problems(json, problems);
            });
      } else {
        console.println("Made the study \"" + study.title() + "\" in " + folder);
      }
    }
    return finish(problems);
  }

  /** The study is made in any case: without Git it is whole too. */
  private void setUpGit(Problems problems) {
    try {
      new GitSetup(folder.toAbsolutePath(), program()).run(console.progress());
    } catch (ProblemException e) {
      problems.add(e.problem());
    }
  }

  /** What starts this command line: its script in the product, else by its name. */
  private static String program() {
    String home = System.getProperty("glossator.home");
    Path script = home == null ? null : Path.of(home, "bin", "glossator").toAbsolutePath();
    return script != null && Files.isRegularFile(script) ? script.toString() : "glossator";
  }

  private Codebook codebook(Problems problems) throws ProblemException {
    if (source != null && source.codebook != null) {
      CodebookFiles.Loaded loaded = CodebookReading.read(source.codebook, null);
      problems.addAll(loaded.problems());
      return loaded.codebook();
    }
    String id = source == null ? "blank" : source.template;
    Templates.Template template = Templates.find(id);
    if (template == null) {
      List<String> ids = Templates.list().stream().map(Templates.Template::id).toList();
      throw usage("there is no template " + id + " (" + listed(ids) + ")");
    }
    return template.create();
  }
}
