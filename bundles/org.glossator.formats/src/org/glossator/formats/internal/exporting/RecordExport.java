package org.glossator.formats.internal.exporting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.formats.Dataset;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.OrderedWork;
import org.glossator.study.DocumentEntry;

/**
 * Writes formats that have one file of records, each document one or a few of them.
 *
 * @param dataset what to write
 * @param options what the user says
 * @param target an existing folder
 * @param projection what the format holds
 */
public record RecordExport(
    Dataset dataset, ExportOptions options, Path target, Projection projection) {
  private static final long USUAL_SIZE = 1L << 20;

  /** Makes the records of a document; any thread. */
  @FunctionalInterface
  public interface Encoder {
    /**
     * The records, proven: read back and compared.
     *
     * @param number one-based number of the document in the file
     * @param losses what could not be held beyond the projection
     * @throws ProblemException if it cannot be written, or was not read back as it was written
     */
    List<Content> encode(HeldDocument document, int number, Losses losses) throws ProblemException;
  }

  /**
   * A record.
   *
   * @param counts what is in it, no document counted
   */
  public record Content(byte[] bytes, Counts counts) {}

  /**
   * What stands around records, in ASCII.
   *
   * @param begin before the first
   * @param between two
   * @param end after the last
   */
  public record Frame(String begin, String between, String end) {
    /** A record a line. */
    public static final Frame LINES = new Frame("", "\n", "\n");

    /** A list of JSON. */
    public static final Frame LIST = new Frame("[\n", ",\n", "\n]\n");
  }

  private record Numbered(DocumentEntry entry, int number) {}

  private record Encoded(List<Content> records, Counts counts, Losses losses) {}

  /**
   * Writes.
   *
   * @param extension of the file, with its dot
   * @throws ProblemException see {@link org.glossator.formats.Exporter#write}
   */
  public ExportResult write(String extension, Frame frame, Encoder encoder, Progress progress)
      throws ProblemException {
    String name = (options.part().isEmpty() ? "dataset" : options.part()) + extension;
    Losses losses = new Losses();
    List<Numbered> numbered = numbered();
    try (HashedFile file = HashedFile.create(target, name)) {
      Counts[] counts = {Counts.NONE};
      boolean[] any = {false};
      file.write(frame.begin().getBytes(StandardCharsets.US_ASCII));
      OrderedWork.run(
          numbered,
          item -> USUAL_SIZE,
          item -> encode(item, encoder),
          (item, encoded) -> {
            for (Content record : encoded.records()) {
              if (any[0]) {
                file.write(frame.between().getBytes(StandardCharsets.US_ASCII));
              }
              any[0] = true;
              file.write(record.bytes());
            }
            counts[0] = counts[0].plus(encoded.counts());
            losses.add(encoded.losses());
            progress.step(item.entry().path());
            progress.worked(1);
          },
          progress);
      if (any[0] || !frame.begin().isEmpty()) {
        file.write(frame.end().getBytes(StandardCharsets.US_ASCII));
      }
      return new ExportResult(List.of(file.finish(counts[0])), losses);
    }
  }

  private List<Numbered> numbered() {
    List<DocumentEntry> documents = dataset.documents();
    ArrayList<Numbered> numbered = new ArrayList<>(documents.size());
    for (DocumentEntry entry : documents) {
      numbered.add(new Numbered(entry, numbered.size() + 1));
    }
    return numbered;
  }

  private Encoded encode(Numbered item, Encoder encoder) throws ProblemException {
    Losses losses = new Losses();
    HeldDocument document = projection.of(dataset, dataset.load(item.entry()), losses);
    List<Content> records = encoder.encode(document, item.number(), losses);
    Counts counts = new Counts(1, 0, 0, 0);
    for (Content record : records) {
      counts = counts.plus(record.counts());
    }
    return new Encoded(records, counts, losses);
  }
}
