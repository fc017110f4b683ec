package org.glossator.ui.codebook.internal.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.ui.base.AnnotatingPart;

/**
 * What happens when a code of the palette is chosen: a span's code goes to the selected text, a
 * document's label is set or taken away, a relation's code goes to the relation that is selected.
 * UI thread only.
 */
final class CodeApplier {
  private final AnnotatingPart part;

  CodeApplier(AnnotatingPart part) {
    this.part = part;
  }

  /** Applies a code; where it cannot, the status line says why. */
  boolean apply(SchemeLayer layer, SchemeCode code) {
    return switch (layer.kind()) {
      case SPAN -> part.applyCode(layer.id(), code.id());
      case DOCUMENT -> toggleLabel(layer, code);
      case RELATION -> setRelationCode(layer, code);
    };
  }

  private boolean setRelationCode(SchemeLayer layer, SchemeCode code) {
    Annotation selected = snapshot().get(part.selectedAnnotation());
    if (selected instanceof Relation relation && relation.layer().equals(layer.id())) {
      return code.id().equals(relation.code())
          || part.perform(
              NLS.bind(Messages.CodeApplier_code, code.name()),
              new AnnotationEdit.SetCode(relation.id(), code.id()));
    }
    part.say(Messages.CodeApplier_howToLink);
    return false;
  }

  private boolean toggleLabel(SchemeLayer layer, SchemeCode code) {
    List<AnnotationEdit> edits = new ArrayList<>();
    boolean unset = false;
    DocumentLabel other = null;
    for (DocumentLabel label : snapshot().labels()) {
      if (!label.layer().equals(layer.id())) {
        continue;
      }
      if (code.id().equals(label.code())) {
        edits.add(new AnnotationEdit.RemoveDocumentLabel(label.id()));
        unset = true;
      } else if (!layer.multiple() && other == null) {
        other = label;
      }
    }
    if (!unset) {
      edits.add(
          other == null
              ? new AnnotationEdit.SetDocumentLabel(newLabel(layer, code))
              // the label's attributes and memo stay: only the judgement has changed
              : new AnnotationEdit.SetCode(other.id(), code.id()));
    }
    String step = unset ? Messages.CodeApplier_unlabel : Messages.CodeApplier_label;
    return part.perform(
        NLS.bind(step, code.name()),
        edits.size() == 1 ? edits.getFirst() : new AnnotationEdit.Batch(edits));
  }

  private DocumentLabel newLabel(SchemeLayer layer, SchemeCode code) {
    return new DocumentLabel(
        part.session().newId(),
        layer.id(),
        code.id(),
        Map.of(),
        null,
        Annotation.MANUAL,
        null,
        part.scheme().version());
  }

  private AnnotationSnapshot snapshot() {
    return part.session().document().snapshot();
  }
}
