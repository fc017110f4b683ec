package org.glossator.engines.internal.run;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Rule.Violation;
import org.glossator.annotation.RuleContext;
import org.glossator.annotation.Rules;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.OverlapPolicy;
import org.glossator.engines.internal.OwnAttributes;

/**
 * Whether suggestions on a document could be accepted as things are, by the rules that the editor
 * follows: nobody wants to step through proposals that can only be rejected. Two suggestions that
 * disturb one another are both kept, since a person chooses between them; so is one with a code
 * that is not used any more, since it can be accepted with another one.
 *
 * <p>For the engines of a run one after the other, on one document. One thread.
 */
final class SuggestionRules {
  /** The rule that another code may satisfy. */
  private static final String CODE = "code";

  private final RuleContext context;
  private final Map<Integer, Span> casSpans;
  private final Set<SuggestionKey> refused = new HashSet<>();

  /**
   * @param input whose work they would be added to
   * @param language BCP 47 tag of the document, or null
   * @param casSpans spans of the input and of additions by their ids in the CAS; may still grow
   */
  SuggestionRules(
      AnnotationSnapshot input, Scheme scheme, String language, Map<Integer, Span> casSpans) {
    this.context = RuleContext.of(input, scheme, TextUnits.of(input.text(), language));
    this.casSpans = casSpans;
  }

  /**
   * Why a suggestion could not be accepted, in words that are the same for all of its kind and
   * layer; null if it could. Spans are asked for before the relations on them.
   *
   * @param suggestion a relation with ends by their ids in the CAS
   */
  String reasonAgainst(SuggestionKey key, Annotation suggestion) {
    String reason =
        suggestion instanceof Relation relation
            ? reasonAgainst(relation)
            : reasonAgainst(context, suggestion);
    if (reason != null) {
      refused.add(key);
    }
    return reason;
  }

  private String reasonAgainst(Relation relation) {
    Span source = casSpans.get(relation.source());
    Span target = casSpans.get(relation.target());
    if (!isThere(source) || !isThere(target)) {
      return "a span that the relation joins is left out";
    }
    try {
      List<Span> ends = source.id() == target.id() ? List.of(source) : List.of(source, target);
      AnnotationSnapshot snapshot = AnnotationSnapshot.of(context.text(), ends);
      return reasonAgainst(RuleContext.of(snapshot, context.scheme(), context.units()), relation);
    } catch (EditRefusedException e) {
      throw new IllegalStateException(e); // two spans of the text with different ids
    }
  }

  /** A relation may hang on the person's own span at the same place. */
  private boolean isThere(Span end) {
    if (!refused.contains(SuggestionKey.of(end, casSpans::get))) {
      return true;
    }
    List<Fragment> place = end.fragments();
    return context
            .snapshot()
            .spans()
            .findTouching(
                end.begin(),
                end.end(),
                own -> own.layer().equals(end.layer()) && own.fragments().equals(place))
        != null;
  }

  private static String reasonAgainst(RuleContext context, Annotation suggestion) {
    Annotation bare = OwnAttributes.without(suggestion);
    for (Violation violation : Rules.check(context, bare)) {
      if (violation.blocking() && !violation.ruleId().equals(CODE)) {
        return words(violation, context.scheme().layer(suggestion.layer()));
      }
    }
    return null;
  }

  /** What a rule says, without the place where it is broken. */
  private static String words(Violation violation, SchemeLayer layer) {
    return switch (violation.ruleId()) {
      case "overlap" ->
          layer.overlap() == OverlapPolicy.NONE
              ? "the layer " + layer.name() + " allows no overlap"
              : "spans of the layer " + layer.name() + " may only nest";
      case "sentence" -> "spans of the layer " + layer.name() + " stay in one sentence";
      case "boundary" -> "a span has whole characters and more than white space";
      case "document-label" -> "the document has its label of the layer " + layer.name();
      default -> violation.what();
    };
  }
}
