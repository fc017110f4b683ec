package org.glossator.formats.internal.jsonl;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.TextHash;
import org.glossator.formats.Dataset;
import org.glossator.formats.Dataset.LoadedAnnotations;
import org.glossator.formats.Dataset.LoadedDocument;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.Exporter;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.OrderedWork;
import org.glossator.formats.internal.exporting.Fingerprint;
import org.glossator.formats.internal.exporting.HashedFile;
import org.glossator.formats.internal.exporting.QuotedText;
import org.glossator.formats.internal.exporting.ReadBack;
import org.glossator.study.DocumentEntry;

/** Writes our own format: one file for the whole dataset, or for each part of a split. */
public final class JsonlExporter implements Exporter {
  /**
   * What a document is taken for when work is planned ahead; its true size is known only when it is
   * read.
   */
  private static final long USUAL_SIZE = 1L << 20;

  @Override
  public String id() {
    return "jsonl";
  }

  @Override
  public String description() {
    return "Glossator JSON Lines: documents, metadata, spans, relations, labels";
  }

  @Override
  public OffsetUnit defaultUnit() {
    return OffsetUnit.CODEPOINT;
  }

  @Override
  public boolean supports(OffsetUnit unit) {
    return true;
  }

  /** A document that nobody has annotated. */
  private static final Fingerprint NOTHING = Fingerprint.of(null, AnnotationSnapshot.empty(""));

  /** The lines of one document, read back already. */
  private record Encoded(byte[] bytes, Counts counts, Losses losses) {}

  /** What a line must be read back as. */
  private record Expected(
      String id, String text, Map<String, String> metadata, Fingerprint annotations) {}

  @Override
  public ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException {
    JsonlWriter writer =
        new JsonlWriter(
            dataset.scheme(), dataset.metadataColumns(), options.unit(), options.noText());
    String name = (options.part().isEmpty() ? "dataset" : options.part()) + ".jsonl";
    Losses losses = new Losses();
    try (HashedFile file = HashedFile.create(target, name)) {
      Counts[] counts = {Counts.NONE};
      OrderedWork.run(
          dataset.documents(),
          entry -> USUAL_SIZE,
          entry -> encode(dataset, options.noText(), writer, entry, target.resolve(name), progress),
          (entry, encoded) -> {
            file.write(encoded.bytes());
            counts[0] = counts[0].plus(encoded.counts());
            losses.add(encoded.losses());
            progress.step(entry.path());
            progress.worked(1);
          },
          progress);
      ExportResult.ExportedFile written = file.finish(counts[0]);
      return new ExportResult(List.of(written), losses);
    }
  }

  /** On the working threads, with the proof; the file's hash proves the disk. */
  private static Encoded encode(
      Dataset dataset,
      boolean noText,
      JsonlWriter writer,
      DocumentEntry entry,
      Path file,
      Progress progress)
      throws ProblemException {
    Losses losses = new Losses();
    LoadedDocument loaded = dataset.load(entry);
    LoadedDocument document = noText ? QuotedText.without(loaded, losses) : loaded;
    // where the study knows the text's hash it has just been compared with the text
    String known = entry.sha256().toLowerCase(Locale.ROOT);
    String hash = known.isEmpty() ? TextHash.sha256(document.text()) : known;
    Map<String, String> metadata = metadata(dataset, entry);
    Deque<Expected> expected = new ArrayDeque<>();
    List<byte[]> lines = new ArrayList<>();
    Counts counts = new Counts(1, 0, 0, 0);
    if (document.annotations().isEmpty()) {
      AnnotationSnapshot nothing = AnnotationSnapshot.empty(document.text());
      lines.add(writer.line(entry, document.text(), hash, null, nothing));
      expected.add(new Expected(entry.path(), document.text(), metadata, NOTHING));
    }
    for (LoadedAnnotations a : document.annotations()) {
      AnnotationSnapshot snapshot = a.snapshot();
      lines.add(writer.line(entry, document.text(), hash, a.annotator(), snapshot));
      expected.add(
          new Expected(
              entry.path(), document.text(), metadata, Fingerprint.of(a.annotator(), snapshot)));
      losses.add("relations to spans of layers that are not exported", a.cutRelations());
      counts =
          counts.plus(
              new Counts(
                  0,
                  snapshot.spans().size(),
                  snapshot.relations().size(),
                  snapshot.labels().size()));
    }
    byte[] bytes = joined(lines);
    readBack(bytes, file, document, expected, progress);
    return new Encoded(bytes, counts, losses);
  }

  private static byte[] joined(List<byte[]> lines) {
    if (lines.size() == 1) {
      return lines.getFirst();
    }
    byte[] all = new byte[lines.stream().mapToInt(line -> line.length).sum()];
    int at = 0;
    for (byte[] line : lines) {
      System.arraycopy(line, 0, all, at, line.length);
      at += line.length;
    }
    return all;
  }

  private static Map<String, String> metadata(Dataset dataset, DocumentEntry entry) {
    Map<String, String> metadata = new TreeMap<>();
    for (String column : dataset.metadataColumns()) {
      if (!entry.get(column).isEmpty()) {
        metadata.put(column, entry.get(column));
      }
    }
    return metadata;
  }

  private static void readBack(
      byte[] bytes, Path file, LoadedDocument document, Deque<Expected> expected, Progress progress)
      throws ProblemException {
    new JsonlImporter()
        .read(
            bytes,
            ImportSource.of(file),
            new ImportSink() {
              @Override
              public void document(ImportedDocument read) throws ProblemException {
                compare(read, expected.poll());
              }

              @Override
              public void problem(Problem problem) {
                // whatever the reader leaves out makes the comparison fail, which names the
                // document
              }

              @Override
              public String textOf(String name, String sha256) {
                return document.entry().path().equals(name) ? document.text() : null;
              }

              @Override
              public void checkCancelled() {
                progress.checkCancelled();
              }
            });
    if (!expected.isEmpty()) {
      throw ReadBack.differs(expected.peek().id());
    }
  }

  private static void compare(ImportedDocument read, Expected expected) throws ProblemException {
    if (expected == null) {
      throw ReadBack.differs(read.name());
    }
    Fingerprint annotations =
        read.annotations().isEmpty() ? NOTHING : Fingerprint.of(read.annotations().getFirst());
    if (!read.name().equals(expected.id())
        || !read.text().equals(expected.text())
        || !read.metadata().equals(expected.metadata())
        || !annotations.equals(expected.annotations())) {
      throw ReadBack.differs(expected.id());
    }
  }
}
