package org.glossator.ui.codebook.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookPackage.Literals;
import org.glossator.codebook.model.Layer;
import org.glossator.ui.codebook.internal.edits.Additions;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.edits.CodebookWork;
import org.glossator.ui.codebook.internal.edits.ModelWork.Change;
import org.glossator.ui.codebook.internal.edits.Moves;
import org.glossator.ui.codebook.internal.edits.Naming;
import org.glossator.ui.codebook.internal.edits.Removals;
import org.glossator.ui.codebook.internal.edits.Shortcuts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookWorkTest {
  private final Codebook codebook = Books.responsibility();
  private final CodebookWork work = new CodebookWork(codebook);

  /** Any sequence of steps, taken back, gives the same bytes; done again, the same bytes too. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void undoAndRedoRestoreTheSameBytes(long seed) {
    Random random = new Random(seed);
    List<String> states = new ArrayList<>();
    int done = 0;
    states.add(Books.bytes(codebook));
    for (int i = 0; i < 60; i++) {
      randomEdit(random);
      work.endTyping();
      int depth = undoDepth();
      if (depth > done) {
        done = depth;
        states.add(Books.bytes(codebook));
      }
    }
    for (int i = states.size() - 2; i >= 0; i--) {
      work.undo();
      assertThat(Books.bytes(codebook))
          .as("seed %d, undo to state %d", seed, i)
          .isEqualTo(states.get(i));
    }
    assertThat(work.canUndo()).isFalse();
    assertThat(work.isDirty()).isFalse();
    for (int i = 1; i < states.size(); i++) {
      work.redo();
      assertThat(Books.bytes(codebook))
          .as("seed %d, redo to state %d", seed, i)
          .isEqualTo(states.get(i));
    }
    assertThat(work.canRedo()).isFalse();
  }

  /** How many steps can be taken back, found out by doing it. */
  private int undoDepth() {
    int depth = 0;
    while (work.canUndo()) {
      work.undo();
      depth++;
    }
    for (int i = 0; i < depth; i++) {
      work.redo();
    }
    return depth;
  }

  private void randomEdit(Random random) {
    List<EObject> all = new ArrayList<>();
    for (Iterator<EObject> i = codebook.eAllContents(); i.hasNext(); ) {
      EObject object = i.next();
      if (object instanceof Layer || object instanceof Code || object instanceof Attribute) {
        all.add(object);
      }
    }
    if (all.isEmpty()) {
      new Additions(work).layer(null);
      return;
    }
    EObject object = all.get(random.nextInt(all.size()));
    EObject other = all.get(random.nextInt(all.size()));
    Additions additions = new Additions(work);
    Moves moves = new Moves(work);
    switch (random.nextInt(12)) {
      case 0 -> additions.layer(CodeTree.layerOf(object));
      case 1 -> additions.codeIn(object instanceof Code ? object : CodeTree.layerOf(object));
      case 2 -> additions.attribute(CodeTree.layerOf(object), null);
      case 3 -> new Naming(work).rename(object, "Name " + random.nextInt(100));
      case 4 -> new Removals(work).delete(object);
      case 5 -> moves.up(object);
      case 6 -> moves.down(object);
      case 7 -> moves.indent(object);
      case 8 -> moves.outdent(object);
      case 9 -> moves.to(object, other, random.nextInt(4));
      case 10 -> new Shortcuts(work).assignMissing();
      default -> {
        if (object instanceof Code code) {
          work.type("list", code, Literals.CODE__INCLUSION, List.of("a" + random.nextInt(9), "b"));
        }
      }
    }
  }

  @Test
  void lettersTypedInARowAreOneStep() {
    Code code = Books.code(codebook, "Frame", "burden");
    Naming naming = new Naming(work);
    naming.rename(code, "B");
    naming.rename(code, "Bu");
    naming.rename(code, "Bur");
    work.undo();
    assertThat(code.getName()).isEqualTo("Burden");
    assertThat(work.canUndo()).isFalse();
    work.redo();
    assertThat(code.getName()).isEqualTo("Bur");
  }

  @Test
  void aFieldThatWasLeftBeginsANewStep() {
    Code code = Books.code(codebook, "Frame", "burden");
    work.type("t", code, Literals.CODE__DEFINITION, "one");
    work.endTyping();
    work.type("t", code, Literals.CODE__DEFINITION, "two");
    work.undo();
    assertThat(code.getDefinition()).isEqualTo("one");
  }

  @Test
  void typingAfterSavingIsAStepOfItsOwnAndDirty() {
    Code code = Books.code(codebook, "Frame", "burden");
    work.type("t", code, Literals.CODE__DEFINITION, "one");
    work.saved();
    assertThat(work.isDirty()).isFalse();
    work.type("t", code, Literals.CODE__DEFINITION, "two");
    assertThat(work.isDirty()).isTrue();
    work.undo();
    assertThat(work.isDirty()).isFalse();
    assertThat(code.getDefinition()).isEqualTo("one");
  }

  @Test
  void theSameValueIsNoStep() {
    Code code = Books.code(codebook, "Frame", "burden");
    work.type("t", code, Literals.CODE__DEFINITION, code.getDefinition());
    work.type("t", code, Literals.CODE__INCLUSION, List.copyOf(code.getInclusion()));
    assertThat(work.canUndo()).isFalse();
  }

  @Test
  void undoTellsWhereItWas() {
    List<Change> told = new ArrayList<>();
    Code code = Books.code(codebook, "Frame", "burden");
    new Removals(work).delete(code);
    assertThat(work.contains(code)).isFalse();
    work.addListener(told::add);
    work.undo();
    assertThat(told).containsExactly(new Change(code, true, true));
    assertThat(work.contains(code)).isTrue();
    assertThat(work.redoLabel()).isEqualTo("Delete Burden");
  }

  @Test
  void aThingIsFreshUntilItIsSaved() {
    Code code = new Additions(work).codeIn(Books.layer(codebook, "Frame"));
    assertThat(work.isFresh(code)).isTrue();
    assertThat(work.isFresh(Books.code(codebook, "Frame", "burden"))).isFalse();
    work.saved();
    assertThat(work.isFresh(code)).isFalse();
  }
}
