package org.glossator.ui.editor.internal.suggestions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.ViewPart;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.engines.CorpusSuggestion;
import org.glossator.engines.Suggestions.Decision;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.Study;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.CountedText;
import org.glossator.ui.base.OpenDocument;
import org.glossator.ui.editor.internal.table.CodeSwatch;
import org.glossator.ui.editor.internal.table.FacetBox;
import org.glossator.ui.editor.internal.table.FacetBox.Entry;
import org.glossator.ui.editor.internal.table.RowSource;
import org.glossator.ui.editor.internal.table.RowsPanel;

/**
 * What engines propose in the whole corpus, the surest or the least sure first, and deciding on it:
 * one by one, on those that are selected, or on all that the filter shows. Of the study of the
 * active document, else of the one that is open.
 */
public final class SuggestionsView extends ViewPart {
  public static final String ID = "org.glossator.ui.editor.suggestions";

  private final Consumer<AnnotatingPart> partListener = this::follow;
  private final Runnable studiesListener = this::studiesChanged;
  private final Runnable openListener = this::decidedInText;
  private RowsPanel<CorpusSuggestion> panel;
  private FacetBox<CorpusSuggestion> codes;
  private FacetBox<CorpusSuggestion> engines;
  private FacetBox<CorpusSuggestion> documents;
  private CorpusSuggestions corpus;
  private SuggestionActions actions;
  private AnnotatingPart part;

  @Override
  public void createPartControl(Composite parent) {
    panel =
        new RowsPanel<>(
            parent, "suggestions", Messages.filter, SuggestionSource.columns(), new Host());
    FacetBox<CorpusSuggestion> states = panel.addFacet(Messages.allStates);
    states.setEntries(
        List.of(
            new Entry<>("open", Messages.onlyOpen, row -> row.decision() == null),
            new Entry<>(
                "accepted", Messages.onlyAccepted, row -> row.decision() == Decision.ACCEPTED),
            new Entry<>(
                "rejected", Messages.onlyRejected, row -> row.decision() == Decision.REJECTED)));
    states.choose("open");
    codes = panel.addFacet(Messages.allCodes);
    engines = panel.addFacet(Messages.allEngines);
    documents = panel.addFacet(Messages.allDocuments);
    actions = new SuggestionActions(this, panel);
    actions.fill(getViewSite().getActionBars());
    ActivePart active = ActivePart.of(getSite().getWorkbenchWindow());
    active.addListener(partListener);
    GlossatorPlatform.openStudies().addListener(studiesListener);
    panel.addListener(
        SWT.Dispose,
        event -> {
          active.removeListener(partListener);
          GlossatorPlatform.openStudies().removeListener(studiesListener);
          follow(null);
          setStudy(null, null);
        });
    follow(active.current());
  }

  private void studiesChanged() {
    if (!panel.isDisposed()) {
      panel
          .getDisplay()
          .asyncExec(
              () -> {
                if (!panel.isDisposed()) {
                  findStudy();
                }
              });
    }
  }

  private void follow(AnnotatingPart newPart) {
    if (part != null) {
      part.suggestions().removeListener(openListener);
    }
    part = newPart;
    if (part != null) {
      part.suggestions().addListener(openListener);
    }
    if (!panel.isDisposed()) {
      findStudy();
    }
  }

  private void findStudy() {
    List<Study> open = GlossatorPlatform.openStudies().studies();
    if (part != null) {
      setStudy(part.study(), part.session().annotator());
    } else if (corpus == null || !open.contains(corpus.study())) {
      Study study = open.isEmpty() ? null : open.getFirst();
      setStudy(study, study == null ? null : CurrentAnnotator.in(study));
    }
    fillDocuments();
  }

  private void setStudy(Study study, String annotator) {
    boolean isSame =
        corpus != null && corpus.study() == study && Objects.equals(corpus.annotator(), annotator);
    if (isSame || corpus == null && study == null) {
      return;
    }
    if (corpus != null) {
      corpus.close();
      corpus = null;
    }
    if (study != null && annotator != null) {
      corpus = new CorpusSuggestions(study, annotator, panel.getDisplay(), this::show);
    }
    show();
  }

