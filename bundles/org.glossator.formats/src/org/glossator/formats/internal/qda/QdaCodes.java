package org.glossator.formats.internal.qda;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.glossator.annotation.Annotation;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.formats.internal.xml.XmlOut;
import org.glossator.study.TextNormaliser;

/**
 * The codebook part of a project: a layer is a code at the top, its codes are below it. A note at
 * each says which id of which layer it is.
 */
final class QdaCodes {
  private final Scheme scheme;

  /** What annotations have that the codebook lacks: layer and code, tab between; ordered. */
  private final TreeSet<String> unknown = new TreeSet<>();

  private final Map<String, String> notes = new LinkedHashMap<>();

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
    // layers that the codebook lacks, or has with another kind
    String last = null;
    for (String item : unknown) {
      String[] parts = item.split("\t", -1);
      SchemeLayer layer = scheme.layer(parts[1]);
      boolean written = layer != null && layer.kind().getLiteral().equals(parts[0]);
      String key = parts[0] + parts[1];
      if (!written && !key.equals(last)) {
        code(xml, parts[0], parts[1], null, parts[1], "", null);
        others(xml, parts[0], parts[1]);
        xml.end();
        last = key;
      }
    }
    xml.end().end();
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
    String noteGuid = noteOf(guid);
    notes.put(noteGuid, QdaNotes.toJson(note));
    xml.start("Code")
        .attribute("guid", guid)
        .attribute("name", clean(name))
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
