package org.glossator.testkit;

import org.glossator.codebook.Scheme;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;

/** Codebooks for tests. Each call makes a new one. */
public final class TestCodebooks {
  /** Span layer. Its codes: shared-responsibility, burden (with child unfair-burden), threat. */
  public static final String FRAME = "Frame";

  /**
   * Span layer with an attribute of every kind, named by the kind's literal. Its codes: demand,
   * promise.
   */
  public static final String CLAIM = "Claim";

  /** Relation layer. Its codes: speaker, addressee. */
  public static final String ATTRIBUTION = "Attribution";

  /** Document layer. Its codes: calm, alarmed. */
  public static final String TONE = "Tone";

  private TestCodebooks() {}

  /** Every kind of layer and attribute. */
  public static Codebook allKinds() {
    Codebook codebook = CodebookFactory.eINSTANCE.createCodebook();
    codebook.setId("test");
    codebook.setName("Test codebook");
    codebook.setVersion("1.2");
    Layer frame = layer(codebook, FRAME, LayerKind.SPAN, "shared-responsibility", "threat");
    Code burden = code("burden");
    burden.getChildren().add(code("unfair-burden"));
    frame.getCodes().add(burden);
    addAttributes(frame);
    addAttributes(layer(codebook, CLAIM, LayerKind.SPAN, "demand", "promise"));
    addAttributes(layer(codebook, ATTRIBUTION, LayerKind.RELATION, "speaker", "addressee"));
    addAttributes(layer(codebook, TONE, LayerKind.DOCUMENT, "calm", "alarmed"));
    return codebook;
  }

  /** {@link #allKinds()} as a scheme. */
  public static Scheme scheme() {
    return Scheme.of(allKinds());
  }

  private static Layer layer(Codebook codebook, String id, LayerKind kind, String... codes) {
    Layer layer = CodebookFactory.eINSTANCE.createLayer();
    layer.setId(id);
    layer.setName(id);
    layer.setKind(kind);
    layer.setMultiple(true);
    for (String code : codes) {
      layer.getCodes().add(code(code));
    }
    codebook.getLayers().add(layer);
    return layer;
  }

  private static Code code(String id) {
    Code code = CodebookFactory.eINSTANCE.createCode();
    code.setId(id);
    code.setName(id.replace('-', ' '));
    return code;
  }

  private static void addAttributes(Layer layer) {
    for (AttributeKind kind : AttributeKind.values()) {
      Attribute attribute = CodebookFactory.eINSTANCE.createAttribute();
      attribute.setId(kind.getLiteral());
      attribute.setName(kind.getLiteral());
      attribute.setKind(kind);
      if (kind == AttributeKind.CHOICE || kind == AttributeKind.MULTI_CHOICE) {
        for (String id : new String[] {"low", "middle", "high"}) {
          Choice choice = CodebookFactory.eINSTANCE.createChoice();
          choice.setId(id);
          choice.setName(id);
          attribute.getChoices().add(choice);
        }
      }
      layer.getAttributes().add(attribute);
    }
  }
}
