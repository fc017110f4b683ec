package org.glossator.ui.editor.internal.coding;

import org.glossator.annotation.Annotation;

/** Who or what made an annotation, as one says it: its origin is a name for programs. */
public final class Origins {
  private static final String IMPORT = "import:";
  private static final String ENGINE = "engine:";

  private Origins() {}

  /** "by hand", "imported (brat)", "proposed by lexicon"; another origin as it stands. */
  public static String name(String origin) {
    if (Annotation.MANUAL.equals(origin)) {
      return Messages.originByHand;
    }
    if (origin.startsWith(IMPORT)) {
      return Messages.bind(Messages.originImported, origin.substring(IMPORT.length()));
    }
    if (origin.startsWith(ENGINE)) {
      return Messages.bind(Messages.originProposed, origin.substring(ENGINE.length()));
    }
    return origin;
  }

  /** The engine that an origin names, without what says that it is one. */
  public static String engine(String origin) {
    return origin.startsWith(ENGINE) ? origin.substring(ENGINE.length()) : origin;
  }
}
