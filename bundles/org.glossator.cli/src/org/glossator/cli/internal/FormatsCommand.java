package org.glossator.cli.internal;

import java.util.List;
import org.glossator.formats.FormatRegistry;
import picocli.CommandLine.Command;

/** {@code glossator formats}. */
@Command(name = "formats", description = "List the formats: id, direction, description.")
final class FormatsCommand extends StudyCommand {

  FormatsCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    List<FormatRegistry.FormatInfo> formats = FormatRegistry.builtIn().formats();
    if (isJson()) {
      printJson(
          json -> {
            json.writeArrayFieldStart("formats");
            for (FormatRegistry.FormatInfo format : formats) {
              json.writeStartObject();
              json.writeStringField("id", format.id());
              json.writeBooleanField("import", format.canImport());
              json.writeBooleanField("export", format.canExport());
              json.writeStringField("description", format.description());
              json.writeEndObject();
            }
            json.writeEndArray();
          });
    } else {
      TextTable table = new TextTable();
      for (FormatRegistry.FormatInfo format : formats) {
        String direction =
            format.canImport() && format.canExport()
                ? "in, out"
                : format.canImport() ? "in" : "out";
        table.row(format.id(), direction, format.description());
      }
      table.print(console);
    }
    return ExitStatus.DONE;
  }
}
