package org.glossator.ui.codebook.internal.tree;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.glossator.codebook.model.Codebook;

/**
 * Finds things in a codebook by words that occur anywhere in their texts: names, ids, definitions,
 * rules, examples, cue phrases. What is above and below a thing that was found is shown with it.
 */
final class TreeSearch extends ViewerFilter {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Set<EObject> shown = Collections.newSetFromMap(new IdentityHashMap<>());
  private List<String> words = List.of();
  private EObject first;

  /** Looks for other words; blank shows everything. */
  void search(Codebook codebook, String typed) {
    words =
        Arrays.stream(plain(typed).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    shown.clear();
    first = null;
    if (!words.isEmpty()) {
      codebook.getLayers().forEach(layer -> collect(layer, false));
    }
  }

  boolean isActive() {
    return !words.isEmpty();
  }

  /** The first thing that was found, or null. */
  EObject first() {
    return first;
  }

  @Override
  public boolean select(Viewer viewer, Object parent, Object element) {
    return words.isEmpty() || shown.contains(element);
  }

  private boolean collect(EObject object, boolean aboveMatches) {
    boolean matches = matches(object);
    if (matches && first == null) {
      first = object;
    }
    boolean show = matches || aboveMatches;
    for (EObject child : object.eContents()) {
      show |= collect(child, matches || aboveMatches);
    }
    if (show) {
      shown.add(object);
    }
    return show;
  }

  /**
   * Whether a thing's own texts hold all words; examples and choices count for what they belong to.
   */
  private boolean matches(EObject object) {
    StringBuilder texts = new StringBuilder();
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      Object value = object.eGet(attribute);
      if (value instanceof String || value instanceof List<?>) {
        texts.append(value).append('\n');
      }
    }
    String plain = plain(texts.toString());
    return words.stream().allMatch(plain::contains);
  }

  private static String plain(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
