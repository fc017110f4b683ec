package org.glossator.ui.codebook.internal.details;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.glossator.codebook.model.CodebookPackage.Literals;
import org.glossator.codebook.model.FixedUnit;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.codebook.model.OverlapPolicy;
import org.glossator.codebook.model.SnapUnit;
import org.glossator.ui.codebook.internal.edits.Naming;
import org.glossator.ui.codebook.internal.fields.CheckField;
import org.glossator.ui.codebook.internal.fields.ChoiceField;
import org.glossator.ui.codebook.internal.fields.Field;
import org.glossator.ui.codebook.internal.fields.FieldContext;
import org.glossator.ui.codebook.internal.fields.IdsField;
import org.glossator.ui.codebook.internal.fields.TextField;

/** A layer: what its annotations are attached to and what they must keep to. */
final class LayerForm extends DetailsForm {
  private final List<Field> ofSpans = new ArrayList<>();
  private final List<Field> ofRelations = new ArrayList<>();
  private final List<Field> ofDocuments = new ArrayList<>();
  private final List<Field> ofUnits = new ArrayList<>();
  private final TextField name;

  LayerForm(Composite parent, FieldContext shared) {
    super(parent, shared);
    Naming naming = new Naming(context().codebookWork());
    Composite row = row(2);
    name =
        add(
            new TextField(context(), Messages.LayerForm_name, Literals.LAYER__NAME, 1)
                .setBy(naming::rename),
            row,
            1);
    add(
            new ChoiceField<>(
                    context(),
                    Messages.LayerForm_kind,
                    Literals.LAYER__KIND,
                    LayerKind.VALUES,
                    LayerForm::name)
                // annotations of the layer exist: spans cannot become links
                .enabledWhen(
                    layer -> context().work().isFresh(layer), Messages.LayerForm_kindFixed),
            row,
            1)
        .narrow();
    add(new IdField(context(), Literals.LAYER__ID), COLUMNS);
    addUses();
    add(
        new TextField(context(), Messages.LayerForm_description, Literals.LAYER__DESCRIPTION, 2),
        COLUMNS);
    createRules();
    add(
        new TextField(context(), Messages.LayerForm_guidelines, Literals.LAYER__GUIDELINES, 12),
        COLUMNS);
  }

  private void createRules() {
    ofSpans.add(
        add(
            new ChoiceField<>(
                context(),
                Messages.LayerForm_overlap,
                Literals.LAYER__OVERLAP,
                OverlapPolicy.VALUES,
                LayerForm::name),
            COLUMNS));
    ofSpans.add(
        add(
            new ChoiceField<>(
                context(),
                Messages.LayerForm_snap,
                Literals.LAYER__SNAP,
                SnapUnit.VALUES,
                LayerForm::name),
            COLUMNS));
    ofSpans.add(
        add(
            new ChoiceField<>(
                context(),
                Messages.LayerForm_fixedUnit,
                Literals.LAYER__FIXED_UNIT,
                FixedUnit.VALUES,
                LayerForm::name),
            COLUMNS));
    ofUnits.add(add(check(Messages.LayerForm_exhaustive, Literals.LAYER__EXHAUSTIVE), COLUMNS));
    ofSpans.add(add(check(Messages.LayerForm_crosses, Literals.LAYER__CROSSES_SENTENCES), COLUMNS));
    ofRelations.add(add(ends(Messages.LayerForm_sources, Literals.LAYER__SOURCE_LAYERS), 1));
    ofRelations.add(add(ends(Messages.LayerForm_targets, Literals.LAYER__TARGET_LAYERS), 1));
    ofDocuments.add(add(check(Messages.LayerForm_multiple, Literals.LAYER__MULTIPLE), COLUMNS));
    add(check(Messages.LayerForm_codeRequired, Literals.LAYER__CODE_REQUIRED), COLUMNS);
  }

  private CheckField check(String label, EStructuralFeature feature) {
    return new CheckField(context(), label, feature);
  }

  private IdsField ends(String label, EStructuralFeature feature) {
    return new IdsField(
        context(),
        label,
        feature,
        relation ->
            context().codebookWork().codebook().getLayers().stream()
                .filter(layer -> layer.getKind() == LayerKind.SPAN)
                .toList());
  }

  /**
   * Shows the rules of the layer's kind only; one that is set although it does not fit is shown
   * too, so that it can be unset.
   */
  @Override
  void adjust(EObject shown) {
    Layer layer = (Layer) shown;
    boolean spans = layer.getKind() == LayerKind.SPAN;
    boolean units = layer.getFixedUnit() != FixedUnit.NONE;
    ofSpans.forEach(field -> field.setVisible(spans));
    ofUnits.forEach(field -> field.setVisible(layer.isExhaustive() || spans && units));
    boolean ends = !layer.getSourceLayers().isEmpty() || !layer.getTargetLayers().isEmpty();
    ofRelations.forEach(field -> field.setVisible(ends || layer.getKind() == LayerKind.RELATION));
    ofDocuments.forEach(field -> field.setVisible(layer.getKind() == LayerKind.DOCUMENT));
  }

  private static String name(LayerKind kind) {
    return switch (kind) {
      case SPAN -> Messages.LayerForm_kindSpan;
      case RELATION -> Messages.LayerForm_kindRelation;
      case DOCUMENT -> Messages.LayerForm_kindDocument;
    };
  }

  private static String name(OverlapPolicy policy) {
    return switch (policy) {
      case ANY -> Messages.LayerForm_overlapAny;
      case NEST -> Messages.LayerForm_overlapNest;
      case NONE -> Messages.LayerForm_overlapNone;
    };
  }

  private static String name(SnapUnit unit) {
    return switch (unit) {
      case CHARACTER -> Messages.LayerForm_snapCharacter;
      case WORD -> Messages.LayerForm_snapWord;
      case SENTENCE -> Messages.LayerForm_snapSentence;
      case PARAGRAPH -> Messages.LayerForm_snapParagraph;
    };
  }

  private static String name(FixedUnit unit) {
    return switch (unit) {
      case NONE -> Messages.LayerForm_fixedNone;
      case SENTENCE -> Messages.LayerForm_fixedSentence;
      case PARAGRAPH -> Messages.LayerForm_fixedParagraph;
    };
  }

  @Override
  TextField nameField() {
    return name;
  }
}
