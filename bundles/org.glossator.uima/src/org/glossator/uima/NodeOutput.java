package org.glossator.uima;

import java.io.IOException;
import org.glossator.uima.ForeignXmi.Block;
import org.glossator.uima.XmiNode.XmiAttribute;

/** Writes foreign content, each feature structure on a line. */
final class NodeOutput {
  private final XmlOutput out;
  private final Prefixes prefixes;

  NodeOutput(XmlOutput out, Prefixes prefixes) {
    this.out = out;
    this.prefixes = prefixes;
  }

  /** An element and a line end. */
  void line(XmiNode node) throws IOException {
    element(node);
    out.raw("\n");
  }

  /** An element. */
  void element(XmiNode node) throws IOException {
    String name = prefixes.qualified(node.namespace(), node.name());
    out.raw("<" + name);
    for (XmiAttribute attribute : node.attributes()) {
      attribute(attribute);
    }
    content(node, name);
  }

  /** The content of a document annotation and its end, with the line end. */
  void childrenAndEnd(XmiNode node) throws IOException {
    content(node, prefixes.qualified(node.namespace(), node.name()));
    out.raw("\n");
  }

  private void content(XmiNode node, String name) throws IOException {
    if (node.children().isEmpty() && node.text().isEmpty()) {
      out.raw("/>");
      return;
    }
    out.raw(">").text(node.text());
    for (XmiNode child : node.children()) {
      element(child);
    }
    out.raw("</" + name + ">");
  }

  /** An attribute with a blank before it. */
  void attribute(XmiAttribute attribute) throws IOException {
    out.raw(" " + prefixes.qualified(attribute.namespace(), attribute.name()) + "=\"");
    out.text(attribute.value()).raw("\"");
  }

  /** Annotations without features, each on a line. */
  void block(Block block, int sofaId) throws IOException {
    String name = prefixes.qualified(block.namespace(), block.name());
    byte[] start = XmlOutput.ascii("<" + name + " xmi:id=\"");
    byte[] begin = XmlOutput.ascii("\" sofa=\"" + sofaId + "\" begin=\"");
    byte[] end = XmlOutput.ascii("\" end=\"");
    byte[] close = XmlOutput.ascii("\"/>\n");
    for (int i = 0; i < block.ids().length; i++) {
      out.raw(start).number(block.ids()[i]);
      out.raw(begin).number(block.ranges()[2 * i]);
      out.raw(end).number(block.ranges()[2 * i + 1]).raw(close);
    }
  }
}
