package org.glossator.engines;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.engines.internal.foreign.EngineFolder;
import org.glossator.engines.internal.foreign.ForeignEngine;
import org.glossator.engines.internal.foreign.ForeignTypes;

/**
 * UIMA engines of other people that were installed into a study, or for all studies of the user:
 * {@code engines/installed/<id>} below the study's folder or {@code .glossator} in the user's home.
 * Listing them and reading their types runs none of their code. Any thread.
 */
public final class InstalledEngines {
  private InstalledEngines() {}

  /**
   * An engine that was installed.
   *
   * @param id its id
   * @param name what it calls itself
   * @param folder where it lies
   * @param fingerprint SHA-256 of all its files, hexadecimal
   */
  public record Installed(String id, String name, Path folder, String fingerprint) {
    public Installed {
      Objects.requireNonNull(id);
      Objects.requireNonNull(name);
      Objects.requireNonNull(folder);
      Objects.requireNonNull(fingerprint);
    }
  }

  /**
   * An annotation type that an engine brings along.
   *
   * @param name full name
   * @param features names of its features that have a text or a number
   */
  public record OutputType(String name, List<String> features) {
    public OutputType {
      Objects.requireNonNull(name);
      features = List.copyOf(features);
    }
  }

  /** Where engines for all studies are installed. */
  public static Path userFolder() {
    return Path.of(System.getProperty("user.home"), ".glossator");
  }

  /**
   * The engines installed in a study's folder or in {@link #userFolder}, by id.
   *
   * @param problems gets what is wrong with those that are left out
   */
  public static List<Installed> list(Path base, Consumer<Problem> problems) {
    return EngineFolder.list(base, problems);
  }

  /**
   * The annotation types of an engine, by name.
   *
   * @throws ProblemException if its descriptor cannot be read
   */
  public static List<OutputType> types(Installed engine) throws ProblemException {
    return ForeignTypes.of(EngineFolder.open(engine.folder()));
  }

  /**
   * What becomes of the types of an engine.
   *
   * @throws ProblemException if the file cannot be read
   */
  public static OutputMapping mapping(Installed engine) throws ProblemException {
    return EngineFolder.open(engine.folder()).mapping();
  }

  /**
   * Changes what becomes of the types of an engine. The mapping is no code: the engine stays
   * trusted.
   *
   * @throws ProblemException if the file cannot be written
   */
  public static void saveMapping(Installed engine, OutputMapping mapping) throws ProblemException {
    EngineFolder.open(engine.folder()).saveMapping(mapping);
  }

  /**
   * Removes an engine with all its files; its suggestions stay.
   *
   * @throws ProblemException if a file cannot be removed
   */
  public static void remove(Installed engine) throws ProblemException {
    EngineFolder.open(engine.folder()).delete();
  }

  /**
   * The engines of a registry and those that are installed in the study and for the user, as far as
   * they are trusted.
   *
   * @param study the study's folder, or null
   * @param problems gets those that are left out: not trusted, broken, or with an id that is taken
   */
  public static EngineRegistry registry(
      EngineRegistry builtIn, Path study, EngineTrust trust, Consumer<Problem> problems) {
    EngineRegistry registry = EngineRegistry.empty();
    builtIn.engines().forEach(registry::add);
    addTo(registry, study, trust, problems);
    addTo(registry, userFolder(), trust, problems);
    return registry;
  }

  private static void addTo(
      EngineRegistry registry, Path base, EngineTrust trust, Consumer<Problem> problems) {
    if (base == null) {
      return;
    }
    for (Installed engine : list(base, problems)) {
      if (!trust.isTrusted(engine.fingerprint())) {
        problems.accept(
            Problem.warning(
                "engines/installed/" + engine.id(),
                "the engine is not trusted yet: it would run code of its own",
                "trust it if you know where it comes from"));
      } else if (registry.find(engine.id()) != null) {
        problems.accept(
            Problem.warning(
                "engines/installed/" + engine.id(),
                "there is another engine of that id",
                "install it under another id"));
      } else {
        try {
          registry.add(ForeignEngine.of(engine.id(), EngineFolder.open(engine.folder())));
        } catch (ProblemException e) {
          problems.accept(e.problem());
        }
      }
    }
  }
}
