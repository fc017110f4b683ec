package org.glossator.cli.internal;

import java.util.List;
import org.glossator.codebook.Templates;
import org.glossator.codebook.Templates.Template;
import picocli.CommandLine.Command;

/** {@code glossator templates}. */
@Command(name = "templates", description = "List the codebooks to begin with: id, name, source.")
final class TemplatesCommand extends StudyCommand {

  TemplatesCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    List<Template> templates = Templates.list();
    if (isJson()) {
      printJson(
          json -> {
            json.writeArrayFieldStart("templates");
            for (Template template : templates) {
              json.writeStartObject();
              json.writeStringField("id", template.id());
              json.writeStringField("name", template.name());
              json.writeStringField("source", template.source());
              json.writeEndObject();
            }
            json.writeEndArray();
          });
    } else {
      TextTable table = new TextTable();
      templates.forEach(t -> table.row(t.id(), t.name(), t.source()));
      table.print(console);
    }
    return ExitStatus.DONE;
  }
}
