package org.glossator.ui.codebook.internal.editor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.change.Rename;
import org.glossator.codebook.change.RetireCode;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.Choice;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.CodebookPackage.Literals;
import org.glossator.codebook.model.ElementKind;
import org.glossator.codebook.model.Layer;
import org.glossator.study.Study;
import org.glossator.study.migration.CodeUses;
import org.glossator.study.migration.CodebookMigration;
import org.glossator.study.migration.MigrationPreview;
import org.glossator.study.migration.ValuesInUse;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.codebook.internal.edits.CodeTree;
import org.glossator.ui.codebook.internal.edits.CodebookWork;
import org.glossator.ui.codebook.internal.edits.Naming;
import org.glossator.ui.codebook.internal.edits.StudyQuestions;
import org.glossator.ui.codebook.internal.migration.ChangeDialog;
import org.glossator.ui.codebook.internal.migration.ChoiceOptions;
import org.glossator.ui.codebook.internal.migration.DeleteOptions;
import org.glossator.ui.codebook.internal.migration.KindOptions;
import org.glossator.ui.codebook.internal.migration.MergeOptions;
import org.glossator.ui.codebook.internal.migration.NoOptions;
import org.glossator.ui.codebook.internal.migration.OpenPlace;
import org.glossator.ui.codebook.internal.migration.Options;
import org.glossator.ui.codebook.internal.migration.SplitOptions;

/**
 * The operations of the codebook editor that take annotations along: asks, previews, and hands the
 * migration over to be done. UI thread only.
 */
final class Migrations implements StudyQuestions {
  /** So many values are offered as choices; more are no choice any more. */
  private static final int MOST_CHOICES = 30;

  /** Counting begins when the user stays with a thing for so long. */
  private static final int PAUSE_MILLIS = 200;

  private final IWorkbenchPartSite site;
  private final Study study;
  private final CodebookWork work;
  private final Recording recording;
  private final Consumer<CodebookMigration> run;
  private TaskJob<CodeUses.Count> counting;

  /**
   * @param run does a migration
   */
  Migrations(
      IWorkbenchPartSite site,
      Study study,
      CodebookWork work,
      Recording recording,
      Consumer<CodebookMigration> run) {
    this.site = site;
    this.study = study;
    this.work = work;
    this.recording = recording;
    this.run = run;
  }

  /** A migration as the dialog knows it. */
  private record Migrating(CodebookMigration migration) implements ChangeDialog.Change {
    @Override
    public MigrationPreview preview(Progress progress) throws ProblemException {
      return migration.preview(progress);
    }
  }

  private final class Deciding implements ChangeDialog.Decision<Migrating> {
    private final Options options;
    private final Consumer<CodebookMigration> apply;

    Deciding(Options options, Consumer<CodebookMigration> apply) {
      this.options = options;
      this.apply = apply;
    }

    @Override
    public void create(Composite parent, Runnable changed) {
      options.create(parent, changed);
    }

    @Override
    public Control first() {
      return options.first();
    }

    @Override
    public Migrating change() throws ProblemException {
      var codebook = recording.recorded(work.codebook());
      return new Migrating(
          new CodebookMigration(study, codebook, options.operation(codebook), recording.author()));
    }

    @Override
    public void apply(Migrating change) {
      apply.accept(change.migration());
    }
  }

  private void open(String title, String explanation, String button, Options options) {
    open(
        new ChangeDialog.Texts(title, explanation, button, null), new Deciding(options, run), null);
  }

  private void open(ChangeDialog.Texts texts, Deciding deciding, Runnable other) {
    work.endTyping();
    new ChangeDialog(
            site.getShell(),
            texts,
            deciding,
            place -> OpenPlace.open(site.getPage(), study, place),
            other)
        .open();
  }

  /** Asks what a code is merged into. */
  void merge(Code code) {
    Layer layer = CodeTree.layerOf(code);
    open(
        NLS.bind(Messages.Migrations_mergeTitle, CodeTree.name(code)),
        Messages.Migrations_mergeText,
        Messages.Migrations_merge,
        new MergeOptions(work.codebook(), layer.getId(), code.getId()));
  }

