package org.glossator.formats.internal.codebooks;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.Enumerator;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.Example;
import org.glossator.codebook.model.FixedUnit;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.codebook.model.OverlapPolicy;
import org.glossator.codebook.model.SnapUnit;

/** Reads what {@link CodebookJson} writes. Fields that are missing have their usual values. */
public final class CodebookJsonReader {
  private final Reading reading;

  public CodebookJsonReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads.
   *
   * @throws ProblemException if it is no JSON object with layers
   */
  public void read(byte[] content) throws ProblemException {
    JsonTree root = JsonTree.parse(reading, reading.utf8(content));
    if (!root.isObject() || !(root.get("layers").value() instanceof List<?>)) {
      throw reading.fatal(1, "is no codebook: it has no layers", "export one to see the form");
    }
    Codebook codebook = reading.codebook();
    text(root, "id", codebook::setId);
    text(root, "name", codebook::setName);
    text(root, "version", codebook::setVersion);
    text(root, "description", codebook::setDescription);
    text(root, "guidelines", codebook::setGuidelines);
    text(root, "language", codebook::setLanguage);
    text(root, "author", codebook::setAuthor);
    text(root, "source", codebook::setSource);
    text(root, "licence", codebook::setLicence);
    for (JsonTree layer : root.get("layers").items()) {
      layer(layer);
    }
  }

  private void layer(JsonTree json) {
    String id = id(json, "layer");
    Layer layer = id == null ? null : reading.addLayer(json.line(), id, name(json, id));
    if (layer == null) {
      return;
    }
    word(json, "kind", LayerKind.class, layer::setKind);
    text(json, "description", layer::setDescription);
    text(json, "guidelines", layer::setGuidelines);
    word(json, "overlap", OverlapPolicy.class, layer::setOverlap);
    layer.setCrossesSentences(json.get("crossesSentences").bool(layer.isCrossesSentences()));
    word(json, "snap", SnapUnit.class, layer::setSnap);
    word(json, "fixedUnit", FixedUnit.class, layer::setFixedUnit);
    layer.setExhaustive(json.get("exhaustive").bool(layer.isExhaustive()));
    layer.setCodeRequired(json.get("codeRequired").bool(layer.isCodeRequired()));
    layer.setMultiple(json.get("multiple").bool(layer.isMultiple()));
    layer.getSourceLayers().addAll(json.get("sourceLayers").texts());
    layer.getTargetLayers().addAll(json.get("targetLayers").texts());
    for (JsonTree attribute : json.get("attributes").items()) {
      attribute(layer, attribute);
    }
    codes(layer, layer.getCodes(), json);
  }

  private void attribute(Layer layer, JsonTree json) {
    String id = id(json, "attribute");
    Attribute attribute =
        id == null ? null : reading.addAttribute(json.line(), layer, id, name(json, id));
    if (attribute == null) {
      return;
    }
    word(json, "kind", AttributeKind.class, attribute::setKind);
    text(json, "description", attribute::setDescription);
    attribute.setRequired(json.get("required").bool(false));
    text(json, "default", attribute::setDefaultValue);
    attribute.getOnlyForCodes().addAll(json.get("onlyForCodes").texts());
    for (JsonTree item : json.get("choices").items()) {
      String choiceId = id(item, "choice");
      if (choiceId != null) {
        Choice choice = CodebookFactory.eINSTANCE.createChoice();
        choice.setId(choiceId);
        choice.setName(name(item, choiceId));
        text(item, "description", choice::setDescription);
        choice.setRetired(item.get("retired").bool(false));
        attribute.getChoices().add(choice);
      }
    }
  }

  private void codes(Layer layer, List<Code> to, JsonTree parent) {
    for (JsonTree json : parent.get("codes").items()) {
      String id = id(json, "code");
      Code code = id == null ? null : reading.newCode(json.line(), layer, id, name(json, id));
      if (code != null) {
        text(json, "definition", code::setDefinition);
        code.getInclusion().addAll(json.get("inclusion").texts());
        code.getExclusion().addAll(json.get("exclusion").texts());
        code.getCuePhrases().addAll(json.get("cuePhrases").texts());
        text(json, "colour", code::setColour);
        text(json, "shortcut", code::setShortcut);
        code.setRetired(json.get("retired").bool(false));
        json.get("examples").items().forEach(item -> code.getExamples().add(example(item)));
        to.add(code);
        codes(layer, code.getChildren(), json);
      }
    }
  }

  private static Example example(JsonTree json) {
    Example example = CodebookFactory.eINSTANCE.createExample();
    text(json, "text", example::setText);
    example.setPositive(json.get("positive").bool(true));
    text(json, "comment", example::setComment);
    text(json, "document", example::setDocument);
    example.setBegin(json.get("begin").integer(-1));
    example.setEnd(json.get("end").integer(-1));
    return example;
  }

  private String id(JsonTree json, String what) {
    String id = json.get("id").text();
    if (id == null || id.isEmpty()) {
      reading.warn(json.line(), "a " + what + " has no id and was left out", "give it an id");
      return null;
    }
    return id;
  }

  private static String name(JsonTree json, String id) {
    String name = json.get("name").text();
    return name == null || name.isEmpty() ? id : name;
  }

  private static void text(JsonTree json, String field, Consumer<String> to) {
    String text = json.get(field).text();
    if (text != null && !text.isEmpty()) {
      to.accept(text);
    }
  }

  private <E extends Enum<E> & Enumerator> void word(
      JsonTree json, String field, Class<E> type, Consumer<E> to) {
    JsonTree found = json.get(field);
    E literal = Words.literal(type, found.text());
    if (literal != null) {
      to.accept(literal);
    } else if (found.value() != null) {
      reading.warn(
          found.line(), "there is no " + field + " " + found.value(), "use " + Words.all(type));
    }
  }
}
