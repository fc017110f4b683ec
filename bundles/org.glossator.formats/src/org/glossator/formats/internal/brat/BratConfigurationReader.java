package org.glossator.formats.internal.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.glossator.codebook.CodeColour;
import org.glossator.codebook.CodeColours;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.internal.DefaultLayers;
import org.glossator.formats.internal.text.NameEscapes;

/**
 * Makes a codebook of {@code annotation.conf} and {@code visual.conf}, in the order of the files:
 * entities and events are codes of the span layer, below one another as they are indented,
 * relations and the roles of events codes of the relation layer, attributes go to the layers whose
 * types they are for. Labels and colours are those of {@code visual.conf}.
 *
 * <p>Macros and constraints on what may be linked have no place in a codebook and are passed over.
 * Source: the page "Annotation configuration" of brat 1.3. A line {@code #: NAME KIND} is
 * Glossator's own: which kind an attribute is of, where brat has no way to say it.
 */
final class BratConfigurationReader {
  /** Deeper indentation than any person writes is another file. */
  private static final int MAX_DEPTH = 64;

  private final Layer spans;
  private final Layer relations;
  private final Map<String, Code> spanCodes = new LinkedHashMap<>();
  private final Map<String, Code> relationCodes = new LinkedHashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> attributes = new HashSet<>();

  private BratConfigurationReader(String spanLayer) {
    spans = layer(spanLayer == null ? DefaultLayers.of(LayerKind.SPAN) : spanLayer, LayerKind.SPAN);
    relations = layer(DefaultLayers.of(LayerKind.RELATION), LayerKind.RELATION);
  }

  /**
   * Reads.
   *
   * @param annotation the text of {@code annotation.conf}
   * @param visual the text of {@code visual.conf}, empty if there is none
   * @param spanLayer name of the span layer, or null for the usual one
   */
  static Codebook read(String annotation, String visual, String spanLayer) {
    BratConfigurationReader reader = new BratConfigurationReader(spanLayer);
    reader.annotation(annotation);
    reader.visual(visual);
    Codebook codebook = CodebookFactory.eINSTANCE.createCodebook();
    codebook.setId("brat");
    codebook.setName("brat");
    for (Layer layer : List.of(reader.spans, reader.relations)) {
      if (!layer.getCodes().isEmpty() || !layer.getAttributes().isEmpty()) {
        codebook.getLayers().add(layer);
      }
    }
    return codebook;
  }

  private static Layer layer(String name, LayerKind kind) {
    Layer layer = CodebookFactory.eINSTANCE.createLayer();
    layer.setId(name);
    layer.setName(name);
    layer.setKind(kind);
    layer.setCodeRequired(false);
    return layer;
  }

  private void annotation(String content) {
    String section = "";
    List<Code> above = new ArrayList<>();
    List<String> declared = new ArrayList<>();
    for (String line : content.lines().toList()) {
      String stripped = line.strip();
      if (stripped.startsWith("#:")) {
        String[] parts = stripped.substring(2).strip().split("\\s+");
        kinds.put(parts[0], parts.length > 1 ? parts[1] : "");
      } else if (isSection(stripped)) {
        section = stripped.substring(1, stripped.length() - 1);
        above.clear();
      } else if (!isPassedOver(stripped)) {
        switch (section) {
          case "entities" -> span(line, above);
          case "events" -> {
            span(line, above);
            roles(stripped);
          }
          case "relations" -> relation(first(stripped));
          case "attributes" -> declared.add(stripped); // for types that may come further down
          default -> {
            // a section of a later version
          }
        }
      }
    }
    declared.forEach(this::attribute);
  }

  private static boolean isSection(String line) {
    return line.startsWith("[") && line.endsWith("]");
  }

  /** Comments, separators in menus, and macros. */
  private static boolean isPassedOver(String line) {
    return line.isEmpty()
        || line.startsWith("#")
        || line.startsWith("<")
        || line.chars().allMatch(c -> c == '-');
  }

  /** The name that a line begins with; one that nobody can annotate with has a mark before it. */
  private static String first(String line) {
    String name = line.split("\\s", 2)[0];
    return name.startsWith("!") ? name.substring(1) : name;
  }

  private void span(String line, List<Code> above) {
    int depth = 0;
    while (depth < Math.min(line.length(), MAX_DEPTH) && line.charAt(depth) == '\t') {
      depth++;
    }
    depth = Math.min(depth, above.size());
    above.subList(depth, above.size()).clear();
    EList<Code> siblings = depth == 0 ? spans.getCodes() : above.getLast().getChildren();
    above.add(code(first(line.strip()), siblings, spanCodes));
  }

