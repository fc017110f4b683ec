package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.ui.editor.internal.scene.LineGeometry;
import org.glossator.ui.editor.internal.scene.SceneFrame;
import org.glossator.ui.editor.internal.scene.SceneItem.Arc;
import org.glossator.ui.editor.internal.scene.SceneItem.Bracket;
import org.glossator.ui.editor.internal.scene.SceneItem.Fill;
import org.glossator.ui.editor.internal.scene.SceneItem.Label;
import org.glossator.ui.editor.internal.scene.SceneItem.Stroke;
import org.glossator.ui.editor.internal.scene.SceneItem.Underline;
import org.glossator.ui.editor.internal.scene.SceneOptions;
import org.glossator.ui.editor.internal.scene.SceneOptions.Edge;
import org.glossator.ui.editor.internal.scene.SpanScene;
import org.junit.jupiter.api.Test;

class SpanSceneTest {
  private static final Scheme SCHEME = TestSchemes.policy();
  private static final SceneFrame FRAME =
      new SceneFrame(1000, 600, FakeLines.LEFT, 500, 520, 800, 4, 2, 14, 0.8);

  private static String text(int length) {
    return "abcdefghij".repeat(length / 10 + 1).substring(0, length);
  }

  private static Span span(int id, int begin, int end) {
    return Span.of(id, begin, end, "frame", "burden");
  }

  private static AnnotationSnapshot snapshot(String text, Annotation... annotations)
      throws EditRefusedException {
    return AnnotationSnapshot.of(text, List.of(annotations));
  }

  private static SpanScene scene(AnnotationSnapshot snapshot, LineGeometry lines) {
    return scene(snapshot, lines, 0, Map.of());
  }

  private static SpanScene scene(
      AnnotationSnapshot snapshot,
      LineGeometry lines,
      int selected,
      Map<Integer, Integer> columns) {
    return SpanScene.build(
        snapshot,
        lines,
        FRAME,
        SCHEME,
        new SceneOptions(selected, Edge.NONE, true, false, columns, label -> label.length() * 6));
  }

  private static List<Fill> fills(SpanScene scene, int span) {
    return scene.fills().stream().filter(fill -> fill.span() == span).toList();
  }

  private static List<Underline> lanes(SpanScene scene, int span) {
    return scene.underlines().stream().filter(line -> line.span() == span).toList();
  }

  @Test
  void aSpanPassesOverLinesOfNothingButSpaces() throws Exception {
    String text = "abc\n \n\n\u3000 \ndef";
    int end = text.length() - 1;
    Span inner = span(2, text.indexOf("b"), end - 1); // gives the outer one a lane
    AnnotationSnapshot snapshot = snapshot(text, span(1, 1, end), inner, span(3, 4, 5));
    SpanScene scene = scene(snapshot, new FakeLines(text, 40), 1, Map.of());
    assertThat(fills(scene, 2)).extracting(Fill::y).containsExactly(0, 4 * 30);
    assertThat(lanes(scene, 1)).hasSize(2);
    assertThat(scene.outlines()).hasSize(2);
    assertThat(fills(scene, 3)).as("what is nothing but a space is still seen").hasSize(1);
  }

  @Test
  void oneSpanIsASoftFillAndNothingElse() throws Exception {
    String text = text(40);
    SpanScene scene = scene(snapshot(text, span(1, 5, 15)), new FakeLines(text, 40));
    assertThat(scene.underlines()).isEmpty();
    assertThat(scene.fills()).hasSize(1);
    Fill fill = scene.fills().getFirst();
    assertThat(fill.x()).isEqualTo(150);
    assertThat(fill.width()).isEqualTo(100);
    assertThat(fill.roundLeft()).isTrue();
    assertThat(fill.roundRight()).isTrue();
  }

  @Test
  void ofNestedSpansTheInnermostIsFilledAndTheOthersRunInLanesTheLongestLowest() throws Exception {
    String text = text(60);
    SpanScene scene =
        scene(
            snapshot(text, span(1, 0, 50), span(2, 10, 40), span(3, 20, 25)),
            new FakeLines(text, 60));
    assertThat(fills(scene, 3)).hasSize(1);
    assertThat(lanes(scene, 3)).isEmpty();
    assertThat(fills(scene, 2)).hasSize(2);
    assertThat(fills(scene, 1)).hasSize(2);
    Underline middle = lanes(scene, 2).getFirst();
    Underline outer = lanes(scene, 1).getFirst();
    assertThat(outer.y()).isGreaterThan(middle.y());
    assertThat(outer.x()).isEqualTo(100);
    assertThat(outer.right()).isEqualTo(600);
  }

