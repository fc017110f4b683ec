package org.glossator.ui.study.internal.dashboard;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swtchart.Chart;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.ViewPart;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.StudyServiceListener;
import org.glossator.study.AnnotationTree;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.StudyFigures;
import org.glossator.study.workflow.WorkflowStatus;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.study.internal.table.StudyOfView;

/**
 * How a study is doing: who has done what, codes over time, spans an hour, what is open. Figures
 * are found in the background, some seconds after the last change. UI thread only.
 */
public final class DashboardView extends ViewPart {
  /** How long changes are gathered before the figures are found again, in milliseconds. */
  private static final int GATHER = 2500;

  private static final int MOST_TASKS = 12;

  /** From this width on there is room for two plots beside each other. */
  private static final int TWO_COLUMNS = 760;

  /** What is on the screen. */
  private record Shown(Study study, StudyFigures.Result figures) {}

  private final Watcher watcher = new Watcher();
  private final Consumer<Path> onAnnotator = folder -> later();
  private final Runnable onTheme = this::restyle;
  private final Runnable refresh = this::refresh;
  private Display display;
  private FormToolkit toolkit;
  private ScrolledForm form;
  private StudyOfView studies;
  private Job counting;
  private Shown shown;

  @Override
  public void createPartControl(Composite parent) {
    display = parent.getDisplay();
    toolkit = new FormToolkit(display);
    toolkit.setBackground(parent.getBackground());
    form = toolkit.createScrolledForm(parent);
    TableWrapLayout layout = new TableWrapLayout();
    layout.numColumns = 2;
    layout.makeColumnsEqualWidth = true;
    layout.horizontalSpacing = 18;
    layout.verticalSpacing = 12;
    form.getBody().setLayout(layout);
    form.addListener(
        SWT.Resize,
        event -> {
          int columns = form.getClientArea().width < TWO_COLUMNS ? 1 : 2;
          if (layout.numColumns != columns) {
            layout.numColumns = columns;
            // after the form's own layout, which would keep the places of the other columns
            display.asyncExec(this::reflow);
          }
        });
    Action again =
        new Action(Messages.Dashboard_refresh, Icons.descriptor("refresh")) {
          @Override
          public void run() {
            refresh();
          }
        };
    getViewSite().getActionBars().getToolBarManager().add(again);
    GlossatorPlatform.studies().addListener(watcher);
    CurrentAnnotator.addListener(onAnnotator);
    Appearance.addListener(onTheme);
    studies = new StudyOfView(getSite(), study -> refresh());
    studies.start();
    if (studies.current() == null) {
      empty();
    }
  }

  private void reflow() {
    if (!form.isDisposed()) {
      form.reflow(true);
    }
  }

  /** The body, for tests. */
  public Composite body() {
    return form.getBody();
  }

