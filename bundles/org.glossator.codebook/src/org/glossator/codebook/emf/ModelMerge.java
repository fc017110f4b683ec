package org.glossator.codebook.emf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.base.ListMerge;
import org.glossator.codebook.emf.ModelIndex.Key;

/**
 * Three-way merge of models (codebooks, settings of studies) by the ids of their objects.
 *
 * <ul>
 *   <li>What one side changed is taken over, feature by feature: the name of a code from one side,
 *       its colour from the other. What both changed alike is one change.
 *   <li>Lists (cue phrases, examples, the order of codes) take the additions and removals of both.
 *   <li>A feature that both changed differently is a conflict, and so is an object that one side
 *       deleted and the other changed or added to; ours is kept, and what was changed.
 * </ul>
 *
 * <p>The result and the conflicts depend on the three models alone. One thread at a time.
 */
public final class ModelMerge {
  /** Longer values are not told in a conflict. */
  private static final int SHOWN = 40;

  private final ModelIndex base;
  private final ModelIndex ours;
  private final ModelIndex theirs;
  private final List<String> conflicts = new ArrayList<>();
  private final Set<Key> present = new LinkedHashSet<>();
  private final Map<Key, Key> parents = new HashMap<>();

  /**
   * Outcome of a merge.
   *
   * @param root the merged model
   * @param conflicts what both sides changed and what was kept, a line each; "here" is our side
   */
  public record Merged<T extends EObject>(T root, List<String> conflicts) {
    public Merged {
      conflicts = List.copyOf(conflicts);
    }
  }

  private ModelMerge(EObject base, EObject ours, EObject theirs) {
    this.base = ModelIndex.of(base);
    this.ours = ModelIndex.of(ours);
    this.theirs = ModelIndex.of(theirs);
  }

  /**
   * @param base what both sides started from; null if both made the file
   * @return a model of its own: the three are not touched
   * @throws IllegalArgumentException if they are of different classes
   */
  @SuppressWarnings("unchecked") // made of the class of ours
  public static <T extends EObject> Merged<T> merge(T base, T ours, T theirs) {
    EObject start = base == null ? EcoreUtil.create(ours.eClass()) : base;
    if (ours.eClass() != theirs.eClass() || ours.eClass() != start.eClass()) {
      throw new IllegalArgumentException("models of different kinds");
    }
    ModelMerge merge = new ModelMerge(start, ours, theirs);
    return new Merged<>((T) merge.merge(), merge.conflicts);
  }

  private EObject merge() {
    decideExistence();
    present.forEach(this::decideParent);
    keepParents();
    breakCycles();
    return build(rootKey());
  }

  private Key rootKey() {
    return ours.keys().iterator().next();
  }

  // ---- what there is

  private void decideExistence() {
    Set<Key> all = new LinkedHashSet<>();
    ours.keys().forEach(all::add);
    theirs.keys().forEach(all::add);
    for (Key key : all) {
      boolean here = ours.get(key) != null;
      boolean there = theirs.get(key) != null;
      boolean isDeletion = base.get(key) != null && here != there;
      if (!isDeletion) {
        present.add(key);
      } else if (key.hasId() && isChanged(key, here ? ours : theirs)) {
        present.add(key);
        conflicts.add(
            "%s was deleted %s and changed %s; it is kept with the change"
                .formatted(key.shown(), here ? "there" : "here", here ? "here" : "there"));
      }
    }
  }

  private boolean isChanged(Key key, ModelIndex side) {
    return !base.ownContent(key).equals(side.ownContent(key))
        || !Objects.equals(base.parent(key), side.parent(key));
  }

  private void decideParent(Key key) {
    Key here = ours.parent(key);
    Key there = theirs.parent(key);
    Key before = base.parent(key);
    Key parent = here;
    if (ours.get(key) == null || theirs.get(key) != null && Objects.equals(before, here)) {
      parent = there;
    } else if (theirs.get(key) != null
        && !Objects.equals(before, there)
        && !Objects.equals(here, there)) {
      conflicts.add(
          "%s was moved on both sides, to %s here and to %s there; it is where it was put here"
              .formatted(key.shown(), here.shown(), there.shown()));
    }
    parents.put(key, parent);
  }

  /** What was deleted on one side comes back where the other one has put something into it. */
  private void keepParents() {
    for (Key key : List.copyOf(present)) {
      Key parent = parents.get(key);
      while (parent != null && present.add(parent)) {
        conflicts.add(
            "%s was deleted on one side, but holds %s on the other; it is kept"
                .formatted(parent.shown(), key.shown()));
        ModelIndex side = ours.get(parent) != null ? ours : theirs;
        parents.put(parent, side.get(parent) == null ? base.parent(parent) : side.parent(parent));
        parent = parents.get(parent);
      }
    }
  }

