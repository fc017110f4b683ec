package org.glossator.ui.navigator.internal.view;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IWorkbenchPartSite;
import org.glossator.annotation.DocumentChange;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.platform.ExportLog;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.StudyServiceListener;
import org.glossator.study.AnnotationTree;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentSession;
import org.glossator.study.Study;
import org.glossator.study.query.DocumentQuery;
import org.glossator.study.query.StudyFacts;
import org.glossator.ui.base.ActivePart;
import org.glossator.ui.base.AnnotatingListener;
import org.glossator.ui.base.AnnotatingPart;
import org.glossator.ui.base.Latest;
import org.glossator.ui.navigator.internal.model.Arrangement;
import org.glossator.ui.navigator.internal.model.CorpusRoot;
import org.glossator.ui.navigator.internal.model.DocumentNode;
import org.glossator.ui.navigator.internal.model.DocumentTree;
import org.glossator.ui.navigator.internal.model.StudyNode;

/**
 * Keeps the tree true: studies come and go, documents and annotations are written, another
 * annotator is chosen, spans are made in the editor, the filter is typed.
 */
public final class CorpusUpdates {
  /** A filtered tree with no more documents than this is shown expanded. */
  private static final int EXPAND = 200;

  private final CorpusRoot root;
  private final TreeViewer viewer;
  private final CorpusExpansion expansion;
  private final FactsLoader facts;
  private final ActivePart active;
  private final CorpusChanges changes;
  private final Latest<Map<StudyNode, DocumentTree>> filtering;
  private final UnfilteredTree unfiltered;

  private final Runnable onList;
  private final Consumer<Path> onLabels;
  private final Consumer<AnnotatingPart> onPart = this::follow;
  private final StudyServiceListener onStudy = new StudyWatcher();
  private final AnnotatingListener onEdit = new EditWatcher();

  /** Documents to select as soon as they are in the tree. */
  private record Wish(Path study, List<String> documents) {}

  private DocumentQuery filter = DocumentQuery.parse("");
  private Arrangement arrangement = Groupings.remembered();
  private AnnotatingPart followed;
  private Wish wish;
  private Runnable onRootChange;

  public CorpusUpdates(
      CorpusRoot root, TreeViewer viewer, IWorkbenchPartSite site, CorpusExpansion expansion) {
    this.root = root;
    this.viewer = viewer;
    this.expansion = expansion;
    var display = viewer.getControl().getDisplay();
    active = ActivePart.of(site.getWorkbenchWindow());
    facts = new FactsLoader(display, this::update);
    filtering = new Latest<>(display);
    unfiltered = new UnfilteredTree(viewer);
    changes = new CorpusChanges(display, this::show);
    onList = changes::list;
    onLabels = changes::labels;
    root.setFacts(facts);
  }

  /** Runs an action on the UI thread after each change of the list of studies. */
  public void onRootChange(Runnable action) {
    onRootChange = action;
  }

  /** Shows what is there and begins to listen. */
  public void start() {
    GlossatorPlatform.openStudies().addListener(onList);
    GlossatorPlatform.studies().addListener(onStudy);
    CurrentAnnotator.addListener(onLabels);
    ExportLog.addListener(onLabels);
    active.addListener(onPart);
    follow(active.current());
    listChanged();
  }

  public void stop() {
    GlossatorPlatform.openStudies().removeListener(onList);
    GlossatorPlatform.studies().removeListener(onStudy);
    CurrentAnnotator.removeListener(onLabels);
    ExportLog.removeListener(onLabels);
    active.removeListener(onPart);
    follow(null);
    facts.stop();
    filtering.cancel();
  }

  /** Shows the documents that what was typed accepts. */
  public void filter(String typed) {
    filter = DocumentQuery.parse(typed);
    wish = null;
    if (!filter.isEmpty()) {
      unfiltered.keep();
    }
    buildTrees(root.children());
  }

  private void show(CorpusChanges.Gathered gathered) {
    if (viewer.getControl().isDisposed()) {
      return;
    }
    if (gathered.list()) {
      listChanged();
    }
    for (StudyNode node : root.children()) {
      if (gathered.labels().contains(node.folder())) {
        facts.forgetAll();
        viewer.refresh(node);
        if (arrangement.needsFacts() || filter.needsFacts()) {
          buildTrees(List.of(node));
        }
      }
    }
    List<StudyNode> rebuilt =
        root.children().stream().filter(n -> gathered.tables().contains(n.folder())).toList();
    if (!rebuilt.isEmpty()) {
      facts.forgetAll();
      buildTrees(rebuilt);
    }
    for (CorpusChanges.Document document : gathered.annotated()) {
      DocumentNode node = find(document.study(), document.path());
      if (node != null) {
        facts.forget(node);
        viewer.update(node, null);
      }
    }
  }

  private void listChanged() {
    facts.forgetAll(); // while a study was closed others may have worked on it
    List<StudyNode> before = root.children();
    root.update(GlossatorPlatform.openStudies().entries());
    onRootChange.run();
    viewer.refresh();
    List<StudyNode> added = root.children().stream().filter(n -> !before.contains(n)).toList();
    expansion.expand(viewer, added);
    grant();
    showFollowed();
    if (!filter.isEmpty() || !arrangement.equals(Arrangement.DEFAULT)) {
      buildTrees(added);
    }
  }

