package org.glossator.study.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import org.glossator.study.io.FileSystemLayer;

/**
 * Replaces files so that at every moment there is either the old content or the new, whole:
 * temporary file beside the target, fsync, read back and compared, rename, fsync of the folder
 * (DESIGN section 5).
 *
 * <p>The temporary file has a fixed name: what a killed process left is replaced by the next save,
 * not collected. Two writers of one file are kept apart by its lock, not by this class.
 */
public final class SafeWriter {
  /** Ending of temporary files. */
  public static final String TEMPORARY = ".tmp";

  private static final int BUFFER = 1 << 16;

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
      byte[] digest = writeTemporary(temporary, content);
      if (!Arrays.equals(digest, sha256().digest(files.read(temporary)))) {
        throw new IOException(
            "what was read back from " + temporary.getFileName() + " is not what was written");
      }
      String hash = HexFormat.of().formatHex(digest);
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

  private byte[] writeTemporary(Path temporary, Content content) throws IOException {
    MessageDigest digest = sha256();
    try (FileSystemLayer.Output output = files.create(temporary)) {
      OutputStream buffered =
          new BufferedOutputStream(
              new DigestOutputStream(new OutputAdapter(output), digest), BUFFER);
      content.writeTo(buffered);
      buffered.flush();
      output.force();
    }
    return digest.digest();
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static final class OutputAdapter extends OutputStream {
    private final FileSystemLayer.Output output;

    OutputAdapter(FileSystemLayer.Output output) {
      this.output = output;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      output.write(ByteBuffer.wrap(bytes, offset, length));
    }
  }
}
