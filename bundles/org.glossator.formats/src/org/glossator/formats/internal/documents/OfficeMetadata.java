package org.glossator.formats.internal.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.glossator.base.ProblemException;
import org.glossator.formats.internal.xml.XmlWalk;

/** The Dublin Core elements that office programs keep beside a text. */
final class OfficeMetadata implements XmlWalk.Handler {
  private static final int MAX_VALUE = 10_000;

  /** Element names and the columns of a study that mean the same. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "title", "title",
          "creator", "author",
          "initial-creator", "author",
          "created", "date",
          "creation-date", "date",
          "language", "language");

  private final Map<String, String> values = new LinkedHashMap<>();
  private StringBuilder current;

  private OfficeMetadata() {}

  /**
   * Reads the part.
   *
   * @param content its bytes, or null where the document has none
   */
  static Map<String, String> of(String shown, byte[] content) throws ProblemException {
    OfficeMetadata metadata = new OfficeMetadata();
    if (content != null) {
      XmlWalk.walk(shown, content, metadata);
    }
    return metadata.values;
  }

  @Override
  public void start(XMLStreamReader xml) {
    current = COLUMNS.containsKey(xml.getLocalName()) ? new StringBuilder() : null;
  }

  @Override
  public void text(String text) {
    if (current != null && current.length() < MAX_VALUE) {
      current.append(text);
    }
  }

  @Override
  public void end(String localName) {
    if (current != null && COLUMNS.containsKey(localName) && !current.toString().isBlank()) {
      String value = current.toString().strip();
      // a date without its time: nobody means the second at which a file was made
      String kept = COLUMNS.get(localName).equals("date") ? value.replaceFirst("T.*", "") : value;
      values.putIfAbsent(COLUMNS.get(localName), kept);
    }
    current = null;
  }
}
