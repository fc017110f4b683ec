package org.glossator.formats.internal.exporting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.Dataset;
import org.glossator.formats.Dataset.LoadedAnnotations;
import org.glossator.formats.Dataset.LoadedDocument;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.DefaultLayers;

/**
 * Takes from annotations what a format cannot hold and counts it, in one place for all formats: an
 * encoder writes what is left, and what was read back is compared with what is left. Immutable; any
 * thread.
 */
public final class Projection {
  private final Set<Holds> holds;

  private Projection(Set<Holds> holds) {
    this.holds = holds;
  }

  /** The projection of a format that holds codes of spans of one fragment, and these things. */
  public static Projection of(Holds... holds) {
    Set<Holds> set = EnumSet.noneOf(Holds.class);
    set.addAll(List.of(holds));
    return new Projection(set);
  }

  /** Whether the format holds that. */
  public boolean holds(Holds what) {
    return holds.contains(what);
  }

  /** What is left of a document; the rest is added to the losses. */
  public HeldDocument of(Dataset dataset, LoadedDocument document, Losses losses) {
    List<Held> work = new ArrayList<>();
    for (LoadedAnnotations a : document.annotations()) {
      work.add(of(a, losses));
    }
    if (work.isEmpty()) {
      work.add(new Held(null, List.of(), List.of(), List.of()));
    }
    if (!holds(Holds.METADATA)) {
      for (String column : dataset.metadataColumns()) {
        losses.add("metadata: " + column, document.entry().get(column).isEmpty() ? 0 : 1);
      }
    }
    return new HeldDocument(document.entry(), document.text(), work);
  }

  private Held of(LoadedAnnotations a, Losses losses) {
    List<Span> spans = new ArrayList<>(a.snapshot().spans().size());
    for (Span span : a.snapshot().spans()) {
      spans.add(span(span, losses));
    }
    losses.add("relations to spans of layers that are not exported", a.cutRelations());
    List<Relation> relations = new ArrayList<>();
    if (holds(Holds.RELATIONS)) {
      a.snapshot().relations().forEach(r -> relations.add(relation(r, losses)));
    } else {
      losses.add("relations", a.snapshot().relations().size());
    }
    List<DocumentLabel> labels = new ArrayList<>();
    if (holds(Holds.LABELS)) {
      a.snapshot().labels().forEach(l -> labels.add(label(l, losses)));
    } else {
      losses.add("labels of documents", a.snapshot().labels().size());
    }
    return new Held(a.annotator(), spans, relations, labels);
  }

  private Span span(Span span, Losses losses) {
    List<Fragment> fragments = span.fragments();
    if (fragments.size() > 1 && !holds(Holds.FRAGMENTS)) {
      losses.add("gaps in spans of several fragments", 1);
      fragments = List.of(new Fragment(span.begin(), span.end()));
    }
    return new Span(
        span.id(),
        fragments,
        layer(span, LayerKind.SPAN, Holds.LAYERS, losses),
        code(span, losses),
        attributes(span, Holds.ATTRIBUTES, losses),
        memo(span, Holds.MEMOS, losses),
        origin(span, losses),
        confidence(span, losses),
        version(span, losses));
  }

  private Relation relation(Relation r, Losses losses) {
    return new Relation(
        r.id(),
        r.source(),
        r.target(),
        layer(r, LayerKind.RELATION, Holds.RELATION_LAYERS, losses),
        code(r, losses),
        attributes(r, Holds.RELATION_ATTRIBUTES, losses),
        memo(r, Holds.RELATION_MEMOS, losses),
        origin(r, losses),
        confidence(r, losses),
        version(r, losses));
  }

  private DocumentLabel label(DocumentLabel l, Losses losses) {
    return new DocumentLabel(
        l.id(),
        layer(l, LayerKind.DOCUMENT, Holds.LAYERS, losses),
        code(l, losses),
        attributes(l, Holds.ATTRIBUTES, losses),
        memo(l, Holds.MEMOS, losses),
        origin(l, losses),
        confidence(l, losses),
        version(l, losses));
  }

  private String layer(Annotation a, LayerKind kind, Holds which, Losses losses) {
    String usual = DefaultLayers.of(kind);
    if (holds(which) || a.layer().equals(usual)) {
      return a.layer();
    }
    losses.add("names of layers", 1);
    return usual;
  }

  private String code(Annotation a, Losses losses) {
    if (a.code() != null || holds(Holds.NO_CODE)) {
      return a.code();
    }
    losses.add("annotations without a code, labelled with their layer", 1);
    return a.layer();
  }

  private Map<String, AttributeValue> attributes(Annotation a, Holds which, Losses losses) {
    if (holds(which) || a.attributes().isEmpty()) {
      return a.attributes();
    }
    losses.add("values of attributes", a.attributes().size());
    return Map.of();
  }

  private String memo(Annotation a, Holds which, Losses losses) {
    if (a.memo() == null || holds(which)) {
      return a.memo();
    }
    losses.add("memos", 1);
    return null;
  }

  private String origin(Annotation a, Losses losses) {
    if (holds(Holds.ORIGINS) || a.origin().equals(Annotation.MANUAL)) {
      return a.origin();
    }
    losses.addValue("origins", a.origin());
    return Annotation.MANUAL;
  }

  private Double confidence(Annotation a, Losses losses) {
    if (a.confidence() == null || holds(Holds.CONFIDENCES)) {
      return a.confidence();
    }
    losses.add("confidences", 1);
    return null;
  }

  private String version(Annotation a, Losses losses) {
    if (holds(Holds.VERSIONS)) {
      return a.codebookVersion();
    }
    if (a.codebookVersion() != null) {
      losses.addValue("codebook versions of annotations", a.codebookVersion());
    }
    return null;
  }
}
