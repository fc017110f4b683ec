package org.glossator.base;

/**
 * Unit that offsets into a text count. Inside Glossator all offsets are {@link #UTF16}; each file
 * format has its own (DESIGN section 6).
 */
public enum OffsetUnit {
  /** UTF-16 code units, as Java's and UIMA's. */
  UTF16("utf16"),
  /** Unicode code points, as Python's. */
  CODEPOINT("codepoint"),
  /** Bytes of the text in UTF-8. */
  UTF8("utf8");

  private final String id;

  OffsetUnit(String id) {
    this.id = id;
  }

  /** The name that files and options use. */
  public String id() {
    return id;
  }

  /**
   * The unit of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static OffsetUnit of(String id) {
    for (OffsetUnit unit : values()) {
      if (unit.id.equals(id)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no offset unit " + id + ": use codepoint, utf16 or utf8");
  }
}
