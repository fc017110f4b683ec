package org.glossator.engines.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.Problems;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.uima.CasMapper;
import org.glossator.uima.LayerTypes;

/**
 * Tells, after each engine, what it has added to a CAS. Annotations of layers are numbered as they
 * are found, so that those of one engine are known from those of the next; what cannot be is taken
 * out of the CAS, so that the next does not trip over it.
 */
final class AdditionReader {
  private static final String ID = "annotationId";

  /** What Ruta keeps for itself in a CAS is no result. */
  private static final String RUTA_PACKAGE = "org.apache.uima.ruta.type.";

  private final CAS cas;
  private final Scheme scheme;
  private final AnnotationSnapshot input;
  private final Set<Integer> known = new HashSet<>();
  private final Set<Integer> changed = new HashSet<>();
  private final List<Type> layerTypes = new ArrayList<>();
  private final List<Type> otherTypes = new ArrayList<>();
  private Map<Type, Integer> sizes;
  private int lastId;

  AdditionReader(CAS cas, Scheme scheme, AnnotationSnapshot input) {
    this.cas = cas;
    this.scheme = scheme;
    this.input = input;
    input.annotations().forEach(annotation -> known.add(annotation.id()));
    Type annotation = cas.getTypeSystem().getType(CAS.TYPE_NAME_ANNOTATION);
    for (Iterator<Type> types = cas.getTypeSystem().getTypeIterator(); types.hasNext(); ) {
      Type type = types.next();
      String name = type.getName();
      if (name.startsWith(LayerTypes.LAYER_PACKAGE) || name.startsWith(LayerTypes.TYPE_PACKAGE)) {
        layerTypes.add(type);
      } else if (cas.getTypeSystem().subsumes(annotation, type)
          && !name.equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)
          && !name.startsWith(RUTA_PACKAGE)) {
        otherTypes.add(type);
      }
    }
    sizes = sizes();
  }

  /** What was added since the last call, or since the document was loaded. */
  Additions read() {
    Map<String, Integer> complaints = new TreeMap<>();
    Map<Integer, FeatureStructure> fresh = number(complaints);
    Problems problems = new Problems();
    // each has an id by now, so that no random one is made
    IdSource unused = new IdSource(new SplittableRandom(0));
    AnnotationSnapshot found = CasMapper.fromCas(cas, scheme, unused, problems);
    for (Problem problem : problems.list()) {
      complaints.merge(problem.what(), 1, Integer::sum);
    }
    List<Annotation> added = new ArrayList<>();
    for (Annotation annotation : found.annotations()) { // spans come before the relations on them
      FeatureStructure fs = fresh.get(annotation.id());
      String reason = fs == null ? null : reasonAgainst(annotation);
      if (reason != null) {
        complaints.merge(reason, 1, Integer::sum);
      } else if (fs != null) {
        known.add(annotation.id());
        added.add(annotation);
        fresh.remove(annotation.id());
      }
    }
    fresh.values().forEach(cas::removeFsFromIndexes);
    noteChanges(found, complaints);
    return new Additions(added, counts(added), sentences(complaints));
  }

  /** Gives each annotation of a layer that is new an id. */
  private Map<Integer, FeatureStructure> number(Map<String, Integer> complaints) {
    Map<Integer, FeatureStructure> fresh = new LinkedHashMap<>();
    Set<Integer> seen = new HashSet<>();
    for (Type type : layerTypes) {
      Feature id = type.getFeatureByBaseName(ID);
      String layer = LayerTypes.layerId(type.getName());
      boolean isUnknown = layer != null && scheme.layer(layer) == null;
      List<FeatureStructure> all = new ArrayList<>();
      cas.getIndexedFSs(type).forEach(all::add);
      for (FeatureStructure fs : all) {
        if (!fs.getType().equals(type)) {
          continue; // comes with its own type
        }
        String reason = isUnknown ? unknownLayer(layer) : reasonAgainstPlace(fs);
        if (reason != null) {
          complaints.merge(reason, 1, Integer::sum);
          cas.removeFsFromIndexes(fs);
        } else if (id != null
            && !(known.contains(fs.getIntValue(id)) && seen.add(fs.getIntValue(id)))) {
          int newId = newId();
          fs.setIntValue(id, newId);
          fresh.put(newId, fs);
        }
      }
    }
    return fresh;
  }

  private String reasonAgainstPlace(FeatureStructure fs) {
    if (!(fs instanceof AnnotationFS place)) {
      return null;
    }
    if (place.getBegin() < 0 || place.getEnd() > input.text().length()) {
      return "added an annotation outside the text";
    }
    return place.getBegin() < place.getEnd() ? null : "added an annotation of no text";
  }

  private int newId() {
    do {
      lastId++;
    } while (known.contains(lastId));
    return lastId;
  }

  private String reasonAgainst(Annotation annotation) {
    SchemeLayer layer = scheme.layer(annotation.layer());
    if (layer == null) {
      return unknownLayer(annotation.layer());
    }
    if (annotation.code() != null && layer.code(annotation.code()) == null) {
      return "added an annotation with the code "
          + annotation.code()
          + ", which the layer "
          + layer.id()
          + " does not have";
    }
    return switch (annotation) {
      case Span span when cutsCharacter(span) ->
          "added a span that begins or ends inside a character";
      case Relation relation
          when !(known.contains(relation.source()) && known.contains(relation.target())) ->
          "added a relation between spans that are left out";
      default -> null;
    };
  }

  private static String unknownLayer(String layer) {
    return "added an annotation of the layer " + layer + ", which the codebook does not have";
  }

  private boolean cutsCharacter(Span span) {
    for (Fragment fragment : span.fragments()) {
      if (isInsidePair(fragment.begin()) || isInsidePair(fragment.end())) {
        return true;
      }
    }
    return false;
  }

  private boolean isInsidePair(int offset) {
    String text = input.text();
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /** Engines may only add: what they do to people's work is told, and forgotten with the CAS. */
  private void noteChanges(AnnotationSnapshot found, Map<String, Integer> complaints) {
    for (Annotation before : input.annotations()) {
      if (!before.equals(found.get(before.id())) && changed.add(before.id())) {
        complaints.merge("changed an annotation that was there before", 1, Integer::sum);
      }
    }
  }

  private Map<String, Long> counts(List<Annotation> added) {
    Map<String, Long> counts = new HashMap<>();
    for (Annotation annotation : added) {
      String code = annotation.code() == null ? "" : '/' + annotation.code();
      counts.merge(annotation.layer() + code, 1L, Long::sum);
    }
    Map<Type, Integer> now = sizes();
    now.forEach(
        (type, size) -> {
          long more = (long) size - sizes.get(type);
          if (more > 0) {
            counts.merge(type.getShortName(), more, Long::sum);
          }
        });
    sizes = now;
    return counts;
  }

  /** How many annotations of each other type there are, those of its subtypes left out. */
  private Map<Type, Integer> sizes() {
    Map<Type, Integer> exact = new HashMap<>();
    for (Type type : otherTypes) {
      exact.put(type, cas.getAnnotationIndex(type).size());
    }
    Map<Type, Integer> result = new HashMap<>(exact);
    for (Type type : otherTypes) {
      Type parent = cas.getTypeSystem().getParent(type);
      result.computeIfPresent(parent, (p, size) -> size - exact.get(type));
    }
    for (Type type : layerTypes) {
      Type parent = cas.getTypeSystem().getParent(type);
      Feature id = type.getFeatureByBaseName(ID);
      if (id != null && result.containsKey(parent)) {
        result.merge(parent, -cas.getAnnotationIndex(type).size(), Integer::sum);
      }
    }
    return result;
  }

  private static List<String> sentences(Map<String, Integer> complaints) {
    List<String> sentences = new ArrayList<>();
    complaints.forEach(
        (what, times) -> sentences.add(times == 1 ? what : what + ", " + times + " times"));
    return sentences;
  }
}
