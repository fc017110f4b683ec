package org.glossator.annotation;

import org.glossator.codebook.Scheme;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.FixedUnit;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.codebook.model.OverlapPolicy;

/** A codebook with a layer for each thing that a rule looks at. */
final class TestScheme {
  private static final CodebookFactory FACTORY = CodebookFactory.eINSTANCE;
  private final Codebook codebook = FACTORY.createCodebook();

  private TestScheme() {
    codebook.setId("test");
    Layer frame = layer("frame", "Frame", LayerKind.SPAN);
    code(frame, "shared", "Shared responsibility");
    code(frame, "burden", "Burden");
    code(frame, "old", "Old frame").setRetired(true);
    frame.setOverlap(OverlapPolicy.NONE);
    Attribute strength = attribute(frame, "strength", "Strength", AttributeKind.CHOICE);
    strength.setRequired(true);
    strength.getOnlyForCodes().add("shared");
    choice(strength, "weak", "Weak");
    choice(strength, "odd", "Odd").setRetired(true);
    for (AttributeKind kind : AttributeKind.values()) {
      if (kind != AttributeKind.CHOICE) {
        Attribute attribute = attribute(frame, kind.getLiteral(), "The " + kind.getLiteral(), kind);
        if (kind == AttributeKind.MULTI_CHOICE) {
          choice(attribute, "x", "X");
          choice(attribute, "y", "Y");
        }
      }
    }
    Layer claim = layer("claim", "Claim", LayerKind.SPAN);
    claim.setOverlap(OverlapPolicy.NEST);
    claim.setCrossesSentences(false);
    Layer stance = layer("stance", "Stance", LayerKind.SPAN);
    stance.setFixedUnit(FixedUnit.SENTENCE);
    Layer topic = layer("topic", "Topic", LayerKind.SPAN);
    topic.setFixedUnit(FixedUnit.PARAGRAPH);
    Layer link = layer("link", "Speaker", LayerKind.RELATION);
    link.getSourceLayers().add("claim");
    link.getTargetLayers().add("frame");
    link.getTargetLayers().add("stance");
    layer("any-link", "Any link", LayerKind.RELATION);
    Layer tone = layer("tone", "Tone", LayerKind.DOCUMENT);
    code(tone, "calm", "Calm");
    Layer theme = layer("theme", "Theme", LayerKind.DOCUMENT);
    theme.setMultiple(true);
    code(theme, "trade", "Trade");
    code(theme, "health", "Health");
  }

  static Scheme create() {
    return Scheme.of(new TestScheme().codebook);
  }

  private Layer layer(String id, String name, LayerKind kind) {
    Layer layer = FACTORY.createLayer();
    layer.setId(id);
    layer.setName(name);
    layer.setKind(kind);
    codebook.getLayers().add(layer);
    return layer;
  }

  private static Code code(Layer layer, String id, String name) {
    Code code = FACTORY.createCode();
    code.setId(id);
    code.setName(name);
    layer.getCodes().add(code);
    return code;
  }

  private static Attribute attribute(Layer layer, String id, String name, AttributeKind kind) {
    Attribute attribute = FACTORY.createAttribute();
    attribute.setId(id);
    attribute.setName(name);
    attribute.setKind(kind);
    layer.getAttributes().add(attribute);
    return attribute;
  }

  private static Choice choice(Attribute attribute, String id, String name) {
    Choice choice = FACTORY.createChoice();
    choice.setId(id);
    choice.setName(name);
    attribute.getChoices().add(choice);
    return choice;
  }
}
