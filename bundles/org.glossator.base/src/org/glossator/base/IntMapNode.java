package org.glossator.base;

import java.util.Arrays;

/**
 * A node of the trie under {@link IntMap}: five bits of the key a level, from the lowest, entries
 * and children packed side by side (Steindorfer and Vinju, "Optimizing hash-array mapped tries",
 * OOPSLA 2015). The keys' own bits serve as their hash: ids are random, and keys that count up
 * spread as well.
 *
 * <p>A node never has just one entry and no child, unless it is the root: equal content has equal
 * shape.
 */
final class IntMapNode {
  static final IntMapNode EMPTY = new IntMapNode(null, 0, 0, new int[0], new Object[0]);
  private static final int BITS = 5;
  private static final int MASK = 31;

  /** So many keys are likely not to share a digit: trying is cheaper than counting digits. */
  private static final int FEW = 8;

  /** Who may change this node in place, or null for nobody. */
  private final Editor owner;

  private int entryMap;
  private int childMap;

  /** Keys of the entries, in the order of their bits. */
  private int[] keys;

  /** Values of the entries, then the children, each in the order of their bits. */
  private Object[] slots;

  private IntMapNode(Editor owner, int entryMap, int childMap, int[] keys, Object[] slots) {
    this.owner = owner;
    this.entryMap = entryMap;
    this.childMap = childMap;
    this.keys = keys;
    this.slots = slots;
  }

  /**
   * Owns the nodes that one builder has made, and takes the value that an edit has replaced or
   * removed.
   */
  static final class Editor {
    Object old;
  }

  private static int bit(int key, int shift) {
    return 1 << (key >>> shift & MASK);
  }

  private static int index(int map, int bit) {
    return Integer.bitCount(map & bit - 1);
  }

  private IntMapNode child(int bit) {
    return (IntMapNode) slots[keys.length + index(childMap, bit)];
  }

  /**
   * A trie of many entries, by distributing them over the digits of their keys; O(n). Of equal keys
   * the last one counts.
   *
   * @param keys used as scratch space, as the three arrays that follow
   */
  static IntMapNode build(
      int[] keys,
      Object[] values,
      int[] otherKeys,
      Object[] otherValues,
      int from,
      int to,
      int shift) {
    if (to - from <= FEW) {
      IntMapNode flat = flat(keys, values, from, to, shift);
      if (flat != null) {
        return flat;
      }
    }
    int[] ends =
        new int[MASK + 2]; // first the counts, then the begins, at last the ends of the digits
    for (int i = from; i < to; i++) {
      ends[(keys[i] >>> shift & MASK) + 1]++;
    }
    ends[0] = from;
    for (int digit = 1; digit <= MASK; digit++) {
      ends[digit] += ends[digit - 1];
    }
    for (int i = from; i < to; i++) {
      int at = ends[keys[i] >>> shift & MASK]++;
      otherKeys[at] = keys[i];
      otherValues[at] = values[i];
    }
    int entryMap = 0;
    int childMap = 0;
    int begin = from;
    for (int digit = 0; digit <= MASK; digit++) {
      if (ends[digit] > begin) {
        boolean isEntry = isOneKey(otherKeys, begin, ends[digit]);
        entryMap |= isEntry ? 1 << digit : 0;
        childMap |= isEntry ? 0 : 1 << digit;
      }
      begin = ends[digit];
    }
    int[] nodeKeys = new int[Integer.bitCount(entryMap)];
    Object[] slots = new Object[nodeKeys.length + Integer.bitCount(childMap)];
    int entry = 0;
    int child = nodeKeys.length;
    begin = from;
    for (int digit = 0; digit <= MASK; digit++) {
      int end = ends[digit];
      if ((entryMap & 1 << digit) != 0) {
        nodeKeys[entry] = otherKeys[end - 1];
        slots[entry++] = otherValues[end - 1];
      } else if ((childMap & 1 << digit) != 0) {
        slots[child++] = build(otherKeys, otherValues, keys, values, begin, end, shift + BITS);
      }
      begin = end;
    }
    return new IntMapNode(null, entryMap, childMap, nodeKeys, slots);
  }