  /** One side put A into B, the other B into A: then as it is here. */
  private void breakCycles() {
    for (Key key : present) {
      Set<Key> seen = new HashSet<>();
      Key at = key;
      while (at != null && seen.add(at)) {
        at = parents.get(at);
      }
      if (at != null) {
        conflicts.add(
            "%s was put into what the other side put into it; it is where it was put here"
                .formatted(key.shown()));
        for (Key member : seen) {
          if (ours.get(member) != null) {
            parents.put(member, ours.parent(member));
          }
        }
      }
    }
  }

  // ---- what it says

  private EObject build(Key key) {
    EObject made = EcoreUtil.create(key.kind());
    EObject before = base.get(key);
    EObject here = ours.get(key);
    EObject there = theirs.get(key);
    for (EStructuralFeature feature : key.kind().getEAllStructuralFeatures()) {
      if (feature instanceof EAttribute attribute) {
        attribute(key, attribute, made, before, here, there);
      } else if (feature instanceof EReference reference && reference.isContainment()) {
        contents(key, reference, made);
      }
    }
    kept(made, before, here, there);
    return made;
  }

  private void attribute(
      Key key, EAttribute attribute, EObject made, EObject before, EObject here, EObject there) {
    if (here == null || there == null) {
      EObject only = here != null ? here : there != null ? there : before;
      set(made, attribute, only);
      return;
    }
    String old = before == null ? null : ModelIndex.text(before, attribute);
    String mine = ModelIndex.text(here, attribute);
    String other = ModelIndex.text(there, attribute);
    boolean isOurs = mine.equals(other) || other.equals(old);
    if (isOurs || mine.equals(old)) {
      set(made, attribute, isOurs ? here : there);
    } else if (attribute.isMany() && mergeList(attribute, made, before, here, there)) {
      return;
    } else if (before == null && !here.eIsSet(attribute)) {
      set(made, attribute, there);
    } else if (before == null && !there.eIsSet(attribute)) {
      set(made, attribute, here);
    } else {
      set(made, attribute, here);
      conflicts.add(
          "the %s of %s changed on both sides, to %s here and to %s there; what was done here is kept"
              .formatted(attribute.getName(), key.shown(), shown(mine), shown(other)));
    }
  }

  private static void set(EObject made, EAttribute attribute, EObject from) {
    if (from.eIsSet(attribute)) {
      Object value = from.eGet(attribute);
      made.eSet(attribute, attribute.isMany() ? new ArrayList<>((List<?>) value) : value);
    }
  }

  /** False where an item occurs twice, which makes the merge of lists meaningless. */
  private static boolean mergeList(
      EAttribute attribute, EObject made, EObject before, EObject here, EObject there) {
    List<?> old = before == null ? List.of() : (List<?>) before.eGet(attribute);
    List<?> mine = (List<?>) here.eGet(attribute);
    List<?> other = (List<?>) there.eGet(attribute);
    for (List<?> list : List.of(old, mine, other)) {
      if (new HashSet<>(list).size() < list.size()) {
        return false;
      }
    }
    made.eSet(attribute, ListMerge.<Object>merge(copy(old), copy(mine), copy(other)));
    return true;
  }

  private static List<Object> copy(List<?> list) {
    return new ArrayList<>(list);
  }

  @SuppressWarnings("unchecked") // what a containment list holds
  private void contents(Key key, EReference reference, EObject made) {
    if (!reference.isMany()) {
      throw new IllegalArgumentException("a model with " + reference.getName());
    }
    List<Key> order =
        ListMerge.merge(
            base.children(key, reference),
            ours.children(key, reference),
            theirs.children(key, reference));
    Set<Key> children = new LinkedHashSet<>(order);
    for (Key child : present) { // those that came back
      if (key.equals(parents.get(child)) && isUnder(child, key, reference)) {
        children.add(child);
      }
    }
    for (Key child : children) {
      if (present.contains(child) && key.equals(parents.get(child))) {
        ((List<EObject>) made.eGet(reference)).add(child.hasId() ? build(child) : copy(child));
      }
    }
  }

  /** Whether a side that has the child in that parent has it under that feature. */
  private boolean isUnder(Key child, Key parent, EReference reference) {
    for (ModelIndex side : List.of(ours, theirs, base)) {
      if (parent.equals(side.parent(child))) {
        return side.get(child).eContainingFeature() == reference;
      }
    }
    return false;
  }

  private EObject copy(Key key) {
    EObject side = ours.get(key) != null ? ours.get(key) : theirs.get(key);
    return ModelCopier.copy(side);
  }

  private static void kept(EObject made, EObject before, EObject here, EObject there) {
    EObject from = here != null ? here : there != null ? there : before;
    if (here != null && there != null && before != null) {
      boolean isOursAsBefore = ModelIndex.kept(before).equals(ModelIndex.kept(here));
      from = isOursAsBefore ? there : here;
    }
    KeptContent.copy(from, made);
  }

  private static String shown(String value) {
    String line = value.replace('\u0004', ',').replaceAll("\\s+", " ");
    return "\"" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "\"";
  }
}
