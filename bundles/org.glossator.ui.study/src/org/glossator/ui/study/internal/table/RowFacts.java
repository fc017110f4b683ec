package org.glossator.ui.study.internal.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.DocumentEntry;
import org.glossator.study.Study;
import org.glossator.study.counts.DocumentCounts;
import org.glossator.study.workflow.DocumentState;
import org.glossator.ui.base.Latest;

/**
 * What the files say of documents: length, states, counts. Found in the background for the rows
 * that are looked at, the newest first; or for all of them, before a sort that needs them.
 */
final class RowFacts {
  private static final int BATCH = 32;
  private static final int WAITING = 1000;

  /**
   * Facts of one document.
   *
   * @param length Unicode code points of its text; -1 if it cannot be read
   * @param states by annotator
   * @param layers annotations by layer, over the annotators whose work may be seen
   */
  record Facts(int length, Map<String, DocumentState> states, Map<String, Integer> layers) {}

  private final Latest<Map<String, Facts>> background;
  private final Runnable onLoaded;
  private final Map<String, Facts> known = new ConcurrentHashMap<>();
  private final Map<String, Integer> lengths = new ConcurrentHashMap<>();
  private final Set<String> stale = ConcurrentHashMap.newKeySet();
  private final Map<String, Boolean> wanted = new LinkedHashMap<>();
  private Study study;
  private String annotator;
  private boolean loading;

  RowFacts(Display display, Runnable onLoaded) {
    this.background = new Latest<>(display);
    this.onLoaded = onLoaded;
  }

  /** Another study, or another annotator: nothing is known. */
  void reset(Study newStudy, String newAnnotator) {
    background.cancel();
    loading = false;
    wanted.clear();
    known.clear();
    lengths.clear();
    stale.clear();
    study = newStudy;
    annotator = newAnnotator;
  }

  /** What is known of all documents is old; it is shown until the new is there. */
  void forgetAll() {
    stale.addAll(known.keySet());
  }

  /** What is known of a document is old. */
  void forget(String document) {
    stale.add(document);
  }

  /** The facts of a document, or null as long as they are not known. UI thread. */
  Facts of(String document) {
    Facts facts = known.get(document);
    if (facts == null || stale.contains(document)) {
      wanted.remove(document);
      wanted.put(document, true);
      if (wanted.size() > WAITING) {
        wanted.remove(wanted.keySet().iterator().next());
      }
      loadNext();
    }
    return facts;
  }

  /** The facts of a document if they are known. Any thread. */
  Facts ifKnown(String document) {
    return known.get(document);
  }

  /** Finds the facts of all these documents. Not on the UI thread. */
  void loadAll(List<DocumentEntry> documents, Progress progress) {
    progress.begin(Messages.Facts_counting, documents.size());
    for (DocumentEntry document : documents) {
      progress.checkCancelled();
      if (!known.containsKey(document.path()) || stale.remove(document.path())) {
        known.put(document.path(), load(document.path()));
      }
      progress.worked(1);
    }
  }

  void stop() {
    background.cancel();
    wanted.clear();
  }

  private void loadNext() {
    if (loading || wanted.isEmpty() || study == null) {
      return;
    }
    loading = true;
    List<String> all = List.copyOf(wanted.keySet());
    List<String> batch = all.subList(Math.max(0, all.size() - BATCH), all.size());
    batch.forEach(wanted::remove);
    batch.forEach(stale::remove);
    Consumer<Map<String, Facts>> deliver =
        loaded -> {
          loading = false;
          known.putAll(loaded);
          onLoaded.run();
          loadNext();
        };
    background.submit(
        () -> {
          Map<String, Facts> loaded = new HashMap<>();
          batch.forEach(document -> loaded.put(document, load(document)));
          return loaded;
        },
        deliver);
  }

  private Facts load(String document) {
    Study from = study;
    boolean blind = annotator != null && from.workflow().isBlind(document, annotator);
    Map<String, DocumentState> states = new HashMap<>();
    Map<String, Integer> layers = new HashMap<>();
    for (String who : from.annotators()) {
      if (blind && !who.equals(annotator)) {
        continue; // how far others are is seen in the dashboard; what they made is not for a coder
      }
      DocumentState state = from.workflow().state(document, who);
      states.put(who, state);
      if (state != DocumentState.NEW) {
        DocumentCounts counts = from.counts().of(document, who);
        counts.layers().forEach((layer, count) -> layers.merge(layer, count, Integer::sum));
      }
    }
    return new Facts(lengths.computeIfAbsent(document, d -> length(from, d)), states, layers);
  }

  private static int length(Study study, String document) {
    try {
      String text = study.text(document);
      return text.codePointCount(0, text.length());
    } catch (ProblemException e) {
      return -1; // the editor and the doctor say why
    }
  }
}
