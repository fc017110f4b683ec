package org.glossator.formats.internal.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Span;
import org.glossator.base.OffsetMap;
import org.glossator.base.OffsetUnit;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.TextHash;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.Dataset;
import org.glossator.formats.Dataset.LoadedAnnotations;
import org.glossator.formats.Dataset.LoadedDocument;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.formats.Exporter;
import org.glossator.formats.FormatOption;
import org.glossator.formats.Glossator;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.OrderedWork;
import org.glossator.formats.internal.exporting.HashedFile;
import org.glossator.formats.internal.exporting.QuotedText;
import org.glossator.formats.internal.exporting.ReadBack;
import org.glossator.formats.internal.parquet.ParquetTable;
import org.glossator.formats.internal.text.FileProblems;
import org.glossator.study.DocumentEntry;

/**
 * Writes a long table, a row a span, for statistics programs: RFC 4180, UTF-8, a column for each
 * attribute ({@code Frame.actor}) and each metadata column ({@code meta.date}). The text is that
 * from start to end; of several fragments the column of that name tells which parts of it are
 * meant.
 */
public final class CsvSpansExporter implements Exporter {
  private static final int START = 6;
  private static final int FRAGMENTS = 9;
  private static final long USUAL_SIZE = 1L << 20;

  @Override
  public String id() {
    return "csv-spans";
  }

  @Override
  public String description() {
    return "Long table, a row a span, with attributes and metadata as columns (RFC 4180)";
  }

  @Override
  public List<FormatOption> options() {
    return List.of(FormatOption.yesNo("parquet", "Also as Parquet, for pandas and R"));
  }

  @Override
  public OffsetUnit defaultUnit() {
    return OffsetUnit.CODEPOINT;
  }

  @Override
  public boolean supports(OffsetUnit unit) {
    return true;
  }

  /** An attribute column. */
  private record AttributeColumn(String layer, String attribute) {}

  private record Encoded(
      byte[] bytes,
      List<List<String>> rows,
      List<String> rowHashes,
      Counts counts,
      Losses losses) {}

  @Override
  public ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException {
    List<AttributeColumn> attributes = attributeColumns(dataset);
    List<SpanColumn> columns = SpanColumn.of(dataset.scheme(), dataset.metadataColumns());
    List<String> header = columns.stream().map(SpanColumn::name).toList();
    String stem = options.part().isEmpty() ? "spans" : options.part();
    String name = stem + ".csv";
    boolean wantsParquet = Boolean.parseBoolean(options.get("parquet"));
    List<String> expected = new ArrayList<>();
    Losses losses = new Losses();
    List<ExportedFile> files = new ArrayList<>();
    try (HashedFile file = HashedFile.create(target, name);
        HashedFile tableFile = wantsParquet ? HashedFile.create(target, stem + ".parquet") : null) {
      ParquetTable table =
          wantsParquet
              ? new ParquetTable(
                  columns, Glossator.NAME + " version " + Glossator.VERSION, tableFile::write)
              : null;
      file.write(bytes(List.of(header)));
      Counts[] counts = {Counts.NONE};
      OrderedWork.run(
          dataset.documents(),
          entry -> USUAL_SIZE,
          entry -> encode(dataset, options, attributes, entry),
          (entry, encoded) -> {
            file.write(encoded.bytes());
            if (table != null) {
              for (List<String> row : encoded.rows()) {
                table.add(row);
              }
            }
            expected.addAll(encoded.rowHashes());
            counts[0] = counts[0].plus(encoded.counts());
            losses.add(encoded.losses());
            progress.step(entry.path());
            progress.worked(1);
          },
          progress);
      ExportedFile written = file.finish(counts[0]);
      readBack(file.path(), name, header, expected);
      files.add(written);
      if (table != null) {
        table.finish();
        files.add(tableFile.finish(Counts.NONE)); // the same spans once more
      }
      return new ExportResult(files, losses);
    }
  }

  private static List<AttributeColumn> attributeColumns(Dataset dataset) {
    List<AttributeColumn> columns = new ArrayList<>();
    for (SchemeLayer layer : dataset.scheme().layers()) {
      if (layer.kind() == LayerKind.SPAN) {
        for (SchemeAttribute attribute : layer.attributes()) {
          columns.add(new AttributeColumn(layer.id(), attribute.id()));
        }
      }
    }
    return columns;
  }