  @Test
  void spansThatCrossHaveTheirLanesToo() throws Exception {
    String text = text(60);
    SpanScene scene =
        scene(snapshot(text, span(1, 0, 30), span(2, 20, 45)), new FakeLines(text, 60));
    assertThat(fills(scene, 2).getFirst().width()).isEqualTo(250);
    assertThat(fills(scene, 1).getFirst().width()).isEqualTo(200);
    assertThat(lanes(scene, 1)).hasSize(1);
    assertThat(lanes(scene, 2)).isEmpty();
  }

  @Test
  void twoSpansOverTheSameTextAreBothSeen() throws Exception {
    String text = text(30);
    SpanScene scene =
        scene(snapshot(text, span(1, 5, 20), span(2, 5, 20)), new FakeLines(text, 30));
    assertThat(scene.fills()).hasSize(1);
    assertThat(scene.underlines()).hasSize(1);
    assertThat(scene.fills().getFirst().span()).isNotEqualTo(scene.underlines().getFirst().span());
  }

  @Test
  void lanesThatOverlapNeverShareAHeight() throws Exception {
    for (long seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      String text = text(200);
      List<Span> spans = new ArrayList<>();
      for (int i = 1; i <= 12; i++) {
        int begin = random.nextInt(150);
        spans.add(span(i, begin, begin + 5 + random.nextInt(40)));
      }
      SpanScene scene = scene(AnnotationSnapshot.of(text, spans), new RoomyLines(text, 200));
      for (Underline a : scene.underlines()) {
        for (Underline b : scene.underlines()) {
          if (a.span() < b.span() && a.y() == b.y()) {
            assertThat(a.right() <= b.x() || b.right() <= a.x()).as("seed %d", seed).isTrue();
          }
        }
      }
      for (Span span : spans) {
        boolean seen = !fills(scene, span.id()).isEmpty() || !lanes(scene, span.id()).isEmpty();
        assertThat(seen).as("seed %d, span %d", seed, span.id()).isTrue();
      }
    }
  }

  @Test
  void aLaneStaysWhileItsParagraphScrolls() throws Exception {
    String text = text(400);
    AnnotationSnapshot snapshot =
        snapshot(text, span(1, 0, 390), span(2, 5, 100), span(3, 10, 20), span(4, 300, 310));
    List<Integer> whole = heights(scene(snapshot, new FakeLines(text, 40)), 1, 5);
    List<Integer> scrolled = heights(scene(snapshot, new FakeLines(text, 40, 5, 4)), 1, 0);
    assertThat(scrolled.getFirst()).isEqualTo(whole.getFirst());
  }

  /** Distance of the lane below each line's text, from a line on. */
  private static List<Integer> heights(SpanScene scene, int span, int fromLine) {
    int from = fromLine * (FakeLines.HIGH + FakeLines.ROOM);
    return lanes(scene, span).stream()
        .filter(line -> line.y() > from)
        .map(line -> line.y() % (FakeLines.HIGH + FakeLines.ROOM))
        .toList();
  }

  @Test
  void fragmentsAreFilledAndJoined() throws Exception {
    String text = text(60);
    Span parts = span(1, 5, 10).withFragments(List.of(new Fragment(5, 10), new Fragment(30, 40)));
    SpanScene scene = scene(snapshot(text, parts), new FakeLines(text, 60));
    assertThat(fills(scene, 1)).hasSize(2);
    assertThat(scene.underlines())
        .singleElement()
        .satisfies(
            joint -> {
              assertThat(joint.stroke()).isEqualTo(Stroke.JOINT);
              assertThat(joint.x()).isEqualTo(200);
              assertThat(joint.right()).isEqualTo(400);
            });
  }

  @Test
  void aSpanOverSeveralLinesIsRoundAtItsEndsOnly() throws Exception {
    String text = text(60);
    SpanScene scene = scene(snapshot(text, span(1, 10, 50)), new FakeLines(text, 20));
    assertThat(scene.fills()).extracting(Fill::roundLeft).containsExactly(true, false, false);
    assertThat(scene.fills()).extracting(Fill::roundRight).containsExactly(false, false, true);
  }

