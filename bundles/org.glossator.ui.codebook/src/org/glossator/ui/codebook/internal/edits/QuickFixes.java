package org.glossator.ui.codebook.internal.edits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage.Literals;
import org.glossator.codebook.model.Example;
import org.glossator.codebook.model.FixedUnit;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;

/**
 * What can be mended with one click. A finding does not name its rule, so what fits is decided by
 * the field and by what it holds: a fix that would not help is not offered.
 */
public final class QuickFixes {
  private final CodebookWork work;
  private final EObject object;
  private final EStructuralFeature feature;
  private final List<QuickFix> fixes = new ArrayList<>();

  private QuickFixes(CodebookWork work, Finding finding) {
    this.work = work;
    object = finding.object();
    feature = finding.feature();
  }

  /** The fixes of a finding, the best first; empty where only a person can decide. */
  public static List<QuickFix> of(CodebookWork work, Finding finding) {
    QuickFixes quick = new QuickFixes(work, finding);
    switch (finding.object()) {
      case Codebook codebook -> quick.ofCodebook(codebook);
      case Layer layer -> quick.ofLayer(layer);
      case Code code -> quick.ofCode(code);
      case Attribute attribute -> quick.ofAttribute(attribute);
      case Example example -> quick.ofExample(example);
      default -> {
        // choices: their ids and names are mended below
      }
    }
    quick.ofId();
    return List.copyOf(quick.fixes);
  }

  private void ofCodebook(Codebook codebook) {
    if (feature == Literals.CODEBOOK__VERSION && isBlank(codebook.getVersion())) {
      set(Messages.QuickFixes_version, "1.0");
    } else if (feature == Literals.CODEBOOK__LANGUAGE) {
      set(Messages.QuickFixes_clear, null);
    } else if (feature == Literals.CODEBOOK__LAYERS && codebook.getLayers().isEmpty()) {
      fixes.add(new QuickFix(Messages.Additions_addLayer, () -> new Additions(work).layer(null)));
    }
  }

  private void ofLayer(Layer layer) {
    if (feature == Literals.LAYER__FIXED_UNIT && layer.getKind() != LayerKind.SPAN) {
      set(Messages.QuickFixes_noFixedUnit, FixedUnit.NONE);
    } else if (feature == Literals.LAYER__EXHAUSTIVE || feature == Literals.LAYER__FIXED_UNIT) {
      if (layer.isExhaustive() && layer.getFixedUnit() == FixedUnit.NONE) {
        fix(Messages.QuickFixes_sentences, () -> layer.setFixedUnit(FixedUnit.SENTENCE));
      }
    }
    if (feature == Literals.LAYER__CROSSES_SENTENCES) {
      set(Messages.QuickFixes_crossSentences, true);
    }
    if (feature == Literals.LAYER__SOURCE_LAYERS || feature == Literals.LAYER__TARGET_LAYERS) {
      Set<String> spanLayers = new HashSet<>();
      for (Layer other : work.codebook().getLayers()) {
        if (other.getKind() == LayerKind.SPAN && layer.getKind() == LayerKind.RELATION) {
          spanLayers.add(other.getId());
        }
      }
      keep(spanLayers);
    }
  }

  private void ofCode(Code code) {
    if (feature == Literals.CODE__SHORTCUT) {
      String key = new Shortcuts(work).suggest(code);
      if (!key.isEmpty()) {
        set(NLS.bind(Messages.QuickFixes_key, key), key);
      }
      set(Messages.QuickFixes_noKey, null);
    } else if (feature == Literals.CODE__COLOUR) {
      set(Messages.QuickFixes_automaticColour, null);
    } else if (isUnreachable(code)) {
      fixes.add(new QuickFix(Messages.QuickFixes_retire, () -> retire(code)));
      fixes.add(new QuickFix(Messages.QuickFixes_moveOut, () -> new Moves(work).outdent(code)));
    }
  }

  private void retire(Code code) {
    if (!work.askRetire(code)) {
      work.edit(Messages.QuickFixes_retire, code, () -> code.setRetired(true));
    }
  }

  private static boolean isUnreachable(Code code) {
    return !code.isRetired() && code.eContainer() instanceof Code parent && parent.isRetired();
  }

  private void ofAttribute(Attribute attribute) {
    if (feature == Literals.ATTRIBUTE__DEFAULT_VALUE) {
      set(Messages.QuickFixes_noDefault, null);
    } else if (feature == Literals.ATTRIBUTE__ONLY_FOR_CODES) {
      Set<String> codes = new HashSet<>();
      CodeTree.codes(CodeTree.layerOf(attribute)).forEach(code -> codes.add(code.getId()));
      keep(codes);
    } else if (feature == Literals.ATTRIBUTE__CHOICES || feature == Literals.ATTRIBUTE__KIND) {
      if (attribute.getChoices().isEmpty()) {
        fixes.add(
            new QuickFix(
                Messages.Additions_addChoice, () -> new Additions(work).choice(attribute)));
      } else {
        fix(Messages.QuickFixes_choiceKind, () -> attribute.setKind(AttributeKind.CHOICE));
      }
    }
  }

  private void ofExample(Example example) {
    if (isBlank(example.getText()) && isBlank(example.getDocument())) {
      fixes.add(new QuickFix(Messages.QuickFixes_remove, () -> new Removals(work).delete(example)));
    } else if (isBlank(example.getDocument())) {
      fix(
          Messages.QuickFixes_noRange,
          () -> {
            example.setBegin(-1);
            example.setEnd(-1);
          });
    }
  }

  /** A missing id, or one that a neighbour has: made anew from the name. */
  private void ofId() {
    EStructuralFeature id = object.eClass().getEStructuralFeature("id");
    if (feature != null && feature == id && !(object instanceof Codebook)) {
      String now = (String) object.eGet(id);
      // of two with one id the first counts, so nothing refers to this one
      boolean nobodysId =
          isBlank(now) || CodeTree.takenIds(object, object.eContainer()).contains(now);
      if (nobodysId || work.isFresh(object)) {
        fix(
            Messages.QuickFixes_newId,
            () ->
                new Naming(work)
                    .setId(object, Naming.newId(object, object.eContainer(), nameOrKind())));
      }
    }
  }

  private String nameOrKind() {
    String name = CodeTree.name(object);
    return name.isBlank() ? object.eClass().getName() : name;
  }

  /** Keeps of a list of ids what exists. */
  private void keep(Set<String> known) {
    List<?> ids = (List<?>) object.eGet(feature);
    List<?> kept = ids.stream().filter(known::contains).toList();
    if (kept.size() < ids.size()) {
      set(Messages.QuickFixes_unknownIds, kept);
    }
  }

  private void set(String label, Object value) {
    fix(label, () -> object.eSet(feature, value));
  }

  private void fix(String label, Runnable change) {
    fixes.add(new QuickFix(label, () -> work.edit(label, object, change)));
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
