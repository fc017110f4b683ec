package org.glossator.ui.editor.internal.part;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentChange;
import org.glossator.base.Problem;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.StudyServiceListener;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentSession;
import org.glossator.study.Study;
import org.glossator.ui.base.AnnotatingListener;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.base.Deferred;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.StatusLine;
import org.glossator.ui.base.TextLook;
import org.glossator.ui.editor.internal.scene.OverviewBins;
import org.glossator.ui.editor.internal.surface.OverviewStrip;
import org.glossator.ui.editor.internal.surface.SpanSurface;
import org.glossator.ui.editor.internal.surface.SurfaceSettings;

/**
 * The span editor: a document of a study with one annotator's work on it. It has no dirty state;
 * work is saved as it is done.
 */
public final class SpanEditorPart extends EditorPart implements INavigationLocationProvider {
  /** Id of the editor. */
  public static final String ID = "org.glossator.ui.editor.spans";

  /** Family of the jobs that save and let go of documents whose editors were closed. */
  public static final Object CLOSING = new Object();

  private final StudyServiceListener studyListener = new OpenStudyListener();
  private final Runnable lookListener = this::lookChanged;
  private final IPreferenceChangeListener preferenceListener = event -> lookChanged();
  private DocumentInput input;
  private DocumentLoader loader;
  private EditorHeader header;
  private MessageBar messageBar;
  private FindBar findBar;
  private SpanSurface surface;
  private OverviewStrip strip;
  private Deferred stripRefresh;
  private EditorKeys keys;
  private EditorActions actions;
  private DocumentLoader.Text document;
  private OverviewBins overview;
  private SpanAnnotating annotating;

  @Override
  public void init(IEditorSite site, IEditorInput newInput) throws PartInitException {
    if (!(newInput instanceof DocumentInput documentInput)) {
      throw new PartInitException(Messages.wrongInput);
    }
    setSite(site);
    setInput(newInput);
    input = documentInput;
    setPartName(newInput.getName());
    setTitleToolTip(newInput.getToolTipText());
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = layout.marginHeight = 0;
    layout.horizontalSpacing = layout.verticalSpacing = 0;
    page.setLayout(layout);
    page.addListener(SWT.Dispose, event -> leave());
    CodePaint colours = CodePaint.of(page.getDisplay());
    header = new EditorHeader(page, colours, new HeaderActions());
    header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    messageBar = new MessageBar(page);
    ((GridData) messageBar.getLayoutData()).horizontalSpan = 2;
    Composite findPlace = new Composite(page, SWT.NONE);
    surface = new SpanSurface(page, colours, EditorPreferences.settings(page.getDisplay()));
    surface.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    strip = new OverviewStrip(page, surface, colours);
    strip.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
    stripRefresh = new Deferred(strip, strip::refresh);
    findBar = new FindBar(page, surface, strip);
    findBar.moveAbove(findPlace);
    findPlace.dispose();
    ((GridData) findBar.getLayoutData()).horizontalSpan = 2;
    header.setDocument(null, input.getName());
    TextFocus focus = new TextFocus(surface);
    keys = new EditorKeys(getSite(), focus);
    actions = new EditorActions(this, focus);
    new SurfaceHover(surface, () -> annotating);
    new SelectionBar(this, colours);
    CodeDrop.attach(surface, () -> annotating);
    EditorMenu.attach(this);
    Appearance.addListener(lookListener);
    TextLook.addListener(lookListener);
    EditorPreferences.node().addPreferenceChangeListener(preferenceListener);
    GlossatorPlatform.studies().addListener(studyListener);
    loader = new DocumentLoader(input, page.getDisplay(), new LoaderEvents());
    loader.start();
  }

  /** What views and commands work on; null until the spans are there. */
  public SpanAnnotating annotating() {
    return annotating;
  }

  public SpanSurface surface() {
    return surface;
  }

  public FindBar findBar() {
    return findBar;
  }

  public DocumentInput input() {
    return input;
  }

  /** The document's text and metadata; null until they are there. */
  DocumentLoader.Text document() {
    return document;
  }

  /** The row of the document in the study's table, or empty. */
  public Optional<DocumentEntry> entry() {
    return document == null ? Optional.empty() : Optional.ofNullable(document.entry());
  }

  /** One-based number of the paragraph that holds an offset. */
  public int paragraphNumber(int offset) {
    if (document == null) {
      return 0;
    }
    int chunk = document.index().chunkAt(offset);
    while (chunk > 0 && document.index().number(chunk) == 0) {
      chunk--;
    }
    return document.index().number(chunk);
  }

  /** Offset at which the paragraph with that number begins. */
  public int paragraphBegin(int number) {
    return document == null ? 0 : document.index().begin(document.index().chunkOfNumber(number));
  }

  /** Shows text in another way, here and in all editors, from now on. */
  public void changeSettings(SurfaceSettings settings) {
    EditorPreferences.remember(settings);
  }

  @Override
  public INavigationLocation createEmptyNavigationLocation() {
    return new TextLocation(this, 0);
  }

  @Override
  public INavigationLocation createNavigationLocation() {
    return new TextLocation(this, surface.selection().caret());
  }

  /** Puts the caret to an offset and shows it, as far as the text goes. */
  void goTo(int offset) {
    surface.select(offset, offset);
    surface.jump(offset);
  }

  /** Opens the list of document labels. */
  public void openLabels() {
    LabelMenu.open(this, header, header.labelPlace());
  }

