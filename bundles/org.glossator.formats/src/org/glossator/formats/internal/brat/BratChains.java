package org.glossator.formats.internal.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Relation;

/**
 * Finds the relations that a line {@code * Equiv T1 T2 T3} says: plain ones of that type that form
 * a chain. Others of the type, a star or a ring, stay relations, since the line would not tell them
 * from a chain.
 */
final class BratChains {
  private BratChains() {}

  /** The chains, each in its order. */
  static List<List<Relation>> of(List<Relation> relations, Set<Relation> except) {
    List<List<Relation>> chains = new ArrayList<>();
    Map<Integer, List<Relation>> from = new HashMap<>();
    Map<Integer, Integer> into = new HashMap<>();
    for (Relation relation : relations) {
      if (BratNames.EQUIV.equals(relation.code())
          && relation.attributes().isEmpty()
          && relation.memo() == null
          && !except.contains(relation)) {
        from.computeIfAbsent(relation.source(), id -> new ArrayList<>(1)).add(relation);
        into.merge(relation.target(), 1, Integer::sum);
      }
    }
    for (Relation relation : relations) {
      List<Relation> begun = from.get(relation.source());
      if (begun != null && begun.contains(relation) && !into.containsKey(relation.source())) {
        List<Relation> chain = chain(relation, from, into);
        if (chain != null) {
          chains.add(chain);
        }
      }
    }
    return chains;
  }

  private static List<Relation> chain(
      Relation first, Map<Integer, List<Relation>> from, Map<Integer, Integer> into) {
    List<Relation> chain = new ArrayList<>();
    Set<Integer> seen = new HashSet<>(Set.of(first.source()));
    List<Relation> next = from.get(first.source());
    while (next != null) {
      Relation relation = next.getFirst();
      if (next.size() > 1 || into.get(relation.target()) > 1 || !seen.add(relation.target())) {
        return null;
      }
      chain.add(relation);
      next = from.get(relation.target());
    }
    return chain;
  }
}
