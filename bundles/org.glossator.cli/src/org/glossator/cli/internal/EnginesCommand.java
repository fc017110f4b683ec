package org.glossator.cli.internal;

import java.util.List;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineRegistry;
import org.glossator.engines.ParameterSpec;
import picocli.CommandLine.Command;

/** {@code glossator engines}. */
@Command(name = "engines", description = "List the engines: id, description, parameters.")
final class EnginesCommand extends StudyCommand {

  EnginesCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    List<Engine> engines = EngineRegistry.builtIn().engines();
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
    return ExitStatus.DONE;
  }
}
