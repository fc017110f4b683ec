package org.glossator.formats.internal.codebooks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.glossator.base.ProblemException;
import org.glossator.base.SafeXml;
import org.glossator.codebook.CodeColour;
import org.glossator.codebook.CodeColours;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;

/**
 * Reads REFI-QDA codebooks (version 1.0, 2019). Where every code at the top is one that nothing can
 * be coded with, as in our own files, those are the layers; else all codes make one layer.
 *
 * <p>Ids are made of names, unless the file was exported from the present codebook: then GUIDs tell
 * which code is which, so that annotations stay what they are.
 */
public final class CodebookQdcReader {
  private static final String LAYER = "Code";
  private static final int MAX_DEPTH = 200;

  private final Reading reading;
  private final Map<String, String> layersByGuid = new HashMap<>();
  private final Map<String, SchemeCode> codesByGuid = new HashMap<>();
  private final Set<String> guids = new HashSet<>();

  /** A code of the file, before it is known whether it is a layer. */
  private static final class Node {
    final int line;
    final String guid;
    final String name;
    final boolean codable;
    final String colour;
    final List<Node> children = new ArrayList<>();
    String description = "";

    Node(int line, String guid, String name, boolean codable, String colour) {
      this.line = line;
      this.guid = guid;
      this.name = name;
      this.codable = codable;
      this.colour = colour;
    }
  }

  /**
   * @param current the codebook whose export the file may be, or null
   */
  public CodebookQdcReader(Reading reading, Codebook current) {
    this.reading = reading;
    if (current != null) {
      Scheme scheme = Scheme.of(current);
      for (SchemeLayer layer : scheme.layers()) {
        layersByGuid.put(CodebookQdc.guid(scheme, layer.id(), ""), layer.id());
        for (SchemeCode code : layer.codes()) {
          codesByGuid.put(CodebookQdc.guid(scheme, layer.id(), code.id()), code);
        }
      }
    }
  }

  /**
   * Reads.
   *
   * @throws ProblemException if it is no REFI-QDA codebook
   */
  public void read(byte[] content) throws ProblemException {
    Node root = new Node(1, "", "", false, null);
    try {
      XMLStreamReader xml = SafeXml.reader(content);
      parse(xml, root);
    } catch (XMLStreamException e) {
      if (root.children.isEmpty()) {
        throw reading.fatal(
            SafeXml.line(e), "is no XML: " + SafeXml.message(e), "correct the file");
      }
      reading.warn(
          SafeXml.line(e),
          "the file breaks off: " + SafeXml.message(e),
          "export it again; what comes before was read");
    }
    if (root.children.isEmpty()) {
      throw reading.fatal(1, "holds no codes", "is it a REFI-QDA codebook?");
    }
    if (root.children.stream().noneMatch(node -> node.codable)) {
      for (Node node : root.children) {
        Layer layer = addLayer(node);
        codes(layer, layer.getCodes(), node);
      }
    } else {
      Layer layer = reading.addLayer(1, LAYER, "Codes");
      codes(layer, layer.getCodes(), root);
    }
  }

  private Layer addLayer(Node node) {
    String known = layersByGuid.get(node.guid);
    String id =
        known != null && reading.layer(known) == null ? known : reading.newLayerId(node.name);
    Layer layer = reading.addLayer(node.line, id, node.name);
    layer.setDescription(node.description.isEmpty() ? null : node.description);
    return layer;
  }

  private void codes(Layer layer, List<Code> to, Node parent) {
    for (Node node : parent.children) {
      SchemeCode known = codesByGuid.get(node.guid);
      boolean same =
          known != null
              && known.layer().equals(layer.getId())
              && reading.code(layer, known.id()) == null;
      String id = same ? known.id() : reading.newCodeId(layer, node.name);
      Code code = reading.newCode(node.line, layer, id, node.name);
      code.setDefinition(node.description.isEmpty() ? null : node.description);
      code.setColour(node.colour);
      to.add(code);
      codes(layer, code.getChildren(), node);
    }
  }

  private void parse(XMLStreamReader xml, Node root) throws XMLStreamException, ProblemException {
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    boolean begun = false;
    while (xml.hasNext()) {
      int event = xml.next();
      int line = xml.getLocation().getLineNumber();
      if (event == XMLStreamConstants.DTD) {
        throw reading.fatal(line, "has a document type declaration", "remove it");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (!begun && !name.equals("CodeBook")) {
          throw reading.fatal(
              line, "is no REFI-QDA codebook: it begins with " + name, "export one");
        }
        begun = true;
        if (name.equals("Code")) {
          open.push(start(xml, line, open));
        } else if (name.equals("Description")) {
          open.peek().description = xml.getElementText().strip();
        } else if (name.equals("Set")) {
          reading.warn(
              line,
              "the set " + xml.getAttributeValue(null, "name") + " was left out",
              "codebooks here have no sets of codes");
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("Code")) {
        open.pop();
      }
    }
  }

  private Node start(XMLStreamReader xml, int line, Deque<Node> open) throws ProblemException {
    if (open.size() > MAX_DEPTH) {
      throw reading.fatal(line, "codes are nested too deep", "flatten the tree of codes");
    }
    String guid = text(xml, "guid").toLowerCase(Locale.ROOT);
    String name = text(xml, "name").strip();
    if (name.isEmpty()) {
      reading.warn(line, "a code has no name; it was called Unnamed", "name it");
      name = "Unnamed";
    }
    if (!guid.isEmpty() && !guids.add(guid)) {
      reading.warn(
          line,
          "the code " + name + " has the GUID of another code",
          "it was read as a code of its own");
      guid = "";
    }
    boolean codable = !text(xml, "isCodable").equals("false");
    Node node = new Node(line, guid, name, codable, colour(line, text(xml, "color")));
    open.peek().children.add(node);
    return node;
  }

  /** A colour of the palette by its name, which has a dark side too; others as they are. */
  private String colour(int line, String hex) {
    if (hex.isEmpty()) {
      return null;
    }
    for (CodeColour colour : CodeColours.palette()) {
      if (colour.lineLight().equalsIgnoreCase(hex)) {
        return colour.name();
      }
    }
    if (hex.startsWith("#") && CodeColours.isKnown(hex)) {
      return hex.toLowerCase(Locale.ROOT);
    }
    reading.warn(line, "there is no colour " + hex, "colours are written as #rrggbb");
    return null;
  }

  private static String text(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }
}
