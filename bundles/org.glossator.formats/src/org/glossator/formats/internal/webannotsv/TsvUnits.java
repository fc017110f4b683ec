package org.glossator.formats.internal.webannotsv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The rows of a file by their ids. The usual ids, {@code 3-12} and {@code 3-12.1} in ascending
 * order, take eight bytes each; any others are kept as texts. What a row holds is kept only where
 * links may ask for it.
 */
final class TsvUnits {
  private static final int UNUSUAL = -1;
  private static final int SENTENCE_BITS = 28;
  private static final int TOKEN_BITS = 23;
  private static final int PART_BITS = 12;

  private long[] ids = new long[64];
  private TsvUnit[] units = {};
  private int size;
  private Map<String, TsvUnit> others;

  /** Takes in a row; false if there is one with the same id. */
  boolean add(String id, TsvUnit unit, boolean keep) {
    long packed = packed(id);
    if (packed == UNUSUAL || size > 0 && packed <= ids[size - 1]) {
      if (packed != UNUSUAL && Arrays.binarySearch(ids, 0, size, packed) >= 0) {
        return false;
      }
      others = others == null ? new HashMap<>() : others;
      if (others.containsKey(id)) {
        return false;
      }
      others.put(id, keep ? unit : null);
      return true;
    }
    if (others != null && others.containsKey(id)) {
      return false;
    }
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
    }
    if (keep) {
      if (size >= units.length) {
        units = Arrays.copyOf(units, ids.length);
      }
      units[size] = unit;
    }
    ids[size++] = packed;
    return true;
  }

  /** The row of that id, or null; only what was kept. */
  TsvUnit get(String id) {
    long packed = packed(id);
    int at = packed == UNUSUAL ? -1 : Arrays.binarySearch(ids, 0, size, packed);
    if (at >= 0) {
      return at < units.length ? units[at] : null;
    }
    return others == null ? null : others.get(id);
  }

  /** {@code 3-12.1} as a number that ascends as the rows do, or UNUSUAL. */
  private static long packed(String id) {
    int dash = id.indexOf('-');
    int dot = id.indexOf('.', dash + 1);
    if (dash < 0) {
      return UNUSUAL;
    }
    long sentence = number(id, 0, dash, SENTENCE_BITS);
    long token = number(id, dash + 1, dot < 0 ? id.length() : dot, TOKEN_BITS);
    long part = dot < 0 ? 0 : number(id, dot + 1, id.length(), PART_BITS);
    return sentence < 0 || token < 0 || part < 0 || dot >= 0 && part == 0
        ? UNUSUAL
        : (sentence << TOKEN_BITS | token) << PART_BITS | part;
  }

  /** A number without needless zeros, so that different texts are different numbers; or -1. */
  private static long number(String id, int from, int to, int bits) {
    if (from == to || to - from > 9 || id.charAt(from) == '0' && to - from > 1) {
      return -1;
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      char c = id.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number >> bits == 0 ? number : -1;
  }
}
