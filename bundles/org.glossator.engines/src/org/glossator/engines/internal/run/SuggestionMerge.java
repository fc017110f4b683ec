package org.glossator.engines.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.engines.Suggestions;
import org.glossator.engines.internal.OwnAttributes;

/**
 * Makes an engine's suggestions on a document of what it has added now and what it suggested
 * before: decided ones stay and are not proposed again, open ones are replaced, what the input has
 * already is no suggestion, what a rule would refuse is left out.
 *
 * <p>The id of a suggestion is made of its content, so that the same run gives the same file, and a
 * later one changes only the lines of what has changed.
 */
final class SuggestionMerge {
  private final String engine;
  private final String codebookVersion;
  private final AnnotationSnapshot before;

  /** Spans of additions (of this and earlier engines) and of the input, by their ids in the CAS. */
  private final Map<Integer, Span> casSpans;

  private final List<Annotation> decided = new ArrayList<>();
  private final Map<SuggestionKey, Annotation> openBefore = new HashMap<>();

  /** Ids of open suggestions, to be given to none but the same one. */
  private final Set<Integer> reserved = new HashSet<>();

  /** The outcome by id, and the first of each key. */
  private final Map<Integer, Annotation> made = new TreeMap<>();

  private final Map<SuggestionKey, Annotation> madeByKey = new HashMap<>();

  /** Ids in the file of suggestions of the spans with an id in the CAS. */
  private final Map<Integer, Integer> idOf = new HashMap<>();

  private final SuggestionRules rules;

  /** How many are left out, by reason. */
  private final Map<String, Integer> leftOut = new TreeMap<>();

  private int decidedAgain;

  /**
   * @param snapshot the suggestions afterwards
   * @param proposed how many are open
   * @param added how many of these were not there before
   * @param withdrawn how many of those that were open before are gone
   * @param decided how many would have been made again, had nobody decided on them
   * @param leftOut how many could not be accepted, by reason
   */
  record Outcome(
      AnnotationSnapshot snapshot,
      int proposed,
      int added,
      int withdrawn,
      int decided,
      Map<String, Integer> leftOut) {}

  SuggestionMerge(
      String engine,
      String codebookVersion,
      AnnotationSnapshot before,
      Map<Integer, Span> casSpans,
      SuggestionRules rules) {
    this.engine = engine;
    this.codebookVersion = codebookVersion;
    this.before = before;
    this.casSpans = casSpans;
    this.rules = rules;
    for (Annotation annotation : before.annotations()) {
      SuggestionKey key = SuggestionKey.of(annotation, before::span);
      if (Suggestions.isDecided(annotation)) {
        decided.add(annotation);
      } else if (!Suggestions.isContext(annotation)) {
        openBefore.put(key, annotation);
        reserved.add(annotation.id());
      }
    }
  }

  /**
   * @param added what the engine has added
   * @param input what was there before it
   */
  Outcome merge(List<Annotation> added, AnnotationSnapshot input) {
    Set<SuggestionKey> there = new HashSet<>();
    input.annotations().forEach(a -> there.add(SuggestionKey.of(a, input::span)));
    keepDecided();
    Map<SuggestionKey, Annotation> proposals = proposals(added, there);
    for (Map.Entry<SuggestionKey, Annotation> proposal : proposals.entrySet()) {
      if (!(proposal.getValue() instanceof Relation)) {
        propose(proposal.getKey(), proposal.getValue());
      }
    }
    for (Annotation annotation : added) {
      if (annotation instanceof Span span) {
        // several of one place and code have become one
        Annotation kept = madeByKey.get(SuggestionKey.of(span, casSpans::get));
        if (kept != null) {
          idOf.put(span.id(), kept.id());
        }
      }
    }
    for (Map.Entry<SuggestionKey, Annotation> proposal : proposals.entrySet()) {
      if (proposal.getValue() instanceof Relation) {
        propose(proposal.getKey(), proposal.getValue());
      }
    }
    return outcome();
  }

  /** Decided ones stay, and so do the spans that decided relations hang on. */
  private void keepDecided() {
    decided.forEach(annotation -> keep(SuggestionKey.of(annotation, before::span), annotation));
    for (Annotation annotation : decided) {
      if (annotation instanceof Relation relation) {
        keepEnd(before.span(relation.source()));
        keepEnd(before.span(relation.target()));
      }
    }
  }

  private void keepEnd(Span end) {
    if (!made.containsKey(end.id())) {
      keep(SuggestionKey.of(end, before::span), OwnAttributes.asContext(end));
    }
  }

