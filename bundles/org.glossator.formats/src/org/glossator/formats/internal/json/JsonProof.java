package org.glossator.formats.internal.json;

import java.io.IOException;
import java.util.Objects;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.internal.exporting.Held;
import org.glossator.formats.internal.exporting.HeldDocument;
import org.glossator.formats.internal.exporting.Proof;
import org.glossator.formats.internal.exporting.QuietSink;
import org.glossator.formats.internal.exporting.ReadBack;

/** Reads back a record and compares it. */
public final class JsonProof {
  private JsonProof() {}

  /** Reads the annotations of a record as an import does. */
  @FunctionalInterface
  public interface Reader {
    ImportedAnnotations read(JsonObject object, String text, String annotator, ImportSink sink);
  }

  /**
   * Compares.
   *
   * @param bytes a record with {@code text} and {@code meta}
   * @throws ProblemException if it says something else than it should
   */
  public static void check(byte[] bytes, HeldDocument document, Held held, Reader reader)
      throws ProblemException {
    try {
      JsonObject object = (JsonObject) JsonTree.read(bytes);
      String text = object.text("text");
      String annotator = RecordNames.annotator(object);
      if (!document.text().equals(text)
          || !Objects.equals(annotator, held.annotator())
          || !Proof.of(reader.read(object, text, annotator, QuietSink.INSTANCE))
              .equals(Proof.of(held))) {
        throw ReadBack.differs(document.entry().path());
      }
    } catch (IOException e) {
      throw new ProblemException(ReadBack.differs(document.entry().path()).problem(), e);
    }
  }
}
