package org.glossator.testkit.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.codebook.Scheme;
import org.glossator.uima.TypeSystems;
import org.xml.sax.SAXException;

/** The same file read and written by Apache UIMA itself, in the same process. */
final class UimaYardstick {
  private final byte[] file;
  private final CAS cas;

  UimaYardstick(Path xmi, Scheme scheme) throws IOException {
    this.file = Files.readAllBytes(xmi);
    try {
      this.cas = CasCreationUtils.createCas(TypeSystems.of(scheme), null, null);
    } catch (UIMAException e) {
      throw new IllegalStateException("a type system of ours is one of UIMA's", e);
    }
  }

  /** Nanoseconds that reading took each time. */
  long[] read(int warmUp, int runs) throws IOException {
    long[] nanos = new long[runs];
    for (int i = -warmUp; i < runs; i++) {
      cas.reset();
      long start = System.nanoTime();
      readOnce();
      if (i >= 0) {
        nanos[i] = System.nanoTime() - start;
      }
    }
    return nanos;
  }

  /** Nanoseconds that writing took each time, to memory and without fsync. */
  long[] write(int warmUp, int runs) throws IOException {
    cas.reset();
    readOnce();
    long[] nanos = new long[runs];
    for (int i = -warmUp; i < runs; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + (file.length >> 1));
      long start = System.nanoTime();
      try {
        XmiCasSerializer.serialize(cas, out);
      } catch (SAXException e) {
        throw new IOException(e);
      }
      if (i >= 0) {
        nanos[i] = System.nanoTime() - start;
      }
    }
    return nanos;
  }

  /** How many annotations UIMA found when it read last. */
  int annotations() {
    int[] count = {0};
    cas.getAnnotationIndex().forEach(annotation -> count[0]++);
    return count[0];
  }

  private void readOnce() throws IOException {
    try {
      XmiCasDeserializer.deserialize(new ByteArrayInputStream(file), cas, false, null, -1);
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }
}