  /**
   * Builds the trees of studies anew and shows them. Folders without a filter are shown at once,
   * since that costs nothing; a filter or a grouping looks at each document, in the background.
   */
  private void buildTrees(List<StudyNode> studies) {
    DocumentQuery wanted = filter;
    Arrangement how = arrangement;
    if (wanted.isEmpty() && !how.isGrouped()) {
      filtering.cancel();
      for (StudyNode node : root.children()) {
        boolean stale = node.tree().isFiltered() || !node.tree().arrangement().equals(how);
        if (node.openStudy() != null && (studies.contains(node) || stale)) {
          show(node, DocumentTree.all(node.openStudy().documents().entries(), how));
        }
      }
      settle();
      return;
    }
    // all of them, since a newer request takes the place of one that has not run
    List<StudyNode> all = root.children();
    filtering.submit(
        () -> arrangeAll(all, wanted, how),
        trees -> {
          trees.forEach(this::show);
          settle();
        });
  }

  /**
   * The trees are shown: what was open before the filter is so again, what is wished is selected.
   */
  private void settle() {
    if (!viewer.getControl().isDisposed()) {
      if (filter.isEmpty()) {
        unfiltered.restore();
      }
      grant();
    }
  }

  private static Map<StudyNode, DocumentTree> arrangeAll(
      List<StudyNode> studies, DocumentQuery filter, Arrangement arrangement) {
    Map<StudyNode, DocumentTree> trees = new LinkedHashMap<>();
    for (StudyNode node : studies) {
      Study study = node.openStudy();
      if (study != null) {
        StudyFacts facts = new StudyFacts(study, CurrentAnnotator.in(study), study.counts());
        trees.put(
            node,
            DocumentTree.arranged(
                study.documents().entries(), filter.isEmpty() ? null : filter, arrangement, facts));
      }
    }
    return trees;
  }

  /** Shows the documents in folders or groups, and in another order. */
  public void arrange(Arrangement wanted) {
    arrangement = wanted;
    buildTrees(root.children());
  }

  private void show(StudyNode node, DocumentTree tree) {
    if (viewer.getControl().isDisposed()) {
      return;
    }
    viewer.getControl().setRedraw(false);
    try {
      node.show(tree);
      viewer.refresh(node);
      if (tree.isFiltered() && tree.size() <= EXPAND) {
        viewer.expandToLevel(node, TreeViewer.ALL_LEVELS);
      }
    } finally {
      viewer.getControl().setRedraw(true);
    }
  }

  private void update(List<DocumentNode> documents) {
    if (!viewer.getControl().isDisposed()) {
      viewer.update(documents.toArray(), null);
    }
  }

  private void follow(AnnotatingPart part) {
    if (followed != null) {
      followed.removeListener(onEdit);
    }
    followed = part;
    if (followed != null) {
      followed.addListener(onEdit);
      showFollowed();
    }
  }

  /** As long as nothing is selected, the document that is open shows where one is in the corpus. */
  private void showFollowed() {
    DocumentSession session = followed == null ? null : followed.session();
    if (session != null && viewer.getSelection().isEmpty()) {
      DocumentNode node = find(session.study().folder(), session.documentPath());
      if (node != null) {
        viewer.setSelection(new StructuredSelection(node), true);
      }
    }
  }

  /**
   * Selects documents and scrolls to the first, if the filter lets it through; those which are not
   * in the tree yet, because their study has just been opened or they have just got their name,
   * when the tree shows them.
   */
  public void reveal(Path study, List<String> documents) {
    wish = new Wish(study, documents);
    grant();
  }

  /** A wish is for the next tree of the study that has all of the documents, and not for ever. */
  private void grant() {
    if (wish == null) {
      return;
    }
    List<DocumentNode> nodes =
        wish.documents().stream().map(d -> find(wish.study(), d)).filter(Objects::nonNull).toList();
    if (nodes.size() == wish.documents().size()) {
      wish = null;
      viewer.setSelection(new StructuredSelection(nodes), true);
    }
  }

  private DocumentNode find(Path study, String document) {
    for (StudyNode node : root.children()) {
      DocumentEntry entry = node.folder().equals(study) ? node.tree().get(document) : null;
      if (entry != null) {
        return new DocumentNode(node, entry);
      }
    }
    return null;
  }

  /** Counts of the document that is being coded follow each edit, before it is in the file. */
  private final class EditWatcher implements AnnotatingListener {
    @Override
    public void annotationsChanged(DocumentChange change) {
      DocumentSession session = followed.session();
      if (session.annotator().equals(CurrentAnnotator.in(session.study()))) {
        DocumentNode node = find(session.study().folder(), session.documentPath());
        if (node != null) {
          facts.put(node, change.after().spans().size());
          viewer.update(node, null);
        }
      }
    }
  }

  private final class StudyWatcher implements StudyServiceListener {
    @Override
    public void documentsChanged(Study study) {
      changes.table(study.folder());
    }

    @Override
    public void settingsChanged(Study study) {
      changes.labels(study.folder());
    }

    @Override
    public void statesChanged(Study study, String annotator) {
      changes.labels(study.folder());
    }

    @Override
    public void codebookChanged(Study study) {
      changes.labels(study.folder());
    }

    @Override
    public void annotationsWritten(
        Study study, AnnotationTree tree, String document, String owner) {
      if (tree == study.annotations()) {
        changes.annotated(study.folder(), document);
      }
    }
  }
}
