package org.glossator.ui.codebook.internal.editor;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.CodebookPackage.Literals;
import org.glossator.codebook.model.Layer;
import org.glossator.ui.codebook.internal.edits.Additions;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.edits.CodebookWork;
import org.glossator.ui.codebook.internal.edits.Moves;
import org.glossator.ui.codebook.internal.edits.Removals;
import org.glossator.ui.codebook.internal.edits.Shortcuts;

/** What can be done with the thing that is selected in the tree. UI thread only. */
public final class TreeActions {
  private final CodebookWork work;
  private final Supplier<EObject> selected;
  private final Consumer<EObject> created;
  private final Consumer<EObject> select;
  private final DeleteQuestion question;
  private Migrations migrations;

  /**
   * @param created told of a new thing: its name is to be typed next
   * @param select told what is selected best after a change
   */
  TreeActions(
      CodebookWork work,
      Supplier<EObject> selected,
      Consumer<EObject> created,
      Consumer<EObject> select,
      DeleteQuestion question) {
    this.work = work;
    this.selected = selected;
    this.created = created;
    this.select = select;
    this.question = question;
  }

  /** Lets operations take the annotations of a study along. */
  void setMigrations(Migrations newMigrations) {
    migrations = newMigrations;
  }

  private Layer layer() {
    return CodeTree.layerOf(selected.get());
  }

  /** Adds a layer after the one that is selected. */
  public void addLayer() {
    created.accept(new Additions(work).layer(layer()));
  }

  public boolean canAddCode() {
    return layer() != null;
  }

  /** Adds a code after the one that is selected, or at the end of the layer. */
  public void addCode() {
    if (canAddCode()) {
      Additions additions = new Additions(work);
      created.accept(
          selected.get() instanceof Code code
              ? additions.codeAfter(code)
              : additions.codeIn(layer()));
    }
  }

  public boolean canAddChild() {
    return selected.get() instanceof Code;
  }

  /** Adds a code below the one that is selected. */
  public void addChild() {
    if (canAddChild()) {
      created.accept(new Additions(work).codeIn(selected.get()));
    }
  }

  /** Adds an attribute to the layer. */
  public void addAttribute() {
    if (canAddCode()) {
      Attribute after = selected.get() instanceof Attribute attribute ? attribute : null;
      created.accept(new Additions(work).attribute(layer(), after));
    }
  }

  public boolean canDelete() {
    EObject object = selected.get();
    return object != null && object != work.codebook();
  }

  /** Deletes what is selected, or retires it if the user prefers that. */
  public void delete() {
    if (!canDelete()) {
      return;
    }
    EObject object = selected.get();
    if (migrations != null && !work.isFresh(object)) {
      migrations.delete(object);
      return;
    }
    DeleteQuestion.Answer answer =
        work.isFresh(object) ? DeleteQuestion.Answer.DELETE : question.ask(object);
    switch (answer) {
      case DELETE -> select.accept(new Removals(work).delete(object));
      case RETIRE ->
          work.type(Messages.TreeActions_retire, object, Literals.CODE__RETIRED, Boolean.TRUE);
      case CANCEL -> {
        // stays as it is
      }
    }
  }

  /** Whether a code is selected that annotations of a study may have. */
  public boolean canMigrateCode() {
    return migrations != null && selected.get() instanceof Code code && !work.isFresh(code);
  }

  /** Asks which code the selected one is merged into. */
  public void merge() {
    if (canMigrateCode()) {
      migrations.merge((Code) selected.get());
    }
  }

  /** Asks what the selected code is split into. */
  public void split() {
    if (canMigrateCode()) {
      migrations.split((Code) selected.get());
    }
  }

  /** Whether an attribute is selected that annotations of a study may have. */
  public boolean canChangeKind() {
    return migrations != null
        && selected.get() instanceof Attribute attribute
        && !work.isFresh(attribute);
  }

  /** Asks which kind the selected attribute gets. */
  public void changeKind() {
    if (canChangeKind()) {
      migrations.changeKind((Attribute) selected.get());
    }
  }

  public boolean canMove(int by) {
    return canDelete() && new Moves(work).canMove(selected.get(), by);
  }

  public void up() {
    keepSelected(new Moves(work)::up);
  }

  public void down() {
    keepSelected(new Moves(work)::down);
  }

  public boolean canIndent() {
    return canDelete() && new Moves(work).canIndent(selected.get());
  }

  public void indent() {
    keepSelected(new Moves(work)::indent);
  }

  public boolean canOutdent() {
    return canDelete() && new Moves(work).canOutdent(selected.get());
  }

  public void outdent() {
    keepSelected(new Moves(work)::outdent);
  }

  private void keepSelected(Consumer<EObject> move) {
    if (canDelete()) {
      EObject object = selected.get();
      move.accept(object);
      select.accept(object);
    }
  }

  public boolean canAssignKeys() {
    return new Shortcuts(work).missing() > 0;
  }

  /** Gives a key to each code that has none. */
  public void assignKeys() {
    new Shortcuts(work).assignMissing();
  }
}
