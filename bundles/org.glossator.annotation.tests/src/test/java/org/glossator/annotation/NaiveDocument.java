package org.glossator.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.AnnotationEdit.DeleteSpan;
import org.glossator.annotation.AnnotationEdit.Link;
import org.glossator.annotation.AnnotationEdit.MoveBoundary;
import org.glossator.annotation.AnnotationEdit.RemoveDocumentLabel;
import org.glossator.annotation.AnnotationEdit.Replace;
import org.glossator.annotation.AnnotationEdit.SetAttribute;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationEdit.SetDocumentLabel;
import org.glossator.annotation.AnnotationEdit.SetEnds;
import org.glossator.annotation.AnnotationEdit.SetMemo;
import org.glossator.annotation.AnnotationEdit.Unlink;

/** The model that documents are compared with: a map by id and nothing clever. */
final class NaiveDocument {
  final Map<Integer, Annotation> byId = new TreeMap<>();
  private final int length;

  NaiveDocument(int length) {
    this.length = length;
  }

  /** Whether it was applied; if not, nothing has changed. */
  boolean apply(AnnotationEdit edit) {
    Map<Integer, Annotation> before = new TreeMap<>(byId);
    try {
      change(edit);
      return true;
    } catch (IllegalArgumentException e) {
      byId.clear();
      byId.putAll(before);
      return false;
    }
  }

  private void change(AnnotationEdit edit) {
    switch (edit) {
      case CreateSpan e -> add(e.span());
      case Link e -> add(e.relation());
      case SetDocumentLabel e -> add(e.label());
      case DeleteSpan e -> {
        get(Span.class, e.id());
        byId.remove(e.id());
        byId.values()
            .removeIf(
                a -> a instanceof Relation r && (r.source() == e.id() || r.target() == e.id()));
      }
      case Unlink e -> byId.remove(get(Relation.class, e.id()).id());
      case RemoveDocumentLabel e -> byId.remove(get(DocumentLabel.class, e.id()).id());
      case MoveBoundary e -> put(get(Span.class, e.id()).withFragments(e.fragments()));
      case SetEnds e -> put(get(Relation.class, e.id()).withEnds(e.source(), e.target()));
      case SetCode e -> put(get(Annotation.class, e.id()).withCode(e.code()));
      case SetMemo e -> put(get(Annotation.class, e.id()).withMemo(e.memo()));
      case SetAttribute e -> {
        Annotation old = get(Annotation.class, e.id());
        Map<String, AttributeValue> values = new TreeMap<>(old.attributes());
        if (e.value() == null) {
          values.remove(e.attribute());
        } else {
          values.put(e.attribute(), e.value());
        }
        put(old.withAttributes(values));
      }
      case Replace e -> {
        get(e.annotation().getClass(), e.annotation().id());
        put(e.annotation());
      }
      case Batch e -> e.edits().forEach(this::change);
    }
  }

  private void add(Annotation annotation) {
    require(!byId.containsKey(annotation.id()));
    put(annotation);
  }

  private void put(Annotation annotation) {
    if (annotation instanceof Span span) {
      require(span.end() <= length);
    } else if (annotation instanceof Relation relation) {
      get(Span.class, relation.source());
      get(Span.class, relation.target());
    }
    byId.put(annotation.id(), annotation);
  }

  private <A extends Annotation> A get(Class<A> kind, int id) {
    require(kind.isInstance(byId.get(id)));
    return kind.cast(byId.get(id));
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException();
    }
  }

  <A extends Annotation> List<A> all(Class<A> kind) {
    List<A> all = new ArrayList<>();
    byId.values().stream().filter(kind::isInstance).forEach(a -> all.add(kind.cast(a)));
    return all;
  }

  List<Span> spans() {
    List<Span> spans = all(Span.class);
    spans.sort(
        Comparator.comparingInt(Span::begin)
            .thenComparingInt(Span::end)
            .thenComparingInt(Span::id));
    return spans;
  }
}
