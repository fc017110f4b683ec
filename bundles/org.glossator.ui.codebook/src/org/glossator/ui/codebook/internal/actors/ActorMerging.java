package org.glossator.ui.codebook.internal.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.migration.ActorMerge;
import org.glossator.study.migration.MigrationPreview;
import org.glossator.study.model.Actor;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.migration.ChangeDialog;
import org.glossator.ui.codebook.internal.paint.AccessibleName;

/** Which actor another one is merged into. UI thread only. */
final class ActorMerging implements ChangeDialog.Decision<ActorMerging.Merging> {
  private final Actor actor;
  private final List<Actor> candidates = new ArrayList<>();
  private final Maker maker;
  private final Consumer<ActorMerge> run;
  private Combo combo;

  /** Makes the merge of two actors. */
  @FunctionalInterface
  interface Maker {
    ActorMerge merge(String from, String into) throws ProblemException;
  }

  /** A merge as the dialog knows it. */
  record Merging(ActorMerge merge) implements ChangeDialog.Change {
    @Override
    public MigrationPreview preview(Progress progress) throws ProblemException {
      return merge.preview(progress);
    }
  }

  ActorMerging(Actor actor, Supplier<List<Actor>> actors, Maker maker, Consumer<ActorMerge> run) {
    this.actor = actor;
    this.maker = maker;
    this.run = run;
    actors.get().stream()
        .filter(candidate -> candidate != actor)
        .sorted(Comparator.comparing(CodeTree::name, String.CASE_INSENSITIVE_ORDER))
        .forEach(candidates::add);
  }

  @Override
  public void create(Composite parent, Runnable changed) {
    new Label(parent, SWT.NONE).setText(Messages.ActorMerging_into);
    combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
    combo.setItems(candidates.stream().map(CodeTree::name).toArray(String[]::new));
    AccessibleName.set(combo, Messages.ActorMerging_into);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    combo.addListener(SWT.Selection, e -> changed.run());
  }

  @Override
  public Control first() {
    return combo;
  }

  @Override
  public Merging change() throws ProblemException {
    int index = combo.getSelectionIndex();
    if (index < 0) {
      throw new ProblemException(Problem.info("", Messages.ActorMerging_choose));
    }
    return new Merging(maker.merge(actor.getId(), candidates.get(index).getId()));
  }

  @Override
  public void apply(Merging change) {
    run.accept(change.merge());
  }
}
