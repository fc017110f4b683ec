package org.glossator.annotation;

/**
 * An edit does not fit the document: an id that does not exist or is taken, a range outside the
 * text, a relation without its span. The document is as it was.
 */
public final class EditRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  public EditRefusedException(String reason) {
    super(reason);
  }
}
