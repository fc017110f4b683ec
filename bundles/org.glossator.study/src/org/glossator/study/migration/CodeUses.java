package org.glossator.study.migration;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.study.Study;

/**
 * How many annotations of all annotators have a code, or belong to a layer. Files that were counted
 * before are not read again as long as they do not change, so asking for the next code is cheap.
 *
 * @param study the study
 * @param layer id of the layer
 * @param code id of the code; null for the whole layer
 */
public record CodeUses(Study study, String layer, String code) implements Task<CodeUses.Count> {
  public CodeUses {
    Objects.requireNonNull(study);
    Objects.requireNonNull(layer);
  }

  /**
   * What was counted.
   *
   * @param annotations how many there are
   * @param documents in how many documents
   */
  public record Count(int annotations, int documents) {}

  @Override
  public Count run(Progress progress) throws ProblemException {
    int annotations = 0;
    Set<String> documents = new HashSet<>();
    for (String owner : study.annotations().owners()) {
      for (String document : study.annotations().documentsOf(owner)) {
        progress.checkCancelled();
        int found = study.counts().of(document, owner).of(layer, code);
        if (found > 0) {
          annotations += found;
          documents.add(document);
        }
      }
    }
    return new Count(annotations, documents.size());
  }
}
