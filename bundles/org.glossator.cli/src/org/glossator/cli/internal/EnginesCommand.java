package org.glossator.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineRegistry;
import org.glossator.engines.EngineTrust;
import org.glossator.engines.InstallEngine;
import org.glossator.engines.InstalledEngines;
import org.glossator.engines.InstalledEngines.Installed;
import org.glossator.engines.InstalledEngines.OutputType;
import org.glossator.engines.OutputMapping;
import org.glossator.engines.OutputMapping.Rule;
import org.glossator.engines.ParameterSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator engines}. */
@Command(
    name = "engines",
    description = "List the engines: id, description, parameters; or install one into a study.")
final class EnginesCommand extends StudyCommand {

  @Parameters(
      paramLabel = "STUDY",
      arity = "0..1",
      description = "A study, to list its installed engines too.")
  private Path study;

  @Option(
      names = "--install",
      paramLabel = "FILE",
      description = "Install a PEAR file, or a UIMA descriptor with --jar, into the study.")
  private Path install;

  @Option(names = "--as", paramLabel = "ID", description = "Id of the installed engine.")
  private String id;

  @Option(names = "--jar", paramLabel = "FILE", description = "A jar of the descriptor's classes.")
  private List<Path> jars = new ArrayList<>();

  @Option(
      names = "--map",
      paramLabel = "TYPE=LAYER[/CODE]",
      description = "What becomes of a type of the installed engine.")
  private List<String> maps = new ArrayList<>();

  @Option(names = "--trust", description = "Trust the engine: it runs code of its own.")
  private boolean trust;

  @Option(names = "--remove", paramLabel = "ID", description = "Remove an installed engine.")
  private String remove;

  EnginesCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    if ((install != null || remove != null) && study == null) {
      throw usage("name the study, as in: glossator engines STUDY --install FILE");
    }
    if (install != null) {
      return install();
    }
    Problems problems = new Problems();
    if (remove != null) {
      InstalledEngines.remove(find(remove, problems));
      console.println("removed " + remove);
      return finish(problems);
    }
    list(problems);
    return finish(problems);
  }

  private Installed find(String wanted, Problems problems) throws ProblemException {
    List<Installed> all = InstalledEngines.list(study, problems::add);
    return all.stream()
        .filter(engine -> engine.id().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.error(
                        study.toString(),
                        "no engine " + wanted + " is installed there",
                        listed(all.stream().map(Installed::id).toList()))));
  }

  private int install() throws ProblemException {
    List<Rule> rules = new ArrayList<>();
    for (String map : maps) {
      int equals = map.indexOf('=');
      if (equals <= 0) {
        throw usage("--map must be TYPE=LAYER or TYPE=LAYER/CODE");
      }
      String[] target = map.substring(equals + 1).split("/", 2);
      rules.add(Rule.of(map.substring(0, equals), target[0], target.length == 1 ? "" : target[1]));
    }
    return withStudy(
        study,
        (opened, problems) -> {
          Installed engine =
              new InstallEngine(install, jars, opened.folder(), id, new OutputMapping(rules))
                  .run(console.progress());
          if (trust) {
            EngineTrust.ofUser().trust(engine.fingerprint());
          }
          List<OutputType> types = InstalledEngines.types(engine);
          if (isJson()) {
            printJson(
                json -> {
                  json.writeStringField("id", engine.id());
                  json.writeStringField("sha256", engine.fingerprint());
                  json.writeBooleanField("trusted", trust);
                  json.writeArrayFieldStart("types");
                  for (OutputType type : types) {
                    json.writeString(type.name());
                  }
                  json.writeEndArray();
                  JsonOutput.problems(json, problems);
                });
          } else {
            console.println(
                "installed " + engine.id() + (trust ? ", trusted" : ", not trusted yet"));
            types.forEach(type -> console.println("  " + type.name()));
          }
          return finish(problems);
        });
  }

  private void list(Problems problems) {
    EngineRegistry builtIn = EngineRegistry.builtIn();
    EngineRegistry registry =
        study == null
            ? builtIn
            : InstalledEngines.registry(
                builtIn, study.toAbsolutePath(), EngineTrust.ofUser(), problems::add);
    List<Engine> engines = registry.engines();
    if (isJson()) {
      printJson(
          json -> {
            json.writeArrayFieldStart("engines");
            for (Engine engine : engines) {
              json.writeStartObject();
              json.writeStringField("id", engine.id());
              json.writeStringField("description", engine.description());
              json.writeEndObject();
            }
            json.writeEndArray();
          });
    } else {
      TextTable table = new TextTable();
      for (Engine engine : engines) {
        table.row(engine.id(), engine.description());
        for (ParameterSpec parameter : engine.parameters()) {
          String usual =
              parameter.defaultValue().isEmpty() ? "" : " (" + parameter.defaultValue() + ")";
          table.row("", "-o " + parameter.name() + "=..  " + parameter.description() + usual);
        }
      }
      table.print(console);
    }
  }
}
