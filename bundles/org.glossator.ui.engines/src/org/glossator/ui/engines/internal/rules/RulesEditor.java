package org.glossator.ui.engines.internal.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.glossator.base.AtomicFiles;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.engines.EngineReport;
import org.glossator.engines.EngineReport.EngineResult;
import org.glossator.engines.RunEngines;
import org.glossator.engines.RutaRules;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.ErrorMessages;
import org.glossator.ui.base.Latest;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.TaskJob;
import org.glossator.ui.base.UiLog;

/** A text editor for rules: colours, proposals, problems as one writes, and running them. */
public final class RulesEditor extends EditorPart {
  /** Checking takes some tenths of a second: it waits until the typing pauses. */
  private static final int PAUSE_MS = 400;

  private Study study;
  private SourceViewer viewer;
  private RulesProblems problems;
  private Latest<java.util.List<org.glossator.base.Problem>> checks;
  private String saved = "";
  private Runnable pending;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    if (!(input instanceof RulesInput rules)) {
      throw new PartInitException("not rules: " + input);
    }
    try {
      study = GlossatorPlatform.studies().acquire(rules.study());
    } catch (ProblemException e) {
      throw new PartInitException(e.problem().toString(), e);
    }
    setSite(site);
    setInput(input);
    setPartName(rules.name());
  }

  private RulesInput rules() {
    return (RulesInput) getEditorInput();
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
    createButtons(area);
    CompositeRuler ruler = new CompositeRuler();
    LineNumberRulerColumn numbers = new LineNumberRulerColumn();
    ruler.addDecorator(0, numbers);
    viewer = new SourceViewer(area, ruler, SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
    viewer.getTextWidget().setFont(JFaceResources.getTextFont());
    // the theme colours the text some time later, and again when it is changed
    viewer
        .getTextWidget()
        .addPaintListener(event -> numbers.setBackground(viewer.getTextWidget().getBackground()));
    numbers.setForeground(viewer.getTextWidget().getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
    Document document = new Document(read());
    saved = document.get();
    viewer.setDocument(document, new AnnotationModel());
    viewer.setUndoManager(new TextViewerUndoManager(200));
    viewer.activatePlugins();
    viewer.getUndoManager().connect(viewer);
    Scheme scheme = study.scheme();
    RulesColours.reconciler(scheme).install(viewer);
    addPainter();
    addAssistant(scheme);
    addUndo();
    problems = new RulesProblems(area, viewer);
    checks = new Latest<>(parent.getDisplay());
    document.addDocumentListener(
        new IDocumentListener() {
          @Override
          public void documentAboutToBeChanged(DocumentEvent event) {
            // told afterwards
          }

          @Override
          public void documentChanged(DocumentEvent event) {
            firePropertyChange(PROP_DIRTY);
            checkSoon();
          }
        });
    getSite().setSelectionProvider(viewer.getSelectionProvider());
    check();
  }

  private void createButtons(Composite area) {
    Composite bar = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(bar);
    button(bar, Messages.Editor_run, () -> run(path -> true));
    button(bar, Messages.Editor_runDocument, this::runOnDocument);
  }

  private static void button(Composite bar, String text, Runnable action) {
    Button button = new Button(bar, SWT.PUSH);
    button.setText(text);
    button.setToolTipText(Messages.Editor_runToolTip);
    button.addListener(SWT.Selection, e -> action.run());
  }

  private void addPainter() {
    AnnotationPainter painter =
        new AnnotationPainter(
            viewer,
            new IAnnotationAccess() {
              @Override
              public Object getType(org.eclipse.jface.text.source.Annotation annotation) {
                return annotation.getType();
              }

              @Override
              public boolean isMultiLine(org.eclipse.jface.text.source.Annotation annotation) {
                return true;
              }

              @Override
              public boolean isTemporary(org.eclipse.jface.text.source.Annotation annotation) {
                return true;
              }
            });
    painter.addTextStyleStrategy(
        RulesProblems.ERROR, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
    painter.addAnnotationType(RulesProblems.ERROR, RulesProblems.ERROR);
    painter.setAnnotationTypeColor(RulesProblems.ERROR, RulesColours.error());
    viewer.addPainter(painter);
    viewer.addTextPresentationListener(painter);
  }

  private void addAssistant(Scheme scheme) {
    ContentAssistant assistant = RulesProposals.assistant(scheme);
    assistant.install(viewer);
    viewer
        .getTextWidget()
        .addVerifyKeyListener(
            e -> {
              if (e.character == ' ' && (e.stateMask & SWT.MOD1) != 0) {
                e.doit = false;
                assistant.showPossibleCompletions();
              }
            });
  }

  private void addUndo() {
    IHandlerService handlers = getSite().getService(IHandlerService.class);
    handlers.activateHandler(
        IWorkbenchCommandConstants.EDIT_UNDO, new ViewerHandler(viewer, SourceViewer.UNDO));
    handlers.activateHandler(
        IWorkbenchCommandConstants.EDIT_REDO, new ViewerHandler(viewer, SourceViewer.REDO));
  }

  private String read() {
    try {
      return Files.exists(rules().file())
          ? Files.readString(rules().file())
          : RutaRules.template(study.scheme());
    } catch (IOException e) {
      ProblemsDialog.open(getSite().getShell(), Messages.Editor_title, ErrorMessages.of(e));
      return "";
    }
  }

  private void checkSoon() {
    Runnable mine =
        () -> {
          if (!isGone()) {
            check();
          }
        };
    if (pending != null) {
      viewer.getTextWidget().getDisplay().timerExec(-1, pending);
    }
    pending = mine;
    viewer.getTextWidget().getDisplay().timerExec(PAUSE_MS, mine);
  }

  private void check() {
    String text = viewer.getDocument().get();
    Scheme scheme = study.scheme();
    checks.submit(
        () -> RutaRules.check(rules().study(), rules().name(), text, scheme),
        found -> {
          if (!isGone()) {
            problems.show(found);
          }
        });
  }

  /** The viewer forgets its widget when that is disposed. */
  private boolean isGone() {
    return viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed();
  }

  private void runOnDocument() {
    AnnotatingPart part = ActivePart.of(getSite().getWorkbenchWindow()).current();
    if (part == null || !part.study().folder().equals(study.folder())) {
      StatusLine.say(getSite(), Messages.Editor_noDocument);
      return;
    }
    String document = part.session().documentPath();
    run(document::equals);
  }

  private void run(Predicate<String> documents) {
    if (isDirty() && !save()) {
      return;
    }
    try {
      RunEngines task =
          new RunEngines(
              study,
              GlossatorPlatform.engines().require(java.util.List.of("segmenter", "ruta")),
              documents,
              CurrentAnnotator.in(study),
              0,
              false,
              Map.of("ruta.rules", rules().name()));
      new TaskJob<>(getSite().getShell().getDisplay(), Messages.Editor_running, task)
          .onResult(this::show)
          .schedule();
    } catch (ProblemException e) {
      ProblemsDialog.open(getSite().getShell(), Messages.Editor_title, e.problem());
    }
  }

  private void show(EngineReport report) {
    EngineResult result = report.of("ruta");
    String summary = CountedText.bind(Messages.Editor_ran, result.proposed(), result.documents());
    for (String left : result.leftOutLines()) {
      summary = NLS.bind(Messages.Editor_leftOut, summary, left);
    }
    if (report.problems().isEmpty()) {
      StatusLine.say(getSite(), summary);
    } else {
      ProblemsDialog.open(getSite().getShell(), Messages.Editor_title, summary, report.problems());
    }
  }

  private boolean save() {
    String text = viewer.getDocument().get();
    try {
      Files.createDirectories(rules().file().getParent());
      AtomicFiles.write(rules().file(), text.getBytes(StandardCharsets.UTF_8));
      saved = text;
      firePropertyChange(PROP_DIRTY);
      return true;
    } catch (IOException e) {
      ProblemsDialog.open(getSite().getShell(), Messages.Editor_cannotSave, ErrorMessages.of(e));
      return false;
    }
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    if (!save()) {
      monitor.setCanceled(true);
    }
  }

  @Override
  public void doSaveAs() {
    // its name is what it is called in the study
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public boolean isDirty() {
    return viewer != null && !viewer.getDocument().get().equals(saved);
  }

  @Override
  public void setFocus() {
    viewer.getTextWidget().setFocus();
  }

  /** The text, for tests. */
  IDocument document() {
    return viewer.getDocument();
  }

  SourceViewer viewer() {
    return viewer;
  }

  RulesProblems problems() {
    return problems;
  }

  @Override
  public void dispose() {
    if (study != null) {
      try {
        GlossatorPlatform.studies().release(study);
      } catch (ProblemException e) {
        UiLog.error("closing the study of the rules", e);
      }
      study = null;
    }
    super.dispose();
  }
}
