package org.glossator.uima;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes attributes of one name. Values that come again and again (codes, choices, versions) are
 * made bytes once: a look-up costs a fraction of escaping and encoding them. One thread at a time.
 */
final class KnownTexts {
  private static final int MAX_KNOWN = 1024;
  private static final int MAX_LENGTH = 64;
  private static final byte[] QUOTE = XmlOutput.ascii("\"");

  private final String name;
  private final byte[] start;
  private final Map<String, byte[]> known = new HashMap<>();

  /** The value that was written last, which is often the next one too. */
  private String last;

  private byte[] lastBytes;

  /**
   * @param name of the XML attribute
   */
  KnownTexts(String name) {
    this.name = name;
    this.start = XmlOutput.ascii(" " + name + "=\"");
  }

  /** The attribute's name. */
  String name() {
    return name;
  }

  /** Writes the attribute, or nothing for null. */
  void write(XmlOutput out, String value) throws IOException {
    if (value == null) {
      return;
    }
    if (!value.equals(last)) {
      byte[] bytes = known.get(value);
      if (bytes == null) {
        if (value.length() > MAX_LENGTH || known.size() >= MAX_KNOWN) {
          writeNew(out, value);
          return;
        }
        bytes = XmlOutput.bytes(single -> writeNew(single, value));
        known.put(value, bytes);
      }
      last = value;
      lastBytes = bytes;
    }
    out.raw(lastBytes);
  }

  /** Writes a value that is not expected to come again. */
  void writeNew(XmlOutput out, String value) throws IOException {
    out.raw(start).text(XmlSafe.encode(value)).raw(QUOTE);
  }
}
