package org.glossator.study.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.glossator.base.TextHash;
import org.glossator.study.io.FileSystemLayer;

/**
 * Content on its way into a file, and from there to the disk. What fits into one piece is written
 * by the caller's thread. Of larger content a thread hashes and writes a piece while the caller
 * makes the next one, and another thread lets the disk take every few megabytes, so that the last
 * fsync does not find everything still to do: it is what a save of 30 MB waits for longest.
 *
 * <p>For one thread; memory is four pieces. The order of calls is {@code write}..., {@link
 * #finish}, {@link #awaitForced}, {@link #close}; the output itself is not closed.
 */
final class PipedOutput extends OutputStream {
  /** Bytes of a piece. */
  static final int PIECE = 1 << 18;

  /** So many bytes are forced to the disk at a time: less would cost more journal of the disk's. */
  static final int FORCED = 1 << 22;

  private static final int PIECES = 4;
  private static final int FIRST = 1 << 13;

  private final FileSystemLayer.Output output;
  private final MessageDigest digest = TextHash.newDigest();

  /** Pieces that wait to be filled again. */
  private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(PIECES);

  private final List<Future<?>> forces = new ArrayList<>();
  private byte[] piece = new byte[FIRST];
  private int size;

  /** How many pieces there are by now. */
  private int pieces = 1;

  private long handedOver;
  private Future<?> lastWrite;

  /** Null while one piece is enough. */
  private ExecutorService writer;

  private ExecutorService forcer;

  /** What went wrong first on the writing thread; what follows is not written. */
  private volatile Exception failure;

  /** Whether nothing more is to be written. */
  private volatile boolean ended;

  PipedOutput(FileSystemLayer.Output output) {
    this.output = output;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int at = offset;
    int left = length;
    while (left > 0) {
      if (size == PIECE) {
        handOver();
        piece = nextPiece();
        size = 0;
      }
      int n = Math.min(left, PIECE - size);
      if (n > piece.length - size) {
        piece = Arrays.copyOf(piece, Math.min(PIECE, Math.max(2 * piece.length, size + n)));
      }
      System.arraycopy(bytes, at, piece, size, n);
      size += n;
      at += n;
      left -= n;
    }
  }

  /**
   * Waits until everything is in the file, where it can be read; the disk may take it still.
   *
   * @return SHA-256 of the content
   * @throws IOException if it could not be written
   */
  byte[] finish() throws IOException {
    if (writer == null) {
      put(piece, size);
    } else {
      handOver();
      await(lastWrite);
      throwFailure();
      forces.add(forcer.submit(this::force));
    }
    return digest.digest();
  }

  /** Whether the content was one piece; after {@link #finish}. */
  boolean isWhole() {
    return writer == null;
  }

  /** The content, if it was one piece. */
  ByteBuffer whole() {
    return ByteBuffer.wrap(piece, 0, size);
  }

  /**
   * Waits until everything is on the disk.
   *
   * @throws IOException if it is not
   */
  void awaitForced() throws IOException {
    if (writer == null) {
      output.force();
    }
    for (Future<?> force : forces) {
      await(force);
    }
  }

  /** Ends the threads: afterwards none of them touches the file. */
  @Override
  public void close() {
    ended = true;
    if (writer != null) {
      writer.close();
      forcer.close();
    }
  }

  private byte[] nextPiece() throws IOException {
    if (pieces < PIECES) {
      pieces++;
      return new byte[PIECE];
    }
    try {
      return free.take();
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void handOver() throws IOException {
    if (writer == null) {
      writer = thread("glossator-save-write");
      forcer = thread("glossator-save-force");
    }
    throwFailure();
    byte[] full = piece;
    int length = size;
    lastWrite = writer.submit(() -> putAndFree(full, length));
    long before = handedOver;
    handedOver += length;
    if (before / FORCED < handedOver / FORCED) {
      Future<?> written = lastWrite;
      forces.add(
          forcer.submit(
              () -> {
                written.get();
                return failure == null && !ended ? force() : null;
              }));
    }
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  private void putAndFree(byte[] bytes, int length) {
    try {
      if (failure == null && !ended) {
        put(bytes, length);
      }
    } catch (IOException | RuntimeException e) {
      failure = e; // thrown to the caller at its next piece
    } finally {
      free.add(bytes);
    }
  }

  private void throwFailure() throws IOException {
    switch (failure) {
      case null -> {
        // all went well so far
      }
      case RuntimeException mistake -> throw mistake;
      case IOException io -> throw io;
      default -> throw new IOException(failure);
    }
  }

  private void put(byte[] bytes, int length) throws IOException {
    digest.update(bytes, 0, length);
    output.write(ByteBuffer.wrap(bytes, 0, length));
  }

  private Void force() throws IOException {
    output.force();
    return null;
  }

  private static void await(Future<?> work) throws IOException {
    try {
      work.get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case RuntimeException mistake -> throw mistake;
        default -> throw new IOException(e.getCause());
      }
    }
  }

  private static IOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted while a file was written");
  }
}
