package org.glossator.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.AnnotationEdit.DeleteSpan;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationEdit.SetMemo;
import org.glossator.annotation.UndoHistory.Doing;
import org.glossator.annotation.UndoHistory.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndoHistoryTest {
  private final AnnotationDocument document = AnnotationDocument.of("x".repeat(RandomEdits.LENGTH));
  private final UndoHistory history = new UndoHistory(document);

  private static CreateSpan create(int id) {
    return new CreateSpan(Span.of(id, id, id + 3, "frame", "a"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void goesBackAndForthOverAllStates(long seed) throws EditRefusedException {
    Random random = new Random(seed);
    RandomEdits edits = new RandomEdits(random);
    List<AnnotationSnapshot> states = new ArrayList<>(List.of(document.snapshot()));
    int at = 0;
    for (int step = 0; step < 2500; step++) {
      String where = "seed " + seed + " step " + step;
      switch (random.nextInt(5)) {
        case 0 -> {
          history.undo();
          at = Math.max(0, at - 1);
        }
        case 1 -> {
          history.redo();
          at = Math.min(states.size() - 1, at + 1);
        }
        default -> {
          AnnotationSnapshot before = document.snapshot();
          if (performs(edits.next()) && document.snapshot() != before) {
            states.subList(at + 1, states.size()).clear();
            states.add(document.snapshot());
            at++;
          }
        }
      }
      assertThat(document.snapshot()).as(where).isEqualTo(states.get(at));
      assertThat(history.canRedo()).as(where).isEqualTo(at < states.size() - 1);
      assertThat(history.redoSteps()).as(where).hasSize(states.size() - 1 - at);
      if (step % 500 == 499) { // as a restart does
        List<Step> undo = history.undoSteps();
        List<Step> redo = history.redoSteps();
        history.clear();
        assertThat(history.canUndo()).isFalse();
        history.restore(undo, redo);
      }
    }
  }

  private boolean performs(AnnotationEdit edit) {
    try {
      history.perform("step", edit);
      return true;
    } catch (EditRefusedException e) {
      return false;
    }
  }

  @Test
  void namesItsSteps() throws EditRefusedException {
    assertThat(history.undoLabel()).isNull();
    assertThat(history.redoLabel()).isNull();
    history.undo();
    history.redo();

    history.perform("Create span", create(1));
    history.perform("Set code", new SetCode(1, "b"));
    history.undo();

    assertThat(history.undoLabel()).isEqualTo("Create span");
    assertThat(history.redoLabel()).isEqualTo("Set code");
    assertThat(history.canUndo()).isTrue();
    assertThat(history.canRedo()).isTrue();
    history.perform("Set memo", new SetMemo(1, "m"));
    assertThat(history.canRedo()).isFalse();
    assertThat(history.undoSteps())
        .extracting(Step::label)
        .containsExactly("Create span", "Set memo");
  }

  @Test
  void whatChangesNothingIsNoStep() throws EditRefusedException {
    history.perform("Create span", create(1));
    history.perform("Set code", new SetCode(1, "a"));

    assertThat(history.undoSteps()).hasSize(1);
  }

  @Test
  void whatIsRefusedIsNoStep() throws EditRefusedException {
    history.perform("Create span", create(1));
    history.undo();

    assertThatThrownBy(() -> history.perform("Delete", new DeleteSpan(7)))
        .isInstanceOf(EditRefusedException.class);

    assertThat(history.canUndo()).isFalse();
    assertThat(history.redoLabel()).as("what could be redone still can").isEqualTo("Create span");
  }

  @Test
  void forgetsTheOldestStepsPastTheBound() throws EditRefusedException {
    UndoHistory small = new UndoHistory(document, 3, 1000);
    for (int id = 1; id <= 5; id++) {
      small.perform("span " + id, create(id));
    }

    assertThat(small.undoSteps())
        .extracting(Step::label)
        .containsExactly("span 3", "span 4", "span 5");
  }

  @Test
  void countsTheEditsInBatchesButKeepsTheNewestStepHoweverBig() throws EditRefusedException {
    UndoHistory small = new UndoHistory(document, 100, 10);
    for (int id = 1; id <= 4; id++) {
      small.perform("span " + id, create(id));
    }
    List<AnnotationEdit> many = new ArrayList<>();
    for (int id = 10; id < 60; id++) {
      many.add(create(id));
    }
    small.perform("Annotate all", new Batch(many));

    assertThat(small.undoSteps()).extracting(Step::label).containsExactly("Annotate all");
    small.undo();
    assertThat(document.snapshot().size()).isEqualTo(4);
    small.redo();
    assertThat(document.snapshot().size()).isEqualTo(54);
    small.perform("one more", create(90));
    assertThat(small.undoSteps()).extracting(Step::label).containsExactly("one more");
  }

  @Test
  void goingBackAndForthTakesNoRoom() throws EditRefusedException {
    UndoHistory small = new UndoHistory(document, 100, 10);
    for (int id = 1; id <= 5; id++) {
      small.perform("span " + id, create(id));
    }
    for (int i = 0; i < 30; i++) {
      small.undo();
      small.undo();
      small.redo();
      small.redo();
    }

    assertThat(small.undoSteps()).hasSize(5);
  }

  @Test
  void aStepThatNoLongerFitsIsForgottenAndTheOthersStay() throws EditRefusedException {
    history.perform("Create 1", create(1));
    history.perform("Create 2", create(2));
    document.apply(new DeleteSpan(2)); // merged from disk, say

    assertThatThrownBy(history::undo)
        .isInstanceOf(EditRefusedException.class)
        .hasMessage("there is no span 2");

    assertThat(history.undoLabel()).isEqualTo("Create 1");
    history.undo();
    assertThat(document.snapshot().size()).isZero();
  }

  @Test
  void undoOfSomethingThatIsDoneAlreadyIsStillAStep() throws EditRefusedException {
    document.apply(create(1));
    history.perform("Set memo", new SetMemo(1, "m"));
    document.apply(new SetMemo(1, null));

    history.undo();

    assertThat(history.canUndo()).isFalse();
    assertThat(history.redoLabel()).isEqualTo("Set memo");
  }

  @Test
  void restoredStepsAreBoundedToo() throws EditRefusedException {
    UndoHistory small = new UndoHistory(document, 2, 1000);
    List<Step> steps = new ArrayList<>();
    for (int id = 1; id <= 5; id++) {
      steps.add(new Step("span " + id, create(id), new DeleteSpan(id)));
    }

    small.restore(List.of(), steps);

    assertThat(small.redoSteps()).extracting(Step::label).containsExactly("span 4", "span 5");
    small.redo();
    assertThat(document.snapshot().span(5)).isNotNull();
  }

  @Test
  void listenersOfTheDocumentSeeTheStepAndWhoMadeIt() throws EditRefusedException {
    List<String> told = new ArrayList<>();
    document.addListener(change -> told.add(name(history.current()) + " " + history.undoLabel()));

    history.perform("A", create(1));
    history.undo();
    history.redo();
    document.apply(create(2));

    assertThat(told).containsExactly("PERFORM A A", "UNDO A null", "REDO A A", "null A");
    assertThat(history.current()).isNull();
  }

  private static String name(Doing doing) {
    return doing == null ? null : doing.action() + " " + doing.label();
  }

  @Test
  void stepsHaveTimesInTheOrderInWhichTheyWereDone() throws EditRefusedException {
    UndoHistory other = new UndoHistory(AnnotationDocument.of("Other text."));
    history.perform("A", create(1));
    other.perform("B", create(1));
    history.perform("C", create(2));
    long first = history.undoSteps().get(0).time();
    long second = other.undoSteps().get(0).time();
    long third = history.undoSteps().get(1).time();
    assertThat(second).isGreaterThan(first);
    assertThat(third).isGreaterThan(second);
    history.undo();
    assertThat(history.redoSteps().get(0).time()).isEqualTo(third);
    history.redo();
    assertThat(history.undoSteps().get(1).time()).isEqualTo(third);
  }

  @Test
  void listenersAreToldOfEachChangeAndCannotSpoilIt() throws EditRefusedException {
    int[] calls = {0};
    Runnable listener = () -> calls[0]++;
    history.addListener(listener);
    history.perform("A", create(1));
    history.undo();
    history.redo();
    history.clear();
    assertThat(calls[0]).isEqualTo(4);

    Runnable bad =
        () -> {
          throw new IllegalStateException("bad");
        };
    history.addListener(bad);
    assertThatThrownBy(() -> history.perform("B", create(2))).hasMessage("bad");
    history.removeListener(bad);
    assertThat(history.undoLabel()).isEqualTo("B");
    document.addListener(
        change -> {
          throw new IllegalStateException("worse");
        });
    assertThatThrownBy(() -> history.perform("C", create(3))).hasMessage("worse");
    assertThat(history.undoLabel()).isEqualTo("C");
    assertThat(calls[0]).isEqualTo(6);
  }
}
