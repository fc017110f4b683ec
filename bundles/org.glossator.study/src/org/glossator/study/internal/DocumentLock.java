package org.glossator.study.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/**
 * Keeps two writers of one file apart, in one process or in two: a lock of the operating system on
 * a file beside it, which ends with the process however it ends, and in which the holder is named.
 *
 * <p>Pitfalls minded: on POSIX a process loses its lock when it closes <em>any</em> channel of the
 * file, so while it is held none is closed. The lock file is deleted while the lock is held, and
 * whoever gets a lock makes sure that its file still has the name. The locked byte lies far behind
 * the content, because Windows does not let others read what is locked. Where the file system has
 * no locks, the named holder counts as long as its process is alive. Any thread.
 */
public final class DocumentLock implements AutoCloseable {
  /** Ending that follows the name of the file that is locked. */
  public static final String SUFFIX = ".lock";

  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
  private static final int MAX_HOLDER_BYTES = 4096;
  private static final int ATTEMPTS = 20;

  /** What this process holds; asking the system for these would lose them. */
  private static final Map<Path, LockHolder> HERE = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel channel;

  /** A second channel, by which the name was checked; closing it would drop the lock. */
  private final FileChannel probe;

  private DocumentLock(Path file, FileChannel channel, FileChannel probe) {
    this.file = file;
    this.channel = channel;
    this.probe = probe;
  }

  /**
   * Outcome of an attempt: a lock, or the reason why there is none.
   *
   * @param lock the lock, or null
   * @param reason why not, as the end of a sentence about the document: "it is open for writing in
   *     process 4711 ..."; null with a lock
   * @param failure what the file system said, or null if somebody else has the lock
   */
  public record Attempt(DocumentLock lock, String reason, IOException failure) {

    /** Nobody can have the lock: the folder cannot be made or written. */
    static Attempt failed(IOException failure) {
      String why = IoProblems.problem("", "the folder cannot be written", failure).what();
      return new Attempt(null, why, failure);
    }

    /** Whether the lock was got. */
    public boolean isLocked() {
      return lock != null;
    }

    /** The lock, for who cannot go on without. */
    public DocumentLock orThrow(String shown) throws ProblemException {
      if (lock != null) {
        return lock;
      }
      throw failure != null
          ? IoProblems.writing(shown, failure)
          : new ProblemException(
              Problem.error(shown, "cannot be written: " + reason, "close it there and try again"));
    }
  }

  /**
   * Tries to get the lock of a file; does not wait.
   *
   * @param target the file that is to be written; its folder must exist
   */
  public static Attempt tryLock(Path target) {
    Path file;
    try {
      // two ways to one folder are one lock
      file = target.getParent().toRealPath().resolve(target.getFileName() + SUFFIX);
    } catch (IOException e) {
      return Attempt.failed(e);
    }
    LockHolder me = LockHolder.here();
    LockHolder other = HERE.putIfAbsent(file, me);
    if (other != null) {
      return refused("it is open for writing in this program already, " + other.shown());
    }
    boolean locked = false;
    try {
      Attempt attempt = tryLockFile(file, me);
      locked = attempt.isLocked();
      return attempt;
    } finally {
      if (!locked) {
        HERE.remove(file);
      }
    }
  }

  private static Attempt tryLockFile(Path file, LockHolder me) {
    for (int i = 0; i < ATTEMPTS; i++) {
      try {
        Attempt attempt = tryOnce(file, me);
        if (attempt != null) {
          return attempt;
        }
      } catch (IOException e) {
        return Attempt.failed(e);
      }
    }
    return refused("others keep taking and releasing its lock");
  }

  /** Null where the last holder deleted the file between our opening and locking it. */
  private static Attempt tryOnce(Path file, LockHolder me) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileChannel probe = null;
    boolean held = false;
    try {
      if (!lock(channel)) {
        LockHolder holder = LockHolder.read(content(channel));
        return refused(
            "it is open for writing in " + (holder == null ? "another program" : holder.shown()));
      }
      byte[] mine = me.toBytes();
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(mine), 0);
      probe = FileChannel.open(file, StandardOpenOption.READ);
      held = Arrays.equals(mine, content(probe));
      return held ? new Attempt(new DocumentLock(file, channel, probe), null, null) : null;
    } catch (NoSuchFileException e) {
      return null;
    } finally {
      if (!held) {
        close(channel);
        close(probe);
      }
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false; // this class loaded twice in one process
    } catch (IOException e) {
      LockHolder holder = LockHolder.read(content(channel));
      return holder == null || holder.isDeadHere() || holder.isThisProcess();
    }
  }

  private static byte[] content(FileChannel channel) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(MAX_HOLDER_BYTES);
    while (content.hasRemaining() && channel.read(content, content.position()) > 0) {
      // until the end
    }
    return Arrays.copyOf(content.array(), content.position());
  }

  private static Attempt refused(String reason) {
    return new Attempt(null, reason, null);
  }

  /** Lets go of the lock. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // harmless: a lock file without a lock is taken over by the next who comes
    }
    close(channel);
    close(probe);
    HERE.remove(file);
  }

  private static void close(FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // nothing was written that matters, and the lock ends with the process at the latest
    }
  }
}
