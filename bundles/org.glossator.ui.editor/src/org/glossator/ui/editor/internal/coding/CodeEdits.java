package org.glossator.ui.editor.internal.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Snapping;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.FixedUnit;
import org.glossator.codebook.model.LayerKind;

/**
 * Edits that give codes. One object for a document at a moment; nothing is changed here.
 *
 * @param snapshot the document
 * @param scheme the codebook
 * @param units of the document's text
 * @param newId where ids of new annotations come from
 */
public record CodeEdits(
    AnnotationSnapshot snapshot, Scheme scheme, TextUnits units, IntSupplier newId) {

  /**
   * Applies a code to selected text, else to the word at the caret; in a layer of fixed units to
   * the unit; in a layer of document labels to the document.
   *
   * @param code null for none
   */
  public Change apply(String layerId, String code, int begin, int end) {
    SchemeLayer layer = scheme.layer(layerId);
    if (layer == null) {
      return Change.refused(Messages.bind(Messages.unknownLayer, layerId));
    }
    return switch (layer.kind()) {
      case SPAN -> span(layer, code, begin, end);
      case DOCUMENT -> documentLabel(layer, code);
      case RELATION -> Change.refused(Messages.relationNeedsSpans);
    };
  }

  private Change span(SchemeLayer layer, String code, int begin, int end) {
    List<Fragment> fragments = target(layer, begin, end);
    if (fragments.isEmpty()) {
      return Change.refused(begin == end ? Messages.noWordHere : Messages.onlySpaceSelected);
    }
    for (Span other :
        snapshot.spansTouching(fragments.getFirst().begin(), fragments.getLast().end())) {
      if (other.layer().equals(layer.id()) && other.fragments().equals(fragments)) {
        if (sameCode(other.code(), code)) {
          return Change.refused(Messages.bind(Messages.markedAlready, name(layer, code)));
        }
        if (layer.fixedUnit() != FixedUnit.NONE) {
          return changeCode(other.id(), layer.id(), code);
        }
      }
    }
    Span span =
        new Span(
            newId.getAsInt(),
            fragments,
            layer.id(),
            code,
            defaults(layer, code),
            null,
            Annotation.MANUAL,
            null,
            version());
    EditCheck check = EditCheck.of(snapshot, scheme, null, span);
    if (check.isRefused()) {
      return Change.refused(check.refusal());
    }
    return Change.of(
        Messages.bind(Messages.stepMark, name(layer, code)),
        new AnnotationEdit.CreateSpan(span),
        span.id(),
        check.hint());
  }

  /** What a code of that layer is applied to. */
  private List<Fragment> target(SchemeLayer layer, int begin, int end) {
    if (layer.fixedUnit() != FixedUnit.NONE) {
      Fragment unit =
          layer.fixedUnit() == FixedUnit.SENTENCE
              ? units.sentenceAt(begin)
              : units.paragraphAt(begin);
      return unit == null ? List.of() : List.of(unit);
    }
    if (begin < end) {
      return Snapping.snap(units, layer.snap(), new Fragment(begin, end));
    }
    Fragment word = units.wordAt(begin);
    return word == null ? List.of() : Snapping.snap(units, layer.snap(), word);
  }

  private Change documentLabel(SchemeLayer layer, String code) {
    for (DocumentLabel label : snapshot.labels()) {
      if (label.layer().equals(layer.id())) {
        if (sameCode(label.code(), code)) {
          return Change.refused(Messages.bind(Messages.labelledAlready, name(layer, code)));
        }
        if (!layer.multiple()) {
          return changeCode(label.id(), layer.id(), code);
        }
      }
    }
    DocumentLabel label =
        new DocumentLabel(
            newId.getAsInt(),
            layer.id(),
            code,
            defaults(layer, code),
            null,
            Annotation.MANUAL,
            null,
            version());
    EditCheck check = EditCheck.of(snapshot, scheme, null, label);
    if (check.isRefused()) {
      return Change.refused(check.refusal());
    }
    return Change.of(
        Messages.bind(Messages.stepLabel, name(layer, code)),
        new AnnotationEdit.SetDocumentLabel(label),
        label.id(),
        check.hint());
  }

  /** Gives an annotation another code of its own layer. */
  public Change changeCode(int annotation, String layerId, String code) {
    Annotation before = snapshot.get(annotation);
    SchemeLayer layer = scheme.layer(layerId);
    if (before == null || layer == null) {
      return Change.refused(Messages.nothingSelected);
    }
    if (!before.layer().equals(layerId)) {
      SchemeLayer own = scheme.layer(before.layer());
      return Change.refused(
          Messages.bind(Messages.otherLayer, own == null ? before.layer() : own.name()));
    }
    if (sameCode(before.code(), code)) {
      return Change.refused(Messages.bind(Messages.markedAlready, name(layer, code)));
    }
    EditCheck check = EditCheck.of(snapshot, scheme, before, before.withCode(code));
    if (check.isRefused()) {
      return Change.refused(check.refusal());
    }
    return Change.of(
        Messages.bind(Messages.stepChangeCode, name(layer, code)),
        new AnnotationEdit.SetCode(annotation, code),
        annotation,
        check.hint());
  }

  /** Deletes any annotation. */
  public Change delete(int annotation) {
    return switch (snapshot.get(annotation)) {
      case null -> Change.refused(Messages.nothingSelected);
      case Span span ->
          Change.of(
              Messages.bind(Messages.stepDelete, name(span)),
              new AnnotationEdit.DeleteSpan(annotation),
              0,
              "");
      case Relation relation ->
          Change.of(
              Messages.bind(Messages.stepDelete, name(relation)),
              new AnnotationEdit.Unlink(annotation),
              relation.source(),
              "");
      case DocumentLabel label ->
          Change.of(
              Messages.bind(Messages.stepDelete, name(label)),
              new AnnotationEdit.RemoveDocumentLabel(annotation),
              0,
              "");
    };
  }

  /** Links two spans. */
  public Change link(int source, int target, String layerId, String code) {
    SchemeLayer layer = scheme.layer(layerId);
    if (source == target) {
      return Change.refused(Messages.linkToItself);
    }
    Relation relation =
        new Relation(
            newId.getAsInt(),
            source,
            target,
            layerId,
            code,
            defaults(layer, code),
            null,
            Annotation.MANUAL,
            null,
            version());
    for (Relation other : snapshot.relationsOf(source)) {
      if (other.source() == source
          && other.target() == target
          && other.layer().equals(layerId)
          && sameCode(other.code(), code)) {
        return Change.refused(Messages.linkedAlready);
      }
    }
    EditCheck check = EditCheck.of(snapshot, scheme, null, relation);
    if (check.isRefused()) {
      return Change.refused(check.refusal());
    }
    return Change.of(
        Messages.bind(Messages.stepLink, name(layer, code)),
        new AnnotationEdit.Link(relation),
        relation.id(),
        check.hint());
  }

  /** Sets an attribute; null unsets it. */
  public Change setAttribute(int annotation, SchemeAttribute attribute, AttributeValue value) {
    Annotation before = snapshot.get(annotation);
    if (before == null) {
      return Change.refused(Messages.nothingSelected);
    }
    Map<String, AttributeValue> values = new LinkedHashMap<>(before.attributes());
    if (value == null) {
      values.remove(attribute.id());
    } else {
      values.put(attribute.id(), value);
    }
    EditCheck check = EditCheck.of(snapshot, scheme, before, before.withAttributes(values));
    if (check.isRefused()) {
      return Change.refused(check.refusal());
    }
    return Change.of(
        Messages.bind(Messages.stepSetAttribute, attribute.name()),
        new AnnotationEdit.SetAttribute(annotation, attribute.id(), value),
        annotation,
        check.hint());
  }

  /** The layers of relations that may join two spans. */
  public List<SchemeLayer> relationLayers(int source, int target) {
    Span from = snapshot.span(source);
    Span to = snapshot.span(target);
    return scheme.layers().stream()
        .filter(layer -> layer.kind() == LayerKind.RELATION)
        .filter(layer -> allows(layer.sourceLayers(), from) && allows(layer.targetLayers(), to))
        .toList();
  }

  /** Whether a relation layer lets a span be its end: where it names no layers, any. */
  public static boolean allows(List<String> layers, Span span) {
    return layers.isEmpty() || span != null && layers.contains(span.layer());
  }

  private static Map<String, AttributeValue> defaults(SchemeLayer layer, String code) {
    Map<String, AttributeValue> values = new LinkedHashMap<>();
    for (SchemeAttribute attribute : layer.attributes()) {
      if (!attribute.defaultValue().isBlank() && attribute.appliesTo(code)) {
        try {
          AttributeValue value = AttributeTexts.parse(attribute, attribute.defaultValue());
          if (value != null) {
            values.put(attribute.id(), value);
          }
        } catch (IllegalArgumentException e) {
          // a default that does not fit its kind is the codebook's mistake, which its validator
          // reports: it must not keep anybody from coding
          continue;
        }
      }
    }
    return values;
  }

  private String version() {
    return scheme.version().isEmpty() ? null : scheme.version();
  }

  private String name(Annotation annotation) {
    SchemeLayer layer = scheme.layer(annotation.layer());
    return layer == null ? annotation.layer() : name(layer, annotation.code());
  }

  private static String name(SchemeLayer layer, String code) {
    SchemeCode known = layer.code(code);
    return known != null ? known.name() : code != null ? code : layer.name();
  }

  private static boolean sameCode(String a, String b) {
    return a == null ? b == null : a.equals(b);
  }
}
