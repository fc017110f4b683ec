package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.ui.editor.internal.coding.LikelyCodes;
import org.glossator.ui.editor.internal.scene.GuestSpans;
import org.glossator.ui.editor.internal.scene.GuestSpans.Kind;
import org.glossator.ui.editor.internal.scene.GuestSpans.Pick;
import org.glossator.ui.editor.internal.scene.SceneFrame;
import org.glossator.ui.editor.internal.scene.SceneItem.GuestLane;
import org.glossator.ui.editor.internal.scene.SceneItem.Label;
import org.glossator.ui.editor.internal.scene.SceneItem.Stroke;
import org.glossator.ui.editor.internal.scene.SceneOptions;
import org.glossator.ui.editor.internal.scene.SceneOptions.Edge;
import org.glossator.ui.editor.internal.scene.SpanScene;
import org.junit.jupiter.api.Test;

/** Spans of others in a scene: suggestions and the work of another annotator. */
class GuestSceneTest {
  private static final Scheme SCHEME = TestSchemes.policy();
  private static final String TEXT = "abcdefghij".repeat(12);
  private static final SceneFrame FRAME =
      new SceneFrame(1000, 600, FakeLines.LEFT, 500, 520, 800, 4, 2, 14, 0.8);

  private static AnnotationSnapshot snapshot(Span... spans) throws EditRefusedException {
    return AnnotationSnapshot.of(TEXT, List.of(spans));
  }

  private static Span span(int id, int begin, int end, String code) {
    return Span.of(id, begin, end, "frame", code);
  }

  private static SpanScene scene(AnnotationSnapshot own, GuestSpans... guests) {
    return SpanScene.build(
        own,
        new FakeLines(TEXT, 40),
        FRAME,
        SCHEME,
        new SceneOptions(
            0, Edge.NONE, true, false, Map.of(), label -> label.length() * 6, List.of(guests)));
  }

  private static GuestSpans suggestions(int selected, Span... spans) throws EditRefusedException {
    return new GuestSpans(Kind.SUGGESTION, "", snapshot(spans), selected);
  }

  @Test
  void aSuggestionIsDashedUnderTheTextAndNeverFills() throws Exception {
    SpanScene scene = scene(snapshot(), suggestions(0, span(5, 2, 8, "trust")));
    assertThat(scene.fills()).isEmpty();
    assertThat(scene.underlines()).isEmpty();
    assertThat(scene.brackets()).isEmpty();
    GuestLane lane = scene.guests().getFirst();
    assertThat(lane.stroke()).isEqualTo(Stroke.DASHED);
    assertThat(lane.x()).isEqualTo(FakeLines.LEFT + 20);
    assertThat(lane.right()).isEqualTo(FakeLines.LEFT + 80);
    assertThat(scene.labels()).extracting(Label::text).containsExactly("Trust?");
  }

  @Test
  void lanesOfGuestsRunBelowAllOwnLanesAndLeaveThemWhereTheyAre() throws Exception {
    AnnotationSnapshot own = snapshot(span(1, 0, 30, "trust"), span(2, 5, 12, "burden"));
    SpanScene alone = scene(own);
    SpanScene both =
        scene(
            own,
            suggestions(0, span(5, 3, 20, "legality")),
            new GuestSpans(Kind.OTHER, "coder2", snapshot(span(5, 3, 20, "history")), 0));
    assertThat(both.fills()).isEqualTo(alone.fills());
    int lowestOwn = both.underlines().stream().mapToInt(u -> u.y()).max().orElseThrow();
    int suggested = y(both, Kind.SUGGESTION);
    int others = y(both, Kind.OTHER);
    assertThat(suggested).isGreaterThan(lowestOwn);
    assertThat(others).isGreaterThan(suggested);
    assertThat(both.labels())
        .extracting(Label::text)
        .contains("Legality?", "History \u00b7 coder2");
  }

  private static int y(SpanScene scene, Kind kind) {
    return scene.guests().stream()
        .filter(lane -> lane.guest().kind() == kind)
        .mapToInt(GuestLane::y)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void overlappingSuggestionsHaveLanesOfTheirOwn() throws Exception {
    SpanScene scene =
        scene(
            snapshot(),
            suggestions(
                0, span(1, 0, 20, "trust"), span(2, 5, 10, "burden"), span(3, 15, 25, "history")));
    Stream<GuestLane> lanes = scene.guests().stream();
    assertThat(lanes.filter(l -> l.guest().id() == 1).map(GuestLane::y))
        .doesNotContain(
            scene.guests().stream().filter(l -> l.guest().id() == 2).findFirst().get().y());
  }

  @Test
  void aGuestIsPickedByItsLaneAndItsNameAndNoAnnotationIs() throws Exception {
    SpanScene scene = scene(snapshot(), suggestions(0, span(5, 2, 8, "trust")));
    GuestLane lane = scene.guests().getFirst();
    Label name = scene.labels().getFirst();
    Pick pick = new Pick(Kind.SUGGESTION, 5);
    assertThat(scene.guestAt(lane.x() + 3, lane.y() + 1)).isEqualTo(pick);
    assertThat(scene.guestAt(name.x() + 2, name.y() + 2)).isEqualTo(pick);
    assertThat(scene.annotationAt(name.x() + 2, name.y() + 2)).isZero();
    assertThat(scene.guestAt(lane.right() + 30, lane.y())).isNull();
  }

  @Test
  void theSelectedSuggestionIsOutlinedDashed() throws Exception {
    SpanScene scene =
        scene(snapshot(), suggestions(5, span(5, 35, 45, "trust"), span(6, 0, 4, "burden")));
    assertThat(scene.outlines()).hasSize(2).allMatch(outline -> outline.dashed());
    assertThat(scene.handles()).isEmpty();
    assertThat(scene.labels()).filteredOn(Label::selected).hasSize(1);
  }

  @Test
  void likelyCodesAreSuggestedOnesThenRecentOnesThenTheCodebooks() throws Exception {
    SchemeCode trust = SCHEME.code("frame", "trust");
    List<SchemeCode> likely =
        LikelyCodes.of(
            SCHEME,
            snapshot(span(1, 0, 10, "burden")),
            snapshot(span(1, 0, 10, "legality"), span(2, 50, 60, "history")),
            List.of(trust, SCHEME.code("frame", "burden")),
            0,
            10,
            4);
    assertThat(likely)
        .extracting(SchemeCode::id)
        .containsExactly("legality", "trust", "shared-responsibility", "transnational-threat");
  }
}
