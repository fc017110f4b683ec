package org.glossator.formats.internal.brat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.OffsetMap;
import org.glossator.base.OffsetUnit;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.formats.Dataset;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.formats.Exporter;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.exporting.FolderExport;
import org.glossator.formats.internal.exporting.FolderExport.Content;
import org.glossator.formats.internal.exporting.Held;
import org.glossator.formats.internal.exporting.HeldDocument;
import org.glossator.formats.internal.exporting.Holds;
import org.glossator.formats.internal.exporting.NoText;
import org.glossator.formats.internal.exporting.Projection;
import org.glossator.formats.internal.exporting.Proof;
import org.glossator.formats.internal.exporting.QuietSink;
import org.glossator.formats.internal.exporting.ReadBack;
import org.glossator.formats.internal.text.TextRanges;

/**
 * Writes {@code x.txt} and {@code x.ann} for each document, {@code annotation.conf} and {@code
 * visual.conf}.
 */
public final class BratExporter implements Exporter {
  private static final Projection PROJECTION =
      Projection.of(
          Holds.FRAGMENTS,
          Holds.RELATIONS,
          Holds.ATTRIBUTES,
          Holds.RELATION_ATTRIBUTES,
          Holds.MEMOS,
          Holds.RELATION_MEMOS,
          Holds.ANNOTATORS);

  @Override
  public String id() {
    return "brat";
  }

  @Override
  public String description() {
    return new BratImporter().description();
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
    NoText.refuse(options, id());
    BratTypes types = new BratTypes();
    FolderExport export = new FolderExport(dataset, options, target, PROJECTION);
    ExportResult result =
        export.write(
            (document, work, name, losses) ->
                encode(document, work, name, losses, options.unit(), types),
            progress);
    BratConfiguration configuration = new BratConfiguration(dataset.scheme(), types);
    List<ExportedFile> files = new ArrayList<>(result.files());
    files.add(export.describe("annotation.conf", utf8(configuration.annotation())));
    files.add(export.describe("visual.conf", utf8(configuration.visual())));
    return new ExportResult(files, result.losses());
  }

  private static List<Content> encode(
      HeldDocument document,
      Held work,
      String name,
      Losses losses,
      OffsetUnit unit,
      BratTypes types)
      throws ProblemException {
    String text = document.text();
    Held held = withoutLineEnds(work, text, losses);
    OffsetMap offsets = OffsetMap.of(text, unit);
    String written = new BratWriter(text, offsets, types).write(held);
    TextRanges ranges = new TextRanges(offsets, unit);
    Proof read = Proof.of(BratAnnotations.of(text, written, ranges, QuietSink.INSTANCE));
    if (!read.equals(Proof.of(held))) {
      throw ReadBack.differs(name);
    }
    return List.of(
        new Content(name + BratImporter.TEXT, utf8(text), null),
        new Content(name + BratImporter.ANNOTATIONS, utf8(written), held.counts()));
  }

  /**
   * brat has no line ends in spans: what is left when those at the ends are taken off, and those
   * between two fragments put in.
   */
  private static Held withoutLineEnds(Held work, String text, Losses losses) {
    List<Span> spans = new ArrayList<>(work.spans().size());
    Set<Integer> gone = new HashSet<>();
    for (Span span : work.spans()) {
      List<Fragment> lines = BratQuotes.lines(text, span.fragments());
      if (lines.isEmpty()) {
        gone.add(span.id());
        continue;
      }
      List<Fragment> joined = BratQuotes.joined(text, lines);
      if (joined.equals(span.fragments())) {
        spans.add(span);
      } else {
        losses.add("line ends at the ends of spans or between their fragments", 1);
        spans.add(span.withFragments(joined));
      }
    }
    losses.add("spans of line ends only", gone.size());
    List<Relation> relations = work.relations();
    if (!gone.isEmpty()) {
      relations =
          relations.stream()
              .filter(r -> !gone.contains(r.source()) && !gone.contains(r.target()))
              .toList();
      losses.add(
          "relations to spans of line ends only", work.relations().size() - relations.size());
    }
    return new Held(work.annotator(), spans, relations, work.labels());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
