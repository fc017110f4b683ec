package org.glossator.formats.internal.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.glossator.formats.ImportReport.Addition;

/**
 * Puts codebooks that came with files into the study's: layers, codes, attributes and choices that
 * it lacks are added where they were, what it has stays as it is.
 */
final class CodebookMerge {
  private final Codebook merged;
  private final List<Addition> additions = new ArrayList<>();

  private CodebookMerge(Codebook codebook) {
    merged = CodebookFiles.copy(codebook);
  }

  /** Merges into a copy. */
  static CodebookMerge of(Codebook codebook, List<Codebook> parts) {
    CodebookMerge merge = new CodebookMerge(codebook);
    parts.forEach(part -> part.getLayers().forEach(merge::layer));
    return merge;
  }

  Codebook codebook() {
    return merged;
  }

  List<Addition> additions() {
    return additions;
  }

  private void layer(Layer layer) {
    Layer there = null;
    for (Layer l : merged.getLayers()) {
      if (l.getId().equals(layer.getId())) {
        there = l;
      }
    }
    for (Layer l : merged.getLayers()) {
      // the user may have named a layer of the study by its name
      if (there == null && l.getName() != null && l.getName().equals(layer.getId())) {
        there = l;
      }
    }
    if (there == null) {
      there = EcoreUtil.copy(layer);
      there.getCodes().clear();
      there.getAttributes().clear();
      merged.getLayers().add(there);
      additions.add(new Addition("layer", layer.getId(), layer.getId()));
    } else if (there.getKind() != layer.getKind()) {
      return; // annotations of that layer are refused one by one, with their lines
    }
    Map<String, Code> known = new HashMap<>();
    index(there.getCodes(), known);
    codes(layer.getCodes(), there, there.getCodes(), known);
    for (Attribute attribute : layer.getAttributes()) {
      attribute(attribute, there);
    }
  }

  private static void index(EList<Code> codes, Map<String, Code> to) {
    for (Code code : codes) {
      to.put(code.getId(), code);
      index(code.getChildren(), to);
    }
  }

  private void codes(EList<Code> from, Layer layer, EList<Code> to, Map<String, Code> known) {
    for (Code code : from) {
      Code there = known.get(code.getId());
      if (there == null) {
        there = EcoreUtil.copy(code);
        there.getChildren().clear();
        to.add(there);
        known.put(there.getId(), there);
        additions.add(new Addition("code", layer.getId(), code.getId()));
      }
      codes(code.getChildren(), layer, there.getChildren(), known);
    }
  }

  private void attribute(Attribute attribute, Layer layer) {
    for (Attribute there : layer.getAttributes()) {
      if (there.getId().equals(attribute.getId())) {
        for (Choice choice : attribute.getChoices()) {
          if (there.getKind() == attribute.getKind()
              && there.getChoices().stream().noneMatch(c -> c.getId().equals(choice.getId()))) {
            there.getChoices().add(EcoreUtil.copy(choice));
            additions.add(
                new Addition("choice", layer.getId(), attribute.getId() + "=" + choice.getId()));
          }
        }
        return;
      }
    }
    layer.getAttributes().add(EcoreUtil.copy(attribute));
    additions.add(new Addition("attribute", layer.getId(), attribute.getId()));
  }
}
