package org.glossator.formats.internal.inception;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;

/**
 * The layers and tag sets of a project as a codebook. The tag set of the feature that holds the
 * code gives the codes, those of other features the choices.
 */
final class InceptionLayers {
  /** Layers of every project whose annotations are computed. */
  private static final List<String> COMPUTED =
      List.of("Token", "Sentence", "Lemma", "Stem", "SurfaceForm");

  private final Map<String, List<Map<String, Object>>> tags = new HashMap<>();
  private final Map<String, String> labelFeatures = new LinkedHashMap<>();
  private final Codebook codebook = CodebookFactory.eINSTANCE.createCodebook();

  InceptionLayers(Map<String, Object> project) {
    codebook.setId("inception");
    codebook.setName(JsonTree.text(project, "name"));
    for (Map<String, Object> set : JsonTree.objects(project, "tag_sets")) {
      tags.put(JsonTree.text(set, "name"), JsonTree.objects(set, "tags"));
    }
    for (Map<String, Object> layer : JsonTree.objects(project, "layers")) {
      layer(layer);
    }
  }

  Codebook codebook() {
    return codebook;
  }

  /** Features that hold the code, the first of each type. */
  List<String> labelFeatures() {
    return new ArrayList<>(labelFeatures.values());
  }

  private void layer(Map<String, Object> described) {
    String type = JsonTree.text(described, "name");
    String brief = type.substring(type.lastIndexOf('.') + 1);
    String kindName = JsonTree.text(described, "type");
    LayerKind kind =
        switch (kindName) {
          case "span" -> LayerKind.SPAN;
          case "relation" -> LayerKind.RELATION;
          case "document-metadata" -> LayerKind.DOCUMENT;
          default -> null; // chains are two types of their own, and come as what they are
        };
    if (kind == null || brief.isEmpty() || COMPUTED.contains(brief)) {
      return;
    }
    Layer layer = CodebookFactory.eINSTANCE.createLayer();
    layer.setId(brief);
    String name = JsonTree.text(described, "uiName");
    layer.setName(name.isEmpty() ? brief : name);
    layer.setDescription(JsonTree.text(described, "description"));
    layer.setKind(kind);
    layer.setCodeRequired(false);
    layer.setMultiple(kind == LayerKind.DOCUMENT);
    boolean hasLabel = false;
    for (Map<String, Object> feature : JsonTree.objects(described, "features")) {
      String id = JsonTree.text(feature, "name");
      String tagSet = JsonTree.text(JsonTree.object(feature, "tag_set"), "name");
      boolean isText = JsonTree.text(feature, "type").equals("uima.cas.String");
      if (id.isEmpty()) {
        continue;
      }
      if (!hasLabel && isText && isLabel(id, tagSet)) {
        hasLabel = true;
        labelFeatures.put(type, id);
        codes(layer, tagSet);
      } else {
        attribute(layer, feature, id, tagSet);
      }
    }
    codebook.getLayers().add(layer);
  }

  private boolean isLabel(String feature, String tagSet) {
    return !tagSet.isEmpty()
        || List.of("value", "label", "PosValue", "DependencyType", "identifier").contains(feature);
  }

  private void codes(Layer layer, String tagSet) {
    for (Map<String, Object> tag : tags.getOrDefault(tagSet, List.of())) {
      String name = JsonTree.text(tag, "name");
      if (name.isBlank()) {
        continue;
      }
      Code code = CodebookFactory.eINSTANCE.createCode();
      code.setId(name);
      code.setName(name);
      code.setDefinition(JsonTree.text(tag, "description"));
      layer.getCodes().add(code);
    }
  }

  private void attribute(Layer layer, Map<String, Object> feature, String id, String tagSet) {
    AttributeKind kind =
        switch (JsonTree.text(feature, "type")) {
          case "uima.cas.Integer", "uima.cas.Long" -> AttributeKind.INTEGER;
          case "uima.cas.Float", "uima.cas.Double" -> AttributeKind.NUMBER;
          case "uima.cas.Boolean" -> AttributeKind.YES_NO;
          case "uima.cas.StringArray" -> AttributeKind.MULTI_CHOICE;
          case "uima.cas.String" -> tagSet.isEmpty() ? AttributeKind.TEXT : AttributeKind.CHOICE;
          default -> null; // links to other annotations become relations
        };
    if (kind == null) {
      return;
    }
    Attribute attribute = CodebookFactory.eINSTANCE.createAttribute();
    attribute.setId(id);
    String name = JsonTree.text(feature, "uiName");
    attribute.setName(name.isEmpty() ? id : name);
    attribute.setDescription(JsonTree.text(feature, "description"));
    attribute.setKind(kind);
    for (Map<String, Object> tag : tags.getOrDefault(tagSet, List.of())) {
      Choice choice = CodebookFactory.eINSTANCE.createChoice();
      choice.setId(JsonTree.text(tag, "name"));
      choice.setName(JsonTree.text(tag, "name"));
      choice.setDescription(JsonTree.text(tag, "description"));
      if (!choice.getId().isBlank()) {
        attribute.getChoices().add(choice);
      }
    }
    layer.getAttributes().add(attribute);
  }
}
