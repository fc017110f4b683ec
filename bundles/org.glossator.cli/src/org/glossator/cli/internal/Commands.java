package org.glossator.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/**
 * The commands. Only the one that is asked for is made: reading the annotations of all would take
 * longer than most commands take.
 */
final class Commands {
  private static final Map<String, Function<Console, Object>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("new", NewCommand::new);
    ALL.put("import", ImportCommand::new);
    ALL.put("export", ExportCommand::new);
    ALL.put("annotate", AnnotateCommand::new);
    ALL.put("train", TrainCommand::new);
    ALL.put("suggestions", SuggestionsCommand::new);
    ALL.put("codebook", CodebookCommand::new);
    ALL.put("documents", DocumentsCommand::new);
    ALL.put("assign", AssignCommand::new);
    ALL.put("status", StatusCommand::new);
    ALL.put("stats", StatsCommand::new);
    ALL.put("validate", ValidateCommand::new);
    ALL.put("merge", MergeCommand::new);
    ALL.put("reanchor", ReanchorCommand::new);
    ALL.put("formats", FormatsCommand::new);
    ALL.put("engines", EnginesCommand::new);
    ALL.put("templates", TemplatesCommand::new);
    ALL.put("open", OpenCommand::new);
    ALL.put("sample", SampleCommand::new);
  }

  private Commands() {}

  /** The command line with the command that the arguments name, or with all. */
  static CommandLine commandLine(Console console, String[] args) {
    CommandLine root = new CommandLine(new RootCommand(console));
    Function<Console, Object> only = args.length == 0 ? null : ALL.get(args[0]);
    if (only != null) {
      add(root, args[0], only, console);
    } else {
      ALL.forEach((name, make) -> add(root, name, make, console));
    }
    root.registerConverter(Path.class, Commands::path);
    return root;
  }

  /**
   * Java cannot hold a name outside ASCII where the locale is C: said here in words of the user's.
   */
  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "it cannot be a path in the present locale (start in a UTF-8 locale: LC_ALL=C.UTF-8)");
    }
  }

  private static void add(
      CommandLine root, String name, Function<Console, Object> make, Console console) {
    Object command = make.apply(console);
    CommandLine line = new CommandLine(command);
    if (command instanceof CodebookCommand codebook) {
      codebook.addTo(line);
    }
    root.addSubcommand(name, line);
  }
}
