package org.glossator.formats.internal.codebooks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.Codebook;
import org.glossator.formats.Glossator;
import org.glossator.study.TextNormaliser;

/**
 * REFI-QDA codebook exchange 1.0 ({@code urn:QDA-XML:codebook:1.0}). A layer is a code that cannot
 * be coded with, its codes are below it. GUIDs follow from the ids (RFC 9562, version 3), so that
 * they stay when names change.
 */
public final class CodebookQdc {
  private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

  private CodebookQdc() {}

  public static byte[] toBytes(Codebook codebook) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeCharacters("\n");
      xml.setDefaultNamespace(NAMESPACE);
      xml.writeStartElement(NAMESPACE, "CodeBook");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("origin", Glossator.NAME + " " + Glossator.VERSION);
      xml.writeStartElement(NAMESPACE, "Codes");
      Scheme scheme = Scheme.of(codebook);
      for (SchemeLayer layer : scheme.layers()) {
        layer(xml, scheme, layer);
      }
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // memory has no output errors, and the text is clean
    }
    return bytes.toByteArray();
  }

  private static void layer(XMLStreamWriter xml, Scheme scheme, SchemeLayer layer)
      throws XMLStreamException {
    start(xml, guid(scheme, layer.id(), ""), layer.name(), false, null);
    description(xml, layer.description());
    // the codes are in tree order: an element is closed when a code of its depth or less comes
    Deque<SchemeCode> open = new ArrayDeque<>();
    for (SchemeCode code : layer.codes()) {
      while (!open.isEmpty() && open.peek().depth() >= code.depth()) {
        xml.writeEndElement();
        open.pop();
      }
      start(xml, guid(scheme, layer.id(), code.id()), code.name(), true, code.colour().lineLight());
      description(xml, code.definition());
      open.push(code);
    }
    while (!open.isEmpty()) {
      xml.writeEndElement();
      open.pop();
    }
    xml.writeEndElement();
  }

  private static void start(
      XMLStreamWriter xml, String guid, String name, boolean codable, String colour)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(NAMESPACE, "Code");
    xml.writeAttribute("guid", guid);
    xml.writeAttribute("name", clean(name));
    xml.writeAttribute("isCodable", Boolean.toString(codable));
    if (colour != null) {
      xml.writeAttribute("color", colour);
    }
  }

  private static void description(XMLStreamWriter xml, String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      xml.writeStartElement(NAMESPACE, "Description");
      xml.writeCharacters(clean(text));
      xml.writeEndElement();
    }
  }

  static String guid(Scheme scheme, String layer, String code) {
    String id = scheme.id() + "\n" + layer + "\n" + code;
    return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** XML 1.0 holds what a document's text holds. */
  private static String clean(String text) {
    return TextNormaliser.normalise(text).text();
  }
}
