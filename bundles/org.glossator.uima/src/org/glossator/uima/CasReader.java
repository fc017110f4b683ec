package org.glossator.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.ToIntFunction;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.IntArrayFS;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.IdSource;
import org.glossator.base.Problem;
import org.glossator.base.Problems;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.uima.AnnotationDraft.UnfitException;
import org.glossator.uima.LayerSlots.Slot;

/** Makes a snapshot of a CAS. */
final class CasReader {
  private final CAS cas;
  private final Scheme scheme;
  private final ToIntFunction<FeatureStructure> ids;
  private final IdSource newIds;
  private final Problems problems;
  private final AnnotationDraft draft = new AnnotationDraft();
  private final Map<FeatureStructure, Integer> idOf = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();
  private final Map<Integer, Annotation> annotations = new LinkedHashMap<>();
  private final String text;

  /** A type of the CAS that annotations of ours may have. */
  private record Source(CasLayer layer, LayerSlots slots) {}

  CasReader(
      CAS cas,
      Scheme scheme,
      ToIntFunction<FeatureStructure> ids,
      IdSource newIds,
      Problems problems) {
    this.cas = cas;
    this.scheme = scheme;
    this.ids = ids;
    this.newIds = newIds;
    this.problems = problems;
    this.text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
  }

  AnnotationSnapshot read() {
    List<Source> sources = sources();
    Map<Source, List<FeatureStructure>> found = new LinkedHashMap<>();
    for (Source source : sources) {
      found.put(source, indexed(source));
    }
    // those that have an id keep it, whatever comes before them
    for (List<FeatureStructure> list : found.values()) {
      for (FeatureStructure fs : list) {
        int id = ids.applyAsInt(fs);
        if (id > 0 && taken.add(id)) {
          idOf.put(fs, id);
        }
      }
    }
    for (boolean relations : new boolean[] {false, true}) { // their ends must be known
      found.forEach(
          (source, list) -> {
            if (source.slots().kind() == LayerKind.RELATION == relations) {
              list.forEach(fs -> annotation(fs, source));
            }
          });
    }
    try {
      return AnnotationSnapshot.of(text, annotations.values());
    } catch (EditRefusedException e) {
      // what could be refused was kept out before: this is a mistake in here
      throw new IllegalStateException(e);
    }
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (SchemeLayer layer : scheme.layers()) {
      CasLayer type = CasLayer.of(cas.getTypeSystem(), LayerTypes.typeName(layer.id()));
      if (type != null) {
        sources.add(new Source(type, LayerSlots.of(layer)));
      }
    }
    for (LayerKind kind : LayerKind.values()) {
      String name = LayerTypes.TYPE_PACKAGE + LayerOutput.unknownType(kind);
      CasLayer type = CasLayer.of(cas.getTypeSystem(), name);
      if (type != null) {
        sources.add(new Source(type, LayerSlots.ofUnknown(kind)));
      }
    }
    return sources;
  }

  private List<FeatureStructure> indexed(Source source) {
    List<FeatureStructure> list = new ArrayList<>();
    if (source.slots().kind() == LayerKind.DOCUMENT) {
      for (FeatureStructure fs : cas.getIndexedFSs(source.layer().type())) {
        list.add(fs);
      }
    } else {
      for (AnnotationFS fs : cas.getAnnotationIndex(source.layer().type())) {
        list.add(fs);
      }
    }
    return list;
  }

  private void annotation(FeatureStructure fs, Source source) {
    Integer known = idOf.get(fs);
    int id = known == null ? newIds.next(taken::contains) : known;
    taken.add(id);
    idOf.put(fs, id);
    try {
      draft.start(source.slots(), id);
      for (Slot slot : source.slots().all()) {
        Feature feature = source.layer().find(slot.name());
        if (feature != null) {
          feature(fs, feature, slot);
        }
      }
      Annotation made = draft.build(text.length());
      boolean lacksEnd =
          source.slots().kind() == LayerKind.RELATION
              && !(annotations.containsKey(draft.governor())
                  && annotations.containsKey(draft.dependent()));
      if (lacksEnd) {
        throw new UnfitException("an end of the relation is no span of the codebook");
      }
      annotations.put(id, made);
      if (!draft.unusable().isEmpty() || !draft.unusableItems().isEmpty()) {
        tell(
            fs,
            "has values that are none of their kind: " + draft.unusable() + draft.unusableItems());
      }
    } catch (UnfitException e) {
      tell(fs, "is left out: " + e.getMessage());
    }
  }

  private void tell(FeatureStructure fs, String what) {
    problems.add(
        Problem.warning(
            "",
            "the annotation of type " + fs.getType().getShortName() + " " + what,
            "repair what made it"));
  }

  private void feature(FeatureStructure fs, Feature feature, Slot slot) throws UnfitException {
    switch (feature.getRange().getName()) {
      case TypeModel.STRING -> {
        String value = fs.getStringValue(feature);
        if (value != null) {
          draft.put(slot, value);
        }
      }
      case TypeModel.LONG -> draft.put(slot, Long.toString(fs.getLongValue(feature)));
      case TypeModel.DOUBLE -> draft.put(slot, Double.toString(fs.getDoubleValue(feature)));
      case TypeModel.BOOLEAN -> draft.put(slot, Boolean.toString(fs.getBooleanValue(feature)));
      case TypeModel.INTEGER -> draft.put(slot, Integer.toString(fs.getIntValue(feature)));
      case TypeModel.STRING_ARRAY -> {
        if (fs.getFeatureValue(feature) instanceof StringArrayFS array) {
          for (String item : array.toArray()) {
            if (item != null) {
              draft.addItem(slot, item);
            }
          }
        }
      }
      case TypeModel.INTEGER_ARRAY -> {
        if (fs.getFeatureValue(feature) instanceof IntArrayFS array) {
          StringJoiner numbers = new StringJoiner(" ");
          for (int number : array.toArray()) {
            numbers.add(Integer.toString(number));
          }
          draft.put(slot, numbers.toString());
        }
      }
      default -> {
        boolean isEnd =
            slot.role() == LayerSlots.Role.GOVERNOR || slot.role() == LayerSlots.Role.DEPENDENT;
        if (isEnd && fs.getFeatureValue(feature) != null) {
          draft.put(slot, idOf.getOrDefault(fs.getFeatureValue(feature), 0).intValue());
        }
      }
    }
  }
}