  private void relation(String type) {
    code(type, relations.getCodes(), relationCodes);
  }

  /** {@code Type Role:Filler, Role2*:Filler}: roles are links. */
  private void roles(String line) {
    String[] parts = line.split("\\s+", 2);
    for (String role : parts.length < 2 ? new String[0] : parts[1].split(",")) {
      int colon = role.indexOf(':');
      String name = colon < 0 ? "" : role.substring(0, colon).strip();
      name = name.replaceAll("([?*+]|\\{[^}]*\\})+$", "");
      if (!name.isEmpty() && !name.startsWith("<")) {
        relation(name);
      }
    }
  }

  private static Code code(String type, EList<Code> siblings, Map<String, Code> known) {
    Code code = known.get(type);
    if (code == null) {
      code = CodebookFactory.eINSTANCE.createCode();
      code.setId(NameEscapes.unescape(type));
      code.setName(code.getId());
      siblings.add(code);
      known.put(type, code);
    }
    return code;
  }

  /** {@code Name Arg:Type|Type, Value:A|B}. */
  private void attribute(String line) {
    String[] parts = line.split("\\s+", 2);
    String name = first(line);
    List<String> values = new ArrayList<>();
    boolean ofSpans = true;
    boolean ofRelations = false;
    for (String argument : parts.length < 2 ? new String[0] : parts[1].split(",")) {
      int colon = argument.indexOf(':');
      String key = colon < 0 ? "" : argument.substring(0, colon).strip();
      String[] said = argument.substring(colon + 1).strip().split("\\|");
      if (key.equals("Arg")) {
        List<String> types = List.of(said);
        ofRelations =
            types.contains("<RELATION>") || types.stream().anyMatch(relationCodes::containsKey);
        ofSpans =
            !ofRelations
                || types.stream()
                    .anyMatch(
                        t ->
                            List.of("<ANY>", "<ENTITY>", "<EVENT>").contains(t)
                                || spanCodes.containsKey(t));
      } else if (key.equals("Value")) {
        values.addAll(List.of(said));
      }
    }
    AttributeKind kind =
        kinds.containsKey(name)
            ? AttributeKind.getByName(kinds.get(name))
            : values.isEmpty() ? AttributeKind.YES_NO : AttributeKind.CHOICE;
    if (kind == null || !attributes.add(name)) {
      return;
    }
    if (ofSpans) {
      spans.getAttributes().add(attribute(name, kind, values));
    }
    if (ofRelations) {
      relations.getAttributes().add(attribute(name, kind, values));
    }
  }

  private static Attribute attribute(String name, AttributeKind kind, List<String> values) {
    Attribute attribute = CodebookFactory.eINSTANCE.createAttribute();
    attribute.setId(NameEscapes.unescape(name));
    attribute.setName(attribute.getId());
    attribute.setKind(kind);
    Set<String> known = new HashSet<>();
    for (String value : values) {
      String id = NameEscapes.unescape(value.strip());
      if (!id.isEmpty() && known.add(id)) {
        Choice choice = CodebookFactory.eINSTANCE.createChoice();
        choice.setId(id);
        choice.setName(id);
        attribute.getChoices().add(choice);
      }
    }
    return attribute;
  }

  private void visual(String content) {
    String section = "";
    for (String line : content.lines().toList()) {
      String stripped = line.strip();
      if (isSection(stripped)) {
        section = stripped.substring(1, stripped.length() - 1);
      } else if (!isPassedOver(stripped)) {
        if (section.equals("labels")) {
          label(stripped);
        } else if (section.equals("drawing")) {
          colour(stripped);
        }
      }
    }
  }

  /** {@code Type | Label | Lab}, the longest first. */
  private void label(String line) {
    String[] parts = line.split("\\|");
    String label = parts.length < 2 ? "" : parts[1].strip();
    for (Map<String, Code> codes : List.of(spanCodes, relationCodes)) {
      Code code = codes.get(parts[0].strip());
      if (code != null && !label.isEmpty()) {
        code.setName(label);
      }
    }
  }

  /** {@code Type bgColor:#rrggbb, fgColor:black}; our own fills are the palette's. */
  private void colour(String line) {
    Code code = spanCodes.get(first(line));
    String said = line.replaceAll("(?i).*\\bbgColor:(#[0-9a-f]{6}).*", "$1");
    if (code == null || !said.startsWith("#")) {
      return;
    }
    code.setColour(
        CodeColours.palette().stream()
            .filter(c -> c.fillLight().equalsIgnoreCase(said))
            .map(CodeColour::name)
            .findFirst()
            .orElse(said));
  }
}
