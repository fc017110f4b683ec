package org.glossator.formats;

/** What datasets say of the program that wrote them. */
public final class Glossator {
  /** Name of the program. */
  public static final String NAME = "Glossator";

  /**
   * Its version, as in the bundles' manifests without the qualifier; a test holds them together.
   */
  public static final String VERSION = "0.1.0";

  private Glossator() {}
}
