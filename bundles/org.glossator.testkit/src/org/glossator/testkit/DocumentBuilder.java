package org.glossator.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;

/**
 * Says what a document looks like: {@code aDocument("We share it").span(3, 8,
 * "shared-responsibility")}. Ids are given in order, from {@link IdSource#FIRST} on. Layers are
 * those of {@link TestCodebooks#allKinds()} unless others are named.
 */
public final class DocumentBuilder {
  private final String text;
  private final List<Annotation> annotations = new ArrayList<>();
  private String spanLayer = TestCodebooks.FRAME;
  private int nextId = IdSource.FIRST;

  private DocumentBuilder(String text) {
    this.text = text;
  }

  /** Begins a document. */
  public static DocumentBuilder aDocument(String text) {
    return new DocumentBuilder(text);
  }

  /** The layer of the spans that follow. */
  public DocumentBuilder onLayer(String layer) {
    spanLayer = layer;
    return this;
  }

  /** A span of one fragment; offsets in UTF-16 code units. */
  public DocumentBuilder span(int begin, int end, String code) {
    return add(Span.of(nextId, begin, end, spanLayer, code));
  }

  /**
   * A span over the first place where some words stand.
   *
   * @throws IllegalArgumentException if the text does not have them
   */
  public DocumentBuilder spanOver(String words, String code) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("no \"" + words + "\" in the text");
    }
    return span(begin, begin + words.length(), code);
  }

  /** A span of several fragments, given as begin, end, begin, end ... */
  public DocumentBuilder fragments(String code, int... offsets) {
    List<Fragment> fragments = new ArrayList<>();
    for (int i = 0; i < offsets.length; i += 2) {
      fragments.add(new Fragment(offsets[i], offsets[i + 1]));
    }
    return add(Span.of(nextId, offsets[0], offsets[1], spanLayer, code).withFragments(fragments));
  }

  /** A relation between two annotations, by their ids. */
  public DocumentBuilder relation(int source, int target, String code) {
    return add(
        new Relation(
            nextId,
            source,
            target,
            TestCodebooks.ATTRIBUTION,
            code,
            Map.of(),
            null,
            Annotation.MANUAL,
            null,
            null));
  }

  /** A label of the whole document. */
  public DocumentBuilder label(String code) {
    return add(
        new DocumentLabel(
            nextId, TestCodebooks.TONE, code, Map.of(), null, Annotation.MANUAL, null, null));
  }

  /** Gives the annotation that was added last an attribute. */
  public DocumentBuilder attribute(String id, AttributeValue value) {
    Annotation last = annotations.removeLast();
    Map<String, AttributeValue> values = new TreeMap<>(last.attributes());
    values.put(id, value);
    annotations.add(last.withAttributes(values));
    return this;
  }

  /** Gives the annotation that was added last a memo. */
  public DocumentBuilder memo(String memo) {
    annotations.add(annotations.removeLast().withMemo(memo));
    return this;
  }

  /** Id of the annotation that was added last. */
  public int lastId() {
    return annotations.getLast().id();
  }

  /** The document at this moment. */
  public AnnotationSnapshot snapshot() {
    try {
      return AnnotationSnapshot.of(text, annotations);
    } catch (EditRefusedException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** The same, live. */
  public AnnotationDocument document() {
    return new AnnotationDocument(snapshot());
  }

  private DocumentBuilder add(Annotation annotation) {
    annotations.add(annotation);
    nextId++;
    return this;
  }
}
