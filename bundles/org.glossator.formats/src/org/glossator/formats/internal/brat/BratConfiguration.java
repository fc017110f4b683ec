package org.glossator.formats.internal.brat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeChoice;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.LayerKind;

/**
 * The two files that tell brat's server what there is: {@code annotation.conf} the types, {@code
 * visual.conf} their names and colours. The codebook's codes come first in their hierarchy, then
 * what the files use beside them.
 */
final class BratConfiguration {
  private final Scheme scheme;
  private final BratTypes used;

  BratConfiguration(Scheme scheme, BratTypes used) {
    this.scheme = scheme;
    this.used = used;
  }

  String annotation() {
    StringBuilder out = new StringBuilder();
    out.append("[entities]\n");
    Set<String> written = new LinkedHashSet<>(used.events.keySet());
    codes(LayerKind.SPAN, written, out);
    used.entities.keySet().stream().filter(written::add).forEach(t -> out.append(t).append('\n'));
    out.append("\n[relations]\n");
    for (String type : relationTypes()) {
      out.append(type).append("\tArg1:<ANY>, Arg2:<ANY>\n");
    }
    out.append("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n");
    out.append("\n[events]\n");
    used.events.forEach(
        (type, roles) -> {
          List<String> arguments = new ArrayList<>();
          roles.forEach(role -> arguments.add(role + "*:<ANY>"));
          out.append(type);
          if (!arguments.isEmpty()) {
            out.append('\t').append(String.join(", ", arguments));
          }
          out.append('\n');
        });
    out.append("\n[attributes]\n");
    for (String name : attributes()) {
      attribute(name, out);
    }
    return out.toString();
  }

  private Set<String> relationTypes() {
    Set<String> types = new LinkedHashSet<>();
    for (SchemeLayer layer : layers(LayerKind.RELATION)) {
      layer.codes().forEach(code -> types.add(BratNames.type(code.id())));
    }
    types.addAll(used.relations.keySet());
    return types;
  }

  private void codes(LayerKind kind, Set<String> written, StringBuilder out) {
    for (SchemeLayer layer : layers(kind)) {
      for (SchemeCode code : layer.codes()) {
        String type = BratNames.type(code.id());
        if (written.add(type)) {
          out.append("\t".repeat(code.depth())).append(type).append('\n');
        }
      }
    }
  }

  /** Those of the codebook in its order, then what the files use beside them. */
  private Set<String> attributes() {
    Set<String> names = new LinkedHashSet<>();
    for (LayerKind kind : List.of(LayerKind.SPAN, LayerKind.RELATION)) {
      layers(kind).forEach(layer -> layer.attributes().forEach(a -> names.add(a.id())));
    }
    names.addAll(used.attributes);
    names.removeAll(List.of(BratNames.EVENT, BratNames.REFERENCE));
    return names;
  }

  /** Values only where the codebook says which there are: brat offers them as a list. */
  private void attribute(String name, StringBuilder out) {
    Set<String> values = new LinkedHashSet<>();
    Set<AttributeKind> kinds = EnumSet.noneOf(AttributeKind.class);
    boolean ofSpans = false;
    boolean ofRelations = false;
    for (SchemeLayer layer : scheme.layers()) {
      SchemeAttribute attribute = layer.attribute(name);
      if (attribute != null && layer.kind() != LayerKind.DOCUMENT) {
        kinds.add(attribute.kind());
        ofSpans |= layer.kind() == LayerKind.SPAN;
        ofRelations |= layer.kind() == LayerKind.RELATION;
        for (SchemeChoice choice : attribute.choices()) {
          values.add(BratNames.text(choice.id()));
        }
      }
    }
    values.removeIf(value -> value.matches(".*[|,:\\s].*"));
    String type = BratNames.type(name);
    AttributeKind told = values.isEmpty() ? AttributeKind.YES_NO : AttributeKind.CHOICE;
    if (!kinds.equals(Set.of(told))) {
      // brat knows these two kinds only: a comment for who reads it into a codebook
      String kind = kinds.size() == 1 ? kinds.iterator().next().getName() : "-";
      out.append("#: ").append(type).append(' ').append(kind).append('\n');
    }
    out.append(type).append("\tArg:");
    out.append(!ofRelations ? "<ANY>" : ofSpans ? "<ENTITY>|<EVENT>|<RELATION>" : "<RELATION>");
    if (!values.isEmpty()) {
      out.append(", Value:").append(String.join("|", values));
    }
    out.append('\n');
  }

  String visual() {
    StringBuilder out = new StringBuilder();
    Map<String, SchemeCode> codes = new LinkedHashMap<>();
    for (LayerKind kind : List.of(LayerKind.SPAN, LayerKind.RELATION)) {
      for (SchemeLayer layer : layers(kind)) {
        layer.codes().forEach(code -> codes.putIfAbsent(BratNames.type(code.id()), code));
      }
    }
    out.append("[labels]\n");
    codes.forEach(
        (type, code) -> {
          String name = code.name().replaceAll("[|\\s]+", " ").strip();
          if (!name.equals(type) && !name.isEmpty()) {
            out.append(type).append(" | ").append(name).append('\n');
          }
        });
    Map<String, String> others = new LinkedHashMap<>(used.entities);
    others.putAll(used.relations);
    others.forEach(
        (type, code) -> {
          if (!codes.containsKey(type) && !type.equals(code)) {
            String name = code.replaceAll("[|\\s]+", " ").strip();
            if (!name.isEmpty()) {
              out.append(type).append(" | ").append(name).append('\n');
            }
          }
        });
    out.append("\n[drawing]\n");
    out.append("SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken\n");
    out.append("ARC_DEFAULT\tcolor:black, arrowHead:triangle-5\n");
    codes.forEach(
        (type, code) -> {
          if (scheme.layer(code.layer()).kind() == LayerKind.SPAN) {
            out.append(type).append("\tbgColor:").append(code.colour().fillLight()).append('\n');
          }
        });
    return out.toString();
  }

  private List<SchemeLayer> layers(LayerKind kind) {
    return scheme.layers().stream().filter(layer -> layer.kind() == kind).toList();
  }
}
