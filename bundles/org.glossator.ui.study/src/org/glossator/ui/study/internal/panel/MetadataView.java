package org.glossator.ui.study.internal.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.StudyServiceListener;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentSession;
import org.glossator.study.DocumentTable;
import org.glossator.study.Study;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.NamedSet;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.UndoableChange;
import org.glossator.ui.study.internal.commands.SetStateHandler;
import org.glossator.ui.study.internal.table.MetadataEdits;
import org.glossator.ui.study.internal.table.StateNames;

/**
 * The metadata of the document that is open, its state, its sets, and a memo about it: the column
 * {@value #MEMO} of the table of documents. A field is saved when it is left or Enter is pressed;
 * Esc gives back. UI thread only.
 */
public final class MetadataView extends ViewPart {
  /** Column of the table that holds the memo of a document. */
  public static final String MEMO = "memo";

  private final Map<String, Text> fields = new LinkedHashMap<>();
  private final Watcher watcher = new Watcher();
  private final Consumer<AnnotatingPart> onPart = part -> follow();
  private Display display;
  private FormToolkit toolkit;
  private ScrolledForm form;
  private ActivePart active;
  private Combo state;
  private Label sets;
  private DocumentSession session;
  private List<String> columns = List.of();

  @Override
  public void createPartControl(Composite parent) {
    display = parent.getDisplay();
    toolkit = new FormToolkit(display);
    toolkit.setBackground(parent.getBackground());
    form = toolkit.createScrolledForm(parent);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 10;
    form.getBody().setLayout(layout);
    new UndoRedoActionGroup(getSite(), UndoableChange.context(), true)
        .fillActionBars(getViewSite().getActionBars());
    GlossatorPlatform.studies().addListener(watcher);
    active = ActivePart.of(getSite().getWorkbenchWindow());
    active.addListener(onPart);
    follow();
  }

  /** The field of a column, or null; for tests. */
  public Text field(String column) {
    return fields.get(column);
  }

  private void follow() {
    if (form.isDisposed()) {
      return;
    }
    saveAll();
    AnnotatingPart part = active.current();
    session = part == null ? null : part.session();
    List<String> wanted = session == null ? List.of() : columnsOf(session.study());
    if (session == null || !wanted.equals(columns) || fields.isEmpty()) {
      columns = wanted;
      build();
    }
    fill();
  }

  private static List<String> columnsOf(Study study) {
    List<String> names = new ArrayList<>(study.documents().columns());
    names.removeAll(List.of(DocumentTable.PATH, DocumentTable.SHA256, MEMO));
    names.add(MEMO);
    return names;
  }

  private void build() {
    for (Control child : form.getBody().getChildren()) {
      child.dispose();
    }
    fields.clear();
    state = null;
    if (session == null) {
      toolkit.createLabel(form.getBody(), Messages.Metadata_empty, SWT.WRAP);
      form.reflow(true);
      return;
    }
    label(Messages.Metadata_state);
    state = new Combo(form.getBody(), SWT.READ_ONLY);
    for (DocumentState each : DocumentState.values()) {
      state.add(StateNames.of(each));
    }
    state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    state.addListener(SWT.Selection, e -> stateChosen());
    for (String column : columns) {
      addField(column);
    }
    label(Messages.Metadata_sets);
    sets = toolkit.createLabel(form.getBody(), "", SWT.WRAP);
    sets.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    form.reflow(true);
  }

  private void label(String text) {
    Label label = toolkit.createLabel(form.getBody(), text);
    label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
  }

  private void addField(String column) {
    label(nameOf(column));
    boolean memo = column.equals(MEMO);
    Text text =
        toolkit.createText(
            form.getBody(),
            "",
            SWT.BORDER | (memo ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
    GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
    data.widthHint = 80;
    if (memo) {
      data.heightHint = 90;
    }
    text.setLayoutData(data);
    text.addListener(SWT.FocusOut, e -> save(column));
    text.addListener(SWT.DefaultSelection, e -> save(column));
    text.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.ESC) {
            fill();
          } else if (memo && e.keyCode == SWT.CR && (e.stateMask & SWT.MOD1) != 0) {
            save(column);
            e.doit = false;
          }
        });
    fields.put(column, text);
  }

  private static String nameOf(String column) {
    return switch (column) {
      case DocumentTable.TITLE -> Messages.Metadata_title;
      case DocumentTable.DATE -> Messages.Metadata_date;
      case DocumentTable.SOURCE -> Messages.Metadata_source;
      case DocumentTable.AUTHOR -> Messages.Metadata_author;
      case DocumentTable.LANGUAGE -> Messages.Metadata_language;
      case MEMO -> Messages.Metadata_memo;
      default -> column;
    };
  }

  private DocumentEntry entry() {
    return session == null ? null : session.study().documents().get(session.documentPath());
  }

  private void fill() {
    DocumentEntry entry = entry();
    if (entry == null || state == null) {
      return;
    }
    fields.forEach(
        (column, text) -> {
          if (!text.getText().equals(entry.get(column))) {
            text.setText(entry.get(column));
          }
        });
    Study study = session.study();
    state.select(study.workflow().state(entry.path(), session.annotator()).ordinal());
    List<NamedSet> in = study.workflow().sets().of(entry.path());
    String names =
        in.stream()
            .map(s -> s.blind() ? NLS.bind(Messages.Metadata_blind, s.name()) : s.name())
            .collect(Collectors.joining(", "));
    sets.setText(names.isEmpty() ? Messages.Metadata_noSet : names);
    form.getBody().layout();
  }

  private void saveAll() {
    List.copyOf(fields.keySet()).forEach(this::save);
  }

  private void save(String column) {
    DocumentEntry entry = entry();
    Text text = fields.get(column);
    if (entry != null && text != null && !text.isDisposed()) {
      new MetadataEdits(session.study())
          .set(entry.path(), column, text.getText())
          .apply(NLS.bind(Messages.Metadata_edit, nameOf(column)));
    }
  }

  private void stateChosen() {
    DocumentEntry entry = entry();
    if (entry != null && state.getSelectionIndex() >= 0) {
      SetStateHandler.set(
          session.study(),
          List.of(entry.path()),
          session.annotator(),
          DocumentState.values()[state.getSelectionIndex()]);
      fill();
    }
  }

  @Override
  public void setFocus() {
    if (state != null && !state.isDisposed()) {
      state.setFocus();
    } else {
      form.setFocus();
    }
  }

  @Override
  public void dispose() {
    if (active != null) {
      active.removeListener(onPart);
    }
    GlossatorPlatform.studies().removeListener(watcher);
    if (toolkit != null) {
      toolkit.dispose();
    }
    super.dispose();
  }

  private final class Watcher implements StudyServiceListener {
    private void later(Study study) {
      if (!display.isDisposed()) {
        display.asyncExec(
            () -> {
              if (!form.isDisposed() && session != null && session.study() == study) {
                if (!columnsOf(study).equals(columns)) {
                  columns = columnsOf(study);
                  build();
                }
                fill();
              }
            });
      }
    }

    @Override
    public void documentsChanged(Study study) {
      later(study);
    }

    @Override
    public void settingsChanged(Study study) {
      later(study);
    }

    @Override
    public void statesChanged(Study study, String annotator) {
      later(study);
    }
  }
}
