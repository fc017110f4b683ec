package org.glossator.annotation;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A few attribute values in the order of their ids: two arrays, since an unmodifiable tree map
 * takes three times the memory and documents have hundreds of thousands of these. Lookup is a scan:
 * nobody gives a layer a hundred attributes.
 */
final class SortedAttributes extends AbstractMap<String, AttributeValue> {
  private final String[] ids;
  private final AttributeValue[] values;

  private SortedAttributes(TreeMap<String, AttributeValue> sorted) {
    ids = sorted.keySet().toArray(String[]::new);
    values = sorted.values().toArray(AttributeValue[]::new);
  }

  /**
   * @throws NullPointerException if an id or a value is null
   */
  static Map<String, AttributeValue> of(Map<String, AttributeValue> values) {
    if (values instanceof SortedAttributes) {
      return values; // immutable, and a change of code or memo passes it on
    }
    TreeMap<String, AttributeValue> sorted = new TreeMap<>(values);
    if (sorted.containsValue(null)) {
      throw new NullPointerException("an attribute without a value");
    }
    return new SortedAttributes(sorted);
  }

  @Override
  public AttributeValue get(Object id) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i].equals(id)) {
        return values[i];
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(Object id) {
    return get(id) != null;
  }

  @Override
  public Set<Entry<String, AttributeValue>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, AttributeValue>> iterator() {
        return IntStream.range(0, ids.length)
            .<Entry<String, AttributeValue>>mapToObj(
                i -> new SimpleImmutableEntry<>(ids[i], values[i]))
            .iterator();
      }

      @Override
      public int size() {
        return ids.length;
      }
    };
  }
}