  /** A node without children, or null if two keys share a digit here. */
  private static IntMapNode flat(int[] keys, Object[] values, int from, int to, int shift) {
    int map = 0;
    for (int i = from; i < to; i++) {
      int bit = bit(keys[i], shift);
      if ((map & bit) != 0) {
        return null;
      }
      map |= bit;
    }
    int[] nodeKeys = new int[to - from];
    Object[] slots = new Object[to - from];
    for (int i = from; i < to; i++) {
      int at = index(map, bit(keys[i], shift));
      nodeKeys[at] = keys[i];
      slots[at] = values[i];
    }
    return new IntMapNode(null, map, 0, nodeKeys, slots);
  }

  private static boolean isOneKey(int[] keys, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (keys[i] != keys[from]) {
        return false;
      }
    }
    return true;
  }

  /** How many entries there are here and below. */
  int count() {
    int count = keys.length;
    for (int i = keys.length; i < slots.length; i++) {
      count += ((IntMapNode) slots[i]).count();
    }
    return count;
  }

  /** The value of a key, or null; this node is at the level that {@code shift} says. */
  Object find(int key, int shift) {
    IntMapNode node = this;
    for (int at = shift; ; at += BITS) {
      int bit = bit(key, at);
      if ((node.entryMap & bit) != 0) {
        int i = index(node.entryMap, bit);
        return node.keys[i] == key ? node.slots[i] : null;
      }
      if ((node.childMap & bit) == 0) {
        return null;
      }
      node = node.child(bit);
    }
  }

  /** With that entry; the same node where that changes nothing. */
  IntMapNode with(int key, Object value, int shift, Editor editor) {
    int bit = bit(key, shift);
    if ((childMap & bit) != 0) {
      IntMapNode child = child(bit);
      IntMapNode changed = child.with(key, value, shift + BITS, editor);
      return changed == child
          ? this
          : withSlot(keys.length + index(childMap, bit), changed, editor);
    }
    int i = index(entryMap, bit);
    if ((entryMap & bit) == 0) {
      return changed(
          editor, entryMap | bit, childMap, insert(keys, i, key), insert(slots, i, value));
    }
    if (keys[i] == key) {
      if (editor != null) {
        editor.old = slots[i];
      }
      return slots[i] == value ? this : withSlot(i, value, editor);
    }
    IntMapNode pair = pair(keys[i], slots[i], key, value, shift + BITS, editor);
    Object[] fewer = remove(slots, i);
    int at = keys.length - 1 + index(childMap, bit);
    return changed(
        editor, entryMap ^ bit, childMap | bit, remove(keys, i), insert(fewer, at, pair));
  }

  /** Without that key; the same node if it is not there. */
  IntMapNode without(int key, int shift, Editor editor) {
    int bit = bit(key, shift);
    if ((entryMap & bit) != 0) {
      int i = index(entryMap, bit);
      if (keys[i] != key) {
        return this;
      }
      if (editor != null) {
        editor.old = slots[i];
      }
      return changed(editor, entryMap ^ bit, childMap, remove(keys, i), remove(slots, i));
    }
    if ((childMap & bit) == 0) {
      return this;
    }
    IntMapNode child = child(bit);
    IntMapNode left = child.without(key, shift + BITS, editor);
    if (left.childMap == 0 && left.keys.length == 1) { // a single entry moves up
      Object[] fewer = remove(slots, keys.length + index(childMap, bit));
      int i = index(entryMap, bit);
      return changed(
          editor,
          entryMap | bit,
          childMap ^ bit,
          insert(keys, i, left.keys[0]),
          insert(fewer, i, left.slots[0]));
    }
    return left == child ? this : withSlot(keys.length + index(childMap, bit), left, editor);
  }

  private static IntMapNode pair(int keyA, Object a, int keyB, Object b, int shift, Editor editor) {
    int bitA = bit(keyA, shift);
    int bitB = bit(keyB, shift);
    if (bitA == bitB) {
      Object[] slots = {pair(keyA, a, keyB, b, shift + BITS, editor)};
      return new IntMapNode(editor, 0, bitA, EMPTY.keys, slots);
    }
    boolean isOrdered = Integer.compareUnsigned(bitA, bitB) < 0;
    return new IntMapNode(
        editor,
        bitA | bitB,
        0,
        isOrdered ? new int[] {keyA, keyB} : new int[] {keyB, keyA},
        isOrdered ? new Object[] {a, b} : new Object[] {b, a});
  }

  private IntMapNode withSlot(int i, Object value, Editor editor) {
    if (editor != null && editor == owner) {
      slots[i] = value;
      return this;
    }
    Object[] copy = slots.clone();
    copy[i] = value;
    return new IntMapNode(editor, entryMap, childMap, keys, copy);
  }

  private IntMapNode changed(
      Editor editor, int newEntryMap, int newChildMap, int[] newKeys, Object[] newSlots) {
    if (editor != null && editor == owner) {
      entryMap = newEntryMap;
      childMap = newChildMap;
      keys = newKeys;
      slots = newSlots;
      return this;
    }
    return new IntMapNode(editor, newEntryMap, newChildMap, newKeys, newSlots);
  }

  private static int[] insert(int[] array, int at, int value) {
    int[] longer = new int[array.length + 1];
    System.arraycopy(array, 0, longer, 0, at);
    longer[at] = value;
    System.arraycopy(array, at, longer, at + 1, array.length - at);
    return longer;
  }

  private static Object[] insert(Object[] array, int at, Object value) {
    Object[] longer = new Object[array.length + 1];
    System.arraycopy(array, 0, longer, 0, at);
    longer[at] = value;
    System.arraycopy(array, at, longer, at + 1, array.length - at);
    return longer;
  }

  private static int[] remove(int[] array, int at) {
    int[] shorter = Arrays.copyOf(array, array.length - 1);
    System.arraycopy(array, at + 1, shorter, at, shorter.length - at);
    return shorter;
  }

  private static Object[] remove(Object[] array, int at) {
    Object[] shorter = Arrays.copyOf(array, array.length - 1);
    System.arraycopy(array, at + 1, shorter, at, shorter.length - at);
    return shorter;
  }

  void forEach(IntMap.IntObjConsumer<Object> action) {
    for (int i = 0; i < keys.length; i++) {
      action.accept(keys[i], slots[i]);
    }
    for (int i = keys.length; i < slots.length; i++) {
      ((IntMapNode) slots[i]).forEach(action);
    }
  }

  /**
   * Tells what differs between this node and another of the same level; parts that they share are
   * skipped.
   */
  void forEachDifference(IntMapNode other, int shift, IntMap.DifferenceConsumer<Object> action) {
    if (this == other) {
      return;
    }
    for (int i = 0; i < keys.length; i++) {
      tell(keys[i], slots[i], other.find(keys[i], shift), action);
    }
    for (int i = 0; i < other.keys.length; i++) {
      tellIfMissing(other.keys[i], other.slots[i], shift, action);
    }
    for (int rest = childMap | other.childMap; rest != 0; rest &= rest - 1) {
      int bit = Integer.lowestOneBit(rest);
      if ((childMap & other.childMap & bit) != 0) {
        child(bit).forEachDifference(other.child(bit), shift + BITS, action);
      } else if ((childMap & bit) != 0) {
        child(bit).forEach((key, value) -> tell(key, value, other.find(key, shift), action));
      } else {
        other.child(bit).forEach((key, value) -> tellIfMissing(key, value, shift, action));
      }
    }
  }

  private void tellIfMissing(
      int key, Object theirs, int shift, IntMap.DifferenceConsumer<Object> action) {
    if (find(key, shift) == null) {
      action.accept(key, null, theirs);
    }
  }

  private static void tell(
      int key, Object mine, Object theirs, IntMap.DifferenceConsumer<Object> action) {
    if (mine != theirs && !mine.equals(theirs)) {
      action.accept(key, mine, theirs);
    }
  }
}
