package org.glossator.codebook.emf;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Pull parsers for files that somebody else may have written: no document type declarations, no
 * entities beyond the five of XML, nothing fetched from anywhere.
 *
 * <p>Always the JDK's own parser: which others are on the class path must not matter.
 */
public final class SafeXml {
  private SafeXml() {}

  /**
   * A parser over a stream, which the caller closes. The caller refuses {@code DTD} events: the
   * parser skips over declarations, but a file that has one is not ours.
   *
   * @throws XMLStreamException if the start of the file is no XML
   */
  public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, Boolean.FALSE);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, Boolean.TRUE);
    factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read");
        });
    return factory.createXMLStreamReader(in);
  }

  /** One-based line of a parse error, or 0 where the parser does not know. */
  public static int line(XMLStreamException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
  }

  /** What is wrong, without the parser's own preamble of row and column. */
  public static String message(XMLStreamException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    int at = message.indexOf("Message: ");
    String told = at < 0 ? message : message.substring(at + "Message: ".length());
    told = told.replaceFirst("^JAXP\\d+: ", "").strip();
    return told.endsWith(".") ? told.substring(0, told.length() - 1) : told;
  }
}