  @Test
  void rightToLeftTextIsFilledWhereItIsSeen() throws Exception {
    String text = "abcde\u05d0\u05d1\u05d2\u05d3\u05d4fghij";
    SpanScene scene = scene(snapshot(text, span(1, 5, 7)), new FakeLines(text, 40), 1, Map.of());
    Fill fill = scene.fills().getFirst();
    // the first two Hebrew letters are the two rightmost of their run
    assertThat(fill.x()).isEqualTo(180);
    assertThat(fill.width()).isEqualTo(20);
    assertThat(scene.handles()).hasSize(2);
    assertThat(scene.handles().getFirst().begin()).isTrue();
    assertThat(scene.handles().getFirst().x()).isEqualTo(200);
    assertThat(scene.handles().getLast().x()).isEqualTo(180);
  }

  @Test
  void aSpanOfMixedTextHasSeveralRuns() throws Exception {
    String text = "abcde\u05d0\u05d1\u05d2\u05d3\u05d4fghij";
    SpanScene scene = scene(snapshot(text, span(1, 3, 7)), new FakeLines(text, 40));
    assertThat(scene.fills()).extracting(Fill::x).containsExactly(130, 180);
    assertThat(scene.fills().getFirst().roundRight()).isFalse();
    assertThat(scene.fills().getLast().roundRight()).isFalse();
    assertThat(scene.fills().getLast().roundLeft()).isTrue();
  }

  @Test
  void aLongSpanThatCrossesTheWindowHasAnOpenBracketAndItsName() throws Exception {
    String text = text(800);
    SpanScene scene = scene(snapshot(text, span(1, 10, 790)), new FakeLines(text, 40, 5, 6));
    Bracket bracket = scene.brackets().getFirst();
    assertThat(bracket.openTop()).isTrue();
    assertThat(bracket.openBottom()).isTrue();
    assertThat(bracket.top()).isZero();
    assertThat(bracket.bottom()).isEqualTo(FRAME.height());
    assertThat(scene.labels()).extracting(Label::text).containsExactly("Burden");
    assertThat(scene.fills()).hasSize(6);
  }

  @Test
  void bracketsThatStandBesideOneAnotherHaveColumnsOfTheirOwnAndKeepThem() throws Exception {
    String text = text(400);
    AnnotationSnapshot snapshot =
        snapshot(text, span(1, 0, 200), span(2, 45, 120), span(3, 90, 300));
    SpanScene first = scene(snapshot, new FakeLines(text, 40));
    assertThat(first.columns().values()).doesNotHaveDuplicates();
    SpanScene scrolled = scene(snapshot, new FakeLines(text, 40, 4, 4), 0, first.columns());
    assertThat(scrolled.columns().get(3)).isEqualTo(first.columns().get(3));
    assertThat(scrolled.columns().get(1)).isEqualTo(first.columns().get(1));
  }

