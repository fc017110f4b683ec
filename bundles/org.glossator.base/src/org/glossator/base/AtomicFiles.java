package org.glossator.base;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes files so that at any moment, power loss included, the name stands for the whole old or the
 * whole new content: a temporary file beside the target is written, read back, forced to the disk
 * and renamed, and the folder is forced too. What fails leaves the target as it was and no
 * temporary file; only where forcing the folder, the very last step, fails, the new content is
 * there and may be lost with the power.
 *
 * <p>Uses nothing but {@link Path}s of any file system, so that a test can put one below that
 * fails. Safe to use from several threads; of two that write one file the last rename counts.
 */
public final class AtomicFiles {
  private static final String TEMPORARY_END = ".glossator-tmp";

  private AtomicFiles() {}

  /** Writes a file's content. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; need not close or flush the stream, which is buffered. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Makes or replaces a file.
   *
   * @param target its folder must exist; where it is a symbolic link, the file that it leads to is
   *     replaced
   * @throws IOException if it could not be done; the target is as it was
   */
  public static void write(Path target, byte[] content) throws IOException {
    write(target, out -> out.write(content));
  }

  /**
   * Makes or replaces a file with content that is not held in memory as a whole.
   *
   * @param target its folder must exist; where it is a symbolic link, the file that it leads to is
   *     replaced
   * @return SHA-256 of the content, as {@link TextHash} gives it
   * @throws IOException if it could not be done, or {@code content} threw it; the target is as it
   *     was
   */
  public static String write(Path target, Content content) throws IOException {
    Path file = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
    Path temporary = temporary(file);
    try {
      String hash = writeAndForce(temporary, content);
      if (!hash.equals(hashOf(temporary))) {
        throw new IOException(file + " could not be written: what was read back is something else");
      }
      copyPermissions(file, temporary);
      rename(temporary, file);
      forceFolder(file.getParent());
      return hash;
    } catch (IOException | RuntimeException | Error e) {
      deleteAfter(e, temporary);
      throw e;
    }
  }

  /**
   * Deletes a file, if it is there, and forces its folder, so that it does not come back after a
   * power loss.
   *
   * @return whether it was there
   */
  public static boolean delete(Path file) throws IOException {
    boolean wasThere = Files.deleteIfExists(file);
    if (wasThere) {
      forceFolder(file.toAbsolutePath().getParent());
    }
    return wasThere;
  }

  /**
   * Whether a file is a temporary one of this class: left behind by a process that was killed, if
   * it is old.
   */
  public static boolean isTemporary(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().endsWith(TEMPORARY_END);
  }

  /**
   * Forces a folder's entries (files made, renamed, deleted) to the disk. Does nothing where the
   * system has no way to do so: Windows cannot open a folder as a file, and NTFS journals its
   * entries itself.
   */
  public static void forceFolder(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (AccessDeniedException | UnsupportedOperationException e) {
      return; // see above
    }
    try (channel) {
      channel.force(true);
    }
  }

  /**
   * A hidden name beside the file, of our own making: a file name may be as long as the system lets
   * it be.
   */
  private static Path temporary(Path file) {
    String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    return file.resolveSibling("." + random + TEMPORARY_END);
  }

  private static String writeAndForce(Path temporary, Content content) throws IOException {
    MessageDigest digest = TextHash.newDigest();
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      try (OutputStream out =
          new BufferedOutputStream(
              new DigestOutputStream(new KeepOpen(Channels.newOutputStream(channel)), digest),
              1 << 16)) {
        content.writeTo(out);
      }
      channel.force(true);
    }
    return TextHash.hex(digest);
  }

  private static String hashOf(Path file) throws IOException {
    MessageDigest digest = TextHash.newDigest();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return TextHash.hex(digest);
  }

  /**
   * A new file gets what the process gives new files; a replaced one keeps who may read and write
   * it.
   */
  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (old != null && view != null && Files.exists(from)) {
      view.setPermissions(old.readAttributes().permissions());
    }
  }

  private static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // some network file systems: the best that there is
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void deleteAfter(Throwable failure, Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /** Leaves the channel open: it is forced after the last byte was written. */
  private static final class KeepOpen extends FilterOutputStream {
    KeepOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length); // FilterOutputStream itself writes byte by byte
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
