package org.glossator.formats.internal.exporting;

import org.glossator.base.Problem;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedDocument;

/**
 * What reads back a part of what was written: whatever the reader leaves out makes the comparison
 * fail, which names the document.
 */
public final class QuietSink implements ImportSink {
  /** The only one; it keeps nothing. */
  public static final QuietSink INSTANCE = new QuietSink();

  private QuietSink() {}

  @Override
  public void document(ImportedDocument document) {
    throw new IllegalStateException("a part of a document was read back, not one");
  }

  @Override
  public void problem(Problem problem) {
    // see above
  }

  @Override
  public String textOf(String name, String sha256) {
    return null;
  }

  @Override
  public void checkCancelled() {
    // a document's part is short; whoever goes from document to document asks
  }
}
