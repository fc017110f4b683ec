package org.glossator.ui.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.Layer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Making relations by keys where the codebook does not let all spans be joined. */
class RelationUiTest extends EditorUiFixture {
  private static final String BEGUN = "Relation from Claim: go to the other span";

  /** Relations lead from a claim to a frame. */
  @Override
  Codebook codebook() {
    Codebook codebook = TestSchemes.policyCodebook();
    for (Layer layer : codebook.getLayers()) {
      if (layer.getId().equals("link")) {
        layer.getSourceLayers().add("claim");
        layer.getTargetLayers().add("frame");
      }
    }
    return codebook;
  }

  /** Two claims and, between them, a frame; a relation is begun at the first claim. */
  @BeforeEach
  void begin() {
    select("Others disagree with them.");
    keys("x");
    waitFor("a claim", () -> spans().size() == 1);
    caretAt("duty");
    keys("1");
    waitFor("a frame", () -> spans().size() == 2);
    select("States share the burden of security.");
    keys("x");
    waitFor("another claim", () -> spans().size() == 3);
    keys("Control_L", "l");
    waitForStatus(BEGUN);
  }

  @Test
  void whileARelationIsBegunTheStatusLineSaysSoWhereverOneGoes() {
    keys("Tab");
    waitFor("the frame", () -> selectedCode().equals("shared-responsibility"));
    waitForStatus(BEGUN);
    keys("Control_L", "Right");
    waitForStatus(BEGUN);
    caretAt("Nobody");
    waitForStatus(BEGUN);
  }

  @Test
  void aTargetThatIsNotAllowedIsRefusedAndLettersCodeNothingUntilTheRelationIsLeft() {
    ui.run(() -> part.annotating().select(idOf("Others disagree with them."), true));
    keys("Return");
    waitForStatus("The codebook has no relation from Claim to Claim");
    assertThat(pending()).isTrue();

    List<String> before = spans();
    keys("1");
    waitForStatus("A relation from Claim is begun, so the key 1 codes nothing");
    assertThat(spans()).isEqualTo(before);

    ui.run(() -> part.annotating().select(idOf("duty"), true));
    waitForStatus(BEGUN);
    keys("Return");
    waitFor("the list", () -> !surface.isFocusControl());
    ui.input().type("supp");
    keys("Return");
    waitFor("the relation", () -> snapshot().relations().size() == 1);
    assertThat(snapshot().relations().getFirst().target()).isEqualTo(idOf("duty"));
    assertThat(pending()).isFalse();
    waitFor("no relation to be begun", () -> !isSaid(BEGUN));
    assertThat(spans()).isEqualTo(before);
  }

  @Test
  void theOtherSpanMayBeFoundAsText() {
    select("duty"); // the claim that the relation starts from stays the selected annotation
    keys("Return");
    waitFor("the list", () -> !surface.isFocusControl());
    ui.input().type("supp");
    keys("Return");
    waitFor("the relation", () -> snapshot().relations().size() == 1);
    assertThat(snapshot().relations().getFirst().target()).isEqualTo(idOf("duty"));
  }

  @Test
  void aRelationStartsFromWhatIsSelectedNowAndOnlyWhereTheCodebookHasOne() {
    keys("Escape");
    waitFor("the relation to be left", () -> !pending());
    select("duty"); // the claim is the selected annotation still
    keys("Control_L", "l");
    waitForStatus("The codebook has no relation that starts from Shared responsibility");
    assertThat(pending()).isFalse();
    select("Others disagree with them.");
    keys("Control_L", "l");
    waitForStatus(BEGUN);
    select("duty");
    keys("Return");
    waitFor("the list", () -> !surface.isFocusControl());
    ui.input().type("supp");
    keys("Return");
    waitFor("the relation", () -> snapshot().relations().size() == 1);
    assertThat(snapshot().relations().getFirst().source())
        .isEqualTo(idOf("Others disagree with them."));
  }

  @Test
  void afterEscapeKeysCodeAgain() {
    keys("Escape");
    waitFor("the relation to be left", () -> !pending());
    waitFor("nothing to be said of it", () -> !isSaid("Relation from"));
    caretAt("cooperation");
    keys("2");
    waitFor("a span", () -> spans().contains("transnational-threat:cooperation"));
  }

  @Test
  void aRelationWhoseSourceIsTakenBackIsLeft() {
    keys("Control_L", "z");
    waitFor("the claim to be gone", () -> spans().size() == 2);
    waitFor("the relation to be left", () -> !pending());
    waitForStatus("The span that the relation started from is gone");
  }

  private boolean pending() {
    return ui.get(() -> part.annotating().relation().isPending());
  }

  private int idOf(String words) {
    AnnotationSnapshot snapshot = snapshot();
    List<Integer> ids = new ArrayList<>();
    snapshot
        .spans()
        .forEach(
            span -> {
              if (span.text(snapshot.text()).equals(words)) {
                ids.add(span.id());
              }
            });
    assertThat(ids).as(words).hasSize(1);
    return ids.getFirst();
  }
}
