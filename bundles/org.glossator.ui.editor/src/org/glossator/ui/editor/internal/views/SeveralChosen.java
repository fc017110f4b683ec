package org.glossator.ui.editor.internal.views;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glossator.ui.base.AnnotatingPart;

/**
 * The annotations that are selected together in a table, to be edited as one in the inspector; the
 * text knows one selected annotation only. UI thread only.
 */
final class SeveralChosen {
  private static final Map<AnnotatingPart, Set<Integer>> OF_PART = new WeakHashMap<>();
  private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

  private SeveralChosen() {}

  /** Ids of those that are selected together with the one that the text shows; else empty. */
  static Set<Integer> of(AnnotatingPart part) {
    Set<Integer> ids = OF_PART.getOrDefault(part, Set.of());
    return ids.size() > 1 && ids.contains(part.selectedAnnotation()) ? ids : Set.of();
  }

  static void set(AnnotatingPart part, Set<Integer> ids) {
    Set<Integer> before = OF_PART.getOrDefault(part, Set.of());
    Set<Integer> now = ids.size() > 1 ? Set.copyOf(ids) : Set.of();
    if (!before.equals(now)) {
      OF_PART.put(part, now);
      LISTENERS.forEach(Runnable::run);
    }
  }

  static void clear(AnnotatingPart part) {
    set(part, Set.of());
  }

  static void addListener(Runnable listener) {
    LISTENERS.add(listener);
  }

  static void removeListener(Runnable listener) {
    LISTENERS.remove(listener);
  }
}
