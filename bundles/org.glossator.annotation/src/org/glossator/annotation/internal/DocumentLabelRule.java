package org.glossator.annotation.internal;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Rule;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;

/**
 * A document has one label of a layer, unless the layer allows several; never the same code twice.
 */
public final class DocumentLabelRule implements Rule {
  @Override
  public String id() {
    return "document-label";
  }

  @Override
  public List<Violation> check(AnnotationSnapshot snapshot, Scheme scheme, Annotation candidate) {
    SchemeLayer layer = scheme.layer(candidate.layer());
    if (!(candidate instanceof DocumentLabel label) || layer == null) {
      return List.of();
    }
    for (DocumentLabel other : snapshot.labels()) {
      if (other.id() == label.id() || !other.layer().equals(label.layer())) {
        continue;
      }
      if (!layer.multiple()) {
        return List.of(
            new Violation(
                id(),
                label.id(),
                true,
                "the document has a label of " + layer.name() + " already",
                "change that label"));
      }
      if (other.code() != null && other.code().equals(label.code())) {
        return List.of(
            new Violation(
                id(),
                label.id(),
                true,
                "the document has this label already",
                "choose another code"));
      }
    }
    return List.of();
  }
}
