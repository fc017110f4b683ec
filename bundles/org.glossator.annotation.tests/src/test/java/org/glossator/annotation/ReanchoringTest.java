package org.glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.glossator.base.TextMap;
import org.junit.jupiter.api.Test;

class ReanchoringTest {
  private static final String OLD =
      "Climate policy is a shared responsibility of all nations.\n"
          + "The burden must be shared. 👍🏽 共同责任 is the phrase.\n"
          + "The burden is heavy, and it grows every year.\n";

  private static AnnotationSnapshot annotated(String text, String... quotes) throws Exception {
    List<Annotation> spans = new ArrayList<>();
    int id = 1000;
    int from = 0;
    for (String quote : quotes) {
      int at = text.indexOf(quote, from);
      spans.add(Span.of(id++, at, at + quote.length(), "Frame", "burden"));
    }
    return AnnotationSnapshot.of(text, spans);
  }

  private static List<String> quotes(AnnotationSnapshot snapshot) {
    List<String> quotes = new ArrayList<>();
    for (Span span : snapshot.spans()) {
      quotes.add(snapshot.text().substring(span.begin(), span.end()));
    }
    return quotes;
  }

  private static Reanchoring.Result reanchor(AnnotationSnapshot old, String text) {
    return Reanchoring.reanchor(old, TextMap.between(old.text(), text));
  }

  @Test
  void textBeforeWasAddedOrRemoved() throws Exception {
    AnnotationSnapshot old = annotated(OLD, "shared responsibility", "👍🏽", "共同责任", "heavy");
    for (String now : List.of("A new title\n\n" + OLD, OLD.substring(18), OLD + "More.")) {
      Reanchoring.Result result = reanchor(old, now);
      assertThat(result.unplaced()).isEmpty();
      assertThat(result.changed()).isEmpty();
      assertThat(quotes(result.snapshot())).isEqualTo(quotes(old));
    }
  }

  @Test
  void aParagraphThatMovedTakesItsSpansAlong() throws Exception {
    String[] lines = OLD.split("(?<=\n)");
    String now = lines[2] + lines[0] + lines[1];
    AnnotationSnapshot old = annotated(OLD, "burden must be", "heavy", "nations");
    Reanchoring.Result result = reanchor(old, now);
    assertThat(result.unplaced()).isEmpty();
    assertThat(quotes(result.snapshot()))
        .containsExactlyInAnyOrder("burden must be", "heavy", "nations");
    for (Span span : result.snapshot().spans()) {
      assertThat(old.span(span.id()).withFragments(span.fragments())).isEqualTo(span);
    }
  }

  @Test
  void theRightOneOfEqualQuotes() throws Exception {
    String[] lines = OLD.split("(?<=\n)");
    String now = lines[2] + "Something else.\n" + lines[1];
    int second = OLD.lastIndexOf("burden");
    AnnotationSnapshot old =
        AnnotationSnapshot.of(OLD, List.of(Span.of(1000, second, second + 6, "Frame", "burden")));
    assertThat(reanchor(old, now).snapshot().span(1000).begin()).isEqualTo(4);
  }

  @Test
  void changedWordsAreTold() throws Exception {
    AnnotationSnapshot old = annotated(OLD, "a shared responsibility of all nations");
    Reanchoring.Result result =
        reanchor(old, OLD.replace("responsibility of all", "responsibility of most"));
    assertThat(result.unplaced()).isEmpty();
    assertThat(result.changed())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before()).isEqualTo("a shared responsibility of all nations");
              assertThat(change.after()).isEqualTo("a shared responsibility of most nations");
            });
  }

  @Test
  void whatIsGoneIsToldWithItsRelations() throws Exception {
    AnnotationSnapshot spans = annotated(OLD, "shared responsibility", "heavy");
    List<Annotation> all = new ArrayList<>(spans.annotations());
    all.add(
        new Relation(
            2000, 1000, 1001, "Attribution", null, Map.of(), null, Annotation.MANUAL, null, null));
    all.add(new DocumentLabel(2001, "Tone", "calm", Map.of(), null, Annotation.MANUAL, null, null));
    AnnotationSnapshot old = AnnotationSnapshot.of(OLD, all);
    Reanchoring.Result result =
        reanchor(old, OLD.replace("The burden is heavy, and it grows every year.\n", ""));
    assertThat(result.unplaced())
        .extracting(left -> left.annotation().id() + ": " + left.quote())
        .containsExactly("1001: heavy", "2000: shared responsibility → heavy");
    assertThat(result.snapshot().get(2001)).isNotNull();
    assertThat(result.snapshot().size()).isEqualTo(2);
  }

  @Test
  void fragmentsStayInOrder() throws Exception {
    int first = OLD.indexOf("burden must");
    int second = OLD.indexOf("phrase");
    Span span =
        Span.of(1000, first, first + 6, "Frame", "burden")
            .withFragments(
                List.of(new Fragment(first, first + 6), new Fragment(second, second + 6)));
    AnnotationSnapshot old = AnnotationSnapshot.of(OLD, List.of(span));
    assertThat(reanchor(old, "Title\n" + OLD).snapshot().span(1000).fragments())
        .containsExactly(
            new Fragment(first + 6, first + 12), new Fragment(second + 6, second + 12));
  }

  /** Whatever is done to the text: nothing is silently dropped, all ranges are legal. */
  @Test
  void everyAnnotationIsPlacedOrTold() throws Exception {
    Random random = new Random(17);
    for (int round = 0; round < 300; round++) {
      List<Annotation> spans = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int begin = boundary(random.nextInt(OLD.length() - 1));
        int end = boundary(Math.min(OLD.length(), begin + 1 + random.nextInt(25)));
        if (begin < end) {
          spans.add(Span.of(1000 + i, begin, end, "Frame", "burden"));
        }
      }
      AnnotationSnapshot old = AnnotationSnapshot.of(OLD, spans);
      StringBuilder now = new StringBuilder(OLD);
      for (int i = random.nextInt(5); i >= 0; i--) {
        int at = random.nextInt(now.length());
        now.replace(
            at,
            Math.min(now.length(), at + random.nextInt(20)),
            random.nextBoolean() ? "" : "new 共 words");
      }
      Reanchoring.Result result = reanchor(old, now.toString());
      assertThat(result.snapshot().size() + result.unplaced().size()).isEqualTo(old.size());
      for (Span span : result.snapshot().spans()) {
        String quote = now.substring(span.begin(), span.end());
        String before = OLD.substring(old.span(span.id()).begin(), old.span(span.id()).end());
        boolean isTold =
            result.changed().stream().anyMatch(change -> change.span().id() == span.id());
        assertThat(isTold).isEqualTo(!quote.equals(before));
      }
    }
  }

  private static int boundary(int offset) {
    return offset > 0
            && offset < OLD.length()
            && Character.isSurrogatePair(OLD.charAt(offset - 1), OLD.charAt(offset))
        ? offset + 1
        : offset;
  }
}
