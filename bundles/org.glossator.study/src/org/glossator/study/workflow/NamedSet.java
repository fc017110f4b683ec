package org.glossator.study.workflow;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A named set of documents: a pilot, a round, the gold standard. Immutable.
 *
 * @param id stable id, unique in the study: letters, digits, hyphen, underscore, dot
 * @param name what people call it; the id where it has no name
 * @param note a line about it, or empty
 * @param blind whether its coders see neither suggestions nor what others coded in it
 * @param documents paths of its documents, sorted, each once
 * @param assignments by annotator id, the documents that he or she is to code, in the order in
 *     which they are to be coded
 */
public record NamedSet(
    String id,
    String name,
    String note,
    boolean blind,
    List<String> documents,
    Map<String, List<String>> assignments) {

  public NamedSet {
    Objects.requireNonNull(id);
    name = name == null || name.isBlank() ? id : name;
    note = note == null ? "" : note;
    documents = List.copyOf(new TreeSet<>(documents));
    Map<String, List<String>> copy = new LinkedHashMap<>();
    assignments.forEach((annotator, paths) -> copy.put(annotator, List.copyOf(paths)));
    assignments = Collections.unmodifiableMap(copy);
  }

  /** A set that is not blind and assigned to nobody. */
  public static NamedSet of(String id, String name, Collection<String> documents) {
    return new NamedSet(id, name, "", false, List.copyOf(documents), Map.of());
  }

  /** The same set with other documents; who is assigned to one that left is not any more. */
  public NamedSet withDocuments(Collection<String> paths) {
    TreeSet<String> kept = new TreeSet<>(paths);
    Map<String, List<String>> left = new LinkedHashMap<>();
    assignments.forEach((a, d) -> left.put(a, d.stream().filter(kept::contains).toList()));
    return new NamedSet(id, name, note, blind, List.copyOf(kept), left);
  }

  /** The same set, assigned in another way. */
  public NamedSet withAssignments(Map<String, List<String>> wanted) {
    return new NamedSet(id, name, note, blind, documents, wanted);
  }

  /** The same set, blind or not. */
  public NamedSet withBlind(boolean wanted) {
    return new NamedSet(id, name, note, wanted, documents, assignments);
  }

  /** The same set with another name. */
  public NamedSet withName(String wanted) {
    return new NamedSet(id, wanted, note, blind, documents, assignments);
  }

  /** How many of the documents are assigned to more than one annotator; linear. */
  public long codedBySeveral() {
    Map<String, Integer> coders = new HashMap<>();
    assignments
        .values()
        .forEach(paths -> paths.forEach(path -> coders.merge(path, 1, Integer::sum)));
    return coders.values().stream().filter(n -> n > 1).count();
  }
}
