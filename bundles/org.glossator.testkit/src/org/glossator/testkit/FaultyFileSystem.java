package org.glossator.testkit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.study.io.FileSystemLayer;

/**
 * The file system of this machine, with accidents. Every operation that changes something is
 * counted; at a chosen one the accident happens. {@link #operations} of a run without accident
 * tells how many moments there are to try.
 *
 * <p>Nothing is really forced to the disk: what a loss of power takes away is known without, and
 * tests need not wait for a busy disk. Without a fault it is the file system for tests that write a
 * lot.
 */
public final class FaultyFileSystem implements FileSystemLayer {

  /** What happens at the chosen operation. */
  public enum Fault {
    /** It fails without having done anything. */
    FAILS,
    /** It is done, and fails all the same: a rename or fsync whose answer was lost. */
    FAILS_AFTERWARDS,
    /** A write puts half of its bytes into the file and fails; other operations fail. */
    SHORT_WRITE,
    /** From now on the disk is full: nothing can be made or written, until {@link #heal}. */
    DISK_FULL,
    /** The process is killed: nothing is done from now on. */
    KILLED,
    /**
     * The power is lost: nothing is done from now on, and what was not forced to the disk is gone:
     * bytes after the last force, new files and renames since the folder was forced. See {@link
     * #losePower}.
     */
    POWER_LOSS
  }

  private final FileSystemLayer real = FileSystemLayer.LOCAL;
  private final List<String> log = new ArrayList<>();

  /** How to take back what is not yet durable, by folder, the oldest first. */
  private final Map<Path, List<Undo>> volatileNames = new HashMap<>();

  /** Length of files that is durable, where it may differ from their length. */
  private final Map<Path, Long> forced = new HashMap<>();

  private int operations;
  private int failAt;
  private Fault fault;
  private boolean full;
  private boolean dead;

  @FunctionalInterface
  private interface Undo {
    void run() throws IOException;
  }

  @FunctionalInterface
  private interface Operation {
    void run() throws IOException;
  }

  /** How many operations there were. */
  public synchronized int operations() {
    return operations;
  }

  /** The operations in order, for messages of tests. */
  public synchronized List<String> log() {
    return List.copyOf(log);
  }

  /**
   * Lets an operation fail.
   *
   * @param operation one-based, counted from the beginning
   */
  public synchronized void failAt(int operation, Fault what) {
    failAt = operation;
    fault = what;
  }

  /** The disk has room again. */
  public synchronized void heal() {
    full = false;
    fault = null;
  }

  /** Whether the accident has happened. */
  public synchronized boolean hasHappened() {
    return failAt > 0 && operations >= failAt;
  }

  /** Takes back what was not durable when the power was lost. */
  public synchronized void losePower() throws IOException {
    for (List<Undo> undos : volatileNames.values()) {
      for (Undo undo : undos.reversed()) {
        undo.run();
      }
    }
    for (Map.Entry<Path, Long> file : forced.entrySet()) {
      if (Files.exists(file.getKey()) && Files.size(file.getKey()) > file.getValue()) {
        byte[] content = Files.readAllBytes(file.getKey());
        Files.write(file.getKey(), Arrays.copyOf(content, Math.toIntExact(file.getValue())));
      }
    }
    volatileNames.clear();
    forced.clear();
  }

  @Override
  public byte[] read(Path file) throws IOException {
    synchronized (this) {
      if (dead) {
        throw new IOException("the process is dead");
      }
    }
    return real.read(file);
  }

  @Override
  public ReadableByteChannel open(Path file) throws IOException {
    synchronized (this) {
      if (dead) {
        throw new IOException("the process is dead");
      }
    }
    return real.open(file);
  }

  @Override
  public Output create(Path file) throws IOException {
    Output[] made = new Output[1];
    operate("create " + file.getFileName(), true, () -> made[0] = real.create(file));
    synchronized (this) {
      forced.put(file, 0L);
      remember(file, () -> Files.deleteIfExists(file));
    }
    return new FaultyOutput(file, made[0]);
  }

  @Override
  public Output append(Path file) throws IOException {
    Output[] opened = new Output[1];
    operate("append " + file.getFileName(), false, () -> opened[0] = real.append(file));
    synchronized (this) {
      forced.put(file, Files.size(file));
    }
    return new FaultyOutput(file, opened[0]);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    operate(
        "rename " + from.getFileName(),
        false,
        () -> {
          byte[] old = Files.exists(to) ? Files.readAllBytes(to) : null;
          Long length = forced.remove(from);
          byte[] moved = Files.readAllBytes(from);
          real.rename(from, to);
          if (length != null) {
            forced.put(to, length);
          }
          remember(
              to,
              () -> {
                Files.write(from, moved);
                if (old == null) {
                  Files.deleteIfExists(to);
                } else {
                  Files.write(to, old);
                  forced.remove(to);
                }
              });
        });
  }

  @Override
  public void delete(Path file) throws IOException {
    operate(
        "delete " + file.getFileName(),
        false,
        () -> {
          byte[] old = Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
          real.delete(file);
          forced.remove(file);
          if (old != null) {
            remember(file, () -> Files.write(file, old));
          }
        });
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    operate("createFolders " + folder.getFileName(), true, () -> real.createFolders(folder));
  }

  @Override
  public void syncFolder(Path folder) throws IOException {
    operate(
        "syncFolder " + folder.getFileName(),
        false,
        () -> {
          volatileNames.remove(folder);
        });
  }

  private void remember(Path file, Undo undo) {
    volatileNames.computeIfAbsent(file.getParent(), f -> new ArrayList<>()).add(undo);
  }

  private synchronized void operate(String name, boolean needsRoom, Operation operation)
      throws IOException {
    if (dead) {
      throw new IOException("the process is dead");
    }
    operations++;
    log.add(operations + " " + name);
    Fault now = operations == failAt ? fault : null;
    if (now == Fault.DISK_FULL) {
      full = true;
    }
    if (now == Fault.KILLED || now == Fault.POWER_LOSS) {
      dead = true;
      throw new IOException("killed at " + log.getLast());
    }
    if (full && needsRoom) {
      throw new IOException("No space left on device");
    }
    if (now == Fault.FAILS || now == Fault.SHORT_WRITE) {
      throw new IOException("Input/output error");
    }
    operation.run();
    if (now == Fault.FAILS_AFTERWARDS) {
      throw new IOException("Input/output error");
    }
  }

  private final class FaultyOutput implements Output {
    private final Path file;
    private final Output output;

    FaultyOutput(Path file, Output output) {
      this.file = file;
      this.output = output;
    }

    @Override
    public void write(ByteBuffer bytes) throws IOException {
      synchronized (FaultyFileSystem.this) {
        Fault next = operations + 1 == failAt ? fault : null;
        boolean half =
            !dead
                && (next == Fault.SHORT_WRITE
                    || next == Fault.DISK_FULL
                    || next == Fault.KILLED
                    || next == Fault.POWER_LOSS);
        if (half) {
          ByteBuffer part = bytes.duplicate();
          part.limit(part.position() + part.remaining() / 2);
          output.write(part);
        }
        operate("write " + file.getFileName(), true, () -> output.write(bytes));
      }
    }

    @Override
    public void force() throws IOException {
      operate(
          "force " + file.getFileName(),
          false,
          () -> {
            forced.put(file, Files.size(file));
          });
    }

    @Override
    public void close() throws IOException {
      output.close(); // the system closes files of dead processes too
    }
  }
}
