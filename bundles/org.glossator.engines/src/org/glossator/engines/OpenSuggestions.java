package org.glossator.engines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.engines.internal.run.SuggestionKey;

/**
 * What several engines propose on one document and an annotator has not decided on: proposals of
 * one code and place are one, that of the surest engine. Immutable.
 *
 * <p>Relations are among them where both ends are; one that hangs on a span that is no open
 * suggestion is found in the list of the whole corpus.
 */
public final class OpenSuggestions {
  private final AnnotationSnapshot snapshot;
  private final Map<Integer, List<Source>> sources;

  /**
   * Where a suggestion comes from.
   *
   * @param id in the engine's file
   */
  public record Source(String engine, int id) {}

  private record Candidate(String engine, Annotation annotation, List<Source> sources) {}

  private OpenSuggestions(AnnotationSnapshot snapshot, Map<Integer, List<Source>> sources) {
    this.snapshot = snapshot;
    this.sources = sources;
  }

  /** None, on a text. */
  public static OpenSuggestions none(String text) {
    return new OpenSuggestions(AnnotationSnapshot.empty(text), Map.of());
  }

  /**
   * Puts together what engines propose; O(n log n).
   *
   * @param text of the document
   * @param files what is in the engines' files on the document, by engine
   */
  public static OpenSuggestions of(
      String text, Map<String, AnnotationSnapshot> files, String annotator) {
    Map<SuggestionKey, Candidate> byKey = new LinkedHashMap<>();
    files.forEach(
        (engine, file) -> {
          for (Annotation annotation : Suggestions.open(file, annotator)) {
            SuggestionKey key = SuggestionKey.of(annotation, file::span);
            Candidate known = byKey.get(key);
            List<Source> from = known == null ? new ArrayList<>() : known.sources();
            from.add(new Source(engine, annotation.id()));
            if (known == null || sureness(annotation) > sureness(known.annotation())) {
              byKey.put(key, new Candidate(engine, annotation, from));
            }
          }
        });
    return numbered(text, byKey, files);
  }

  private static OpenSuggestions numbered(
      String text, Map<SuggestionKey, Candidate> byKey, Map<String, AnnotationSnapshot> files) {
    Map<Integer, Annotation> shown = new LinkedHashMap<>();
    Map<Integer, List<Source>> sources = new HashMap<>();
    Map<SuggestionKey, Integer> spans = new HashMap<>();
    byKey.forEach(
        (key, candidate) -> {
          if (!(candidate.annotation() instanceof Relation)) {
            int id = free(candidate.annotation().id(), shown);
            shown.put(id, withId(candidate.annotation(), id));
            sources.put(id, List.copyOf(candidate.sources()));
            spans.put(key, id);
          }
        });
    byKey.forEach(
        (key, candidate) -> {
          if (candidate.annotation() instanceof Relation relation) {
            AnnotationSnapshot file = files.get(candidate.engine());
            Integer source = spans.get(SuggestionKey.of(file.span(relation.source()), file::span));
            Integer target = spans.get(SuggestionKey.of(file.span(relation.target()), file::span));
            if (source != null && target != null) {
              int id = free(relation.id(), shown);
              shown.put(id, relation.withEnds(source, target).withId(id));
              sources.put(id, List.copyOf(candidate.sources()));
            }
          }
        });
    try {
      return new OpenSuggestions(AnnotationSnapshot.of(text, shown.values()), sources);
    } catch (EditRefusedException e) {
      throw new IllegalStateException("ids were made different and ends were looked up", e);
    }
  }

  /** Two engines give one id to one place. */
  private static int free(int wanted, Map<Integer, Annotation> taken) {
    int id = wanted;
    while (taken.containsKey(id)) {
      id = id == Integer.MAX_VALUE ? IdSource.FIRST : id + 1;
    }
    return id;
  }

  private static Annotation withId(Annotation annotation, int id) {
    return switch (annotation) {
      case Span span -> span.withId(id);
      case Relation relation -> relation.withId(id);
      case DocumentLabel label -> label.withId(id);
    };
  }

  private static double sureness(Annotation annotation) {
    return annotation.confidence() == null ? 0 : annotation.confidence();
  }

  /** The suggestions, with ids of their own. */
  public AnnotationSnapshot snapshot() {
    return snapshot;
  }

  /** The proposals that one of them stands for, that of the first engine first. */
  public List<Source> sources(int id) {
    return sources.getOrDefault(id, List.of());
  }
}
