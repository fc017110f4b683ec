package org.glossator.formats.internal.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The part of Thrift's compact protocol that Parquet's headers need (Thrift compact protocol
 * encoding). Fields must come in the order of their ids. Not thread-safe.
 */
final class ThriftOut {
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  byte[] toBytes() {
    return out.toByteArray();
  }

  private void field(int id, int type) {
    int delta = id - last;
    if (delta > 0 && delta <= 15) {
      out.write(delta << 4 | type);
    } else {
      out.write(type);
      varint(zigzag(id));
    }
    last = id;
  }

  ThriftOut i32(int id, int value) {
    field(id, I32);
    varint(zigzag(value));
    return this;
  }

  ThriftOut i64(int id, long value) {
    field(id, I64);
    varint(zigzag(value));
    return this;
  }

  ThriftOut text(int id, String value) {
    field(id, BINARY);
    text(value);
    return this;
  }

  /** An item of a list of texts. */
  ThriftOut text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  /** An item of a list of numbers. */
  ThriftOut item(int value) {
    varint(zigzag(value));
    return this;
  }

  ThriftOut structs(int id, int size) {
    return list(id, size, STRUCT);
  }

  ThriftOut texts(int id, int size) {
    return list(id, size, BINARY);
  }

  ThriftOut numbers(int id, int size) {
    return list(id, size, I32);
  }

  private ThriftOut list(int id, int size, int type) {
    field(id, LIST);
    if (size < 15) {
      out.write(size << 4 | type);
    } else {
      out.write(0xf0 | type);
      varint(size);
    }
    return this;
  }

  /** Begins a structure that is a field. */
  ThriftOut begin(int id) {
    field(id, STRUCT);
    return begin();
  }

  /** Begins a structure that is an item of a list. */
  ThriftOut begin() {
    outer.push(last);
    last = 0;
    return this;
  }

  /** Ends a structure. */
  ThriftOut end() {
    out.write(0);
    last = outer.isEmpty() ? 0 : outer.pop();
    return this;
  }

  private static long zigzag(long n) {
    return n << 1 ^ n >> 63;
  }

  private void varint(long n) {
    long rest = n;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
