package org.glossator.uima;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.uima.XmiNode.XmiAttribute;

/**
 * Namespace prefixes of a file: the five that each file has, and those that foreign content brings
 * along.
 */
final class Prefixes {
  private final Map<String, String> byNamespace = new HashMap<>();
  private final TreeMap<String, String> foreign = new TreeMap<>();

  Prefixes() {
    byNamespace.put(Xmi.XMI, "xmi");
    byNamespace.put(Xmi.CAS, "cas");
    byNamespace.put(Xmi.TCAS, "tcas");
    byNamespace.put(Xmi.TYPE, "type");
    byNamespace.put(Xmi.LAYER, "layer");
    byNamespace.put("http://www.w3.org/XML/1998/namespace", "xml");
  }

  /** Makes prefixes for all namespaces of the nodes. */
  void collect(Collection<XmiNode> nodes) {
    for (XmiNode node : nodes) {
      add(node.prefix(), node.namespace());
      node.attributes().forEach(this::add);
      collect(node.children());
    }
  }

  void add(XmiAttribute attribute) {
    add(attribute.prefix(), attribute.namespace());
  }

  /** The prefix that the file had, with a number where it means something else already. */
  void add(String wanted, String namespace) {
    if (namespace.isEmpty() || byNamespace.containsKey(namespace)) {
      return;
    }
    String base = wanted.isEmpty() ? "ns" : wanted;
    String prefix = base;
    for (int i = 2; byNamespace.containsValue(prefix); i++) {
      prefix = base + i;
    }
    byNamespace.put(namespace, prefix);
    foreign.put(prefix, namespace);
  }

  /** Namespaces of foreign content by prefix, ordered. */
  Map<String, String> foreign() {
    return foreign;
  }

  /** {@code prefix:name}. */
  String qualified(String namespace, String name) {
    return namespace.isEmpty() ? name : byNamespace.get(namespace) + ":" + name;
  }
}
