package org.glossator.ui.codebook.internal.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.glossator.codebook.Slugs;
import org.glossator.study.model.Actor;
import org.glossator.study.model.StudyFactory;
import org.glossator.study.model.StudySettings;
import org.glossator.ui.base.Icons;
import org.glossator.ui.codebook.internal.details.ActorPane;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.edits.ModelWork;
import org.glossator.ui.codebook.internal.paint.AccessibleName;
import org.glossator.ui.codebook.internal.paint.CodebookIcons;

/** The actors of a study: the list with its filter, and the form of the one selected. */
public final class ActorsPage extends Composite {
  private static final int[] LEFT_RIGHT = {42, 58};
  private static final int NAME_WIDTH = 230;
  private static final int KIND_WIDTH = 190;

  private final ModelWork work;
  private final Consumer<Actor> merge;
  private final Consumer<Actor> delete;
  private final Text filter;
  private final Table table;
  private final ActorPane pane;
  private ToolItem mergeItem;
  private ToolItem deleteItem;
  private Actor shown;

  /**
   * @param merge asks what an actor is merged into
   * @param delete deletes an actor, or says why not
   */
  ActorsPage(
      Composite parent,
      FormToolkit toolkit,
      ModelWork work,
      Consumer<Actor> merge,
      Consumer<Actor> delete) {
    super(parent, SWT.NONE);
    this.work = work;
    this.merge = merge;
    this.delete = delete;
    setLayout(new FillLayout());
    SashForm columns = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
    Composite left = new Composite(columns, SWT.NONE);
    GridLayoutFactory.fillDefaults().extendedMargins(2, 0, 4, 0).spacing(0, 4).applyTo(left);
    createTools(left);
    filter = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(Messages.ActorsPage_filter);
    AccessibleName.set(filter, Messages.ActorsPage_filter);
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(filter);
    table = new Table(left, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    table.setHeaderVisible(true);
    AccessibleName.set(table, Messages.ActorsPage_name);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    column(Messages.ActorsPage_actor, NAME_WIDTH);
    column(Messages.ActorsPage_kind, KIND_WIDTH);
    pane = new ActorPane(columns, toolkit, work, this::add);
    columns.setWeights(LEFT_RIGHT);
    filter.addModifyListener(e -> show(selected()));
    filter.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.ARROW_DOWN) {
            table.setFocus();
          } else if (e.keyCode == SWT.ESC) {
            filter.setText("");
          }
        });
    table.addListener(SWT.Selection, e -> selectionChanged());
    table.addListener(SWT.DefaultSelection, e -> pane.focusName());
    table.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.INSERT) {
            add();
          } else if (e.keyCode == SWT.DEL) {
            delete();
          }
        });
    work.addListener(this::changed);
    show(null);
    if (table.getItemCount() > 0) {
      table.setSelection(0);
    }
    selectionChanged();
  }

  private void createTools(Composite parent) {
    ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, false).indent(2, 0).applyTo(bar);
    AccessibleName.set(bar, Messages.ActorsPage_tools);
    ToolItem addItem = new ToolItem(bar, SWT.PUSH);
    addItem.setImage(Icons.image("add"));
    addItem.setToolTipText(Messages.ActorsPage_add);
    addItem.addListener(SWT.Selection, e -> add());
    mergeItem = new ToolItem(bar, SWT.PUSH);
    mergeItem.setImage(CodebookIcons.image("merge"));
    mergeItem.setToolTipText(Messages.ActorsPage_merge);
    mergeItem.addListener(SWT.Selection, e -> merge());
    deleteItem = new ToolItem(bar, SWT.PUSH);
    deleteItem.setImage(Icons.image("delete"));
    deleteItem.setToolTipText(Messages.ActorsPage_delete);
    deleteItem.addListener(SWT.Selection, e -> delete());
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(title);
    column.setWidth(width);
  }

  private StudySettings settings() {
    return (StudySettings) work.root();
  }

  /** The actor that is selected, or null. */
  Actor selected() {
    return table.getSelectionCount() == 0 ? null : (Actor) table.getSelection()[0].getData();
  }

  /** Adds an actor and goes to its name. */
  void add() {
    Actor actor = StudyFactory.eINSTANCE.createActor();
    actor.setName(Messages.ActorsPage_newActor);
    actor.setId(
        Slugs.slug(
            Messages.ActorsPage_newActor,
            id -> settings().getActors().stream().anyMatch(a -> id.equals(a.getId()))));
    filter.setText("");
    work.edit(Messages.ActorsPage_add, actor, () -> settings().getActors().add(actor));
    select(actor);
    pane.focusName();
  }

  /** Asks what the selected actor is merged into. */
  public void merge() {
    if (selected() != null) {
      work.endTyping();
      merge.accept(selected());
    }
  }

  private void delete() {
    if (selected() != null) {
      work.endTyping();
      delete.accept(selected());
    }
  }

  /** Deletes an actor that nothing refers to. */
  void remove(Actor actor) {
    work.edit(
        NLS.bind(Messages.ActorsPage_deleted, CodeTree.name(actor)),
        actor,
        () -> settings().getActors().remove(actor));
  }

  private void changed(ModelWork.Change change) {
    if (isDisposed()) {
      return;
    }
    Actor shown = change.again() && change.focus() instanceof Actor actor ? actor : selected();
    show(shown);
    pane.refresh();
  }

  /** Fills the list and keeps the selection where it still is. */
  private void show(Actor keep) {
    String typed = filter.getText().strip().toLowerCase(Locale.ROOT);
    List<Actor> actors = new ArrayList<>();
    for (Actor actor : settings().getActors()) {
      if (matches(actor, typed)) {
        actors.add(actor);
      }
    }
    actors.sort(Comparator.comparing(CodeTree::name, String.CASE_INSENSITIVE_ORDER));
    table.setRedraw(false);
    try {
      table.setItemCount(actors.size());
      for (int i = 0; i < actors.size(); i++) {
        TableItem item = table.getItem(i);
        Actor actor = actors.get(i);
        item.setData(actor);
        item.setImage(Icons.image("actor"));
        item.setText(new String[] {CodeTree.name(actor), ActorPane.kindName(actor.getKind())});
      }
      int index = actors.indexOf(keep);
      if (index >= 0) {
        table.setSelection(index);
      } else if (!typed.isEmpty() && !actors.isEmpty()) {
        table.setSelection(0);
      } else {
        table.deselectAll();
      }
    } finally {
      table.setRedraw(true);
    }
    if (selected() != shown) {
      selectionChanged();
    } else if (shown == null) {
      pane.show(null); // whether there are any may have changed
    }
  }

  private static boolean matches(Actor actor, String typed) {
    return typed.isEmpty()
        || CodeTree.name(actor).toLowerCase(Locale.ROOT).contains(typed)
        || actor.getAliases().stream().anyMatch(a -> a.toLowerCase(Locale.ROOT).contains(typed));
  }

  private void select(Actor actor) {
    show(actor);
    table.showSelection();
  }

  private void selectionChanged() {
    work.endTyping();
    shown = selected();
    pane.show(shown);
    mergeItem.setEnabled(shown != null && settings().getActors().size() > 1);
    deleteItem.setEnabled(shown != null);
  }

  /** The list. */
  public Table table() {
    return table;
  }

  /** The field above the list. */
  public Text filter() {
    return filter;
  }

  /** The form. */
  public ActorPane pane() {
    return pane;
  }

  @Override
  public boolean setFocus() {
    return table.setFocus();
  }
}
