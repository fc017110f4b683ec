package org.glossator.study.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import org.glossator.base.TextHash;
import org.glossator.study.io.FileSystemLayer;

/**
 * Replaces files so that at every moment there is either the old content or the new, whole:
 * temporary file beside the target, read back and compared, fsync, rename, fsync of the folder
 * (DESIGN section 5). The disk works while large content is being made and compared ({@link
 * PipedOutput}).
 *
 * <p>The temporary file has a fixed name: what a killed process left is replaced by the next save,
 * not collected. Two writers of one file are kept apart by its lock, not by this class.
 */
public final class SafeWriter {
  /** Ending of temporary files. */
  public static final String TEMPORARY = ".tmp";

  /** Bytes that are read back at a time. */
  private static final int PIECE = 1 << 15;

  private static final BeforeRename NOTHING =
      hash -> {
        // the caller learns the hash afterwards
      };

  private final FileSystemLayer files;

  public SafeWriter(FileSystemLayer files) {
    this.files = files;
  }

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Is told the hash of the new content when it is safely in the temporary file, before the rename.
   */
  @FunctionalInterface
  public interface BeforeRename {
    void ready(String sha256) throws IOException;
  }

  /** The temporary file of a target. */
  public static Path temporary(Path target) {
    return target.resolveSibling(target.getFileName() + TEMPORARY);
  }

  /** {@link #write(Path, Content, BeforeRename)} of bytes. */
  public String write(Path target, byte[] content) throws IOException {
    return write(target, out -> out.write(content), NOTHING);
  }

  /**
   * Replaces a file or makes it, with its folders.
   *
   * @return SHA-256 of the new content, hexadecimal
   * @throws IOException if a step failed; unless it was the last one (fsync of the folder) the
   *     target is as it was
   */
  public String write(Path target, Content content, BeforeRename beforeRename) throws IOException {
    createFolders(target.getParent());
    Path temporary = temporary(target);
    files.delete(temporary);
    try {
      String hash = HexFormat.of().formatHex(writeTemporary(temporary, content));
      beforeRename.ready(hash);
      files.rename(temporary, target);
      files.syncFolder(target.getParent());
      return hash;
    } catch (IOException | RuntimeException e) {
      try {
        files.delete(temporary);
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  /** Writes, compares and forces; gives the hash. */
  private byte[] writeTemporary(Path temporary, Content content) throws IOException {
    try (FileSystemLayer.Output output = files.create(temporary);
        PipedOutput piped = new PipedOutput(output)) {
      content.writeTo(piped);
      byte[] digest = piped.finish();
      if (!(piped.isWhole() ? isSame(temporary, piped) : isSame(temporary, digest))) {
        throw new IOException(
            "what was read back from " + temporary.getFileName() + " is not what was written");
      }
      piped.awaitForced();
      return digest;
    }
  }

  /** Of a small file the bytes are there still: to compare them costs hardly anything. */
  private boolean isSame(Path file, PipedOutput written) throws IOException {
    ByteBuffer content = written.whole();
    ByteBuffer piece = ByteBuffer.allocate(content.remaining() + 1);
    try (ReadableByteChannel in = files.open(file)) {
      while (piece.hasRemaining() && in.read(piece) >= 0) {
        // until the end, or one byte too many
      }
    }
    return piece.flip().equals(content);
  }

  private boolean isSame(Path file, byte[] written) throws IOException {
    MessageDigest digest = TextHash.newDigest();
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    try (ReadableByteChannel in = files.open(file)) {
      while (in.read(piece) >= 0) {
        digest.update(piece.flip());
        piece.clear();
      }
    }
    return Arrays.equals(digest.digest(), written);
  }

  /** Makes a folder and those above it, and makes their names survive a loss of power. */
  public void createFolders(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Deque<Path> changed = new ArrayDeque<>();
    Path above = folder;
    do {
      above = above.getParent();
      changed.push(above);
    } while (above.getParent() != null && !Files.isDirectory(above));
    files.createFolders(folder);
    for (Path parent : changed) {
      files.syncFolder(parent);
    }
  }
}
