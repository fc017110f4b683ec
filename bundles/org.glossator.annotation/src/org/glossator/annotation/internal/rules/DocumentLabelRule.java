package org.glossator.annotation.internal.rules;

import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.RuleContext;
import org.glossator.codebook.SchemeLayer;

/**
 * A document has one label of a layer, unless the layer allows several; never the same code twice.
 */
public final class DocumentLabelRule extends NamedRule {
  public DocumentLabelRule() {
    super("document-label");
  }

  @Override
  public List<Violation> check(RuleContext context, Annotation candidate) {
    SchemeLayer layer = context.scheme().layer(candidate.layer());
    if (!(candidate instanceof DocumentLabel label) || layer == null) {
      return List.of();
    }
    for (DocumentLabel other : context.snapshot().labels()) {
      boolean isOther =
          other.id() != label.id()
              && other.layer().equals(label.layer())
              && (!context.onlyEarlier() || other.id() < label.id());
      if (isOther && !layer.multiple()) {
        return List.of(
            refusal(
                label,
                "the document has a label of " + layer.name() + " already, and it may have one",
                "change that label, or delete it first"));
      }
      if (isOther && label.code() != null && label.code().equals(other.code())) {
        return List.of(
            refusal(label, "the document has this label already", "choose another code"));
      }
    }
    return List.of();
  }
}
