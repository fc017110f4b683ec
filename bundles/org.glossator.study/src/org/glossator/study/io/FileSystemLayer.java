package org.glossator.study.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;

/**
 * Every file operation by which the store changes a file goes through here, and so does reading
 * back what was written. {@link #LOCAL} is the real one; the test kit has one that fails on demand
 * (short write, full disk, failing fsync, torn rename).
 *
 * <p>Implementations may be used from several threads; an {@link Output} belongs to one, but for
 * {@link Output#force}.
 */
public interface FileSystemLayer {

  /** The file system of this machine. */
  FileSystemLayer LOCAL = new LocalFileSystem();

  /**
   * The whole content of a file.
   *
   * @throws java.nio.file.NoSuchFileException if there is none
   */
  byte[] read(Path file) throws IOException;

  /**
   * Opens a file to read it in pieces, from its begin, where nobody needs the whole of it at once.
   *
   * @throws java.nio.file.NoSuchFileException if there is none
   */
  ReadableByteChannel open(Path file) throws IOException;

  /** Makes a file that does not exist yet, for writing. */
  Output create(Path file) throws IOException;

  /**
   * Opens an existing file for writing at its end.
   *
   * @throws java.nio.file.NoSuchFileException if there is none
   */
  Output append(Path file) throws IOException;

  /** Gives a file another name in the same folder, atomically, in place of what had that name. */
  void rename(Path from, Path to) throws IOException;

  /** Deletes a file if it is there. */
  void delete(Path file) throws IOException;

  /** Makes a folder and those above it, where they are missing. */
  void createFolders(Path folder) throws IOException;

  /**
   * Makes renames and new files in a folder survive a loss of power. Does nothing where the system
   * cannot do it (Windows).
   */
  void syncFolder(Path folder) throws IOException;

  /** A file open for writing. */
  interface Output extends Closeable {

    /** Writes all bytes that remain in the buffer. */
    void write(ByteBuffer bytes) throws IOException;

    /** Waits until what was written is on the disk; any thread, also while another one writes. */
    void force() throws IOException;
  }
}
