package org.glossator.formats.internal.cas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.Scheme;
import org.glossator.formats.Dataset;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.Exporter;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.internal.exporting.AnnotatorFiles;
import org.glossator.formats.internal.exporting.Fingerprint;
import org.glossator.formats.internal.exporting.ReadBack;
import org.glossator.uima.JsonCasReader;
import org.glossator.uima.JsonCasWriter;

/** Writes UIMA JSON CAS 0.4, as {@link AnnotatorFiles} says. */
public final class JsonCasExporter implements Exporter {
  private static final AnnotatorFiles FILES =
      new AnnotatorFiles("jsoncas", ".json", JsonCasExporter::encode);

  @Override
  public String id() {
    return "jsoncas";
  }

  @Override
  public String description() {
    return "UIMA JSON CAS 0.4, a file a document and annotator";
  }

  @Override
  public OffsetUnit defaultUnit() {
    return OffsetUnit.UTF16;
  }

  @Override
  public ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException {
    return FILES.write(dataset, options, target, progress);
  }

  private static byte[] encode(String name, AnnotationSnapshot snapshot, Scheme scheme)
      throws ProblemException {
    byte[] bytes = JsonCasWriter.toBytes(snapshot, scheme);
    Collector collector = new Collector();
    List<ImportedDocument> read =
        new CasDocuments(CasOptions.of(ImportOptions.NONE), collector)
            .of(name, name, "", true, JsonCasReader.read(name, bytes));
    if (read.size() != 1
        || !collector.problems.isEmpty()
        || !read.getFirst().text().equals(snapshot.text())
        || !Fingerprint.of(read.getFirst().annotations().getFirst())
            .equals(Fingerprint.of("", snapshot))) {
      throw ReadBack.differs(name);
    }
    return bytes;
  }

  /** A document that was just written must be read without a word. */
  private static final class Collector implements ImportSink {
    final List<Problem> problems = new ArrayList<>();

    @Override
    public void document(ImportedDocument document) {
      // given as a result
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    @Override
    public String textOf(String name, String sha256) {
      return null;
    }

    @Override
    public void checkCancelled() {
      // done in a moment
    }
  }
}
