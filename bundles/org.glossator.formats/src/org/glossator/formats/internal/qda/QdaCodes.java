package org.glossator.formats.internal.qda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.glossator.annotation.Annotation;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.formats.internal.xml.XmlOut;
import org.glossator.study.TextNormaliser;

/**
 * The codebook part of a project: a layer is a code at the top, its codes are below it. A note at
 * each says which id of which layer it is, and what it is called where it is not written under its
 * own name: QualCoder and NVivo want every code of a project to have a name of its own, so what is
 * called like a layer or code before it is written with the layer's name in front.
 */
final class QdaCodes {
  private final Scheme scheme;

  /** What annotations have that the codebook lacks: layer and code, tab between; ordered. */
  private final TreeSet<String> unknown = new TreeSet<>();

  private final Map<String, String> notes = new LinkedHashMap<>();

  /** Names that are written already, and those of the layers. */
  private final Set<String> names = new HashSet<>();

  private final Map<String, String> layerNames = new HashMap<>();

  QdaCodes(Scheme scheme) {
    this.scheme = scheme;
  }

  /** GUID of the code that an annotation has; of its layer where it has none. */
  String guid(Annotation annotation, String kind) {
    SchemeLayer layer = scheme.layer(annotation.layer());
    boolean known =
        layer != null
            && layer.kind().getLiteral().equals(kind)
            && (annotation.code() == null || layer.code(annotation.code()) != null);
    if (!known) {
      unknown.add(
          kind
              + '\t'
              + annotation.layer()
              + '\t'
              + (annotation.code() == null ? "" : annotation.code()));
    }
    return guid(kind, annotation.layer(), annotation.code());
  }

  private String guid(String kind, String layer, String code) {
    return QdaGuids.of(
        "code", scheme.id() + "\n" + kind + "\n" + layer + "\n" + (code == null ? "" : "+" + code));
  }

  /** Notes at codes: JSON by GUID of the note. */
  Map<String, String> notes() {
    return Collections.unmodifiableMap(notes);
  }

  void write(XmlOut xml) {
    if (scheme.layers().isEmpty() && unknown.isEmpty()) {
      return;
    }
    reserveLayers();
    xml.start("CodeBook").start("Codes");
    for (SchemeLayer layer : scheme.layers()) {
      String kind = layer.kind().getLiteral();
      code(xml, kind, layer.id(), null, layer.name(), layer.description(), null);
      Deque<SchemeCode> open = new ArrayDeque<>();
      for (SchemeCode code : layer.codes()) {
        while (!open.isEmpty() && open.peek().depth() >= code.depth()) {
          xml.end();
          open.pop();
        }
        code(
            xml,
            kind,
            layer.id(),
            code.id(),
            code.name(),
            code.definition(),
            code.colour().lineLight());
        open.push(code);
      }
      open.forEach(code -> xml.end());
      others(xml, kind, layer.id());
      xml.end();
    }
    for (String[] layer : unknownLayers()) {
      code(xml, layer[0], layer[1], null, layer[1], "", null);
      others(xml, layer[0], layer[1]);
      xml.end();
    }
    xml.end().end();
  }

  /** Kind and id of layers that the codebook lacks, or has with another kind. */
  private List<String[]> unknownLayers() {
    List<String[]> layers = new ArrayList<>();
    String last = null;
    for (String item : unknown) {
      String[] parts = item.split("\t", -1);
      SchemeLayer layer = scheme.layer(parts[1]);
      boolean written = layer != null && layer.kind().getLiteral().equals(parts[0]);
      String key = parts[0] + parts[1];
      if (!written && !key.equals(last)) {
        layers.add(parts);
        last = key;
      }
    }
    return layers;
  }

  /** Layers keep their names, wherever codes of the same name come. */
  private void reserveLayers() {
    for (SchemeLayer layer : scheme.layers()) {
      reserve(layer.kind().getLiteral(), layer.id(), layer.name());
    }
    for (String[] layer : unknownLayers()) {
      reserve(layer[0], layer[1], layer[1]);
    }
  }

  private void reserve(String kind, String id, String name) {
    layerNames.put(guid(kind, id, null), own(clean(name)));
  }

  /** The name, with a number behind it if it is taken; case does not make names different. */
  private String own(String name) {
    String own = name;
    for (int i = 2; !names.add(own.toLowerCase(Locale.ROOT)); i++) {
      own = name + " (" + i + ")";
    }
    return own;
  }

  private String written(String guid, String kind, String layer, String code, String name) {
    if (code == null) {
      return layerNames.get(guid);
    }
    boolean taken = names.contains(name.toLowerCase(Locale.ROOT));
    return own(taken ? layerNames.get(guid(kind, layer, null)) + ": " + name : name);
  }

  /** Codes of the layer that annotations have and the codebook lacks. */
  private void others(XmlOut xml, String kind, String layer) {
    for (String item : unknown) {
      String[] parts = item.split("\t", -1);
      if (parts[0].equals(kind) && parts[1].equals(layer) && !parts[2].isEmpty()) {
        code(xml, kind, layer, parts[2], parts[2], "", null);
        xml.end();
      }
    }
  }

  private void code(
      XmlOut xml, String kind, String layer, String code, String name, String text, String colour) {
    String guid = guid(kind, layer, code);
    Map<String, Object> note = new LinkedHashMap<>();
    note.put("kind", kind);
    note.put("layer", layer);
    if (code != null) {
      note.put("code", code);
    }
    String plain = clean(name);
    String written = written(guid, kind, layer, code, plain);
    if (!written.equals(plain)) {
      note.put("name", plain);
      note.put("written", written);
    }
    String noteGuid = noteOf(guid);
    notes.put(noteGuid, QdaNotes.toJson(note));
    xml.start("Code")
        .attribute("guid", guid)
        .attribute("name", written)
        .attribute("isCodable", "true")
        .attribute("color", colour);
    if (!text.isEmpty()) {
      xml.element("Description", clean(text));
    }
  }

  /** XML 1.0 holds what a document's text holds. */
  static String clean(String text) {
    return TextNormaliser.normalise(text).text();
  }

  /**
   * The note of a code. It is found by its GUID, the code does not refer to it: QualCoder drops a
   * code that has anything but a description.
   */
  static String noteOf(String codeGuid) {
    return QdaGuids.of("codenote", codeGuid);
  }
}
