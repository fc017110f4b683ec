package org.glossator.cli.internal;

import java.io.Console;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.engines.EngineRegistry;
import org.glossator.engines.EngineTrust;
import org.glossator.engines.InstalledEngines;
import org.glossator.engines.InstalledEngines.Installed;
import picocli.CommandLine.Option;

/** Asks whether engines that bring their own code may run. */
final class TrustOption {
  @Option(
      names = "--trust",
      description = "Trust the installed engines that are named: they run code of their own.")
  private boolean trust;

  /**
   * The built-in engines and the installed ones that may run. Of those that are named and not
   * trusted yet each is asked for, where somebody is there to answer.
   */
  EngineRegistry registry(
      org.glossator.cli.internal.Console console,
      Path study,
      Collection<String> named,
      Problems problems)
      throws ProblemException {
    EngineTrust known = EngineTrust.ofUser();
    List<Problem> found = new ArrayList<>();
    for (Path base : List.of(study, InstalledEngines.userFolder())) {
      for (Installed engine : InstalledEngines.list(base, found::add)) {
        if (named.contains(engine.id()) && !known.isTrusted(engine.fingerprint())) {
          decide(console, engine, known);
        }
      }
    }
    found.clear();
    EngineRegistry registry =
        InstalledEngines.registry(EngineRegistry.builtIn(), study, known, found::add);
    for (Problem problem : found) {
      // an engine that nobody asked for is nobody's problem here
      if (named.stream().anyMatch(id -> problem.path().endsWith("/" + id))) {
        problems.add(problem);
      }
    }
    return registry;
  }

  /**
   * Whether each engine is built in or installed somewhere.
   *
   * @throws ProblemException if one is neither
   */
  void requireKnown(Path study, List<String> named) throws ProblemException {
    List<String> missing = new ArrayList<>();
    List<Problem> found = new ArrayList<>();
    EngineRegistry builtIn = EngineRegistry.builtIn();
    for (String id : named) {
      if (builtIn.find(id) == null) {
        missing.add(id);
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    for (Path base : List.of(study, InstalledEngines.userFolder())) {
      // one that is broken is told when it is to be run
      InstalledEngines.list(base, found::add).forEach(engine -> missing.remove(engine.id()));
    }
    builtIn.require(missing);
  }

  private void decide(
      org.glossator.cli.internal.Console console, Installed engine, EngineTrust known)
      throws ProblemException {
    if (trust || isYes(console, engine)) {
      known.trust(engine.fingerprint());
      return;
    }
    throw new ProblemException(
        Problem.error(
            "engines/installed/" + engine.id(),
            "the engine is not trusted: it would run code of its own",
            "use --trust if you know where it comes from"));
  }

  private static boolean isYes(org.glossator.cli.internal.Console console, Installed engine) {
    Console terminal = console.terminal() ? System.console() : null;
    if (terminal == null) {
      return false;
    }
    String answer =
        terminal.readLine(
            "The engine \"%s\" (%s) runs code of its own. Do you trust it? [y/N] ",
            engine.name(), engine.folder());
    return answer != null
        && (answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes"));
  }
}
