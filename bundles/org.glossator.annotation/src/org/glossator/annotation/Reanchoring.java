package org.glossator.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.glossator.base.TextMap;

/**
 * Moves annotations to their places in another version of their text. Each fragment of a span is
 * looked for, in this order:
 *
 * <ol>
 *   <li>where the comparison of the texts has it, unchanged;
 *   <li>by its words and what stands around it, wherever that is now;
 *   <li>where the comparison has what became of it, if half of it is left;
 *   <li>by its words alone, if they occur once and are long enough to say something.
 * </ol>
 *
 * A span of which a fragment is not found is left out and told, with the relations that hang on it.
 * Ids stay. Pure; costs what {@link org.glossator.base.TextDiff} costs, and for each fragment that
 * is not found by it a search of the text.
 */
public final class Reanchoring {
  /** So many code units around a quote make sure that it is the one. */
  private static final int SURE_CONTEXT = 16;

  /** A quote without its context must be so long, in UTF-16 code units. */
  private static final int SURE_LENGTH = 12;

  private final AnnotationSnapshot old;
  private final TextMap map;
  private final QuoteSearch search;
  private final List<Left> unplaced = new ArrayList<>();
  private final List<Change> changed = new ArrayList<>();

  /**
   * An annotation without a place.
   *
   * @param annotation as it was
   * @param quote its text, or what it joined
   * @param reason why, in plain English
   */
  public record Left(Annotation annotation, String quote, String reason) {}

  /**
   * A span whose text is another one now.
   *
   * @param span where it is now
   * @param before its text before
   * @param after its text now
   */
  public record Change(Span span, String before, String after) {}

  /**
   * Outcome.
   *
   * @param snapshot the new text with the annotations that have a place in it
   * @param changed those among them that do not cover the same words
   * @param unplaced the others
   */
  public record Result(AnnotationSnapshot snapshot, List<Change> changed, List<Left> unplaced) {
    public Result {
      Objects.requireNonNull(snapshot);
      changed = List.copyOf(changed);
      unplaced = List.copyOf(unplaced);
    }
  }

  private Reanchoring(AnnotationSnapshot old, TextMap map) {
    this.old = old;
    this.map = map;
    this.search = new QuoteSearch(map.before(), map.after());
  }

  /**
   * @param map from the text of the annotations to the new text
   * @throws IllegalArgumentException if the map is from another text
   */
  public static Result reanchor(AnnotationSnapshot old, TextMap map) {
    if (!old.text().equals(map.before())) {
      throw new IllegalArgumentException("a map from another text");
    }
    return new Reanchoring(old, map).run();
  }

  private Result run() {
    List<Annotation> placed = new ArrayList<>(old.size());
    Set<Integer> ids = new HashSet<>();
    for (Span span : old.spans()) {
      Span moved = place(span);
      if (moved != null) {
        placed.add(moved);
        ids.add(moved.id());
      }
    }
    for (Relation relation : old.relations()) {
      if (ids.contains(relation.source()) && ids.contains(relation.target())) {
        placed.add(relation);
      } else {
        String ends = text(old.span(relation.source())) + " → " + text(old.span(relation.target()));
        unplaced.add(new Left(relation, ends, "one of its spans has no place in the new text"));
      }
    }
    placed.addAll(old.labels());
    try {
      return new Result(AnnotationSnapshot.of(map.after(), placed), changed, unplaced);
    } catch (EditRefusedException e) {
      throw new IllegalStateException("each place was found in the text", e);
    }
  }

  private String text(Span span) {
    return text(old.text(), span.fragments());
  }

  private static String text(String text, List<Fragment> fragments) {
    return String.join(
        " … ", fragments.stream().map(f -> text.substring(f.begin(), f.end())).toList());
  }

  private Span place(Span span) {
    List<Fragment> fragments = new ArrayList<>();
    for (Fragment fragment : span.fragments()) {
      Fragment moved = place(fragment);
      if (moved == null) {
        unplaced.add(new Left(span, text(span), "its text is not in the new text"));
        return null;
      }
      boolean follows = fragments.isEmpty() || fragments.getLast().end() < moved.begin();
      if (!follows) {
        unplaced.add(new Left(span, text(span), "its parts are in another order in the new text"));
        return null;
      }
      fragments.add(moved);
    }
    Span moved = span.withFragments(fragments);
    String now = text(map.after(), fragments);
    if (!now.equals(text(span))) {
      changed.add(new Change(moved, text(span), now));
    }
    return moved;
  }

  private Fragment place(Fragment fragment) {
    int begin = fragment.begin();
    int end = fragment.end();
    int length = end - begin;
    int unchanged = map.unchanged(begin, end);
    if (unchanged >= 0) {
      return new Fragment(unchanged, unchanged + length);
    }
    QuoteSearch.Found found = search.find(begin, end, map.nearest(begin));
    if (found.begin() >= 0 && found.context() >= SURE_CONTEXT && found.isUnique()) {
      return new Fragment(found.begin(), found.begin() + length);
    }
    int[] changedTo = 2 * map.left(begin, end) >= length ? map.changed(begin, end) : null;
    if (changedTo != null) {
      Fragment trimmed = trimmed(changedTo[0], changedTo[1]);
      if (trimmed != null) {
        return trimmed;
      }
    }
    boolean isOnlyOne = found.occurrences() == 1 && length >= SURE_LENGTH;
    return isOnlyOne ? new Fragment(found.begin(), found.begin() + length) : null;
  }

  /** Without blanks at the edges, and with no half of a surrogate pair. */
  private Fragment trimmed(int begin, int end) {
    String text = map.after();
    int from = isInsidePair(begin) ? begin - 1 : begin;
    int to = isInsidePair(end) ? end + 1 : end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? new Fragment(from, to) : null;
  }

  private boolean isInsidePair(int offset) {
    String text = map.after();
    return offset > 0
        && offset < text.length()
        && Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }
}
