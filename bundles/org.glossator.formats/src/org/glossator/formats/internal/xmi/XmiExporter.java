package org.glossator.formats.internal.xmi;

import java.nio.file.Path;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.OffsetUnit;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.Scheme;
import org.glossator.formats.Dataset;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.Exporter;
import org.glossator.formats.internal.exporting.AnnotatorFiles;
import org.glossator.formats.internal.exporting.Fingerprint;
import org.glossator.formats.internal.exporting.ReadBack;
import org.glossator.uima.XmiDocument;
import org.glossator.uima.XmiReader;
import org.glossator.uima.XmiWriter;

/** Writes UIMA XMI, as {@link AnnotatorFiles} says. */
public final class XmiExporter implements Exporter {
  private static final AnnotatorFiles FILES =
      new AnnotatorFiles("xmi", ".xmi", XmiExporter::encode);

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

  @Override
  public ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException {
    return FILES.write(dataset, options, target, progress);
  }

  /** What is in memory is compared; that it is on the disk is what its hash proves. */
  private static byte[] encode(String name, AnnotationSnapshot snapshot, Scheme scheme)
      throws ProblemException {
    byte[] bytes = XmiWriter.toBytes(XmiDocument.of(snapshot, scheme));
    XmiDocument read = XmiReader.read(name, bytes, scheme);
    if (!read.snapshot().text().equals(snapshot.text())
        || !Fingerprint.of("", read.snapshot()).equals(Fingerprint.of("", snapshot))) {
      throw ReadBack.differs(name);
    }
    return bytes;
  }
}
