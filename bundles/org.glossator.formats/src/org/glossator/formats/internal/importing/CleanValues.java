package org.glossator.formats.internal.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.ImportedLabel;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;

/**
 * Takes out what ids and texts may not have: halves of characters, which UTF-8 cannot hold, become
 * U+FFFD everywhere; control characters in names and ids become spaces.
 */
final class CleanValues {
  private static final int MOST_NAMES = 1000;

  private int changed;

  /** Names that were clean: neighbours mostly have the same layer and code. */
  private final Set<String> clean = new HashSet<>();

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
      annotations.add(isClean(a) ? a : clean(a));
    }
    return changed == 0
        ? document
        : new ImportedDocument(
            document.name(), document.text(), metadata, annotations, document.line());
  }

  /** Nearly all are: a copy of a million annotations to find that out would not fit. */
  private boolean isClean(ImportedAnnotations a) {
    if (!isCleanName(a.codebookVersion())) {
      return false;
    }
    for (ImportedSpan span : a.spans()) {
      if (!isClean(span.values())) {
        return false;
      }
    }
    for (ImportedRelation relation : a.relations()) {
      if (!isClean(relation.values())) {
        return false;
      }
    }
    for (ImportedLabel label : a.labels()) {
      if (!isClean(label.values())) {
        return false;
      }
    }
    return true;
  }

  private boolean isClean(ImportedValues v) {
    if (!(isCleanName(v.layer())
        && isCleanName(v.label())
        && isCleanName(v.origin())
        && isCleanName(v.codebookVersion())
        && (v.memo() == null || isWellFormed(v.memo())))) {
      return false;
    }
    for (Map.Entry<String, Object> feature : v.features().entrySet()) {
      boolean fine =
          isCleanName(feature.getKey())
              && switch (feature.getValue()) {
                case String s -> isWellFormed(s);
                case List<?> list -> list.stream().allMatch(i -> isCleanName(String.valueOf(i)));
                default -> true;
              };
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  private boolean isCleanName(String name) {
    if (name == null || clean.contains(name)) {
      return true;
    }
    if (!isWellFormed(name) || !name.chars().noneMatch(Character::isISOControl)) {
      return false;
    }
    if (clean.size() < MOST_NAMES) {
      clean.add(name);
    }
    return true;
  }

  private ImportedAnnotations clean(ImportedAnnotations a) {
    List<ImportedSpan> spans = new ArrayList<>(a.spans().size());
    a.spans().forEach(s -> spans.add(new ImportedSpan(s.key(), s.fragments(), clean(s.values()))));
    List<ImportedRelation> relations = new ArrayList<>(a.relations().size());
    a.relations()
        .forEach(
            r ->
                relations.add(
                    new ImportedRelation(r.key(), r.head(), r.tail(), clean(r.values()))));
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
        v.line(),
        name(v.codebookVersion()));
  }

  /**
   * Notes keep their line ends and whatever else the store can hold, which is everything but
   * halves.
   */
  private String text(String text) {
    if (text == null || isWellFormed(text)) {
      return text;
    }
    changed++;
    StringBuilder s = new StringBuilder(text);
    for (int i = 0; i < s.length(); i++) {
      if (isLone(text, i)) {
        s.setCharAt(i, '\uFFFD');
      }
    }
    return s.toString();
  }

  private String name(String name) {
    String clean = text(name);
    if (clean == null || clean.chars().noneMatch(Character::isISOControl)) {
      return clean;
    }
    changed++;
    StringBuilder s = new StringBuilder(clean);
    for (int i = 0; i < s.length(); i++) {
      if (Character.isISOControl(s.charAt(i))) {
        s.setCharAt(i, ' ');
      }
    }
    return s.toString();
  }

  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && isLone(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
