package org.glossator.uima;

import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * An element of an XMI file. Immutable. Text beside child elements is kept together: XMI has no
 * mixed content.
 *
 * @param namespace or empty
 * @param prefix as the file has it, or empty
 * @param name local name
 * @param attributes in the order of the file
 * @param children in the order of the file
 * @param text character data; blank beside child elements
 * @param line one-based line where it begins
 */
record XmiNode(
    String namespace,
    String prefix,
    String name,
    List<XmiAttribute> attributes,
    List<XmiNode> children,
    String text,
    int line) {

  /** An attribute; the namespace and the prefix are empty for most. */
  record XmiAttribute(String namespace, String prefix, String name, String value) {
    XmiAttribute(String name, String value) {
      this("", "", name, value);
    }
  }

  /** Value of the attribute without a namespace, or null. */
  String get(String attribute) {
    for (XmiAttribute a : attributes) {
      if (a.name().equals(attribute) && a.namespace().isEmpty()) {
        return a.value();
      }
    }
    return null;
  }

  /** The {@code xmi:id} as it stands, or null. */
  String xmiId() {
    for (XmiAttribute a : attributes) {
      if (a.name().equals("id") && a.namespace().equals(Xmi.XMI)) {
        return a.value();
      }
    }
    return null;
  }

  /** The {@code xmi:id} as a number, or 0 if there is none or it is none. */
  int id() {
    return number(xmiId(), 0);
  }

  /** The same without its line, to compare. */
  XmiNode withoutLine() {
    return new XmiNode(namespace, prefix, name, attributes, children, text, 0);
  }

  /** The same at another place of the text, if it is an annotation of that sofa. */
  XmiNode moved(String sofa, IntBinaryOperator begins, IntBinaryOperator ends) {
    int begin = number(get(Xmi.BEGIN), -1);
    int end = number(get(Xmi.END), -1);
    if (!sofa.equals(get(Xmi.SOFA)) || begin < 0 || end < begin) {
      return this;
    }
    int newBegin = begins.applyAsInt(begin, end);
    int newEnd = Math.max(newBegin, ends.applyAsInt(begin, end));
    List<XmiAttribute> moved =
        attributes.stream()
            .map(
                a ->
                    !a.namespace().isEmpty()
                        ? a
                        : switch (a.name()) {
                          case Xmi.BEGIN -> new XmiAttribute(a.name(), Integer.toString(newBegin));
                          case Xmi.END -> new XmiAttribute(a.name(), Integer.toString(newEnd));
                          default -> a;
                        })
            .toList();
    return new XmiNode(namespace, prefix, name, moved, children, text, line);
  }

  /** A number, or {@code otherwise}. */
  static int number(String text, int otherwise) {
    if (text == null || text.isEmpty() || text.length() > 11) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise; // as promised
    }
  }

  boolean is(String inNamespace, String named) {
    return name.equals(named) && namespace.equals(inNamespace);
  }
}
