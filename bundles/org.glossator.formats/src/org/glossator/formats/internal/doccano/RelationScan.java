package org.glossator.formats.internal.doccano;

import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.Dataset;
import org.glossator.study.DocumentEntry;

/** Whether a dataset has any relation: the form of the whole file depends on it. */
final class RelationScan {
  private RelationScan() {}

  /** Reads documents until it is known; none if the codebook has no layer of relations. */
  static boolean any(Dataset dataset, Progress progress) throws ProblemException {
    if (dataset.scheme().layers().stream().noneMatch(l -> l.kind() == LayerKind.RELATION)) {
      return false;
    }
    for (DocumentEntry entry : dataset.documents()) {
      progress.checkCancelled();
      boolean found =
          dataset.load(entry).annotations().stream()
              .anyMatch(a -> !a.snapshot().relations().isEmpty());
      if (found) {
        return true;
      }
    }
    return false;
  }
}
