package org.glossator.uima;

/**
 * What other tools put into an XMI file and Glossator does not understand, kept so that it is in the file again
 * after the next save. Immutable.
 */
public final class ForeignXmi {
  /** Nothing foreign. */
  public static final ForeignXmi NONE = new ForeignXmi();

  private ForeignXmi() {}

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return true;
  }
}