  private void later() {
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (!form.isDisposed()) {
              display.timerExec(GATHER, refresh); // an earlier one is replaced
            }
          });
    }
  }

  /** Colours are taken when things are made: the same figures again, at once, in the other look. */
  private void restyle() {
    display.asyncExec(
        () -> {
          if (!form.isDisposed()) {
            toolkit.setBackground(form.getParent().getBackground());
            if (shown != null) {
              show(shown.study(), shown.figures());
            }
          }
        });
  }

  private void refresh() {
    if (form.isDisposed()) {
      return;
    }
    if (counting != null) {
      counting.cancel();
    }
    Study study = studies == null ? null : studies.current();
    if (study == null) {
      empty();
      return;
    }
    TaskJob<StudyFigures.Result> job =
        new TaskJob<>(
                display,
                Messages.Dashboard_counting,
                new StudyFigures(study, CurrentAnnotator.in(study)))
            .onResult(figures -> show(study, figures));
    job.setSystem(true);
    counting = job;
    job.schedule();
  }

  private void empty() {
    shown = null;
    clear();
    form.setText("");
    toolkit.createLabel(form.getBody(), Messages.Dashboard_empty, SWT.WRAP);
    form.reflow(true);
  }

  private void clear() {
    for (Control child : form.getBody().getChildren()) {
      child.dispose();
    }
  }

  private void show(Study study, StudyFigures.Result figures) {
    if (form.isDisposed() || study != studies.current()) {
      return;
    }
    shown = new Shown(study, figures);
    form.setRedraw(false);
    try {
      clear();
      form.setText(study.title());
      showStatus(figures);
      showTasks(study, figures);
      showCodes(figures);
      showPace(figures);
      form.reflow(true);
    } finally {
      form.setRedraw(true);
    }
  }

  private Composite section(String title) {
    Section section = toolkit.createSection(form.getBody(), Section.TITLE_BAR);
    section.setText(title);
    section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.FILL));
    Composite client = toolkit.createComposite(section);
    section.setClient(client);
    return client;
  }

  private void showStatus(StudyFigures.Result figures) {
    Composite area = section(Messages.Dashboard_progress);
    TableWrapLayout layout = new TableWrapLayout();
    layout.numColumns = 3;
    layout.horizontalSpacing = 10;
    area.setLayout(layout);
    for (WorkflowStatus.Row row : figures.status()) {
      boolean all = row.set().isEmpty();
      Label name =
          toolkit.createLabel(area, all ? row.annotator() : "    " + row.setName(), SWT.NONE);
      name.setToolTipText(all && !row.assigned() ? Messages.Dashboard_unassigned : row.annotator());
      StatusBar bar = new StatusBar(area, row);
      TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.MIDDLE);
      data.heightHint = all ? 14 : 9;
      bar.setLayoutData(data);
      toolkit.createLabel(
          area,
          NLS.bind(
              Messages.Dashboard_doneOf,
              new Object[] {
                row.count(DocumentState.DONE),
                row.documents(),
                row.count(DocumentState.IN_PROGRESS) + row.count(DocumentState.DISCUSSION)
              }),
          SWT.NONE);
    }
    if (figures.status().isEmpty()) {
      toolkit.createLabel(area, Messages.Dashboard_noAnnotators, SWT.WRAP);
    }
  }

  private void showTasks(Study study, StudyFigures.Result figures) {
    Composite area = section(Messages.Dashboard_tasks);
    area.setLayout(new TableWrapLayout());
    String annotator = CurrentAnnotator.in(study);
    int shown = 0;
    String next = annotator == null ? null : study.workflow().next(annotator, null);
    if (next != null) {
      link(area, study, next, NLS.bind(Messages.Dashboard_next, title(study, next)));
      shown++;
    }
    for (StudyFigures.Discussion d : figures.discussions()) {
      if (shown++ < MOST_TASKS) {
        link(
            area,
            study,
            d.document(),
            NLS.bind(Messages.Dashboard_discuss, title(study, d.document()), d.annotator()));
      }
    }
    if (shown > MOST_TASKS) {
      toolkit.createLabel(area, NLS.bind(Messages.Dashboard_more, shown - MOST_TASKS), SWT.NONE);
    }
    if (!figures.problems().isEmpty()) {
      toolkit.createLabel(
          area, NLS.bind(Messages.Dashboard_problems, figures.problems().size()), SWT.WRAP);
    }
    if (shown == 0 && figures.problems().isEmpty()) {
      toolkit.createLabel(area, Messages.Dashboard_nothing, SWT.WRAP);
    }
  }

  private static String title(Study study, String document) {
    DocumentEntry entry = study.documents().get(document);
    return entry == null ? document : entry.displayName();
  }

  private void link(Composite area, Study study, String document, String text) {
    Hyperlink link = toolkit.createHyperlink(area, text, SWT.WRAP);
    link.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    link.addHyperlinkListener(
        new HyperlinkAdapter() {
          @Override
          public void linkActivated(HyperlinkEvent e) {
            OpenDocument.open(getSite().getPage(), study, document);
          }
        });
  }

  private void showCodes(StudyFigures.Result figures) {
    Composite area = section(Messages.Dashboard_codes);
    if (figures.codes().isEmpty()) {
      area.setLayout(new TableWrapLayout());
      toolkit.createLabel(area, Messages.Dashboard_noCodes, SWT.WRAP);
      return;
    }
    plot(area, Plots.overTime(area, figures.codes(), figures.periods()));
    if (figures.codes().size() > Plots.most()) {
      toolkit.createLabel(
          area,
          NLS.bind(Messages.Dashboard_mostCodes, Plots.most(), figures.codes().size()),
          SWT.WRAP);
    }
  }

  private void showPace(StudyFigures.Result figures) {
    Composite area = section(Messages.Dashboard_pace);
    if (figures.pace().isEmpty()) {
      area.setLayout(new TableWrapLayout());
      toolkit.createLabel(area, Messages.Dashboard_noPace, SWT.WRAP);
      return;
    }
    plot(area, Plots.bars(area, figures.pace()));
  }

  private static void plot(Composite area, Chart chart) {
    area.setLayout(new TableWrapLayout());
    TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
    data.heightHint = 210;
    chart.setLayoutData(data);
  }

  @Override
  public void setFocus() {
    form.setFocus();
  }

  @Override
  public void dispose() {
    if (studies != null) {
      studies.dispose();
    }
    if (counting != null) {
      counting.cancel();
    }
    GlossatorPlatform.studies().removeListener(watcher);
    CurrentAnnotator.removeListener(onAnnotator);
    Appearance.removeListener(onTheme);
    if (toolkit != null) {
      toolkit.dispose();
    }
    super.dispose();
  }

  private final class Watcher implements StudyServiceListener {
    private void changed(Study study) {
      later();
    }

    @Override
    public void documentsChanged(Study study) {
      changed(study);
    }

    @Override
    public void settingsChanged(Study study) {
      changed(study);
    }

    @Override
    public void statesChanged(Study study, String annotator) {
      changed(study);
    }

    @Override
    public void annotationsWritten(
        Study study, AnnotationTree tree, String document, String owner) {
      if (tree == study.annotations()) {
        changed(study);
      }
    }
  }
}
