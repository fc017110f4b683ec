package org.glossator.formats.internal.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.SafeXml;

/** Walks through an XML file event by event. */
public final class XmlWalk {
  /** Nobody's document is nested deeper; a hostile one may be. */
  static final int MAX_DEPTH = 2_000;

  private XmlWalk() {}

  /** Takes the events of a file. */
  public interface Handler {
    /** An element begins: the reader is at it, and must stay there. */
    void start(XMLStreamReader xml) throws ProblemException;

    /** Character data; a run of it may come in several pieces. */
    void text(String text) throws ProblemException;

    /** An element ends. */
    void end(String localName) throws ProblemException;
  }

  /**
   * Walks.
   *
   * @param shown what problems call the file
   * @throws ProblemException if it is not well-formed, declares a document type or entities, or is
   *     nested too deeply; or as the handler throws
   */
  public static void walk(String shown, byte[] content, Handler handler) throws ProblemException {
    try {
      XMLStreamReader xml = SafeXml.reader(content);
      int depth = 0;
      while (true) {
        switch (xml.getEventType()) {
          case XMLStreamConstants.DTD ->
              throw refused(shown, xml, "has a document type declaration, which is not read");
          case XMLStreamConstants.ENTITY_REFERENCE ->
              throw refused(shown, xml, "refers to the entity " + xml.getLocalName());
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > MAX_DEPTH) {
              throw refused(shown, xml, "is nested more than " + MAX_DEPTH + " levels deep");
            }
            handler.start(xml);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            handler.end(xml.getLocalName());
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              handler.text(xml.getText());
          default -> {
            // comments and instructions say nothing
          }
        }
        if (!xml.hasNext()) {
          return;
        }
        xml.next();
      }
    } catch (XMLStreamException e) {
      throw new ProblemException(
          Problem.error(
              shown,
              SafeXml.line(e),
              "is not well-formed XML: " + SafeXml.message(e),
              "save it again with the program that made it"),
          e);
    }
  }

  private static ProblemException refused(String shown, XMLStreamReader xml, String what) {
    return new ProblemException(
        Problem.error(
            shown,
            Math.max(0, xml.getLocation().getLineNumber()),
            what,
            "save it again with the program that made it"));
  }
}