  private static Encoded encode(
      Dataset dataset, ExportOptions options, List<AttributeColumn> attributes, DocumentEntry entry)
      throws ProblemException {
    Losses losses = new Losses();
    LoadedDocument loaded = dataset.load(entry);
    LoadedDocument document = options.noText() ? QuotedText.without(loaded, losses) : loaded;
    OffsetMap offsets = OffsetMap.of(document.text(), options.unit());
    List<List<String>> rows = new ArrayList<>();
    for (LoadedAnnotations a : document.annotations()) {
      AnnotationSnapshot snapshot = a.snapshot();
      for (Span span : snapshot.spans()) {
        List<String> row = row(dataset, options, a.annotator(), entry, document, span, offsets);
        attributes.forEach(column -> row.add(attribute(span, column)));
        dataset.metadataColumns().forEach(column -> row.add(entry.get(column)));
        rows.add(row);
        losses.add("attributes that the codebook lacks", unknownAttributes(span, attributes));
      }
      losses.add("relations", snapshot.relations().size() + (long) a.cutRelations());
      losses.add("labels of documents", snapshot.labels().size());
    }
    losses.add("documents without spans", rows.isEmpty() ? 1 : 0);
    List<String> hashes = rows.stream().map(CsvSpansExporter::hash).toList();
    return new Encoded(bytes(rows), rows, hashes, new Counts(1, rows.size(), 0, 0), losses);
  }

  private static List<String> row(
      Dataset dataset,
      ExportOptions options,
      String annotator,
      DocumentEntry entry,
      LoadedDocument document,
      Span span,
      OffsetMap offsets) {
    SchemeCode code = dataset.scheme().code(span.layer(), span.code());
    List<String> row = new ArrayList<>();
    row.add(entry.path());
    row.add(annotator);
    row.add("s" + span.id());
    row.add(span.layer());
    row.add(orEmpty(span.code()));
    row.add(code == null ? "" : code.name());
    row.add(Integer.toString(offsets.fromUtf16(span.begin())));
    row.add(Integer.toString(offsets.fromUtf16(span.end())));
    row.add(options.noText() ? "" : document.text().substring(span.begin(), span.end()));
    row.add(
        span.fragments().stream()
            .map(f -> offsets.fromUtf16(f.begin()) + "-" + offsets.fromUtf16(f.end()))
            .collect(Collectors.joining(";")));
    row.add(orEmpty(span.memo()));
    row.add(span.origin());
    row.add(span.confidence() == null ? "" : span.confidence().toString());
    return row;
  }

  private static String attribute(Annotation annotation, AttributeColumn column) {
    AttributeValue value =
        annotation.layer().equals(column.layer())
            ? annotation.attributes().get(column.attribute())
            : null;
    return switch (value) {
      case null -> "";
      case AttributeValue.Text v -> v.text();
      case AttributeValue.IntegerNumber v -> Long.toString(v.number());
      case AttributeValue.DecimalNumber v -> v.number().toString();
      case AttributeValue.YesNo v -> Boolean.toString(v.yes());
      case AttributeValue.Choice v -> v.id();
      case AttributeValue.MultiChoice v ->
          v.ids().stream()
              .map(id -> id.replace("\\", "\\\\").replace(";", "\\;"))
              .collect(Collectors.joining(";"));
      case AttributeValue.Date v -> v.iso();
      case AttributeValue.Actor v -> v.id();
    };
  }

  private static long unknownAttributes(Annotation annotation, List<AttributeColumn> columns) {
    return annotation.attributes().keySet().stream()
        .filter(name -> !columns.contains(new AttributeColumn(annotation.layer(), name)))
        .count();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static byte[] bytes(List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.MINIMAL)
            .setRecordSeparator("\r\n")
            .get();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory has no output errors
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(List<String> cells) {
    return TextHash.sha256(String.join("\u001f", cells));
  }

  /** Reads the table as any program would, and checks each row and its offsets' form. */
  private static void readBack(Path file, String name, List<String> header, List<String> expected)
      throws ProblemException {
    String content;
    try {
      content = Files.readString(file);
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unreadable(name, e), e);
    }
    int rank = 0;
    try (CsvTable table = CsvTable.open(name, content, ',')) {
      if (!table.columns().equals(header)) {
        throw ReadBack.differs(name);
      }
      CsvTable.Row row;
      while ((row = table.next()) != null) {
        List<String> cells = row.cells();
        if (rank == expected.size()
            || !hash(cells).equals(expected.get(rank))
            || !cells.get(FRAGMENTS).startsWith(cells.get(START) + "-")) {
          throw ReadBack.differs(cells.getFirst());
        }
        rank++;
      }
    }
    if (rank != expected.size()) {
      throw ReadBack.differs(name);
    }
  }
}
