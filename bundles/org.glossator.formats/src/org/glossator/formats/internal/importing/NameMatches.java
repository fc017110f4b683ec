package org.glossator.formats.internal.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.ImportReport.Addition;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.ImportedLabel;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;

/**
 * Finds names of the codebook that differ from a file's names only in capitals, separators or the
 * width of letters: {@code Shared Responsibility} is probably {@code shared-responsibility}. A name
 * that two things of the codebook could be is no match.
 */
final class NameMatches {
  private final Scheme scheme;
  private final Map<String, SchemeLayer> layers = new HashMap<>();
  private final Map<String, Map<String, String>> codes = new HashMap<>();
  private final Map<String, Map<String, String>> attributes = new HashMap<>();

  NameMatches(Scheme scheme) {
    this.scheme = scheme;
    for (SchemeLayer layer : scheme.layers()) {
      layers.merge(layer.kind() + key(layer.id()), layer, (a, b) -> a.equals(b) ? a : null);
      Map<String, String> ofCodes = new HashMap<>();
      for (SchemeCode code : layer.codes()) {
        put(ofCodes, code.id(), code.id());
        put(ofCodes, code.name(), code.id());
      }
      codes.put(layer.id(), ofCodes);
      Map<String, String> ofAttributes = new HashMap<>();
      for (SchemeAttribute attribute : layer.attributes()) {
        put(ofAttributes, attribute.id(), attribute.id());
        put(ofAttributes, attribute.name(), attribute.id());
      }
      attributes.put(layer.id(), ofAttributes);
    }
  }

  /** Two things under one key are none: the empty text stands for them. */
  private static void put(Map<String, String> map, String name, String id) {
    map.merge(key(name), id, (a, b) -> a.equals(b) ? a : "");
  }

  /** Letters and digits in lower case, compatibility forms as usual ones. */
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.isEmpty() ? name : key.toString();
  }

  /** Id of what the codebook has in place of an addition to it, or null. */
  String of(Addition addition) {
    return switch (addition.kind()) {
      case "code" -> found(codes, addition.layer(), addition.id());
      case "attribute" -> found(attributes, addition.layer(), addition.id());
      case "layer" -> {
        for (LayerKind kind : LayerKind.values()) {
          SchemeLayer layer = layers.get(kind + key(addition.id()));
          if (layer != null) {
            yield layer.id();
          }
        }
        yield null;
      }
      default -> null;
    };
  }

  private static String found(Map<String, Map<String, String>> where, String layer, String name) {
    Map<String, String> names = where.get(layer);
    String id = names == null ? null : names.get(key(name));
    return id == null || id.isEmpty() || id.equals(name) ? null : id;
  }

  /** The document with the codebook's names where there is a match. */
  ReadDocument apply(ReadDocument document, LayerNames layerNames) {
    ImportedDocument from = document.imported();
    List<ImportedAnnotations> annotations = new ArrayList<>(from.annotations().size());
    for (ImportedAnnotations a : from.annotations()) {
      annotations.add(
          new ImportedAnnotations(
              a.annotator(),
              a.codebookVersion(),
              a.spans().stream()
                  .map(
                      s ->
                          new ImportedSpan(
                              s.key(),
                              s.fragments(),
                              values(LayerKind.SPAN, s.values(), layerNames)))
                  .toList(),
              a.relations().stream()
                  .map(
                      r ->
                          new ImportedRelation(
                              r.key(),
                              r.head(),
                              r.tail(),
                              values(LayerKind.RELATION, r.values(), layerNames)))
                  .toList(),
              a.labels().stream()
                  .map(
                      l ->
                          new ImportedLabel(
                              l.key(), values(LayerKind.DOCUMENT, l.values(), layerNames)))
                  .toList()));
    }
    return new ReadDocument(
        new ImportedDocument(from.name(), from.text(), from.metadata(), annotations, from.line()),
        document.text(),
        document.sha256());
  }

  /** A codebook that came with a file, with the study's names where there is a match. */
  Codebook apply(Codebook part) {
    Codebook copy = CodebookFiles.copy(part);
    for (Layer from : copy.getLayers()) {
      SchemeLayer layer = layer(from.getKind(), from.getId());
      if (layer == null) {
        continue;
      }
      from.setId(layer.id());
      from.eAllContents()
          .forEachRemaining(
              object -> {
                if (object instanceof Code code && layer.code(code.getId()) == null) {
                  String known = found(codes, layer.id(), code.getId());
                  code.setId(known == null ? code.getId() : known);
                } else if (object instanceof Attribute attribute
                    && layer.attribute(attribute.getId()) == null) {
                  String known = found(attributes, layer.id(), attribute.getId());
                  attribute.setId(known == null ? attribute.getId() : known);
                }
              });
    }
    return copy;
  }

  /** The layer of that name or nearly that name, or null. */
  private SchemeLayer layer(LayerKind kind, String name) {
    SchemeLayer layer = scheme.layerByIdOrName(name);
    if (layer == null) {
      layer = layers.get(kind + key(name));
    }
    return layer == null || layer.kind() != kind ? null : layer;
  }

  private ImportedValues values(LayerKind kind, ImportedValues v, LayerNames layerNames) {
    SchemeLayer layer = layer(kind, layerNames.of(kind, v));
    if (layer == null) {
      return v;
    }
    String label = v.label();
    if (label != null && layer.code(label) == null) {
      String known = found(codes, layer.id(), label);
      label = known == null ? label : known;
    }
    Map<String, Object> features = new LinkedHashMap<>();
    for (Map.Entry<String, Object> feature : v.features().entrySet()) {
      String known =
          layer.attribute(feature.getKey()) != null
              ? null
              : found(attributes, layer.id(), feature.getKey());
      features.putIfAbsent(known == null ? feature.getKey() : known, feature.getValue());
    }
    return new ImportedValues(
        layer.id(), label, features, v.memo(), v.origin(), v.confidence(), v.line());
  }
}
