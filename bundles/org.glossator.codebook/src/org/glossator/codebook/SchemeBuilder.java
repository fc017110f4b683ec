package org.glossator.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Example;
import org.glossator.codebook.model.Layer;

/** Makes a {@link Scheme} of a codebook, whatever state the codebook is in. */
final class SchemeBuilder {
  private final Set<String> layerIds = new HashSet<>();

  Scheme build(Codebook codebook) {
    List<SchemeLayer> layers = new ArrayList<>();
    for (Layer layer : codebook.getLayers()) {
      if (isUsable(layer.getId()) && layerIds.add(layer.getId())) {
        layers.add(layer(layer));
      }
    }
    return new Scheme(
        text(codebook.getId()), text(codebook.getName()), text(codebook.getVersion()), layers);
  }

  private static SchemeLayer layer(Layer layer) {
    List<SchemeCode> codes = new ArrayList<>();
    addCodes(layer.getId(), layer.getCodes(), null, codes, new HashSet<>());
    List<SchemeAttribute> attributes = new ArrayList<>();
    Set<String> attributeIds = new HashSet<>();
    for (Attribute attribute : layer.getAttributes()) {
      if (isUsable(attribute.getId()) && attributeIds.add(attribute.getId())) {
        attributes.add(attribute(attribute));
      }
    }
    return new SchemeLayer(
        layer.getId(),
        nameOf(layer.getName(), layer.getId()),
        layer.getKind(),
        text(layer.getDescription()),
        text(layer.getGuidelines()),
        new SchemeLayer.LayerRules(
            layer.getOverlap(),
            layer.isCrossesSentences(),
            layer.getSnap(),
            layer.getFixedUnit(),
            layer.isExhaustive(),
            layer.isCodeRequired(),
            texts(layer.getSourceLayers()),
            texts(layer.getTargetLayers()),
            layer.isMultiple()),
        codes,
        attributes);
  }

  private static void addCodes(
      String layer, List<Code> from, SchemeCode parent, List<SchemeCode> to, Set<String> ids) {
    for (Code code : from) {
      SchemeCode made = parent; // children of a code that cannot be used hang on its parent
      if (isUsable(code.getId()) && ids.add(code.getId())) {
        made = code(layer, code, parent, to.size());
        to.add(made);
      }
      addCodes(layer, code.getChildren(), made, to, ids);
    }
  }

  private static SchemeCode code(String layer, Code code, SchemeCode parent, int position) {
    String name = nameOf(code.getName(), code.getId());
    return new SchemeCode(
        layer,
        code.getId(),
        name,
        parent == null ? null : parent.id(),
        parent == null ? 0 : parent.depth() + 1,
        parent == null ? name : parent.path() + SchemeCode.PATH_SEPARATOR + name,
        text(code.getDefinition()),
        texts(code.getInclusion()),
        texts(code.getExclusion()),
        texts(code.getCuePhrases()),
        CodeColours.resolve(code.getColour(), position),
        text(code.getShortcut()).strip(),
        code.isRetired(),
        code.getExamples().stream().map(SchemeBuilder::example).toList());
  }

  private static SchemeExample example(Example example) {
    return new SchemeExample(
        text(example.getText()),
        example.isPositive(),
        text(example.getComment()),
        text(example.getDocument()),
        example.getBegin(),
        example.getEnd());
  }

  private static SchemeAttribute attribute(Attribute attribute) {
    List<SchemeChoice> choices = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Choice choice : attribute.getChoices()) {
      if (isUsable(choice.getId()) && ids.add(choice.getId())) {
        choices.add(
            new SchemeChoice(
                choice.getId(),
                nameOf(choice.getName(), choice.getId()),
                text(choice.getDescription()),
                choice.isRetired()));
      }
    }
    return new SchemeAttribute(
        attribute.getId(),
        nameOf(attribute.getName(), attribute.getId()),
        attribute.getKind(),
        text(attribute.getDescription()),
        attribute.isRequired(),
        text(attribute.getDefaultValue()),
        texts(attribute.getOnlyForCodes()),
        choices);
  }

  private static boolean isUsable(String id) {
    return id != null && !id.isEmpty();
  }

  private static String nameOf(String name, String id) {
    return name == null || name.isBlank() ? id : name;
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }

  private static List<String> texts(List<String> texts) {
    return texts.stream().filter(t -> t != null && !t.isEmpty()).toList();
  }
}
