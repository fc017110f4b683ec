package org.glossator.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.formats.DocumentGlob;
import org.glossator.formats.ExportDataset;
import org.glossator.formats.ExportReport;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.formats.Exporter;
import org.glossator.formats.FormatRegistry;
import org.glossator.formats.Split;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glossator export}. */
@Command(name = "export", description = "Export a labelled dataset with its manifest.")
final class ExportCommand extends StudyCommand {

  @Parameters(paramLabel = "STUDY", description = "Folder of the study.")
  private Path folder;

  @Option(names = "--format", required = true, paramLabel = "ID", description = "Format to write.")
  private String format;

  @Option(names = "--out", required = true, paramLabel = "PATH", description = "Folder to make.")
  private Path out;

  @ArgGroup private Annotators annotators;

  @Option(
      names = "--layer",
      paramLabel = "NAME",
      split = ",",
      description = "Layers, by id or name (default: all).")
  private List<String> layers = List.of();

  @Option(names = "--documents", paramLabel = "GLOB", description = "Documents, like '2026/*'.")
  private String documents;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      description = "codepoint, utf16 or utf8 (default: the format's own).")
  private String offsets;

  @Option(names = "--no-text", description = "Leave out texts: offsets and hashes only.")
  private boolean noText;

  @Option(names = "--split", paramLabel = "A,B,C", description = "Train, dev, test in percent.")
  private String split;

  @Option(names = "--seed", paramLabel = "N", description = "Seed of the split (default: 0).")
  private long seed;

  @Option(names = "--strict", description = "Losses count as problems.")
  private boolean strict;

  @Option(names = "--overwrite", description = "Replace a folder that is not empty.")
  private boolean overwrite;

  @Option(
      names = "-o",
      paramLabel = "KEY=VALUE",
      description =
          "Option of the format; with every format license, url, creator and published (a date), for"
              + " the descriptions of the dataset.")
  private Map<String, String> options = new LinkedHashMap<>();

  /** Whose annotations: one of two. */
  static final class Annotators {
    @Option(
        names = "--annotator",
        paramLabel = "NAME",
        split = ",",
        description = "Annotators (default: all).")
    private List<String> names = List.of();

    @Option(names = "--all-annotators", description = "All annotators.")
    private boolean all;
  }

  ExportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws ProblemException {
    FormatRegistry formats = FormatRegistry.builtIn();
    Exporter exporter = formats.exporter(format);
    if (exporter == null) {
      List<String> ids = formats.exporters().stream().map(Exporter::id).toList();
      throw usage("no format " + format + " can be exported (" + listed(ids) + ")");
    }
    OffsetUnit unit = unit(exporter);
    Split parts = split();
    DocumentGlob glob = glob();
    List<String> names = annotators == null || annotators.all ? List.of() : annotators.names;
    return withStudy(
        folder,
        (study, problems) -> {
          ExportReport report =
              new ExportDataset(
                      study, exporter, out, names, layers, glob, unit, noText, parts, overwrite,
                      options)
                  .run(console.progress());
          if (strict) {
            report
                .losses()
                .counts()
                .forEach(
                    (kind, count) ->
                        problems.add(
                            isLeftOut(report, kind)
                                ? Problem.warning(
                                    out.toString(),
                                    "not exported: " + kind + ": " + count,
                                    "glossator validate says where they are")
                                : Problem.warning(
                                    out.toString(),
                                    "the format "
                                        + format
                                        + " cannot hold "
                                        + kind
                                        + ": "
                                        + count
                                        + " lost",
                                    "use another format for these")));
          }
          print(report, problems);
          return finish(problems);
        });
  }

  private OffsetUnit unit(Exporter exporter) {
    if (offsets == null) {
      return null;
    }
    try {
      OffsetUnit unit = OffsetUnit.of(offsets);
      if (exporter.supports(unit)) {
        return unit;
      }
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
    throw usage("the format " + format + " cannot have offsets in " + offsets);
  }

  private Split split() {
    try {
      return split == null ? null : Split.of(split, seed);
    } catch (ProblemException e) {
      throw usage(e);
    }
  }

  private DocumentGlob glob() {
    try {
      return documents == null ? null : DocumentGlob.of(documents);
    } catch (ProblemException e) {
      throw usage(e);
    }
  }

  private void print(ExportReport report, Problems problems) {
    if (isJson()) {
      printJson(
          json -> {
            json.writeStringField("out", out.toString());
            json.writeStringField("format", format);
            json.writeNumberField("documents", report.counts().documents());
            json.writeNumberField("spans", report.counts().spans());
            json.writeNumberField("relations", report.counts().relations());
            json.writeNumberField("labels", report.counts().labels());
            json.writeArrayFieldStart("files");
            for (ExportedFile file : report.files()) {
              json.writeStartObject();
              json.writeStringField("path", file.path());
              json.writeStringField("sha256", file.sha256());
              json.writeNumberField("bytes", file.bytes());
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("losses");
            for (Map.Entry<String, Long> loss : report.losses().counts().entrySet()) {
              json.writeStartObject();
              json.writeStringField("kind", loss.getKey());
              json.writeNumberField("count", loss.getValue());
              json.writeEndObject();
            }
            json.writeEndArray();
            JsonOutput.problems(json, problems);
          });
      return;
    }
    console.println(
        "Exported "
            + Plural.of(report.counts().documents(), "document")
            + " with "
            + Plural.of(report.counts().spans(), "span")
            + ", "
            + Plural.of(report.counts().relations(), "relation")
            + ", "
            + Plural.of(report.counts().labels(), "label")
            + " to "
            + out);
    report
        .losses()
        .counts()
        .forEach(
            (kind, count) ->
                console.println(
                    (isLeftOut(report, kind) ? "  not exported: " : "  not in this format: ")
                        + kind
                        + " ("
                        + count
                        + ")"));
  }

  /** Whether a loss is not the format's: the study itself cannot read it. */
  private static boolean isLeftOut(ExportReport report, String kind) {
    return report.leftOut().counts().containsKey(kind);
  }
}
