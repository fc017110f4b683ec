package org.glossator.ui.codebook.internal.tree;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.glossator.codebook.model.Codebook;
import org.glossator.ui.codebook.internal.edits.CodeTree;

/**
 * Finds things in a codebook by words that occur anywhere in their texts: names, ids, definitions,
 * rules, examples, cue phrases. What is above and below a thing that was found is shown with it.
 */
final class TreeSearch extends ViewerFilter {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The texts of things as they are searched; asked for at every key. */
  private final Map<EObject, String> texts = new IdentityHashMap<>();

  private Set<EObject> shown = Set.of();
  private List<String> words = List.of();
  private String phrase = "";
  private EObject first;
  private int rank;

  /** Forgets what it has read: the codebook has changed. */
  void changed() {
    texts.clear();
  }

  /**
   * Looks for other words; blank shows everything.
   *
   * @return whether other things are shown than before
   */
  boolean search(Codebook codebook, String typed) {
    Set<EObject> before = shown;
    boolean active = isActive();
    words =
        Arrays.stream(plain(typed).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    shown = Collections.newSetFromMap(new IdentityHashMap<>());
    first = null;
    rank = 0;
    phrase = String.join(" ", words);
    if (!words.isEmpty()) {
      codebook.getLayers().forEach(layer -> collect(layer, false));
    }
    return active != isActive() || !shown.equals(before);
  }

  boolean isActive() {
    return !words.isEmpty();
  }

  /**
   * What was found and is meant most likely, or null: the first of that name, else the first whose
   * name has the words, else the first that has them anywhere.
   */
  EObject first() {
    return first;
  }

  @Override
  public boolean select(Viewer viewer, Object parent, Object element) {
    return words.isEmpty() || shown.contains(element);
  }

  private boolean collect(EObject object, boolean aboveMatches) {
    boolean matches = matches(object);
    if (matches) {
      int better = rank(plain(CodeTree.name(object)));
      if (better > rank) {
        rank = better;
        first = object;
      }
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

  private int rank(String name) {
    if (name.startsWith(phrase)) {
      return name.equals(phrase) ? 4 : 3;
    }
    return words.stream().allMatch(name::contains) ? 2 : 1;
  }

  /**
   * Whether a thing's own texts hold all words; examples and choices count for what they belong to.
   */
  private boolean matches(EObject object) {
    String plain = texts.computeIfAbsent(object, TreeSearch::read);
    return words.stream().allMatch(plain::contains);
  }

  private static String read(EObject object) {
    StringBuilder texts = new StringBuilder();
    for (EAttribute attribute : object.eClass().getEAllAttributes()) {
      Object value = object.eGet(attribute);
      if (value instanceof String || value instanceof List<?>) {
        texts.append(value).append('\n');
      }
    }
    return plain(texts.toString());
  }

  private static String plain(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