  /** Asks what a code is split into. */
  void split(Code code) {
    Layer layer = CodeTree.layerOf(code);
    open(
        NLS.bind(Messages.Migrations_splitTitle, CodeTree.name(code)),
        Messages.Migrations_splitText,
        Messages.Migrations_split,
        new SplitOptions(layer.getId(), code.getId()));
  }

  /** Asks whether a layer, code or attribute is deleted; a code may be retired instead. */
  void delete(EObject object) {
    boolean code = object instanceof Code;
    open(
        new ChangeDialog.Texts(
            code ? Messages.DeleteDialog_title : Messages.Migrations_deleteTitle,
            NLS.bind(
                code ? Messages.Migrations_deleteCode : Messages.Migrations_deleteOther,
                CodeTree.name(object)),
            Messages.DeleteDialog_delete,
            code ? Messages.DeleteDialog_retire : null),
        new Deciding(new DeleteOptions(object), run),
        () -> setRetired(object));
  }

  private void setRetired(EObject code) {
    work.type(Messages.TreeActions_retire, code, Literals.CODE__RETIRED, Boolean.TRUE);
    work.endTyping();
  }

  /** It is a step of the editor, which a new codebook of others may have overtaken. */
  @Override
  public void retire(Code code) {
    RetireCode retire = new RetireCode(CodeTree.layerOf(code).getId(), code.getId(), true);
    Consumer<CodebookMigration> apply =
        migration -> {
          if (work.contains(code)) {
            setRetired(code);
          }
        };
    open(
        new ChangeDialog.Texts(
            NLS.bind(Messages.Migrations_retireTitle, CodeTree.name(code)),
            Messages.Migrations_retireText,
            Messages.DeleteDialog_retire,
            null),
        new Deciding(new NoOptions(retire), apply),
        null);
  }

  @Override
  public void count(EObject object, Consumer<CodeUses.Count> answer) {
    if (counting != null) {
      counting.cancel();
    }
    String code = object instanceof Code of ? of.getId() : null;
    counting =
        new TaskJob<>(
            site.getShell().getDisplay(),
            Messages.Migrations_counting,
            new CodeUses(study, CodeTree.layerOf(object).getId(), code));
    counting.setSystem(true); // nobody asked for it: no progress is shown
    counting.onResult(answer).onProblem(problem -> answer.accept(null)).schedule(PAUSE_MILLIS);
  }

  @Override
  public void show(EObject object) {
    String layer = CodeTree.layerOf(object).getId();
    String id = Naming.id(object);
    ElementKind kind =
        switch (object) {
          case Layer of -> ElementKind.LAYER;
          case Attribute of -> ElementKind.ATTRIBUTE;
          default -> ElementKind.CODE;
        };
    String name = CodeTree.name(object);
    // a new name, whatever it is, touches just these
    Rename rename = new Rename(kind, layer, id, name.isBlank() ? id : name);
    open(
        new ChangeDialog.Texts(
            NLS.bind(Messages.Migrations_showTitle, rename.name()),
            NLS.bind(Messages.Migrations_showText, id),
            null,
            null),
        new Deciding(
            new NoOptions(rename),
            migration -> {
              // there is no button: it is only looked at
            }),
        null);
  }

  /** Asks what becomes of the values of a choice that is deleted. */
  @Override
  public void deleteChoice(Choice choice) {
    open(
        NLS.bind(
            Messages.Migrations_choiceTitle,
            choice.getName() == null ? choice.getId() : choice.getName()),
        Messages.Migrations_choiceText,
        Messages.DeleteDialog_delete,
        new ChoiceOptions(choice));
  }

  /** Looks which values an attribute has, and asks which kind it gets. */
  void changeKind(Attribute attribute) {
    Layer layer = CodeTree.layerOf(attribute);
    ValuesInUse values = new ValuesInUse(study, layer.getId(), attribute.getId(), MOST_CHOICES);
    new TaskJob<List<String>>(site.getShell().getDisplay(), Messages.Migrations_values, values)
        .onResult(
            found -> {
              if (work.contains(attribute)) {
                open(
                    NLS.bind(Messages.Migrations_kindTitle, CodeTree.name(attribute)),
                    Messages.Migrations_kindText,
                    Messages.Migrations_kind,
                    new KindOptions(layer.getId(), attribute.getId(), attribute.getKind(), found));
              }
            })
        .schedule();
  }
}
