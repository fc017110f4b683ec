package org.glossator.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;
import org.glossator.base.ProblemException;
import org.glossator.formats.Glossator;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** {@code glossator} alone. */
@Command(
    name = "glossator",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Close reading of policy texts: studies, imports, exports, engines.",
    footer = {
      "",
      "Without a command, the workbench opens. Every command has --help and --json.",
      "Exit status: 0 done, 1 done with problems that are listed, 2 wrong usage,",
      "3 failed (nothing was written), 130 stopped by Ctrl-C."
    })
final class RootCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--debug", description = "Print stack traces.")
  private boolean debug;

  RootCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws ProblemException {
    return new Workbench(console).open(List.of());
  }

  /** Says the version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Glossator.NAME + " " + Glossator.VERSION};
    }
  }
}
