package org.glossator.formats.internal.conll;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.annotation.Span;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.formats.Dataset;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.Exporter;
import org.glossator.formats.FormatOption;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.exporting.FolderExport;
import org.glossator.formats.internal.exporting.FolderExport.Content;
import org.glossator.formats.internal.exporting.Held;
import org.glossator.formats.internal.exporting.HeldDocument;
import org.glossator.formats.internal.exporting.Holds;
import org.glossator.formats.internal.exporting.NoText;
import org.glossator.formats.internal.exporting.Projection;
import org.glossator.formats.internal.exporting.RecordExport;
import org.glossator.formats.internal.text.NameEscapes;

/**
 * Writes tokens with BIO tags, a file a document. Options: {@code overlap=longest} (the usual)
 * keeps of overlapping spans the longest, {@code overlap=per-code} writes a file a code; {@code
 * columns=2002} writes token and tag only; {@code files=one} one file for all documents; {@code
 * tokens=spaces} takes what white space divides for tokens and lines for sentences, as texts have
 * them that came in by this format.
 */
public final class ConllExporter implements Exporter {
  private static final Projection PROJECTION = Projection.of(Holds.ANNOTATORS);
  private static final String[] OVERLAPS = {"longest", "per-code"};
  private static final String[] COLUMNS = {"2003", "2002"};
  private static final String[] FILES = {"document", "one"};
  private static final String[] TOKENS = {"computed", "spaces"};

  @Override
  public String id() {
    return "conll";
  }

  @Override
  public String description() {
    return new ConllImporter().description();
  }

  @Override
  public List<FormatOption> options() {
    return List.of(
        FormatOption.choice("overlap", "Spans that overlap", OVERLAPS),
        FormatOption.choice("columns", "Columns as in", COLUMNS),
        FormatOption.choice("files", "Files", FILES),
        FormatOption.choice("tokens", "Tokens and sentences", TOKENS));
  }

  @Override
  public OffsetUnit defaultUnit() {
    return OffsetUnit.CODEPOINT;
  }

  @Override
  public ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException {
    NoText.refuse(options, id());
    ConllRows rows =
        new ConllRows(
            choice(options, "columns", COLUMNS) == 0, choice(options, "tokens", TOKENS) == 1);
    boolean perCode = choice(options, "overlap", OVERLAPS) == 1;
    if (choice(options, "files", FILES) == 1) {
      return oneFile(dataset, options, target, rows, perCode, progress);
    }
    return new FolderExport(dataset, options, target, PROJECTION)
        .write(
            (document, work, name, losses) ->
                perCode
                    ? perCode(document, work, name, rows, losses)
                    : List.of(
                        encode(document, work.spans(), name, rows, losses).as(name + ".conll")),
            progress);
  }

  private static int choice(ExportOptions options, String name, String... choices)
      throws ProblemException {
    String value = options.get(name);
    if (value == null) {
      return 0;
    }
    int index = List.of(choices).indexOf(value);
    if (index < 0) {
      throw new ProblemException(
          Problem.error(
              "",
              "conll has no " + name + " \"" + value + "\"",
              "use -o " + name + "=" + String.join(" or ", choices)));
    }
    return index;
  }

  private static ExportResult oneFile(
      Dataset dataset,
      ExportOptions options,
      Path target,
      ConllRows rows,
      boolean perCode,
      Progress progress)
      throws ProblemException {
    if (dataset.annotators().size() > 1) {
      throw new ProblemException(
          Problem.error(
              "",
              "one file cannot hold the work of " + String.join(", ", dataset.annotators()),
              "choose one annotator, or a file for each document"));
    }
    if (perCode) {
      throw new ProblemException(
          Problem.error("", "files=one and overlap=per-code exclude each other", "choose one"));
    }
    return new RecordExport(dataset, options, target, PROJECTION)
        .write(
            ".conll",
            new RecordExport.Frame("", "", ""),
            (document, number, losses) -> {
              List<RecordExport.Content> records = new ArrayList<>();
              for (Held work : document.work()) {
                Encoded encoded =
                    encode(document, work.spans(), document.entry().path(), rows, losses);
                records.add(new RecordExport.Content(encoded.bytes(), encoded.counts()));
              }
              return records;
            },
            progress);
  }

  private static List<Content> perCode(
      HeldDocument document, Held work, String name, ConllRows rows, Losses losses)
      throws ProblemException {
    Map<String, List<Span>> byCode = new TreeMap<>();
    for (Span span : work.spans()) {
      byCode.computeIfAbsent(span.code(), code -> new ArrayList<>()).add(span);
    }
    List<Content> contents = new ArrayList<>();
    if (byCode.isEmpty()) {
      contents.add(encode(document, List.of(), name, rows, losses).as(name + ".conll"));
    }
    for (Map.Entry<String, List<Span>> code : byCode.entrySet()) {
      String file =
          name
              + "."
              + NameEscapes.escape(
                  code.getKey(), c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
              + ".conll";
      contents.add(encode(document, code.getValue(), name, rows, losses).as(file));
    }
    return contents;
  }

  private static List<Span> everybodys(HeldDocument document, String text) {
    List<Span> all = new ArrayList<>();
    document.work().forEach(work -> all.addAll(ConllFlat.trimmed(work.spans(), text)));
    return all;
  }

  /** One file of a document. */
  private record Encoded(byte[] bytes, Counts counts) {
    Content as(String file) {
      return new Content(file, bytes, counts);
    }
  }

  private static Encoded encode(
      HeldDocument document, List<Span> spans, String name, ConllRows rows, Losses losses)
      throws ProblemException {
    String text = document.text();
    List<Span> flat = ConllFlat.of(spans, text, losses);
    String written =
        new ConllWriter(text, document.entry().get("language"), rows)
            .write(flat, everybodys(document, text));
    ConllProof.check(written, text, flat, name);
    losses.add("texts, of which tokens are left", 1);
    return new Encoded(written.getBytes(StandardCharsets.UTF_8), new Counts(0, flat.size(), 0, 0));
  }
}
