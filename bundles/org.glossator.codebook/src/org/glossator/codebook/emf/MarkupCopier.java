package org.glossator.codebook.emf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Copies an element as text that is well-formed wherever it is put: each element declares what it
 * needs.
 */
final class MarkupCopier {
  private final XMLStreamReader xml;
  private final int maxDepth;
  private final StringBuilder out = new StringBuilder();

  /** Prefixes that are declared in the copy, one map for each open element. */
  private final Deque<Map<String, String>> declared = new ArrayDeque<>();

  private boolean open;

  MarkupCopier(XMLStreamReader xml, int maxDepth) {
    this.xml = xml;
    this.maxDepth = maxDepth;
  }

  /** Copies the element whose start the parser is at; the parser is at its end afterwards. */
  String copyElement() throws XMLStreamException {
    start();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > maxDepth) {
            throw new XMLStreamException("elements are nested too deeply", xml.getLocation());
          }
          start();
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          end();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          content();
          XmlText.content(out, xml.getText());
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("unknown entity " + xml.getLocalName(), xml.getLocation());
        default -> {
          // comments, processing instructions
        }
      }
    }
    return out.toString();
  }

  private void start() {
    content();
    Map<String, String> scope =
        declared.isEmpty() ? new HashMap<>() : new HashMap<>(declared.peek());
    Map<String, String> before = Map.copyOf(scope);
    out.append('<').append(name(xml.getPrefix(), xml.getLocalName()));
    StringBuilder attributes = new StringBuilder();
    need(scope, xml.getPrefix(), xml.getNamespaceURI());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      if (prefix != null && !prefix.isEmpty()) {
        need(scope, prefix, xml.getAttributeNamespace(i));
      }
      attributes.append(' ').append(name(prefix, xml.getAttributeLocalName(i))).append("=\"");
      XmlText.attribute(attributes, xml.getAttributeValue(i));
      attributes.append('"');
    }
    scope.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
        .sorted(Map.Entry.comparingByKey())
        .forEach(this::declare);
    out.append(attributes);
    declared.push(scope);
    open = true;
  }

  private static void need(Map<String, String> scope, String prefix, String namespace) {
    String key = prefix == null ? "" : prefix;
    String uri = namespace == null ? "" : namespace;
    boolean isImplied =
        key.equals("xml") || key.isEmpty() && uri.isEmpty() && !scope.containsKey("");
    if (!isImplied) {
      scope.put(key, uri);
    }
  }

  private void declare(Map.Entry<String, String> declaration) {
    out.append(declaration.getKey().isEmpty() ? " xmlns" : " xmlns:" + declaration.getKey());
    out.append("=\"");
    XmlText.attribute(out, declaration.getValue());
    out.append('"');
  }

  private void end() {
    declared.pop();
    if (open) {
      out.append("/>");
      open = false;
    } else {
      out.append("</").append(name(xml.getPrefix(), xml.getLocalName())).append('>');
    }
  }

  private void content() {
    if (open) {
      out.append('>');
      open = false;
    }
  }

  private static String name(String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }
}
