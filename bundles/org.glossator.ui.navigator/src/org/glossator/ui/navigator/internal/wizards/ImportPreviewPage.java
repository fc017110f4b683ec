package org.glossator.ui.navigator.internal.wizards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardContainer2;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.base.Problem;
import org.glossator.base.Progress;
import org.glossator.formats.ImportDocuments;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportPreview;
import org.glossator.formats.Importer;
import org.glossator.study.Study;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Latest;

/**
 * The first documents as they would come in, the options of the format, what the files call their
 * layers, codes and attributes, and what is odd about them. The import can be started without a
 * look at it.
 */
final class ImportPreviewPage extends WizardPage {
  private static final int DOCUMENTS = 5;

  private final Study study;
  private final Supplier<ImportDocuments> task;
  private final Consumer<String> onEncoding;
  private final Consumer<String> onAnnotator;
  private Latest<ImportPreview.Result> latest;
  private ImportPreview shown;
  private Importer importer;
  private SashForm both;
  private Combo encoding;
  private Whose whose;
  private String found = "";
  private OptionForm options;
  private Table documents;
  private Text text;
  private MappingTable mapping;
  private Table problems;
  private List<ImportPreview.Document> previews = List.of();

  /**
   * @param task what the first page says; asked when this one is shown
   * @param onEncoding told of an encoding that was chosen here
   * @param onAnnotator told of an annotator that was chosen here
   */
  ImportPreviewPage(
      Study study,
      Supplier<ImportDocuments> task,
      Consumer<String> onEncoding,
      Consumer<String> onAnnotator) {
    super("preview", Messages.Import_title, Icons.title("import"));
    this.study = study;
    this.task = task;
    this.onEncoding = onEncoding;
    this.onAnnotator = onAnnotator;
    setDescription(Messages.Preview_description);
  }

  @Override
  public void createControl(Composite parent) {
    latest = new Latest<>(parent.getDisplay());
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).spacing(8, 8).applyTo(page);
    new Label(page, SWT.NONE).setText(Messages.Import_encoding);
    encoding = new Combo(page, SWT.DROP_DOWN);
    encoding.setItems(Encodings.COMMON.toArray(String[]::new));
    encoding.add(Messages.Import_encodingAuto, 0);
    encoding.setToolTipText(Messages.Import_encodingToolTip);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(encoding);
    encoding.addListener(
        SWT.Selection,
        e -> {
          onEncoding.accept(encoding.getText());
          refresh();
        });
    whose =
        new Whose(
            page,
            study.annotators(),
            name -> {
              onAnnotator.accept(name);
              checkAnnotator();
            });
    options = new OptionForm(page, this::refresh);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(options);
    both = new SashForm(page, SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(720, 300).applyTo(both);
    createDocuments(both);
    mapping = new MappingTable(both, study.scheme());
    both.setWeights(3, 2);
    problems = new Table(page, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
    problems.setToolTipText(Messages.Preview_problemsToolTip);
    new TableColumn(problems, SWT.LEFT);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(720, 84).applyTo(problems);
    problems.addListener(SWT.Resize, e -> fitProblems());
    setControl(page);
  }

  /** As wide as the longest line, so that it can be scrolled to its end. */
  private void fitProblems() {
    TableColumn column = problems.getColumn(0);
    column.pack();
    column.setWidth(Math.max(column.getWidth(), problems.getClientArea().width));
  }

  private void createDocuments(Composite parent) {
    SashForm left = new SashForm(parent, SWT.VERTICAL);
    documents = new Table(left, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
    documents.setHeaderVisible(true);
    column(Messages.Preview_document, SWT.LEFT, 240);
    column(Messages.Preview_characters, SWT.RIGHT, 90);
    column(Messages.Preview_annotations, SWT.RIGHT, 90);
    documents.addListener(SWT.Selection, e -> showText(documents.getSelectionIndex()));
    text = new Text(left, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    left.setWeights(2, 3);
  }

  private void column(String name, int style, int width) {
    TableColumn column = new TableColumn(documents, style);
    column.setText(name);
    column.setWidth(width);
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible) {
      ImportDocuments now = task.get();
      if (importer != now.importer()) {
        importer = now.importer();
        options.show(importer.options());
        options.getParent().layout(true, true);
        if (getContainer() instanceof IWizardContainer2 container) {
          container.updateSize(); // else many options would push the documents together
        }
      }
      encoding.setText(
          now.options().encoding() == null
              ? Messages.Import_encodingAuto
              : now.options().encoding().name());
      whose.show(now.annotator());
      refresh();
      checkAnnotator();
    }
    super.setVisible(visible);
    if (visible) {
      documents.setFocus(); // else Back has it, and Enter goes back
    }
  }

  /** Options of the format and names that were chosen here; none before the page was shown. */
  Map<String, String> values() {
    if (importer == null || importer != task.get().importer()) {
      return Map.of();
    }
    Map<String, String> values = new LinkedHashMap<>(options.values());
    values.putAll(mapping.values());
    return values;
  }

  private void refresh() {
    ImportDocuments now = task.get();
    ImportOptions plain =
        new ImportOptions(now.options().encoding(), now.options().layer(), false, options.values());
    ImportPreview preview = new ImportPreview(now.paths(), now.importer(), plain, DOCUMENTS);
    if (Objects.equals(preview, shown)) {
      return;
    }
    shown = preview;
    whose.ask(false);
    setMessage(Messages.Preview_reading);
    latest.submit(
        () -> preview.run(Progress.NONE),
        this::show,
        e -> {
          if (!getControl().isDisposed()) {
            setMessage(e.getMessage(), WARNING);
          }
        });
  }

  private void show(ImportPreview.Result result) {
    if (getControl().isDisposed()) {
      return;
    }
    found =
        CountedText.bind(
            Messages.Preview_found, result.documents().size(), Integer.valueOf(result.files()));
    // with one annotator there is nothing to ask: they are that one's
    whose.ask(result.nameless() && study.annotators().size() != 1);
    checkAnnotator();
    previews = result.documents();
    documents.removeAll();
    for (ImportPreview.Document document : previews) {
      new TableItem(documents, SWT.NONE)
          .setText(
              new String[] {
                document.name(),
                String.format("%,d", document.length()),
                String.format("%,d", document.annotations())
              });
    }
    if (!previews.isEmpty()) {
      documents.setSelection(0);
    }
    showText(previews.isEmpty() ? -1 : 0);
    mapping.show(result.uses());
    // a format without annotations has nothing to be called otherwise
    both.setMaximizedControl(result.uses().isEmpty() ? both.getChildren()[0] : null);
    problems.removeAll();
    for (Problem problem : result.problems()) {
      TableItem item = new TableItem(problems, SWT.NONE);
      item.setText(problem.toString());
    }
    fitProblems();
  }

  /** An import of annotations of nobody would end in a report of what it could not do. */
  private void checkAnnotator() {
    String wrong = whose.wrong();
    setMessage(wrong == null ? found : wrong, wrong == null ? NONE : WARNING);
    setPageComplete(wrong == null);
  }

  private void showText(int index) {
    text.setText(index < 0 ? "" : previews.get(index).beginning());
  }
}
