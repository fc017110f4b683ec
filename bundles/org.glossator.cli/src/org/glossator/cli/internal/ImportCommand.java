package org.glossator.cli.internal;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.Severity;
import org.glossator.formats.FormatRegistry;
import org.glossator.formats.ImportDocuments;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportReport;
import org.glossator.formats.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator import}. */
@Command(name = "import", description = "Import documents, with or without annotations.")
final class ImportCommand extends StudyCommand {

  @Parameters(index = "0", paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders.")
  private List<Path> paths;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "ID",
      description = "Format of the files.")
  private String format;

  @Option(names = "--annotator", paramLabel = "NAME", description = "Whose the annotations are.")
  private String annotator;

  @Option(names = "--layer", paramLabel = "NAME", description = "Layer of labels without one.")
  private String layer;

  @Option(
      names = "--metadata",
      paramLabel = "FILE.csv",
      description = "Metadata, joined by path or file name.")
  private Path metadata;

  @Option(
      names = "--encoding",
      paramLabel = "CS",
      description = "Encoding of files that are not UTF-8.")
  private String encoding;

  @Option(names = "--strict", description = "Refuse files that cannot be taken as they are.")
  private boolean strict;

  @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
  private boolean dryRun;

  @Option(names = "-o", paramLabel = "KEY=VALUE", description = "Option of the format.")
  private Map<String, String> options = new LinkedHashMap<>();

  ImportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    FormatRegistry formats = FormatRegistry.builtIn();
    Importer importer = formats.importer(format);
    if (importer == null) {
      List<String> ids = formats.importers().stream().map(Importer::id).toList();
      throw usage("no format " + format + " can be imported (" + listed(ids) + ")");
    }
    ImportOptions importOptions = new ImportOptions(charset(), layer, strict, options);
    return withStudy(
        folder,
        (study, problems) -> {
          ImportReport report =
              new ImportDocuments(
                      study, paths, importer, annotator, metadata, importOptions, dryRun)
                  .run(console.progress().inBytes());
          problems.addAll(report.problems());
          print(report, problems);
          int status = finish(problems);
          boolean nothing = report.filesImported() == 0 && problems.has(Severity.ERROR);
          return nothing ? ExitStatus.FAILED : status;
        });
  }

  private Charset charset() {
    try {
      return encoding == null ? null : Charset.forName(encoding);
    } catch (IllegalArgumentException e) {
      throw usage("there is no encoding " + encoding + " (use a name like windows-1252)");
    }
  }

  private void print(ImportReport report, Problems problems) {
    if (isJson()) {
      printJson(
          json -> {
            json.writeBooleanField("dryRun", dryRun);
            json.writeNumberField("files", report.files());
            json.writeNumberField("filesImported", report.filesImported());
            json.writeNumberField("documents", report.documents());
            json.writeNumberField("annotated", report.annotated());
            json.writeNumberField("spans", report.spans());
            json.writeNumberField("relations", report.relations());
            json.writeNumberField("labels", report.labels());
            json.writeObjectFieldStart("changes");
            json.writeNumberField("byteOrderMarks", report.changes().byteOrderMarks());
            json.writeNumberField("lineEnds", report.changes().lineEnds());
            json.writeNumberField("controlCharacters", report.changes().controlCharacters());
            json.writeNumberField("loneSurrogates", report.changes().loneSurrogates());
            json.writeEndObject();
            json.writeArrayFieldStart("additions");
            for (ImportReport.Addition addition : report.additions()) {
              json.writeStartObject();
              json.writeStringField("kind", addition.kind());
              json.writeStringField("layer", addition.layer());
              json.writeStringField("id", addition.id());
              json.writeEndObject();
            }
            json.writeEndArray();
            JsonOutput.problems(json, problems);
          });
      return;
    }
    console.println(
        (dryRun ? "Would import " : "Imported ")
            + Plural.of(report.documents(), "document")
            + " from "
            + report.filesImported()
            + " of "
            + Plural.of(report.files(), "file"));
    if (report.annotated() > 0) {
      console.println(
          "  "
              + Plural.of(report.spans(), "span")
              + ", "
              + Plural.of(report.relations(), "relation")
              + ", "
              + Plural.of(report.labels(), "label")
              + " of documents");
    }
    if (!report.additions().isEmpty()) {
      console.println(
          "  " + Plural.of(report.additions().size(), "addition") + " to the codebook:");
      for (ImportReport.Addition a : report.additions()) {
        console.println(
            "    "
                + a.kind()
                + " "
                + a.id()
                + (a.kind().equals("layer") ? "" : " of layer " + a.layer()));
      }
    }
  }
}
