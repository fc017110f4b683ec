package org.glossator.formats.internal.codebooks;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Slugs;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.Layer;

/** A codebook that is being read from somebody else's file, and what is wrong with that file. */
public final class Reading {
  private final String path;
  private final Codebook codebook = CodebookFactory.eINSTANCE.createCodebook();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Layer> layers = new HashMap<>();
  private final Map<Layer, Map<String, Code>> codes = new HashMap<>();
  private final Map<Layer, Set<String>> attributes = new HashMap<>();

  /**
   * @param path the file, as the user knows it
   * @param title name of a codebook that has none
   */
  public Reading(String path, String title) {
    this.path = path;
    codebook.setName(title);
    codebook.setId(Slugs.slug(title, id -> false));
  }

  /** What was read. */
  public CodebookFiles.Loaded loaded() {
    return new CodebookFiles.Loaded(codebook, problems);
  }

  Codebook codebook() {
    return codebook;
  }

  void warn(int line, String what, String remedy) {
    problems.add(Problem.warning(path, line, what, remedy));
  }

  ProblemException fatal(int line, String what, String remedy) {
    return new ProblemException(Problem.error(path, line, what, remedy));
  }

  /** The layer of an id, or null. */
  Layer layer(String id) {
    return layers.get(id);
  }

  /** Adds a layer unless its id is taken, which is told. */
  Layer addLayer(int line, String id, String name) {
    if (layers.containsKey(id)) {
      warn(line, "a second layer has the id " + id + " and was left out", "give it another id");
      return null;
    }
    Layer layer = CodebookFactory.eINSTANCE.createLayer();
    layer.setId(id);
    layer.setName(name);
    layers.put(id, layer);
    codes.put(layer, new HashMap<>());
    attributes.put(layer, new HashSet<>());
    codebook.getLayers().add(layer);
    return layer;
  }

  /** The code of an id in a layer, or null. */
  Code code(Layer layer, String id) {
    return codes.get(layer).get(id);
  }

  /** Makes a code unless its id is taken, which is told; the caller puts it in its place. */
  Code newCode(int line, Layer layer, String id, String name) {
    if (codes.get(layer).containsKey(id)) {
      warn(
          line,
          "a second code of the layer "
              + layer.getName()
              + " has the id "
              + id
              + " and was left out",
          "give it another id");
      return null;
    }
    Code code = CodebookFactory.eINSTANCE.createCode();
    code.setId(id);
    code.setName(name);
    codes.get(layer).put(id, code);
    return code;
  }

  /** Adds an attribute unless its id is taken, which is told. */
  Attribute addAttribute(int line, Layer layer, String id, String name) {
    if (!attributes.get(layer).add(id)) {
      warn(
          line,
          "a second attribute of the layer "
              + layer.getName()
              + " has the id "
              + id
              + " and was left out",
          "give it another id");
      return null;
    }
    Attribute attribute = CodebookFactory.eINSTANCE.createAttribute();
    attribute.setId(id);
    attribute.setName(name);
    layer.getAttributes().add(attribute);
    return attribute;
  }

  /** A new id of a layer, made of its name. */
  String newLayerId(String name) {
    return Slugs.slug(name, layers::containsKey);
  }

  /** A new id of a code, made of its name. */
  String newCodeId(Layer layer, String name) {
    return Slugs.slug(name, codes.get(layer)::containsKey);
  }

  /** The content as text: UTF-8, with or without a mark. */
  String utf8(byte[] content) throws ProblemException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw fatal(0, "some bytes are not UTF-8", "save it as UTF-8");
    }
  }
}