  private void lookChanged() {
    if (!surface.isDisposed()) {
      surface.setSettings(EditorPreferences.settings(surface.getDisplay()));
      strip.refresh();
      header.redraw();
    }
  }

  private final class LoaderEvents implements DocumentLoader.Receiver {
    @Override
    public void text(DocumentLoader.Text text) {
      document = text;
      header.setDocument(text.entry(), input.getName());
      surface.show(
          text.index(),
          text.units(),
          AnnotationSnapshot.empty(text.index().text()),
          text.study().scheme());
      findBar.setDocument(text.index().text());
      PlaceMemory.Place place = PlaceMemory.of(input);
      surface.select(place.caret(), place.caret());
      surface.toTop(place.top());
    }

    @Override
    public void session(DocumentSession session) {
      surface.setSnapshot(session.document().snapshot());
      annotating = new SpanAnnotating(session, surface, document.units(), new Host());
      annotating.addListener(new DocumentListener());
      if (!WorkState.showLock(messageBar, session) && !session.problems().isEmpty()) {
        messageBar.show("warning", session.problems().getFirst().toString());
      }
      keys.setAnnotating(annotating);
      actions.setAnnotating(annotating);
      annotating.guests().follow(annotating.suggestions());
      annotating.unitMode().begin();
      updateHeader();
      // views ask for the adapter again when the input "changed"
      firePropertyChange(PROP_INPUT);
    }

    @Override
    public void overview(AnnotationSnapshot of, OverviewBins bins) {
      annotating.tellNow(); // what was done before there was an overview
      AnnotationSnapshot now = annotating.session().document().snapshot();
      overview = now == of ? bins : OverviewBins.of(now, annotating.scheme());
      strip.setBins(overview);
    }

    @Override
    public void failed(Problem problem) {
      messageBar.show("error", problem.toString());
    }
  }

  private final class DocumentListener implements AnnotatingListener {
    @Override
    public void annotationsChanged(DocumentChange change) {
      if (overview != null) {
        overview.apply(change);
      }
      stripRefresh.request();
      updateHeader();
      actions.update();
    }

    @Override
    public void selectionChanged() {
      strip.redraw();
      updateHeader();
      EditorStatus.update(getEditorSite(), annotating);
    }

    @Override
    public void stateChanged() {
      EditorStatus.update(getEditorSite(), annotating);
    }
  }

  private void updateHeader() {
    AnnotationSnapshot snapshot = annotating.session().document().snapshot();
    header.setWho(input.annotator() + ", " + WorkState.of(annotating.session()));
    header.setLabels(snapshot.labels(), annotating.scheme(), annotating.selectedAnnotation());
    EditorStatus.update(getEditorSite(), annotating);
  }

  private final class Host implements SpanAnnotating.Host {
    @Override
    public void say(String message) {
      StatusLine.say(getSite(), message);
    }

    @Override
    public void refuse(String message) {
      StatusLine.refuse(getSite(), message);
    }

    @Override
    public void leaving() {
      getSite().getPage().getNavigationHistory().markLocation(SpanEditorPart.this);
    }

    @Override
    public void keysChanged() {
      keys.update();
    }

    @Override
    public void historyChanged() {
      actions.updatePossible();
    }
  }

  private final class HeaderActions implements EditorHeader.Actions {
    @Override
    public void addLabel() {
      openLabels();
    }

    @Override
    public void pickLabel(int label) {
      annotating.select(label, false);
    }
  }

  private final class OpenStudyListener implements StudyServiceListener {
    @Override
    public void codebookChanged(Study study) {
      onUi(
          study,
          () -> {
            annotating.tellNow(); // the overview that these changes were made in
            overview =
                OverviewBins.of(annotating.session().document().snapshot(), annotating.scheme());
            strip.setBins(overview);
            annotating.schemeChanged();
            updateHeader();
          });
    }

    @Override
    public void statesChanged(Study study, String annotator) {
      onUi(
          study,
          () -> {
            WorkState.showLock(messageBar, annotating.session());
            updateHeader();
            actions.update();
          });
    }

    private void onUi(Study study, Runnable work) {
      if (surface.isDisposed()) {
        return;
      }
      surface
          .getDisplay()
          .asyncExec(
              () -> {
                if (!surface.isDisposed() && annotating != null && study == annotating.study()) {
                  work.run();
                }
              });
    }
  }

  @Override
  public void setFocus() {
    surface.setFocus();
    if (annotating != null) {
      annotating.steps().comeBack();
      EditorStatus.update(getEditorSite(), annotating);
    }
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    if (adapter == AnnotatingPart.class) {
      return adapter.cast(annotating);
    }
    return super.getAdapter(adapter);
  }

  @Override
  public void dispose() {
    GlossatorPlatform.studies().removeListener(studyListener);
    Appearance.removeListener(lookListener);
    TextLook.removeListener(lookListener);
    EditorPreferences.node().removePreferenceChangeListener(preferenceListener);
    if (annotating != null) {
      annotating.dispose();
    }
    if (loader != null) {
      loader.close();
    }
    super.dispose();
  }

  /** Keeps where one was and what is not told yet; called while the surface is still there. */
  private void leave() {
    if (annotating != null) {
      annotating.tellNow();
    }
    if (document != null) {
      PlaceMemory.remember(
          input, new PlaceMemory.Place(surface.topOffset(), surface.selection().caret()));
    }
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // saved as it is done
  }

  @Override
  public void doSaveAs() {
    // the study keeps its documents where they are
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
