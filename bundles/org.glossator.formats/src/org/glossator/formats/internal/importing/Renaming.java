package org.glossator.formats.internal.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.ImportMapping;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.ImportedLabel;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;

/** Calls what a file has by the names that the user chose. */
record Renaming(ImportMapping mapping, LayerNames layers) {

  ImportedDocument apply(ImportedDocument document) {
    if (mapping.isEmpty() || document.annotations().isEmpty()) {
      return document;
    }
    List<ImportedAnnotations> annotations = new ArrayList<>();
    document.annotations().forEach(a -> annotations.add(apply(a)));
    return new ImportedDocument(
        document.name(), document.text(), document.metadata(), annotations, document.line());
  }

  private ImportedAnnotations apply(ImportedAnnotations a) {
    List<ImportedSpan> spans = new ArrayList<>();
    Set<String> left = new HashSet<>();
    for (ImportedSpan span : a.spans()) {
      ImportedValues values = apply(LayerKind.SPAN, span.values());
      if (values == null) {
        left.add(span.key());
      } else {
        spans.add(new ImportedSpan(span.key(), span.fragments(), values));
      }
    }
    List<ImportedRelation> relations = new ArrayList<>();
    for (ImportedRelation relation : a.relations()) {
      ImportedValues values = apply(LayerKind.RELATION, relation.values());
      if (values != null && !left.contains(relation.head()) && !left.contains(relation.tail())) {
        relations.add(
            new ImportedRelation(relation.key(), relation.head(), relation.tail(), values));
      }
    }
    List<ImportedLabel> labels = new ArrayList<>();
    for (ImportedLabel label : a.labels()) {
      ImportedValues values = apply(LayerKind.DOCUMENT, label.values());
      if (values != null) {
        labels.add(new ImportedLabel(label.key(), values));
      }
    }
    return new ImportedAnnotations(a.annotator(), a.codebookVersion(), spans, relations, labels);
  }

  /** The values under their new names, or null if they are left out. */
  private ImportedValues apply(LayerKind kind, ImportedValues v) {
    String layer = layers.of(kind, v);
    String to = mapping.layer(layer);
    String label = v.label() == null ? null : mapping.label(layer, v.label());
    if (to.isEmpty() || label != null && label.isEmpty()) {
      return null;
    }
    Map<String, Object> features = new LinkedHashMap<>();
    v.features()
        .forEach(
            (name, value) -> {
              String attribute = mapping.attribute(layer, name);
              if (!attribute.isEmpty()) {
                features.putIfAbsent(attribute, value);
              }
            });
    return new ImportedValues(
        to.equals(layer) ? v.layer() : to,
        label,
        features,
        v.memo(),
        v.origin(),
        v.confidence(),
        v.line(),
        v.codebookVersion());
  }

  /** A codebook that came with a file, under the same names. */
  Codebook apply(Codebook part) {
    if (mapping.isEmpty()) {
      return part;
    }
    Codebook copy = CodebookFiles.copy(part);
    for (Layer layer : List.copyOf(copy.getLayers())) {
      String from = layer.getId();
      String to = mapping.layer(from);
      if (to.isEmpty()) {
        copy.getLayers().remove(layer);
        continue;
      }
      layer.setId(to);
      codes(from, layer.getCodes());
      for (Attribute attribute : List.copyOf(layer.getAttributes())) {
        String called = mapping.attribute(from, attribute.getId());
        if (called.isEmpty()) {
          layer.getAttributes().remove(attribute);
        } else {
          attribute.setId(called);
        }
      }
    }
    return copy;
  }

  private void codes(String layer, List<Code> codes) {
    for (Code code : List.copyOf(codes)) {
      codes(layer, code.getChildren());
      String to = mapping.label(layer, code.getId());
      if (to.isEmpty() && code.getChildren().isEmpty()) {
        codes.remove(code);
      } else if (!to.isEmpty()) {
        code.setId(to);
      }
    }
  }
}
