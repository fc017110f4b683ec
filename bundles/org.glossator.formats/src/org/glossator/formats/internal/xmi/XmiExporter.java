package org.glossator.formats.internal.xmi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
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
import org.glossator.formats.internal.exporting.Fingerprint;
import org.glossator.formats.internal.exporting.HashedFile;
import org.glossator.formats.internal.exporting.ReadBack;
import org.glossator.study.DocumentEntry;
import org.glossator.uima.TypeSystems;
import org.glossator.uima.XmiDocument;
import org.glossator.uima.XmiReader;
import org.glossator.uima.XmiWriter;

/**
 * Writes {@code <annotator>/<document>.xmi}, below the part's folder where there is a split, and
 * {@code TypeSystem.xml}. A document that nobody has worked on goes to {@code unannotated/}.
 * Metadata and, if asked for, the texts have no place in this format.
 */
public final class XmiExporter implements Exporter {
  private static final String NOBODY = "unannotated";
  private static final String TYPE_SYSTEM = "TypeSystem.xml";
  private static final long USUAL_SIZE = 1L << 20;

  @Override
  public String id() {
    return "xmi";
  }

  @Override
  public String description() {
    return "UIMA XMI 1.0 and type system, a file a document and annotator";
  }

  @Override
  public OffsetUnit defaultUnit() {
    return OffsetUnit.UTF16;
  }

  private record Encoded(String relative, byte[] bytes, Counts counts) {}

  private record EncodedDocument(List<Encoded> files, Losses losses) {}

  @Override
  public ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException {
    if (options.noText()) {
      throw new ProblemException(
          Problem.error("", "the format xmi cannot leave out texts", "use jsonl or csv-spans"));
    }
    String folder = options.part().isEmpty() ? "" : options.part() + "/";
    List<ExportedFile> files = new ArrayList<>();
    Losses losses = new Losses();
    files.add(
        HashedFile.write(
            target, folder + TYPE_SYSTEM, TypeSystems.toXml(dataset.scheme()), Counts.NONE));
    OrderedWork.run(
        dataset.documents(),
        entry -> USUAL_SIZE,
        entry -> encode(dataset, entry, folder),
        (entry, encoded) -> {
          for (Encoded file : encoded.files()) {
            files.add(HashedFile.write(target, file.relative(), file.bytes(), file.counts()));
          }
          losses.add(encoded.losses());
          progress.step(entry.path());
          progress.worked(1);
        },
        progress);
    return new ExportResult(files, losses);
  }

  private static EncodedDocument encode(Dataset dataset, DocumentEntry entry, String folder)
      throws ProblemException {
    LoadedDocument document = dataset.load(entry);
    List<Encoded> files = new ArrayList<>();
    Losses losses = new Losses();
    if (document.annotations().isEmpty()) {
      AnnotationSnapshot nothing = AnnotationSnapshot.empty(document.text());
      files.add(
          encode(dataset, folder + NOBODY + "/" + entry.path(), nothing, new Counts(1, 0, 0, 0)));
    }
    int documents = 1;
    for (LoadedAnnotations a : document.annotations()) {
      AnnotationSnapshot s = a.snapshot();
      Counts counts =
          new Counts(documents, s.spans().size(), s.relations().size(), s.labels().size());
      // a document counts once, however many annotators it has
      documents = 0;
      files.add(encode(dataset, folder + a.annotator() + "/" + entry.path(), s, counts));
      losses.add("relations to spans of layers that are not exported", a.cutRelations());
    }
    for (String column : dataset.metadataColumns()) {
      losses.add("metadata: " + column, entry.get(column).isEmpty() ? 0 : 1);
    }
    return new EncodedDocument(files, losses);
  }

  /** What is in memory is compared; that it is on the disk is what its hash proves. */
  private static Encoded encode(
      Dataset dataset, String name, AnnotationSnapshot snapshot, Counts counts)
      throws ProblemException {
    byte[] bytes = XmiWriter.toBytes(XmiDocument.of(snapshot, dataset.scheme()));
    XmiDocument read = XmiReader.read(name, bytes, dataset.scheme());
    if (!read.snapshot().text().equals(snapshot.text())
        || !Fingerprint.of("", read.snapshot()).equals(Fingerprint.of("", snapshot))) {
      throw ReadBack.differs(name);
    }
    return new Encoded(name + ".xmi", bytes, counts);
  }
}
