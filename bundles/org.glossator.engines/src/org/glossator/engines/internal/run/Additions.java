package org.glossator.engines.internal.run;

import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;

/**
 * What an engine has added to a CAS.
 *
 * @param annotations of layers, with ids that no other annotation in the CAS has; the ends of
 *     relations are among them, or among the additions of engines before, or in the input
 * @param counts how many annotations, by layer and code or by type
 * @param complaints what it has done that cannot be, one sentence each
 */
record Additions(List<Annotation> annotations, Map<String, Long> counts, List<String> complaints) {
  Additions {
    annotations = List.copyOf(annotations);
    counts = Map.copyOf(counts);
    complaints = List.copyOf(complaints);
  }
}
