package org.glossator.formats;

import java.util.List;

/**
 * What an exporter wrote.
 *
 * @param files the files, in the order they were written
 * @param losses what the format could not hold
 */
public record ExportResult(List<ExportedFile> files, Losses losses) {
  public ExportResult {
    files = List.copyOf(files);
  }

  /**
   * A file of a dataset.
   *
   * @param path relative to the dataset's folder, with slashes
   * @param sha256 hash of its bytes, 64 hexadecimal digits, as read back
   * @param bytes its size
   * @param counts what is in it; all zero for a file that describes others
   */
  public record ExportedFile(String path, String sha256, long bytes, Counts counts) {}

  /** How much is in a file. */
  public record Counts(int documents, long spans, long relations, long labels) {
    /** Nothing. */
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** The sum of two. */
    public Counts plus(Counts other) {
      return new Counts(
          documents + other.documents,
          spans + other.spans,
          relations + other.relations,
          labels + other.labels);
    }
  }
}