  private void keep(SuggestionKey key, Annotation annotation) {
    made.put(annotation.id(), annotation);
    madeByKey.putIfAbsent(key, annotation);
  }

  /** The additions without repetitions; of several of one key the surest, of those the first. */
  private Map<SuggestionKey, Annotation> proposals(
      List<Annotation> added, Set<SuggestionKey> there) {
    Map<SuggestionKey, Annotation> proposals = new LinkedHashMap<>();
    for (Annotation annotation : added) {
      SuggestionKey key = SuggestionKey.of(annotation, casSpans::get);
      if (!there.contains(key)) {
        proposals.merge(key, annotation, (a, b) -> sureness(b) > sureness(a) ? b : a);
      }
    }
    return proposals;
  }

  private static double sureness(Annotation annotation) {
    return annotation.confidence() == null ? 0 : annotation.confidence();
  }

  private void propose(SuggestionKey key, Annotation annotation) {
    Annotation kept = madeByKey.get(key);
    if (kept != null && Suggestions.isDecided(kept)) {
      decidedAgain++;
      return;
    }
    String reason = rules.reasonAgainst(key, annotation);
    if (reason != null) {
      leftOut.merge(reason, 1, Integer::sum);
      return;
    }
    Annotation placed =
        annotation instanceof Relation relation
            ? relation.withEnds(end(relation.source()), end(relation.target()))
            : annotation;
    // context that a decided relation has kept becomes a suggestion again, under its id
    Annotation suggestion = asSuggestion(placed, kept != null ? kept.id() : newId(key));
    made.put(suggestion.id(), suggestion);
    madeByKey.put(key, suggestion);
  }

  /**
   * Id in the file of the span that a relation ends at; a copy is made of one that is no suggestion
   * of this engine.
   */
  private int end(int casId) {
    Integer known = idOf.get(casId);
    if (known != null) {
      return known;
    }
    Span span = casSpans.get(casId);
    SuggestionKey key = SuggestionKey.of(span, casSpans::get);
    if (!madeByKey.containsKey(key)) {
      keep(key, OwnAttributes.asContext(OwnAttributes.without(span.withId(newId(key)))));
    }
    int id = madeByKey.get(key).id();
    idOf.put(casId, id);
    return id;
  }

  private int newId(SuggestionKey key) {
    Annotation same = openBefore.get(key);
    if (same != null && !made.containsKey(same.id())) {
      return same.id();
    }
    int range = Integer.MAX_VALUE - IdSource.FIRST;
    int id = IdSource.FIRST + Math.floorMod(key.stableHash(), range);
    while (made.containsKey(id) || reserved.contains(id)) {
      id = id == Integer.MAX_VALUE ? IdSource.FIRST : id + 1;
    }
    return id;
  }

  private Annotation asSuggestion(Annotation annotation, int id) {
    Annotation bare = OwnAttributes.without(annotation);
    String origin = Suggestions.origin(engine);
    return switch (bare) {
      case Span s ->
          new Span(
              id,
              s.fragments(),
              s.layer(),
              s.code(),
              s.attributes(),
              s.memo(),
              origin,
              s.confidence(),
              codebookVersion);
      case Relation r ->
          new Relation(
              id,
              r.source(),
              r.target(),
              r.layer(),
              r.code(),
              r.attributes(),
              r.memo(),
              origin,
              r.confidence(),
              codebookVersion);
      case DocumentLabel l ->
          new DocumentLabel(
              id,
              l.layer(),
              l.code(),
              l.attributes(),
              l.memo(),
              origin,
              l.confidence(),
              codebookVersion);
    };
  }

  private Outcome outcome() {
    int open = 0;
    int added = 0;
    for (Map.Entry<SuggestionKey, Annotation> entry : madeByKey.entrySet()) {
      Annotation annotation = entry.getValue();
      if (!Suggestions.isDecided(annotation) && !Suggestions.isContext(annotation)) {
        open++;
        added += openBefore.containsKey(entry.getKey()) ? 0 : 1;
      }
    }
    int withdrawn = openBefore.size() - (open - added);
    try {
      AnnotationSnapshot snapshot = AnnotationSnapshot.of(before.text(), made.values());
      return new Outcome(snapshot, open, added, withdrawn, decidedAgain, leftOut);
    } catch (EditRefusedException e) {
      // ids are different, spans come from the same text, ends were put in: a mistake in here
      throw new IllegalStateException(e);
    }
  }
}
