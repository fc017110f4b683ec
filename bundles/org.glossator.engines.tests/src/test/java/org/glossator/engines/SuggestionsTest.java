package org.glossator.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Span;
import org.glossator.engines.Suggestions.Decision;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private final Span suggestion =
      new Span(
          1001,
          List.of(new Fragment(0, 4)),
          "Frame",
          "burden",
          Map.of("choice", new AttributeValue.Choice("high")),
          "the phrase",
          "engine:lexicon",
          0.5,
          "1.2");

  @Test
  void keepsDecisionsOfPeopleApart() throws EditRefusedException {
    AnnotationDocument file =
        new AnnotationDocument(AnnotationSnapshot.of("Text.", List.of(suggestion)));
    assertThat(Suggestions.isDecided(suggestion)).isFalse();
    file.apply(Suggestions.decide(suggestion, "anna", Decision.REJECTED));
    file.apply(Suggestions.decide(suggestion, "ben", Decision.ACCEPTED));
    Annotation decided = file.snapshot().get(1001);
    assertThat(Suggestions.isDecided(decided)).isTrue();
    assertThat(Suggestions.decision(decided, "anna")).isEqualTo(Decision.REJECTED);
    assertThat(Suggestions.decision(decided, "ben")).isEqualTo(Decision.ACCEPTED);
    assertThat(Suggestions.decision(decided, "carl")).isNull();
    assertThat(Suggestions.open(file.snapshot(), "carl")).containsExactly(decided);
    file.apply(Suggestions.decide(suggestion, "anna", null));
    file.apply(Suggestions.decide(suggestion, "ben", null));
    assertThat(file.snapshot().get(1001)).isEqualTo(suggestion);
  }

  @Test
  void becomesAnAnnotationWithoutWhatOnlySuggestionsHave() throws EditRefusedException {
    AnnotationDocument file =
        new AnnotationDocument(AnnotationSnapshot.of("Text.", List.of(suggestion)));
    file.apply(Suggestions.decide(suggestion, "anna", Decision.ACCEPTED));
    Annotation accepted = Suggestions.accepted(file.snapshot().get(1001), 2002, 0, 0);
    assertThat(accepted).isEqualTo(suggestion.withId(2002).withMemo(null));
    assertThat(Suggestions.engine(accepted)).isEqualTo("lexicon");
    assertThat(Suggestions.engine(Span.of(1, 0, 1, "Frame", null))).isNull();
  }
}
