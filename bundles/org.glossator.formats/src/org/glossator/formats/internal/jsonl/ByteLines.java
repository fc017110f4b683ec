package org.glossator.formats.internal.jsonl;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lines of a byte stream, ended by LF; a line's length is bounded. Whoever parses a line never sees
 * the next one, so an unclosed string in one line cannot swallow the file.
 */
final class ByteLines implements Closeable {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private byte[] line = new byte[1 << 12];
  private int length;
  private int number;

  /**
   * @param limit bytes that a line may have
   */
  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** A line is longer than allowed. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLongException(int line) {
      super("line " + line + " is too long");
    }
  }

  /**
   * Goes to the next line.
   *
   * @return false at the end
   * @throws TooLongException if the line exceeds the limit
   */
  boolean next() throws IOException {
    length = 0;
    boolean any = false;
    while (fill()) {
      if (!any) {
        number++;
        any = true;
      }
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      append(at, end);
      if (end < filled) {
        at = end + 1;
        return true;
      }
      at = end;
    }
    return any;
  }

  /** The line's bytes; valid from 0 to {@link #length}, until the next call of {@link #next}. */
  byte[] bytes() {
    return line;
  }

  /** Bytes of the line, without its end. */
  int length() {
    return length;
  }

  /** One-based number of the line. */
  int number() {
    return number;
  }

  /** Whether the line has white space only. */
  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean fill() throws IOException {
    if (at < filled) {
      return true;
    }
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  private void append(int from, int to) throws TooLongException {
    int n = to - from;
    if (n > limit - length) {
      throw new TooLongException(number);
    }
    if (length + n > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(limit, Math.max(line.length * 2L, length + n)));
    }
    System.arraycopy(buffer, from, line, length, n);
    length += n;
  }
}
