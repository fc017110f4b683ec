package org.glossator.codebook.internal;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.glossator.codebook.model.Codebook;

/** Marks a codebook whose file breaks off somewhere: it must not be written over that file. */
public final class Incomplete extends AdapterImpl {
  private Incomplete() {}

  /** Marks it. */
  public static void mark(Codebook codebook) {
    if (!isMarked(codebook)) {
      codebook.eAdapters().add(new Incomplete());
    }
  }

  /** Whether it is marked. */
  public static boolean isMarked(Codebook codebook) {
    return codebook.eAdapters().stream().anyMatch(Incomplete.class::isInstance);
  }
}
