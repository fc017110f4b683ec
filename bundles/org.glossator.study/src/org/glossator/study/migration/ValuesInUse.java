package org.glossator.study.migration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.study.Study;

/**
 * The texts that an attribute has in a study, the commonest first: what its choices would be, if it
 * became a choice.
 *
 * @param study the study
 * @param layer id of the layer
 * @param attribute id of the attribute
 * @param limit so many at most
 */
public record ValuesInUse(Study study, String layer, String attribute, int limit)
    implements Task<List<String>> {
  public ValuesInUse {
    Objects.requireNonNull(study);
    Objects.requireNonNull(layer);
    Objects.requireNonNull(attribute);
  }

  @Override
  public List<String> run(Progress progress) throws ProblemException {
    Map<String, Integer> counts = new HashMap<>();
    new StudyScan(study)
        .visit(
            "Looking at values",
            progress,
            (document, annotator, snapshot) -> {
              for (Annotation annotation : snapshot.annotations()) {
                if (annotation.layer().equals(layer)
                    && annotation.attributes().get(attribute) instanceof AttributeValue.Text text) {
                  counts.merge(text.text().strip(), 1, Integer::sum);
                }
              }
            });
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }
}
