package org.glossator.uima;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.SafeXml;
import org.glossator.uima.XmiNode.XmiAttribute;

/**
 * Parses any XMI into the elements under its root, one after the other. Without declarations and
 * entities.
 */
final class XmiParser {
  private static final int MAX_DEPTH = 64;

  /** Elements are kept in memory; nobody's document has more, a bomb may. */
  static final int MAX_ELEMENTS = 8_000_000;

  private final String name;
  private final byte[] content;
  private XMLStreamReader xml;

  private int elements;

  /** Line where the event begins: the parser itself tells where it ends. */
  private int line = 1;

  XmiParser(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /**
   * Gives each element under the root to {@code to}.
   *
   * @throws ProblemException if the file is no well-formed XML or no XMI
   */
  void parse(Consumer<XmiNode> to) throws ProblemException {
    try {
      xml = SafeXml.reader(content);
      while (next() != XMLStreamConstants.START_ELEMENT) {
        // comments before the root
      }
      if (!xml.getLocalName().equals("XMI") || !Xmi.XMI.equals(xml.getNamespaceURI())) {
        throw new ProblemException(
            Problem.error(
                name,
                line,
                "is no XMI: its root element is " + xml.getName(),
                "choose a UIMA XMI file"));
      }
      while (xml.hasNext()) {
        if (next() == XMLStreamConstants.START_ELEMENT) {
          to.accept(element(1));
        }
      }
    } catch (XMLStreamException e) {
      throw new ProblemException(broken(e), e);
    }
  }

  private int next() throws XMLStreamException {
    line = Math.max(1, xml.getLocation().getLineNumber());
    int event = xml.next();
    if (event == XMLStreamConstants.DTD) {
      throw new XMLStreamException("a document type declaration is not allowed", xml.getLocation());
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("unknown entity " + xml.getLocalName(), xml.getLocation());
    }
    return event;
  }

  private XmiNode element(int depth) throws XMLStreamException {
    if (depth > MAX_DEPTH) {
      throw new XMLStreamException("elements are nested too deeply", xml.getLocation());
    }
    if (++elements > MAX_ELEMENTS) {
      throw new XMLStreamException("more than " + MAX_ELEMENTS + " elements", xml.getLocation());
    }
    int start = line;
    String namespace = orEmpty(xml.getNamespaceURI());
    String prefix = orEmpty(xml.getPrefix());
    String local = xml.getLocalName();
    List<XmiAttribute> attributes = new ArrayList<>(xml.getAttributeCount());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.add(
          new XmiAttribute(
              orEmpty(xml.getAttributeNamespace(i)),
              orEmpty(xml.getAttributePrefix(i)),
              xml.getAttributeLocalName(i),
              xml.getAttributeValue(i)));
    }
    List<XmiNode> children = null;
    StringBuilder text = null;
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          children = children == null ? new ArrayList<>() : children;
          children.add(element(depth + 1));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String data = text == null ? "" : text.toString();
          boolean isLayout = children != null && data.isBlank();
          return new XmiNode(
              namespace,
              prefix,
              local,
              attributes,
              children == null ? List.of() : children,
              isLayout ? "" : data,
              start);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          text = text == null ? new StringBuilder() : text;
          text.append(xml.getText());
        }
        default -> {
          // comments, processing instructions
        }
      }
    }
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private Problem broken(XMLStreamException e) {
    int conflict = conflictLine();
    if (conflict > 0) {
      return Problem.error(
          name,
          conflict,
          "holds the marks of a merge conflict",
          "resolve the conflict in Git, or take one of the two versions");
    }
    return Problem.error(
        name,
        SafeXml.line(e),
        "is not well-formed XML: " + SafeXml.message(e),
        "restore it from a backup or from Git");
  }

  /** One-based line of the first mark that Git leaves in a file that it could not merge, or 0. */
  private int conflictLine() {
    byte[] mark = "<<<<<<< ".getBytes(StandardCharsets.US_ASCII);
    int lineHere = 1;
    for (int i = 0; i + mark.length < content.length; i++) {
      boolean isLineStart = i == 0 || content[i - 1] == '\n';
      if (i > 0 && isLineStart) {
        lineHere++;
      }
      if (isLineStart && Arrays.equals(content, i, i + mark.length, mark, 0, mark.length)) {
        return lineHere;
      }
    }
    return 0;
  }
}
