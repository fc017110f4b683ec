package org.glossator.formats.internal.exporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.TextHash;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.formats.internal.text.FileProblems;

/**
 * A new file of a dataset whose hash is taken while it is written; what is on the disk then is
 * compared with what was written. Not thread-safe.
 */
public final class HashedFile implements AutoCloseable {
  private static final int PIECE = 1 << 16;

  private final Path file;
  private final String relative;
  private final MessageDigest digest = TextHash.newDigest();

  /** What is read back is compared by this one: the processor computes it, ten times as fast. */
  private final CRC32C sum = new CRC32C();

  private long length;
  private final FileChannel channel;
  private final OutputStream out;

  private HashedFile(Path folder, String relative) throws IOException {
    this.relative = relative;
    this.file = folder.resolve(relative);
    Files.createDirectories(file.getParent());
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), PIECE);
  }

  /**
   * Makes a file.
   *
   * @param relative its path in the folder, with slashes
   * @throws ProblemException if it cannot be made
   */
  public static HashedFile create(Path folder, String relative) throws ProblemException {
    try {
      return new HashedFile(folder, relative);
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unwritable(relative, e), e);
    }
  }

  /**
   * A whole file at once.
   *
   * @throws ProblemException if it cannot be written, or read back as it was written
   */
  public static ExportedFile write(Path folder, String relative, byte[] content, Counts counts)
      throws ProblemException {
    try (HashedFile file = create(folder, relative)) {
      file.write(content);
      return file.finish(counts, in -> isSame(in, content));
    }
  }

  /** The file. */
  public Path path() {
    return file;
  }

  /**
   * Writes more.
   *
   * @throws ProblemException if it cannot be written
   */
  public void write(byte[] bytes) throws ProblemException {
    try {
      digest.update(bytes);
      sum.update(bytes);
      length += bytes.length;
      out.write(bytes);
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unwritable(relative, e), e);
    }
  }

  /**
   * Completes the file, reads it back and compares its length and checksum. {@link
   * StagedFolder#putIntoPlace} forces all files to the disk together.
   *
   * @throws ProblemException if it cannot be written, or is not as it was written
   */
  public ExportedFile finish(Counts counts) throws ProblemException {
    return finish(counts, null);
  }

  /** How it is known that a file holds what was written. */
  @FunctionalInterface
  private interface Comparison {
    boolean isSame(InputStream in) throws IOException;
  }

  /**
   * @param comparison with what was written, or null to compare checksums
   */
  private ExportedFile finish(Counts counts, Comparison comparison) throws ProblemException {
    try {
      out.flush();
      out.close();
      String written = TextHash.hex(digest);
      boolean same;
      try (InputStream in = Files.newInputStream(file)) {
        same = comparison == null ? isSame(in) : comparison.isSame(in);
      }
      if (!same) {
        throw new ProblemException(
            Problem.error(relative, "is not on the disk as it was written", "check the disk"));
      }
      return new ExportedFile(relative, written, Files.size(file), counts);
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unwritable(relative, e), e);
    }
  }

  /** Lets go of the file; what was written so far is of no use unless it was finished. */
  @Override
  public void close() throws ProblemException {
    try {
      channel.close();
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unwritable(relative, e), e);
    }
  }

  /** Bytes are compared many times faster than hashed. */
  private static boolean isSame(InputStream in, byte[] content) throws IOException {
    byte[] buffer = new byte[Math.max(1, Math.min(content.length, PIECE))];
    int at = 0;
    int n;
    while ((n = in.read(buffer)) >= 0) {
      if (n > content.length - at || !Arrays.equals(buffer, 0, n, content, at, at + n)) {
        return false;
      }
      at += n;
    }
    return at == content.length;
  }

  private boolean isSame(InputStream in) throws IOException {
    CRC32C read = new CRC32C();
    byte[] buffer = new byte[PIECE];
    long size = 0;
    int n;
    while ((n = in.read(buffer)) >= 0) {
      read.update(buffer, 0, n);
      size += n;
    }
    return size == length && read.getValue() == sum.getValue();
  }
}
