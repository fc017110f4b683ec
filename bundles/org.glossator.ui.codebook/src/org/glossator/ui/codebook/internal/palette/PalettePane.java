package org.glossator.ui.codebook.internal.palette;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.DocumentChange;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.base.Deferred;
import org.glossator.ui.base.RestLayout;
import org.glossator.ui.codebook.internal.palette.PaletteNode.CodeNode;
import org.glossator.ui.codebook.internal.palette.PaletteNode.LayerNode;

/**
 * The palette without the workbench around it: filter, list and details for the document of one
 * {@link AnnotatingPart} at a time. UI thread only.
 */
public final class PalettePane extends Composite implements PaletteDocument.Listener {
  private final PaletteSettings settings;
  private final PaletteDocument document;
  private final RecentCodes recent = new RecentCodes();
  private final RestLayout stack = new RestLayout(this);
  private final PaletteNotice notice;
  private final PaletteBody codes;
  private final Text filter;
  private final PaletteList list;
  private final PaletteDetails details;
  private final Deferred followSelection = Deferred.untilRest(this, this::followSelection);
  private Scheme scheme;
  private int selectedAnnotation;

  /**
   * @param settings what is remembered; written as it changes
   * @param openCodebook opens the codebook of the document's study, where it has no codes yet
   */
  public PalettePane(
      Composite parent, PaletteSettings settings, Consumer<AnnotatingPart> openCodebook) {
    super(parent, SWT.NONE);
    this.settings = settings;
    document = new PaletteDocument(getDisplay(), this);
    notice = new PaletteNotice(this, () -> openCodebook.accept(document.part()));
    codes = new PaletteBody(this, settings, document::counts);
    filter = codes.filter();
    list = codes.list();
    details = codes.details();
    listen();
    showState();
  }

  private void listen() {
    Tree tree = list.viewer().getTree();
    new FilterKeys(filter, tree, this::applyFound, this::leave);
    filter.addModifyListener(e -> filterChanged());
    list.viewer().addSelectionChangedListener(e -> showDetailsOfSelection());
    tree.addListener(SWT.DefaultSelection, e -> choose());
    new HoverDetails(list.viewer(), details::isShown, this::showDetails);
    Runnable look = () -> getDisplay().asyncExec(this::repaintRows);
    Appearance.addListener(look);
    addDisposeListener(
        e -> {
          Appearance.removeListener(look);
          rememberCodebook();
          document.attach(null);
        });
  }

  /** Follows another editor; null: none. */
  public void setPart(AnnotatingPart newPart) {
    // an editor that is still reading its document has nothing to code yet
    AnnotatingPart part = newPart == null || newPart.session() == null ? null : newPart;
    if (part != document.part()) {
      rememberCodebook();
      document.attach(part);
      selectedAnnotation = 0;
      scheme = null;
      codebookChanged();
    }
  }

  /** The editor that is followed, or null. */
  public AnnotatingPart part() {
    return document.part();
  }

  @Override
  public boolean setFocus() {
    return stack.shown().setFocus();
  }

  /** Reads the codebook again, if it is another one. */
  @Override
  public void codebookChanged() {
    if (isDisposed()) {
      return;
    }
    AnnotatingPart part = document.part();
    Scheme now = part == null ? null : part.scheme();
    if (now == scheme && now != null) {
      return;
    }
    boolean sameCodebook = scheme != null && now != null && key(scheme).equals(key(now));
    if (!sameCodebook) {
      rememberCodebook();
    }
    scheme = now;
    if (now != null && !sameCodebook) {
      list.collapsed(settings.collapsed(key(now)));
      recent.reset(settings.recent(key(now)));
    }
    showState();
  }

  private static String key(Scheme scheme) {
    return scheme.id().isEmpty() ? scheme.name() : scheme.id();
  }

  private void showState() {
    if (scheme == null) {
      notice.show(Messages.PalettePane_noDocument);
      stack.show(notice);
    } else if (scheme.layers().stream().allMatch(layer -> layer.codes().isEmpty())) {
      notice.show(Messages.PalettePane_noCodes);
      stack.show(notice);
    } else {
      stack.show(codes);
      showRows();
      showDetailsOfSelection();
    }
  }

  private void showRows() {
    CodeFilter typed = CodeFilter.of(filter.getText());
    List<PaletteNode> rows =
        PaletteTree.build(
            scheme,
            typed,
            settings.hidden(key(scheme)),
            settings.recentFirst() ? recent.codes() : List.of());
    codes.show(rows, typed);
  }

  private void repaintRows() {
    if (!isDisposed()) {
      list.viewer().refresh();
    }
  }

  private void filterChanged() {
    if (scheme == null) {
      return;
    }
    showRows();
    CodeNode first = filter.getText().isBlank() ? null : PaletteTree.firstMatch(list.rows());
    if (first != null) {
      list.select(first);
    }
  }

