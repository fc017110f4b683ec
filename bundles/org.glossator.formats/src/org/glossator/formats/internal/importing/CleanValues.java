package org.glossator.formats.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.ImportedLabel;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;
import org.glossator.study.TextNormaliser;

/**
 * Takes characters out of labels, memos and values that no file of the study can hold: control characters and
 * halves of characters; in names line ends and tabs too.
 */
final class CleanValues {
  private int changed;

  /** How many texts were changed. */
  int changed() {
    return changed;
  }

  /** The document with clean values; itself where nothing is to be done. */
  ImportedDocument clean(ImportedDocument document) {
    Map<String, String> metadata = new LinkedHashMap<>();
    document.metadata().forEach((column, value) -> metadata.put(name(column), text(value)));
    List<ImportedAnnotations> annotations = new ArrayList<>();
    for (ImportedAnnotations a : document.annotations()) {
      annotations.add(clean(a));
    }
    return changed == 0
        ? document
        : new ImportedDocument(
            document.name(), document.text(), metadata, annotations, document.line());
  }

  private ImportedAnnotations clean(ImportedAnnotations a) {
    List<ImportedSpan> spans = new ArrayList<>(a.spans().size());
    a.spans().forEach(s -> spans.add(new ImportedSpan(s.key(), s.fragments(), clean(s.values()))));
    List<ImportedRelation> relations = new ArrayList<>(a.relations().size());
    a.relations()
        .forEach(
            r -> relations.add(new ImportedRelation(r.key(), r.head(), r.tail(), clean(r.values()))));
    List<ImportedLabel> labels = new ArrayList<>(a.labels().size());
    a.labels().forEach(l -> labels.add(new ImportedLabel(l.key(), clean(l.values()))));
    return new ImportedAnnotations(
        a.annotator(), name(a.codebookVersion()), spans, relations, labels);
  }

  private ImportedValues clean(ImportedValues v) {
    Map<String, Object> features = new LinkedHashMap<>();
    v.features()
        .forEach(
            (name, value) ->
                features.put(
                    name(name),
                    switch (value) {
                      case String s -> text(s);
                      case List<?> list -> list.stream().map(i -> name(String.valueOf(i))).toList();
                      default -> value;
                    }));
    return new ImportedValues(
        name(v.layer()),
        name(v.label()),
        features,
        text(v.memo()),
        name(v.origin()),
        v.confidence(),
        v.line());
  }

  private String text(String text) {
    if (text == null || TextNormaliser.isNormal(text)) {
      return text;
    }
    changed++;
    return TextNormaliser.normalise(text).text();
  }

  private String name(String name) {
    String clean = text(name);
    if (clean == null || clean.indexOf('\n') < 0 && clean.indexOf('\t') < 0) {
      return clean;
    }
    changed++;
    return clean.replace('\n', ' ').replace('\t', ' ');
  }
}
