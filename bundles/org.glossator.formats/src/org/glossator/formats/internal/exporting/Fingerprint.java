package org.glossator.formats.internal.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.TextHash;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedLabel;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;

/**
 * A hash of annotations in a form that model and files have in common, so that what was written can
 * be compared with what is read back without keeping either. Shares no code with the writers: a
 * fault of theirs shows.
 *
 * <p>Ids of document labels are left out, since files do not have them; versions of the codebook
 * too.
 */
public final class Fingerprint {
  private static final char SEPARATOR = '\u001f';

  private Fingerprint() {}

  /** Of annotations of the model. */
  public static String of(String annotator, AnnotationSnapshot snapshot) {
    List<String> lines = new ArrayList<>(snapshot.size());
    for (Span span : snapshot.spans()) {
      lines.add(line("S" + span.id(), fragments(span.fragments()), values(span)));
    }
    for (Relation relation : snapshot.relations()) {
      lines.add(
          line("R" + relation.id(), relation.source() + ">" + relation.target(), values(relation)));
    }
    for (DocumentLabel label : snapshot.labels()) {
      lines.add(line("L", "", values(label)));
    }
    return hash(annotator, lines);
  }

  /** Of annotations of a file whose ids are a letter and the number of the model. */
  public static String of(ImportedAnnotations annotations) {
    List<String> lines = new ArrayList<>();
    for (ImportedSpan span : annotations.spans()) {
      lines.add(line("S" + number(span.key()), fragments(span.fragments()), values(span.values())));
    }
    for (ImportedRelation relation : annotations.relations()) {
      lines.add(
          line(
              "R" + number(String.valueOf(relation.key())),
              number(relation.head()) + ">" + number(relation.tail()),
              values(relation.values())));
    }
    for (ImportedLabel label : annotations.labels()) {
      lines.add(line("L", "", values(label.values())));
    }
    return hash(annotations.annotator(), lines);
  }

  private static String hash(String annotator, List<String> lines) {
    lines.sort(null);
    StringBuilder all = new StringBuilder(String.valueOf(annotator));
    lines.forEach(line -> all.append('\n').append(line.length()).append(' ').append(line));
    return TextHash.sha256(all.toString());
  }

  private static String line(String id, String place, String values) {
    return id + SEPARATOR + place + SEPARATOR + values;
  }

  private static String number(String key) {
    return key.isEmpty() ? key : key.substring(1);
  }

  private static String fragments(List<Fragment> fragments) {
    return fragments.stream().map(f -> f.begin() + "-" + f.end()).collect(Collectors.joining(","));
  }

  private static String values(Annotation a) {
    Map<String, String> features = new TreeMap<>();
    a.attributes().forEach((name, value) -> features.put(name, plain(value)));
    return values(a.layer(), a.code(), features, a.memo(), a.origin(), a.confidence());
  }

  private static String values(ImportedValues v) {
    Map<String, String> features = new TreeMap<>();
    v.features().forEach((name, value) -> features.put(name, String.valueOf(value)));
    String origin = v.origin() == null ? Annotation.MANUAL : v.origin();
    return values(v.layer(), v.label(), features, v.memo(), origin, v.confidence());
  }

  private static String values(
      String layer,
      String label,
      Map<String, String> features,
      String memo,
      String origin,
      Double confidence) {
    return layer
        + SEPARATOR
        + label
        + SEPARATOR
        + features
        + SEPARATOR
        + memo
        + SEPARATOR
        + origin
        + SEPARATOR
        + confidence;
  }

  private static String plain(AttributeValue value) {
    return switch (value) {
      case AttributeValue.Text v -> v.text();
      case AttributeValue.IntegerNumber v -> Long.toString(v.number());
      case AttributeValue.DecimalNumber v -> v.number().toString();
      case AttributeValue.YesNo v -> Boolean.toString(v.yes());
      case AttributeValue.Choice v -> v.id();
      case AttributeValue.MultiChoice v -> v.ids().toString();
      case AttributeValue.Date v -> v.iso();
      case AttributeValue.Actor v -> v.id();
    };
  }
}
