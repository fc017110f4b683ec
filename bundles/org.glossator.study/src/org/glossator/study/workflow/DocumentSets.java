package org.glossator.study.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.study.model.Annotator;
import org.glossator.study.model.AnnotatorRole;
import org.glossator.study.model.Assignment;
import org.glossator.study.model.DocumentSet;
import org.glossator.study.model.StudySettings;

/**
 * The sets of a study as its settings had them when they were read or saved last: immutable, for
 * any thread, unlike the settings themselves. Each question costs a look into a map.
 */
public final class DocumentSets {
  /** No sets. */
  public static final DocumentSets NONE = new DocumentSets(List.of(), Set.of());

  private final Map<String, NamedSet> sets = new LinkedHashMap<>();
  private final Map<String, List<NamedSet>> setsOf = new HashMap<>();
  private final Set<String> blind = new HashSet<>();
  private final Map<String, Set<String>> assigned = new HashMap<>();
  private final Set<String> curators;

  private DocumentSets(List<NamedSet> all, Set<String> curators) {
    this.curators = curators;
    for (NamedSet set : all) {
      if (sets.putIfAbsent(set.id(), set) != null) {
        continue; // the doctor tells of the second one
      }
      set.documents().forEach(d -> setsOf.computeIfAbsent(d, p -> new ArrayList<>(1)).add(set));
      if (set.blind()) {
        blind.addAll(set.documents());
      }
      set.assignments()
          .forEach(
              (annotator, paths) ->
                  assigned.computeIfAbsent(annotator, a -> new LinkedHashSet<>()).addAll(paths));
    }
  }

  /** The sets of these settings; call it on the thread that edits them. */
  public static DocumentSets of(StudySettings settings) {
    Set<String> curators = new HashSet<>();
    for (Annotator annotator : settings.getAnnotators()) {
      if (annotator.getRole() == AnnotatorRole.CURATOR && annotator.getId() != null) {
        curators.add(annotator.getId());
      }
    }
    List<NamedSet> all = new ArrayList<>();
    for (DocumentSet set : settings.getSets()) {
      if (set.getId() != null) {
        all.add(read(set));
      }
    }
    return all.isEmpty() && curators.isEmpty() ? NONE : new DocumentSets(all, curators);
  }

  private static NamedSet read(DocumentSet set) {
    Map<String, List<String>> assignments = new LinkedHashMap<>();
    for (Assignment assignment : set.getAssignments()) {
      if (assignment.getAnnotator() != null) {
        assignments.put(assignment.getAnnotator(), List.copyOf(assignment.getDocuments()));
      }
    }
    return new NamedSet(
        set.getId(), set.getName(), set.getNote(), set.isBlind(), set.getDocuments(), assignments);
  }

  /** All sets in the order of the settings. */
  public List<NamedSet> all() {
    return List.copyOf(sets.values());
  }

  /** A set by its id, or null. */
  public NamedSet get(String id) {
    return sets.get(id);
  }

  /** The sets that a document is in, in the order of the settings. */
  public List<NamedSet> of(String document) {
    return Collections.unmodifiableList(setsOf.getOrDefault(document, List.of()));
  }

  /**
   * Whether an annotator must see neither suggestions nor other people's annotations of a document:
   * it is in a blind set, and the annotator is no curator (whose task is to see all).
   */
  public boolean isBlind(String document, String annotator) {
    return blind.contains(document) && !curators.contains(annotator);
  }

  /** The documents that an annotator is to code, set by set, in the order of the assignments. */
  public Set<String> assignedTo(String annotator) {
    return Collections.unmodifiableSet(assigned.getOrDefault(annotator, Set.of()));
  }

  /** Ids of those who are to code a document, sorted. */
  public List<String> annotatorsOf(String document) {
    return assigned.entrySet().stream()
        .filter(e -> e.getValue().contains(document))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
