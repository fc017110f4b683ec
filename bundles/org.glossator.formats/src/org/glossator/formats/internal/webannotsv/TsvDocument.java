package org.glossator.formats.internal.webannotsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Fragment;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;

/**
 * What a file says, as the model has it. Layers are called by their types' short names. Slots
 * become relations of a layer that is called as the feature, with the role as their code; the
 * elements of a chain become spans and their neighbourhood relations.
 *
 * @param text the text
 * @param annotations all annotations, of nobody by name
 */
record TsvDocument(String text, ImportedAnnotations annotations) {

  /**
   * Reads.
   *
   * @throws TsvReader.NotTsvException if the file is none
   */
  static TsvDocument read(String content, ImportSink sink) throws TsvReader.NotTsvException {
    TsvReader reader = new TsvReader(content, sink);
    String text = reader.read();
    List<TsvLinks.Link> links = reader.links.resolve();
    List<String> types = new ArrayList<>(reader.schema.types());
    List<ImportedSpan> spans = new ArrayList<>(reader.items.size());
    Map<TsvSchema.Layer, Names> names = new HashMap<>();
    for (TsvItem item : reader.items) {
      if (item.begin >= item.end || item.end > text.length()) {
        reader.problem(
            item.line,
            "an annotation of " + item.layer.type() + " at " + item.begin + " covers no text");
        continue;
      }
      item.held = true;
      Names name = names.computeIfAbsent(item.layer, layer -> Names.of(layer, types));
      boolean chain = item.layer.kind() == TsvSchema.Kind.CHAIN;
      spans.add(
          new ImportedSpan(
              item.key(),
              List.of(new Fragment(item.begin, item.end)),
              chain
                  ? ImportedValues.of(name.layer(), item.get("referenceType"), item.line)
                  : values(name, item)));
    }
    List<ImportedRelation> relations = new ArrayList<>(links.size());
    for (TsvLinks.Link link : links) {
      if (!link.from().held || !link.to().held) {
        reader.problem(link.line(), "a link has an end that covers no text");
        continue;
      }
      String layer =
          link.feature() != null ? link.feature() : TsvTypes.layer(link.layer().type(), types);
      relations.add(
          new ImportedRelation(
              "R" + (relations.size() + 1),
              link.from().key(),
              link.to().key(),
              link.feature() != null
                  ? ImportedValues.of(layer, link.role(), link.line())
                  : values(layer, link.layer(), link.values(), link.line())));
    }
    reader.chains.forEachLink(
        (layer, from, to) -> {
          if (from.held && to.held) {
            relations.add(
                new ImportedRelation(
                    "R" + (relations.size() + 1),
                    from.key(),
                    to.key(),
                    ImportedValues.of(
                        TsvTypes.layer(layer.type(), types) + "Chain",
                        from.get("referenceRelation"),
                        from.line)));
          }
        });
    return new TsvDocument(text, new ImportedAnnotations(null, null, spans, relations, List.of()));
  }

  /** What a layer is called, and the feature that is its label, or null. */
  private record Names(String layer, String label) {
    static Names of(TsvSchema.Layer layer, List<String> types) {
      return new Names(TsvTypes.layer(layer.type(), types), TsvTypes.labelOf(layer.values()));
    }
  }

  private static ImportedValues values(Names names, TsvItem item) {
    Map<String, Object> features = Map.of();
    String[] values = item.values();
    for (int i = 0; i < values.length; i += 2) {
      if (!values[i].equals(names.label())) {
        features = features.isEmpty() ? new LinkedHashMap<>() : features;
        features.put(values[i], values[i + 1]);
      }
    }
    String label = names.label() == null ? null : item.get(names.label());
    return new ImportedValues(names.layer(), label, features, null, null, null, item.line);
  }

  private static ImportedValues values(
      String layer, TsvSchema.Layer schema, Map<String, String> values, int line) {
    String label = TsvTypes.labelOf(schema.values());
    Map<String, Object> features = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (!name.equals(label)) {
            features.put(name, value);
          }
        });
    return new ImportedValues(
        layer, label == null ? null : values.get(label), features, null, null, null, line);
  }
}