  @Test
  void namesThatHaveNoRoomAreCounted() throws Exception {
    String text = text(80);
    String[] codes = {
      "burden",
      "trust",
      "history",
      "legality",
      "urgency",
      "sovereignty",
      "solidarity",
      "development"
    };
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      spans.add(Span.of(i + 1, i * 4, i * 4 + 4, "frame", codes[i]));
    }
    SpanScene scene = scene(AnnotationSnapshot.of(text, spans), new FakeLines(text, 80));
    long named = scene.labels().stream().filter(label -> label.span() != 0).count();
    assertThat(scene.labels())
        .filteredOn(label -> label.span() == 0)
        .singleElement()
        .satisfies(more -> assertThat(more.text()).isEqualTo("+" + (codes.length - named)));
    assertThat(scene.labels())
        .allSatisfy(l -> assertThat(l.x() + l.width()).isLessThanOrEqualTo(800));
  }

  @Test
  void theSelectedSpanIsNamedFirst() throws Exception {
    String text = text(80);
    List<Span> spans = new ArrayList<>();
    String[] codes = {"burden", "trust", "history", "legality", "urgency", "sovereignty"};
    for (int i = 0; i < codes.length; i++) {
      spans.add(Span.of(i + 1, i * 4, i * 4 + 4, "frame", codes[i]));
    }
    SpanScene scene =
        scene(AnnotationSnapshot.of(text, spans), new FakeLines(text, 80), 6, Map.of());
    assertThat(scene.labels().getFirst().span()).isEqualTo(6);
    assertThat(scene.labels().getFirst().selected()).isTrue();
    assertThat(scene.outlines()).allSatisfy(o -> assertThat(o.span()).isEqualTo(6));
  }

  private static Relation link(int id, int source, int target) {
    return new Relation(
        id, source, target, "link", "supports", Map.of(), null, Annotation.MANUAL, null, null);
  }

  @Test
  void aRelationOnOneLineIsAnArcAboveIt() throws Exception {
    String text = text(80);
    SpanScene scene =
        scene(
            snapshot(text, span(1, 5, 10), span(2, 60, 70), link(9, 1, 2)),
            new FakeLines(text, 80));
    Arc arc = scene.arcs().getFirst();
    assertThat(arc.relation()).isEqualTo(9);
    assertThat(arc.arrow()).isTrue();
    assertThat(arc.points()).hasSize(8);
    assertThat(arc.points()[3]).isLessThan(arc.points()[1]);
    assertThat(arc.label().text()).isEqualTo("supports");
  }

  @Test
  void aRelationOverLinesGoesThroughTheGutterAndCrossesNoText() throws Exception {
    String text = text(400);
    SpanScene scene =
        scene(
            snapshot(text, span(1, 50, 60), span(2, 210, 220), link(9, 1, 2)),
            new FakeLines(text, 40));
    int[] points = scene.arcs().getFirst().points();
    int leftmost = Integer.MAX_VALUE;
    for (int i = 0; i + 3 < points.length; i += 2) {
      leftmost = Math.min(leftmost, points[i]);
      boolean vertical = points[i] == points[i + 2];
      int length = Math.abs(points[i + 1] - points[i + 3]);
      assertThat(!vertical || length < FakeLines.ROOM || points[i] < FRAME.textLeft()).isTrue();
    }
    assertThat(leftmost).isLessThan(FRAME.textLeft());
  }

  @Test
  void aRelationToASpanOutOfViewLeavesTheView() throws Exception {
    String text = text(2_000);
    AnnotationSnapshot snapshot =
        snapshot(text, span(1, 50, 60), span(2, 1_900, 1_910), link(9, 1, 2));
    Arc below = scene(snapshot, new FakeLines(text, 40, 0, 10)).arcs().getFirst();
    assertThat(below.arrow()).isFalse();
    assertThat(below.points()[below.points().length - 1]).isEqualTo(FRAME.height());
    assertThat(scene(snapshot, new FakeLines(text, 40, 10, 10)).arcs()).isEmpty();
  }

  @Test
  void relationsOfTheSelectedSpanStandOut() throws Exception {
    String text = text(80);
    SpanScene scene =
        scene(
            snapshot(
                text,
                span(1, 5, 10),
                span(2, 60, 70),
                span(3, 30, 35),
                link(8, 1, 2),
                link(9, 3, 2)),
            new FakeLines(text, 80),
            1,
            Map.of());
    Stream<Arc> strong = scene.arcs().stream().filter(Arc::strong);
    assertThat(strong).singleElement().satisfies(arc -> assertThat(arc.relation()).isEqualTo(8));
  }

  @Test
  void whatIsUnderTheMouseIsFound() throws Exception {
    String text = text(80);
    SpanScene scene = scene(snapshot(text, span(7, 5, 10)), new FakeLines(text, 80), 7, Map.of());
    Label label = scene.labels().getFirst();
    Bracket bracket = scene.brackets().getFirst();
    assertThat(scene.annotationAt(label.x() + 2, label.y() + 2)).isEqualTo(7);
    assertThat(scene.annotationAt(bracket.x(), bracket.top() + 2)).isEqualTo(7);
    assertThat(scene.annotationAt(300, 300)).isZero();
    assertThat(scene.handleAt(150, 10).begin()).isTrue();
    assertThat(scene.handleAt(200, 10).begin()).isFalse();
    assertThat(scene.handleAt(175, 10)).isNull();
  }

  @Test
  void anUnknownCodeIsShownByItsId() throws Exception {
    String text = text(40);
    SpanScene scene =
        scene(snapshot(text, Span.of(1, 5, 10, "frame", "gone")), new FakeLines(text, 40));
    assertThat(scene.labels().getFirst().text()).isEqualTo("gone");
  }

  /** Room for any number of lanes. */
  private static final class RoomyLines extends FakeLines {
    RoomyLines(String text, int columns) {
      super(text, columns);
    }

    @Override
    public int room(int line) {
      return 200;
    }
  }
}
