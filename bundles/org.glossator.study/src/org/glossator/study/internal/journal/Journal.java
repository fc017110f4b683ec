package org.glossator.study.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.internal.FileStamp;
import org.glossator.study.internal.SafeWriter;
import org.glossator.study.io.FileSystemLayer;
import org.glossator.study.io.FileSystemLayer.Output;

/**
 * The journal file beside an XMI file: every change since the last save, and the history of undo.
 *
 * <p>Append-only between rewrites. After a failed write or fsync the file's tail is unknown (after
 * a failed fsync the system may have thrown away what it could not write), so the next append
 * writes the whole journal anew beside it and renames; for that the entries are kept in memory.
 * They are shared with the undo history and bounded by {@link #rewrite}. One thread at a time.
 */
public final class Journal implements AutoCloseable {
  /** Ending that follows the name of the XMI file. */
  public static final String SUFFIX = ".journal";

  /** Ending that follows the name of a journal whose content was damaged. */
  public static final String DAMAGED = ".damaged";

  /** Larger ones are not ours: journals are rewritten long before. */
  private static final long MAX_BYTES = 1L << 30;

  private final FileSystemLayer files;
  private final Path file;
  private final List<JournalEntry> entries;
  private Output output;
  private FileStamp opened;
  private int changes;
  private long bytes;
  private long rewrittenBytes;

  /** Whether the file on disk holds exactly {@link #entries}. */
  private boolean clean;

  /** A damaged file's content, kept aside before it is written over; else null. */
  private byte[] damaged;

  private Journal(FileSystemLayer files, Path file, List<JournalEntry> entries, boolean clean) {
    this.files = files;
    this.file = file;
    this.entries = new ArrayList<>();
    this.clean = clean;
    add(entries);
  }

  /**
   * A journal as it was found.
   *
   * @param journal ready for appending
   * @param exists whether there is a file
   * @param problem what is damaged, or null
   */
  public record Opened(Journal journal, boolean exists, Problem problem) {}

  /** The journal of an XMI file. */
  public static Path of(Path xmi) {
    return xmi.resolveSibling(xmi.getFileName() + SUFFIX);
  }

  /**
   * Reads a journal. A torn last line, as a crash leaves it, is dropped without a word; damage
   * before the last line is a problem, and the damaged file is kept when the journal is written
   * again.
   *
   * @param shown the file's name for problems
   * @throws ProblemException if it is of a newer version or cannot be read
   */
  public static Opened open(FileSystemLayer files, Path file, String shown)
      throws ProblemException {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new ProblemException(
            Problem.error(shown, "the journal is too large to be one", "move the file away"));
      }
      byte[] content = files.read(file);
      JournalLines.Read read = JournalLines.read(content);
      if (read.version() > JournalLines.VERSION) {
        throw new ProblemException(
            Problem.error(
                shown,
                "the journal was written by a newer version of Glossator",
                "open the study with that version, or update this one"));
      }
      Journal journal = new Journal(files, file, read.entries(), read.isWhole());
      journal.bytes = content.length;
      journal.rewrittenBytes = content.length;
      if (read.isWhole() || read.onlyTail()) {
        return new Opened(journal, true, null);
      }
      journal.damaged = content;
      return new Opened(
          journal,
          true,
          Problem.warning(
              shown,
              read.damagedLine(),
              "the journal is damaged; edits from this line on are lost",
              "the file is kept under the same name with .damaged at its end"));
    } catch (NoSuchFileException e) {
      return new Opened(new Journal(files, file, List.of(), false), false, null);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(shown, "the journal cannot be read: " + e.getMessage(), ""), e);
    }
  }

  /** All entries since the last rewrite, in order. */
  public List<JournalEntry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** How many changes there are among {@link #entries}. */
  public int changes() {
    return changes;
  }

  /** Size of the file. */
  public long bytes() {
    return bytes;
  }

  /** Size of the file when it was written as a whole last, or found. */
  public long rewrittenBytes() {
    return rewrittenBytes;
  }

  /**
   * Adds entries and waits until they are on the disk. On failure they are part of the journal all
   * the same, in memory; the next append, also one of nothing, tries to write them.
   *
   * @throws IOException if they are not on the disk
   */
  public void append(List<? extends JournalEntry> more) throws IOException {
    add(more);
    if (!clean) {
      writeAll();
      return;
    }
    if (more.isEmpty()) {
      return;
    }
    byte[] lines = JournalLines.lines(more);
    clean = false;
    FileStamp now = FileStamp.of(file);
    if (!now.exists() || output != null && !now.isSameFile(opened)) {
      writeAll(); // somebody removed the file (git clean): what we have open has no name any more
      return;
    }
    if (output == null) {
      output = files.append(file);
      opened = now;
    }
    output.write(ByteBuffer.wrap(lines));
    output.force();
    bytes += lines.length;
    clean = true;
  }

  /**
   * Puts other entries in the place of all there are, atomically.
   *
   * @throws IOException if they are not on the disk; what is there is the old journal or the new
   *     one
   */
  public void rewrite(List<JournalEntry> instead) throws IOException {
    clear();
    add(instead);
    clean = false;
    writeAll();
  }

  /** Removes the file; the journal is empty then. */
  public void delete() throws IOException {
    closeOutput();
    clean = false;
    clear();
    bytes = 0;
    files.delete(file);
    files.delete(SafeWriter.temporary(file));
    files.syncFolder(file.getParent());
  }

  private void add(List<? extends JournalEntry> more) {
    entries.addAll(more);
    for (JournalEntry entry : more) {
      if (entry instanceof JournalEntry.Change) {
        changes++;
      }
    }
  }

  private void clear() {
    entries.clear();
    changes = 0;
  }

  private void writeAll() throws IOException {
    closeOutput();
    SafeWriter writer = new SafeWriter(files);
    if (damaged != null) {
      writer.write(file.resolveSibling(file.getFileName() + DAMAGED), damaged);
      damaged = null;
    }
    byte[] content = JournalLines.journal(entries);
    writer.write(file, content);
    bytes = content.length;
    rewrittenBytes = bytes;
    clean = true;
  }

  private void closeOutput() throws IOException {
    if (output != null) {
      Output old = output;
      output = null;
      old.close();
    }
  }

  @Override
  public void close() throws IOException {
    closeOutput();
  }
}
