package org.glossator.ui.navigator.internal.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.codebook.Templates;
import org.glossator.codebook.Templates.Template;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.UserFolders;
import org.glossator.study.DocumentPaths;
import org.glossator.study.StudyStore;
import org.glossator.ui.base.Icons;

/** Title, place, codebook, annotator and files of a new study. */
final class NewStudyPage extends WizardPage {
  private final List<Template> templates = Templates.list();

  private final List<Path> given;

  private Text title;
  private Text place;
  private Combo template;
  private Label templateNote;
  private Text annotator;
  private FileList files;

  /** Whether the place was typed or picked: then it does not follow the title any more. */
  private boolean placeChosen;

  private boolean following;

  NewStudyPage(List<Path> given) {
    super("new-study", Messages.NewStudy_title, Icons.title("new-study"));
    this.given = given;
    setDescription(Messages.NewStudy_description);
  }

  @Override
  public void createControl(Composite parent) {
    Rows rows = Rows.in(parent);
    title = rows.text(Messages.NewStudy_name, Messages.NewStudy_nameToolTip);
    place =
        rows.folder(
            Messages.NewStudy_place, Messages.NewStudy_placeToolTip, Messages.NewStudy_place);
    template =
        rows.choice(
            Messages.NewStudy_template,
            Messages.NewStudy_templateToolTip,
            templates.stream().map(Template::name).toArray(String[]::new));
    rows.label("");
    templateNote = new Label(rows.composite(), SWT.WRAP);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(2, 1)
        .hint(300, SWT.DEFAULT)
        .applyTo(templateNote);
    annotator = rows.text(Messages.NewStudy_annotator, Messages.NewStudy_annotatorToolTip);
    rows.topLabel(Messages.NewStudy_files);
    files = new FileList(rows.composite(), this::validate);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(files);

    files.add(given);
    annotator.setText(CurrentAnnotator.name());
    template.select(0);
    describeTemplate();
    followTitle();
    title.addListener(SWT.Modify, e -> titleChanged());
    place.addListener(SWT.Modify, e -> placeChanged());
    annotator.addListener(SWT.Modify, e -> validate());
    template.addListener(SWT.Selection, e -> describeTemplate());
    setControl(rows.composite());
    validate();
  }

  /** The task with the fields filled in; only while the page is complete. */
  MakeStudy task() {
    DroppedFiles dropped = DroppedFiles.of(GlossatorPlatform.formats(), files.paths());
    return new MakeStudy(
        GlossatorPlatform.openStudies(),
        Path.of(place.getText().strip()),
        title.getText().strip(),
        templates.get(template.getSelectionIndex()),
        annotator.getText().strip(),
        dropped.paths(),
        dropped.importer(),
        dropped.metadata());
  }

  private void titleChanged() {
    followTitle();
    validate();
  }

  private void placeChanged() {
    if (!following) {
      placeChosen = true;
      validate();
    }
  }

  private void followTitle() {
    if (placeChosen) {
      return;
    }
    String typed = title.getText().strip();
    // a study's folder lies in the file system as a document's does: the same names are safe
    String name = typed.isEmpty() ? "" : DocumentPaths.safe(typed.replace('/', '-'));
    following = true;
    place.setText(UserFolders.studies().resolve(name).toString());
    following = false;
  }

  private void describeTemplate() {
    Template chosen = templates.get(template.getSelectionIndex());
    templateNote.setText(chosen.description());
    templateNote.setToolTipText(chosen.source().isEmpty() ? null : chosen.source());
    templateNote.getParent().layout();
  }

  private void validate() {
    String wrong = wrong();
    boolean untouched = title.getText().isBlank() && !placeChosen;
    setErrorMessage(untouched ? null : wrong);
    setPageComplete(wrong == null);
  }

  private String wrong() {
    if (title.getText().isBlank()) {
      return Messages.NewStudy_noTitle;
    }
    String typed = place.getText().strip();
    Path folder;
    try {
      folder = Path.of(typed);
    } catch (InvalidPathException e) {
      return Messages.bind(Messages.NewStudy_noPath, typed, e.getReason());
    }
    if (typed.isEmpty() || !folder.isAbsolute()) {
      return Messages.NewStudy_notAbsolute;
    }
    if (StudyStore.isStudy(folder)) {
      return Messages.bind(Messages.NewStudy_isStudy, folder);
    }
    if (inUse(folder)) {
      return Messages.bind(Messages.NewStudy_inUse, folder);
    }
    String name = annotator.getText().strip();
    if (name.isEmpty()) {
      return Messages.NewStudy_noAnnotator;
    }
    String reason = DocumentPaths.reasonAgainstOwner(name);
    return reason == null ? null : Messages.bind(Messages.Annotator_wrong, name, reason);
  }

  /**
   * Whether something visible is in the folder; one that cannot be listed is the task's to complain
   * of.
   */
  private static boolean inUse(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Files.exists(folder);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.anyMatch(f -> !f.getFileName().toString().startsWith("."));
    } catch (IOException e) {
      return false;
    }
  }
}
