package org.glossator.uima;

import java.util.Arrays;

/**
 * Values by keys that are ranges of a byte array: looks names up and finds texts again without
 * making strings of them. Open addressing, at most half full.
 *
 * @param <V> type of the values
 */
final class ByteTable<V> {
  private byte[][] keys = new byte[64][];
  private Object[] values = new Object[64];
  private int size;

  int size() {
    return size;
  }

  /** The value of the key in {@code bytes[from, to)}, or null. */
  @SuppressWarnings("unchecked") // put takes no others
  V get(byte[] bytes, int from, int to) {
    return (V) values[find(bytes, from, to)];
  }

  /** Sets the value of the key in {@code bytes[from, to)}, which is copied. */
  void put(byte[] bytes, int from, int to, V value) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    int at = find(bytes, from, to);
    if (keys[at] == null) {
      keys[at] = Arrays.copyOfRange(bytes, from, to);
      size++;
    }
    values[at] = value;
  }

  private int find(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int mask = keys.length - 1;
    int at = (hash ^ hash >>> 15) & mask;
    while (keys[at] != null && !Arrays.equals(keys[at], 0, keys[at].length, bytes, from, to)) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    byte[][] oldKeys = keys;
    Object[] oldValues = values;
    keys = new byte[2 * oldKeys.length][];
    values = new Object[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        int at = find(oldKeys[i], 0, oldKeys[i].length);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
