package org.glossator.ui.navigator.internal.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.study.Study;
import org.glossator.study.counts.DocumentCounts;
import org.glossator.study.workflow.DocumentState;
import org.glossator.study.workflow.Marked;
import org.glossator.ui.base.Latest;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.navigator.internal.model.DocumentFacts;
import org.glossator.ui.navigator.internal.model.DocumentNode;

/**
 * Finds the facts of documents in the background as rows ask for them: what was asked for last
 * comes first, since that is what is in view; what was asked for long ago is forgotten, since it
 * has been scrolled away.
 */
final class FactsLoader implements DocumentFacts.Source {
  private static final int BATCH = 24;
  private static final int WAITING = 2000;

  private record Key(Path study, String document) {
    static Key of(DocumentNode node) {
      return new Key(node.study().folder(), node.path());
    }
  }

  private final Latest<Map<DocumentNode, DocumentFacts>> background;
  private final Consumer<List<DocumentNode>> onLoaded;
  private final Map<Key, DocumentFacts> known = new HashMap<>();

  /** Of which documents what is known is up to date. */
  private final Set<Key> fresh = new HashSet<>();

  /** What is wanted, the newest last. UI thread only, as all but {@link #load}. */
  private final SequencedMap<Key, DocumentNode> wanted = new LinkedHashMap<>();

  private boolean loading;

  /** Counts up when what is being loaded has become wrong. */
  private int version;

  /**
   * @param onLoaded told on the UI thread which documents have facts now
   */
  FactsLoader(Display display, Consumer<List<DocumentNode>> onLoaded) {
    this.background = new Latest<>(display);
    this.onLoaded = onLoaded;
  }

  @Override
  public DocumentFacts of(DocumentNode document) {
    Key key = Key.of(document);
    if (!fresh.contains(key) && document.study().openStudy() != null) {
      wanted.remove(key);
      wanted.put(key, document);
      if (wanted.size() > WAITING) {
        wanted.pollFirstEntry();
      }
      loadNext();
    }
    return known.get(key);
  }

  /**
   * What is known of a document is old; it is shown until the new is there, so that nothing
   * flickers.
   */
  void forget(DocumentNode document) {
    fresh.remove(Key.of(document));
    version++;
  }

  /** All that is known is old: another annotator, other metadata. */
  void forgetAll() {
    fresh.clear();
    version++;
  }

  /** Takes a count over that is known without asking the disk. */
  void put(DocumentNode document, int spans) {
    know(document, new DocumentFacts(state(document, spans > 0), spans, null));
  }

  void stop() {
    wanted.clear();
    background.cancel();
  }

  private void know(DocumentNode document, DocumentFacts facts) {
    Key key = Key.of(document);
    known.put(key, facts);
    fresh.add(key);
  }

  private void loadNext() {
    if (loading || wanted.isEmpty()) {
      return;
    }
    loading = true;
    List<DocumentNode> batch = new ArrayList<>();
    while (batch.size() < BATCH && !wanted.isEmpty()) {
      batch.add(wanted.pollLastEntry().getValue());
    }
    int asked = version;
    background.submit(
        () -> loadAll(batch), loaded -> deliver(loaded, asked), e -> failed(e, batch));
  }

  private void deliver(Map<DocumentNode, DocumentFacts> loaded, int asked) {
    loading = false;
    if (asked == version) {
      loaded.forEach(this::know);
    }
    // where something was forgotten meanwhile, the rows ask again when they are updated
    onLoaded.accept(List.copyOf(loaded.keySet()));
    loadNext();
  }

  private void failed(Exception e, List<DocumentNode> batch) {
    loading = false;
    UiLog.error("documents could not be counted", e);
    DocumentFacts unknown = new DocumentFacts(DocumentState.NEW, 0, null);
    batch.forEach(node -> know(node, unknown));
    loadNext();
  }

  private static Map<DocumentNode, DocumentFacts> loadAll(List<DocumentNode> batch) {
    Map<DocumentNode, DocumentFacts> loaded = new LinkedHashMap<>();
    for (DocumentNode node : batch) {
      loaded.put(node, load(node));
    }
    return loaded;
  }

  private static DocumentFacts load(DocumentNode node) {
    Study study = node.study().openStudy();
    String annotator = CurrentAnnotator.in(study);
    DocumentCounts counts =
        annotator == null ? DocumentCounts.NONE : study.counts().of(node.path(), annotator);
    boolean begun = counts.total() > 0 || counts.problem() != null;
    return new DocumentFacts(state(node, begun), counts.spans(), counts.problem());
  }

  /** What the annotator has marked, else whether something is coded. */
  private static DocumentState state(DocumentNode node, boolean begun) {
    Study study = node.study().openStudy();
    String annotator = study == null ? null : CurrentAnnotator.in(study);
    Marked marked = annotator == null ? null : study.workflow().marked(annotator).get(node.path());
    if (marked != null) {
      return marked.state();
    }
    return begun ? DocumentState.IN_PROGRESS : DocumentState.NEW;
  }
}
