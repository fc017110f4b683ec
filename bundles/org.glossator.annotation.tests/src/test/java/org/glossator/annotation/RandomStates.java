package org.glossator.annotation;

import java.util.Random;

/** Snapshots that random edits lead to. */
final class RandomStates {
  private RandomStates() {}

  /** After some random edits, of which those that do not fit are left out. */
  static AnnotationSnapshot grow(Random random, AnnotationSnapshot from, int steps) {
    RandomEdits edits = new RandomEdits(random);
    AnnotationDocument document = new AnnotationDocument(from);
    for (int i = 0; i < steps; i++) {
      try {
        document.apply(edits.next());
      } catch (EditRefusedException e) {
        continue; // random edits need not fit
      }
    }
    return document.snapshot();
  }
}
