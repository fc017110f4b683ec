package org.glossator.formats.internal.tei;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.formats.Dataset;
import org.glossator.formats.Dataset.LoadedAnnotations;
import org.glossator.formats.Dataset.LoadedDocument;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.formats.Exporter;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.OrderedWork;
import org.glossator.formats.internal.exporting.HashedFile;
import org.glossator.formats.internal.exporting.ReadBack;
import org.glossator.study.DocumentEntry;

/** Writes TEI P5 with stand-off annotation: a file a document, with all its annotators. */
public final class TeiExporter implements Exporter {
  private static final long USUAL_SIZE = 1L << 20;

  @Override
  public String id() {
    return "tei";
  }

  @Override
  public String description() {
    return "TEI P5 with stand-off annotation, a file a document";
  }

  @Override
  public OffsetUnit defaultUnit() {
    return OffsetUnit.CODEPOINT;
  }

  private record Encoded(byte[] bytes, Counts counts, Losses losses) {}

  @Override
  public ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException {
    if (options.noText()) {
      throw new ProblemException(
          Problem.error("", "the format tei cannot leave out texts", "use jsonl or csv-spans"));
    }
    String folder = options.part().isEmpty() ? "" : options.part() + "/";
    TeiWriter writer = new TeiWriter(dataset.scheme(), dataset.metadataColumns());
    List<ExportedFile> files = new ArrayList<>();
    Losses losses = new Losses();
    OrderedWork.run(
        dataset.documents(),
        entry -> USUAL_SIZE,
        entry -> encode(dataset, writer, entry),
        (entry, encoded) -> {
          files.add(
              HashedFile.write(
                  target, folder + entry.path() + ".xml", encoded.bytes(), encoded.counts()));
          losses.add(encoded.losses());
          progress.step(entry.path());
          progress.worked(1);
        },
        progress);
    return new ExportResult(files, losses);
  }

  private static Encoded encode(Dataset dataset, TeiWriter writer, DocumentEntry entry)
      throws ProblemException {
    LoadedDocument document = dataset.load(entry);
    byte[] bytes = writer.toBytes(document);
    if (!TeiProof.says(entry.path(), bytes, document)) {
      throw ReadBack.differs(entry.path());
    }
    Losses losses = new Losses();
    Counts counts = new Counts(1, 0, 0, 0);
    for (LoadedAnnotations a : document.annotations()) {
      losses.add("relations to spans of layers that are not exported", a.cutRelations());
      for (Annotation annotation : a.snapshot().annotations()) {
        if (!annotation.origin().equals(Annotation.MANUAL)) {
          losses.addValue("origins", annotation.origin());
        }
        losses.add("confidences", annotation.confidence() == null ? 0 : 1);
        if (annotation.codebookVersion() != null) {
          losses.addValue("codebook versions of annotations", annotation.codebookVersion());
        }
        if (annotation instanceof Relation || annotation instanceof DocumentLabel) {
          losses.add("memos of relations and labels", annotation.memo() == null ? 0 : 1);
        }
        if (annotation instanceof DocumentLabel) {
          losses.add("values of attributes of labels", annotation.attributes().size());
        }
      }
      counts =
          counts.plus(
              new Counts(
                  0,
                  a.snapshot().spans().size(),
                  a.snapshot().relations().size(),
                  a.snapshot().labels().size()));
    }
    return new Encoded(bytes, counts, losses);
  }
}
