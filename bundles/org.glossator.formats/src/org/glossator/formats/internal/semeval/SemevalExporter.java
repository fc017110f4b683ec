package org.glossator.formats.internal.semeval;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Span;
import org.glossator.base.OffsetMap;
import org.glossator.base.OffsetUnit;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.formats.Dataset;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.Exporter;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.internal.exporting.FolderExport;
import org.glossator.formats.internal.exporting.FolderExport.Content;
import org.glossator.formats.internal.exporting.Held;
import org.glossator.formats.internal.exporting.HeldDocument;
import org.glossator.formats.internal.exporting.Holds;
import org.glossator.formats.internal.exporting.Projection;
import org.glossator.formats.internal.exporting.Proof;
import org.glossator.formats.internal.exporting.QuietSink;
import org.glossator.formats.internal.exporting.ReadBack;
import org.glossator.formats.internal.text.NameEscapes;
import org.glossator.formats.internal.text.TextRanges;

/** Writes articles and, beside each, the spans with their techniques. */
public final class SemevalExporter implements Exporter {
  private static final Projection PROJECTION = Projection.of(Holds.ANNOTATORS);

  private final SemevalFlavour flavour;

  private SemevalExporter(SemevalFlavour flavour) {
    this.flavour = flavour;
  }

  /** That of SemEval-2020 task 11. */
  public static SemevalExporter propaganda2020() {
    return new SemevalExporter(SemevalFlavour.PROPAGANDA_2020);
  }

  /** That of SemEval-2023 task 3. */
  public static SemevalExporter persuasion2023() {
    return new SemevalExporter(SemevalFlavour.PERSUASION_2023);
  }

  @Override
  public String id() {
    return flavour.id;
  }

  @Override
  public String description() {
    return flavour.description;
  }

  @Override
  public OffsetUnit defaultUnit() {
    return OffsetUnit.CODEPOINT;
  }

  @Override
  public boolean supports(OffsetUnit unit) {
    return true;
  }

  @Override
  public ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException {
    return new FolderExport(dataset, options, target, PROJECTION)
        .write((document, work, name, losses) -> encode(document, work, name, options), progress);
  }

  private List<Content> encode(HeldDocument document, Held work, String name, ExportOptions options)
      throws ProblemException {
    String file = SemevalNames.file(name);
    String article = SemevalNames.id(file);
    OffsetMap offsets = OffsetMap.of(document.text(), options.unit());
    StringBuilder rows = new StringBuilder();
    for (Span span : work.spans()) {
      rows.append(article)
          .append('\t')
          .append(technique(span.code()))
          .append('\t')
          .append(offsets.fromUtf16(span.begin()))
          .append('\t')
          .append(offsets.fromUtf16(span.end()))
          .append('\n');
    }
    List<ImportedSpan> read = new ArrayList<>();
    SemevalLabels.read(
        rows.toString(),
        article,
        name,
        new TextRanges(document.text(), options.unit()),
        read,
        QuietSink.INSTANCE);
    if (!Proof.of(new ImportedAnnotations(null, null, read, List.of(), List.of()))
        .equals(Proof.of(work))) {
      throw ReadBack.differs(name);
    }
    List<Content> contents = new ArrayList<>();
    if (!options.noText()) {
      contents.add(new Content(file + ".txt", utf8(document.text()), null));
    }
    contents.add(new Content(file + flavour.written, utf8(rows.toString()), work.counts()));
    return contents;
  }

  /** Tabs are the only thing that a technique cannot have; spaces at its ends would be cut off. */
  private static String technique(String code) {
    String escaped = NameEscapes.escape(code, c -> c != '\t' && c != '\n' && c != '\r');
    return escaped.equals(escaped.strip()) ? escaped : NameEscapes.escape(code, c -> c > ' ');
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