  /** Decisions in the text that is open are told before they are in the file. */
  private void decidedInText() {
    if (corpus != null && part != null && part.study() == corpus.study()) {
      corpus.documentChanged(part.session().documentPath());
    }
  }

  private void show() {
    if (panel.isDisposed()) {
      return;
    }
    List<CorpusSuggestion> all = corpus == null ? List.of() : corpus.all();
    if (corpus != null) {
      fillCodes();
      Set<String> names = new TreeSet<>();
      all.forEach(row -> names.add(row.engine()));
      List<Entry<CorpusSuggestion>> entries = new ArrayList<>();
      for (String name : names) {
        entries.add(new Entry<>(name, name, row -> row.engine().equals(name)));
      }
      engines.setEntries(entries);
      panel.setSource(new SuggestionSource(all, corpus.study().scheme()));
    } else {
      panel.setSource(RowSource.none());
    }
    actions.update();
  }

  private void fillCodes() {
    List<Entry<CorpusSuggestion>> entries = new ArrayList<>();
    for (SchemeLayer layer : corpus.study().scheme().layers()) {
      for (SchemeCode code : layer.codes()) {
        entries.add(
            new Entry<>(
                layer.id() + '/' + code.id(),
                code.path(),
                row ->
                    row.annotation().layer().equals(layer.id())
                        && code.id().equals(row.annotation().code())));
      }
    }
    codes.setEntries(entries);
  }

  private void fillDocuments() {
    String path = part == null ? null : part.session().documentPath();
    documents.setEntries(
        path == null
            ? List.of()
            : List.of(
                new Entry<>("here", Messages.thisDocument, row -> row.document().equals(path))));
  }

  /** The corpus that is shown, or null. */
  CorpusSuggestions corpus() {
    return corpus;
  }

  /** The open editor's suggestions if all rows are of its document; else null. */
  DocumentSuggestions inText(List<CorpusSuggestion> rows) {
    Set<String> paths = new LinkedHashSet<>();
    rows.forEach(row -> paths.add(row.document()));
    boolean isHere =
        part != null
            && corpus != null
            && part.study() == corpus.study()
            && paths.equals(Set.of(part.session().documentPath()));
    return isHere && part.suggestions() instanceof DocumentSuggestions suggestions
        ? suggestions
        : null;
  }

  private void open(CorpusSuggestion row, boolean takeFocus) {
    boolean isShown =
        part != null
            && part.study() == corpus.study()
            && part.session().documentPath().equals(row.document());
    if (!isShown && !takeFocus) {
      return; // walking through the list must not open a document a row
    }
    if (!isShown) {
      OpenDocument.open(getSite().getPage(), corpus.study(), row.document());
    }
    new RevealSuggestion(getSite().getWorkbenchWindow(), corpus.study(), row, takeFocus).start();
  }

  private final class Host implements RowsPanel.Host<CorpusSuggestion> {
    @Override
    public void chosen(CorpusSuggestion row) {
      actions.update();
      if (panel.selection().size() == 1) {
        open(row, false);
      }
    }

    @Override
    public void opened(CorpusSuggestion row) {
      open(row, true);
    }

    @Override
    public void paint(Event event, CorpusSuggestion row) {
      if (event.index == SuggestionSource.CODE
          && panel.rows().source() instanceof SuggestionSource source) {
        CodeSwatch.paint(event, SuggestionSource.CODE, source.look().colour(row.annotation()));
      }
    }

    @Override
    public String count(String shown, String all) {
      if (corpus == null) {
        return Messages.noStudy;
      }
      if (corpus.isReading()) {
        return Messages.reading;
      }
      if (corpus.left() > 0) {
        return CountedText.bind(Messages.countLeft, all, Integer.toString(corpus.left()));
      }
      return all.equals("0") ? Messages.empty : CountedText.bind(Messages.count, shown, all);
    }

    @Override
    public void shown() {
      actions.update();
    }
  }

  @Override
  public void setFocus() {
    panel.setFocus();
  }
}
