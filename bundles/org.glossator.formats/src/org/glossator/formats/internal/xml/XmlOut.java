package org.glossator.formats.internal.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 into memory: an element a line where there is no text, everything escaped that
 * another reader would change (line ends in attributes, carriage returns) or refuse. Characters
 * that XML cannot hold are the caller's concern. Not thread-safe.
 */
public final class XmlOut {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;
  private boolean hasText;

  /** The declaration. */
  public XmlOut declaration() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    return this;
  }

  /** Begins an element. */
  public XmlOut start(String name) {
    closeTag();
    if (!hasText) {
      out.append('\n');
    }
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    hasText = false;
    return this;
  }

  /** An attribute of the element that was begun; none if the value is null. */
  public XmlOut attribute(String name, String value) {
    if (!inTag) {
      throw new IllegalStateException("no element is open for " + name);
    }
    if (value != null) {
      out.append(' ').append(name).append("=\"");
      escape(value, true);
      out.append('"');
    }
    return this;
  }

  /** Text of the element. */
  public XmlOut text(String text) {
    closeTag();
    escape(text, false);
    hasText = true;
    return this;
  }

  /** What was written elsewhere, as it is. */
  public XmlOut raw(String xml) {
    closeTag();
    out.append(xml);
    return this;
  }

  /** Ends the element that was begun last. */
  public XmlOut end() {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      if (!hasText) {
        out.append('\n');
      }
      out.append("</").append(name).append('>');
    }
    hasText = false;
    return this;
  }

  /** An element with a text. */
  public XmlOut element(String name, String text) {
    return start(name).text(text).end();
  }

  private void closeTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n' -> out.append(attribute ? "&#10;" : "\n");
        case '\t' -> out.append(attribute ? "&#9;" : "\t");
        default -> out.append(c);
      }
    }
  }

  /** What was written so far; it begins anew after that, within the same elements. */
  public String take() {
    closeTag();
    String taken = out.toString();
    out.setLength(0);
    return taken;
  }

  /** Everything in UTF-8 with a line end. */
  public byte[] toBytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException(open + " are not ended");
    }
    return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }
}
