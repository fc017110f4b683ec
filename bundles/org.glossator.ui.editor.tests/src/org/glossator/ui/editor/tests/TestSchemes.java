package org.glossator.ui.editor.tests;

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
import org.glossator.codebook.model.SnapUnit;

/** Small codebooks for tests of the editor. */
public final class TestSchemes {
  private static final CodebookFactory FACTORY = CodebookFactory.eINSTANCE;

  private TestSchemes() {}

  /**
   * Layer frame with 12 codes (keys 1 to 9, a to c), layer claim with one (key x), relation layer
   * link, document layer tone.
   */
  public static Scheme policy() {
    return Scheme.of(policyCodebook());
  }

  public static Codebook policyCodebook() {
    Codebook codebook = FACTORY.createCodebook();
    codebook.setId("test");
    codebook.setName("Test");
    Layer frame = layer(codebook, "frame", "Frame", LayerKind.SPAN);
    String[] names = {
      "Shared responsibility",
      "Transnational threat",
      "Overseas interests",
      "Economic partnership",
      "Sovereignty",
      "Burden",
      "Solidarity",
      "Development",
      "Legality",
      "Urgency",
      "History",
      "Trust"
    };
    String keys = "123456789abc";
    for (int i = 0; i < names.length; i++) {
      code(frame, names[i].toLowerCase().replace(' ', '-'), names[i], keys.substring(i, i + 1));
    }
    Layer claim = layer(codebook, "claim", "Claim", LayerKind.SPAN);
    claim.setSnap(SnapUnit.SENTENCE);
    code(claim, "claim", "Claim", "x");
    Attribute stance = FACTORY.createAttribute();
    stance.setId("stance");
    stance.setName("Stance");
    stance.setKind(AttributeKind.CHOICE);
    for (String id : new String[] {"support", "oppose", "neutral"}) {
      Choice choice = FACTORY.createChoice();
      choice.setId(id);
      choice.setName(Character.toUpperCase(id.charAt(0)) + id.substring(1));
      stance.getChoices().add(choice);
    }
    claim.getAttributes().add(stance);
    Layer link = layer(codebook, "link", "Link", LayerKind.RELATION);
    code(link, "supports", "supports", "");
    code(link, "attributed-to", "attributed to", "");
    Layer tone = layer(codebook, "tone", "Tone", LayerKind.DOCUMENT);
    code(tone, "supportive", "Supportive", "");
    code(tone, "critical", "Critical", "");
    return codebook;
  }

  /** Only layers of fixed units: stance for sentences (keys s and o), topic for paragraphs (t). */
  public static Codebook unitsCodebook() {
    Codebook codebook = FACTORY.createCodebook();
    codebook.setId("units");
    codebook.setName("Units");
    Layer stance = layer(codebook, "stance", "Stance", LayerKind.SPAN);
    stance.setFixedUnit(FixedUnit.SENTENCE);
    code(stance, "support", "Support", "s");
    code(stance, "oppose", "Oppose", "o");
    Layer topic = layer(codebook, "topic", "Topic", LayerKind.SPAN);
    topic.setFixedUnit(FixedUnit.PARAGRAPH);
    code(topic, "trade", "Trade", "t");
    return codebook;
  }

  private static Layer layer(Codebook codebook, String id, String name, LayerKind kind) {
    Layer layer = FACTORY.createLayer();
    layer.setId(id);
    layer.setName(name);
    layer.setKind(kind);
    codebook.getLayers().add(layer);
    return layer;
  }

  private static void code(Layer layer, String id, String name, String key) {
    Code code = FACTORY.createCode();
    code.setId(id);
    code.setName(name);
    code.setShortcut(key);
    layer.getCodes().add(code);
  }
}
