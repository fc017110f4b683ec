package org.glossator.engines.internal.quotations;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.TextUnits;
import org.glossator.engines.internal.lexicon.KnownPhrases;
import org.glossator.engines.internal.lexicon.KnownPhrases.Hit;
import org.glossator.engines.internal.quotations.Quotations.Quotation;

/**
 * Who says what in one text. A statement is a quotation beside a reporting verb, or the clause that
 * "that" brings in after one. Its speaker is the actor of the register who stands nearest to the
 * verb in the same sentence, before it rather than after it; a name and a colon before a quotation
 * will do without a verb.
 */
final class Speakers {
  /** Kind of the hits that are names of actors. */
  static final String ACTOR = "actor";

  /** A verb further from the quotation belongs to something else. */
  private static final int VERB_REACH = 160;

  private static final int ACTOR_REACH = 200;

  /** An actor after the verb ("said the minister") counts as so much further away. */
  private static final int AFTER_VERB = 60;

  private static final List<String> THAT = List.of("that", "dass", "que");

  private final TextUnits units;
  private final String text;
  private final List<Quotation> quotations;
  private final List<Hit> verbs = new ArrayList<>();
  private final List<Hit> actors = new ArrayList<>();

  /**
   * What somebody says.
   *
   * @param place of its words, without marks
   * @param actor id of the speaker, or null
   * @param confidence 0 to 1
   * @param explanation why
   */
  record Statement(Fragment place, String actor, double confidence, String explanation) {}

  Speakers(TextUnits units, KnownPhrases phrases) {
    this.units = units;
    this.text = units.text();
    this.quotations = Quotations.find(units);
    for (Hit hit : phrases.find(units)) {
      if (!isQuoted(hit.begin())) {
        (hit.kind().equals(ACTOR) ? actors : verbs).add(hit);
      }
    }
  }

  private boolean isQuoted(int offset) {
    return quotations.stream()
        .anyMatch(q -> q.outer().begin() <= offset && offset < q.outer().end());
  }

  /** The statements, in order. */
  List<Statement> find(int fewestWords) {
    List<Statement> found = new ArrayList<>();
    for (Quotation quotation : quotations) {
      Statement statement = direct(quotation);
      if (statement != null && words(statement.place()) >= fewestWords) {
        found.add(statement);
      }
    }
    for (Hit verb : verbs) {
      Statement statement = reported(verb);
      if (statement != null && words(statement.place()) >= fewestWords) {
        found.add(statement);
      }
    }
    found.sort((a, b) -> Integer.compare(a.place().begin(), b.place().begin()));
    return found;
  }

  private int words(Fragment place) {
    return units.words(place.begin(), place.end()).size();
  }

  private Statement direct(Quotation quotation) {
    Fragment around = around(quotation.outer());
    Hit verb = null;
    int best = VERB_REACH + 1;
    for (Hit candidate : verbs) {
      int gap = gap(candidate, quotation.outer());
      if (isIn(candidate, around) && gap < best) {
        best = gap;
        verb = candidate;
      }
    }
    if (verb == null) {
      Hit named = namedByColon(quotation.outer());
      return named == null
          ? null
          : new Statement(quotation.inner(), named.value(), 0.8, "named before the quotation");
    }
    Hit speaker = speaker(verb, sentences(verb, quotation.outer()));
    double confidence = speaker == null ? 0.5 : best <= 40 ? 0.9 : 0.7;
    return statement(quotation.inner(), speaker, verb, confidence);
  }

  private static Statement statement(Fragment place, Hit speaker, Hit verb, double confidence) {
    return new Statement(
        place,
        speaker == null ? null : speaker.value(),
        confidence,
        speaker == null
            ? "beside \"" + verb.value() + "\"; no actor of the register is near"
            : "beside \"" + verb.value() + "\"");
  }

  /** Paragraph of a quotation: what is outside of it is about something else. */
  private Fragment around(Fragment quotation) {
    Fragment paragraph = units.paragraphAt(quotation.begin());
    return paragraph == null ? quotation : paragraph;
  }

  /** The sentence of the verb, and the text from there to the quotation. */
  private Fragment sentences(Hit verb, Fragment quotation) {
    Fragment sentence = units.sentenceAt(verb.begin());
    int begin = sentence == null ? verb.begin() : sentence.begin();
    int end = sentence == null ? verb.end() : sentence.end();
    return new Fragment(
        Math.min(begin, Math.max(quotation.end(), begin)), Math.max(end, verb.end()));
  }

  private static boolean isIn(Hit hit, Fragment place) {
    return place.begin() <= hit.begin() && hit.end() <= place.end();
  }

  private static int gap(Hit hit, Fragment place) {
    return hit.end() <= place.begin()
        ? place.begin() - hit.end()
        : Math.max(0, hit.begin() - place.end());
  }

  private Hit speaker(Hit verb, Fragment within) {
    Hit nearest = null;
    int best = ACTOR_REACH + 1;
    for (Hit actor : actors) {
      if (isIn(actor, within)) {
        int distance =
            actor.end() <= verb.begin()
                ? verb.begin() - actor.end()
                : actor.begin() >= verb.end() ? actor.begin() - verb.end() + AFTER_VERB : 0;
        // "according to X", "laut X": these stand before the name
        if (actor.begin() >= verb.end() && actor.begin() - verb.end() <= 6) {
          distance = actor.begin() - verb.end();
        }
        if (distance < best) {
          best = distance;
          nearest = actor;
        }
      }
    }
    return nearest;
  }

  private Hit namedByColon(Fragment quotation) {
    String before = text.substring(Math.max(0, quotation.begin() - 3), quotation.begin()).strip();
    if (!before.endsWith(":") && !before.endsWith("：")) {
      return null;
    }
    Hit last = null;
    for (Hit actor : actors) {
      boolean isNear = actor.end() <= quotation.begin() && quotation.begin() - actor.end() <= 40;
      last = isNear ? actor : last;
    }
    return last;
  }

  /** "X said that ...": the clause to the end of its sentence. */
  private Statement reported(Hit verb) {
    Fragment sentence = units.sentenceAt(verb.begin());
    if (sentence == null) {
      return null;
    }
    List<Fragment> after = units.words(verb.end(), Math.min(sentence.end(), verb.end() + 40));
    int begin = -1;
    for (int i = 0; i < Math.min(2, after.size()); i++) {
      Fragment word = after.get(i);
      if (THAT.contains(
          text.substring(word.begin(), word.end()).toLowerCase(java.util.Locale.ROOT))) {
        begin = word.end();
      }
    }
    Fragment clause = begin < 0 ? null : Quotations.trimmed(text, begin, sentence.end());
    if (clause == null || quotations.stream().anyMatch(q -> overlaps(q.outer(), clause))) {
      return null; // what is quoted in it is a statement of its own
    }
    Fragment before = new Fragment(sentence.begin(), Math.max(sentence.begin() + 1, verb.begin()));
    Hit speaker = speaker(verb, before);
    return speaker == null ? null : statement(clause, speaker, verb, 0.6);
  }

  private static boolean overlaps(Fragment a, Fragment b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }
}