  private void showDetailsOfSelection() {
    showDetails(null);
  }

  /** Shows what a row means; null: what the selected one means. */
  private void showDetails(PaletteNode node) {
    PaletteNode selected = (PaletteNode) list.viewer().getStructuredSelection().getFirstElement();
    details.show(scheme, node == null ? selected : node);
  }

  // what the user does

  /** Double click or Enter in the list: applies a code, opens or closes a layer. */
  private void choose() {
    Object selected = list.viewer().getStructuredSelection().getFirstElement();
    if (selected instanceof CodeNode node) {
      apply(node);
    } else if (selected instanceof PaletteNode node) {
      list.toggle(node);
    }
  }

  /** Applies the code that is selected, if there is one. */
  public void applySelected() {
    CodeNode node = list.selectedCode();
    if (node != null) {
      apply(node);
    }
  }

  private void applyFound() {
    CodeNode node = list.selectedCode();
    if (node == null && !filter.getText().isBlank()) {
      node = PaletteTree.firstMatch(list.rows());
    }
    if (node != null && apply(node)) {
      filter.setText("");
    }
  }

  private boolean apply(CodeNode node) {
    AnnotatingPart part = document.part();
    if (part == null) {
      return false;
    }
    boolean applied = new CodeApplier(part).apply(node.layer(), node.code());
    leave();
    return applied;
  }

  private void leave() {
    if (document.part() != null) {
      document.part().setFocus();
    }
  }

  // what is shown

  /** Whether the codes that were used last stand before the layers. */
  public boolean isRecentFirst() {
    return settings.recentFirst();
  }

  public void setRecentFirst(boolean first) {
    settings.recentFirst(first);
    showState();
  }

  public boolean isShowingDetails() {
    return details.isShown();
  }

  public void setShowingDetails(boolean show) {
    details.setShown(show);
  }

  /** The layers of the codebook; empty where no document is open. */
  public List<SchemeLayer> layers() {
    return scheme == null ? List.of() : scheme.layers();
  }

  public boolean isHidden(String layer) {
    return scheme != null && settings.hidden(key(scheme)).contains(layer);
  }

  public void setHidden(String layer, boolean hide) {
    if (scheme != null) {
      Set<String> hidden = new HashSet<>(settings.hidden(key(scheme)));
      if (hide ? hidden.add(layer) : hidden.remove(layer)) {
        settings.hidden(key(scheme), hidden);
        showState();
      }
    }
  }

  public void collapseAll() {
    list.collapseAll();
  }

  public void expandAll() {
    list.expandAll();
  }

  /** The code that is selected, or null. */
  public SchemeCode selectedCode() {
    CodeNode node = list.selectedCode();
    return node == null ? null : node.code();
  }

  /** Id of the layer that is selected or that the selected code belongs to, or null. */
  public String selectedLayer() {
    return switch (list.viewer().getStructuredSelection().getFirstElement()) {
      case CodeNode node -> node.layer().id();
      case LayerNode node -> node.layer().id();
      case null, default -> null;
    };
  }

  /** What is selected in the list, for the menu. */
  ISelectionProvider selectionProvider() {
    return list.viewer();
  }

  /** The list, for menus and tests. */
  public Tree tree() {
    return list.viewer().getTree();
  }

  /** The field above the list. */
  public Text filter() {
    return filter;
  }

  /** The text below the list. */
  public String detailsText() {
    return details.text();
  }

  private void rememberCodebook() {
    if (scheme != null) {
      settings.collapsed(key(scheme), list.collapsed());
      settings.recent(key(scheme), recent.codes());
    }
  }

  // what the document does

  @Override
  public void counted() {
    if (!isDisposed() && stack.shown() == codes) {
      list.updateCounts();
    }
  }

  @Override
  public void edited(DocumentChange change) {
    if (recent.learn(change) && settings.recentFirst() && !isDisposed()) {
      showState();
    }
  }

  @Override
  public void selected(int id) {
    selectedAnnotation = id;
    followSelection.request();
  }

  /** Once the selection rests: laying out a guideline takes longer than a frame. */
  private void followSelection() {
    AnnotatingPart part = document.part();
    Annotation annotation =
        part == null ? null : part.session().document().snapshot().get(selectedAnnotation);
    if (annotation == null || annotation.code() == null) {
      return;
    }
    CodeNode node =
        PaletteTree.find(list.rows(), new CodeKey(annotation.layer(), annotation.code()));
    if (node != null) {
      list.select(node);
    } else if (scheme.code(annotation.layer(), annotation.code()) instanceof SchemeCode code) {
      details.show(code); // hidden, filtered out or retired
    }
  }
}
