package org.glossator.codebook.emf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The objects of one side of a merge by what makes them the same on all sides: their class, their
 * id, and the object within which the id is unique (of a code its layer, however deep it lies).
 * Objects without an id are the same where their content is.
 */
final class ModelIndex {
  private final EObject root;
  private final Map<Key, EObject> byKey = new LinkedHashMap<>();
  private final Map<EObject, Key> keys = new IdentityHashMap<>();

  /**
   * What makes an object the same on all sides.
   *
   * @param scope within which the id is unique; null for the root
   * @param id the id, or the content of an object without one
   * @param number from 0, for objects that could not be told apart otherwise
   */
  record Key(EClass kind, Key scope, String id, boolean hasId, int number) {

    /** {@code the code burden of the layer Frame}. */
    String shown() {
      String name = kind.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
      if (scope == null) {
        return "the " + name;
      }
      String self = hasId ? "the " + name + " " + id : "a " + name;
      return scope.scope() == null ? self : self + " of " + scope.shown();
    }
  }

  private ModelIndex(EObject root) {
    this.root = root;
    Key key = new Key(root.eClass(), null, "", true, 0);
    put(key, root);
    addChildren(root, key, new HashMap<>());
  }

  static ModelIndex of(EObject root) {
    return new ModelIndex(root);
  }

  private void put(Key key, EObject object) {
    byKey.put(key, object);
    keys.put(object, key);
  }

  private void addChildren(EObject object, Key key, Map<Key, Integer> numbers) {
    for (EObject child : object.eContents()) {
      Key scope = child.eClass() == object.eClass() ? key.scope() : key;
      String id = id(child);
      boolean hasId = id != null && !id.isEmpty();
      Key first = new Key(child.eClass(), scope, hasId ? id : content(child), hasId, 0);
      int number = numbers.merge(first, 1, Integer::sum) - 1;
      Key own = new Key(first.kind(), scope, first.id(), hasId, number);
      put(own, child);
      if (hasId) {
        addChildren(child, own, numbers);
      }
    }
  }

  private static String id(EObject object) {
    return object.eClass().getEStructuralFeature("id") instanceof EAttribute feature
        ? (String) object.eGet(feature)
        : null;
  }

  EObject root() {
    return root;
  }

  Iterable<Key> keys() {
    return byKey.keySet();
  }

  /** The object, or null if this side has it not. */
  EObject get(Key key) {
    return byKey.get(key);
  }

  /**
   * The key of the object that contains it; null for the root, and where there is no such object.
   */
  Key parent(Key key) {
    EObject object = byKey.get(key);
    return object == null || object.eContainer() == null ? null : keys.get(object.eContainer());
  }

  /** Keys of what an object contains under a feature, in order. */
  List<Key> children(Key key, EReference feature) {
    List<Key> children = new ArrayList<>();
    EObject object = byKey.get(key);
    if (object != null) {
      for (Object child : (List<?>) object.eGet(feature)) {
        children.add(keys.get(child));
      }
    }
    return children;
  }

  /** All that an object says of itself, without those that it contains and that have ids. */
  String ownContent(Key key) {
    EObject object = byKey.get(key);
    StringBuilder s = new StringBuilder();
    attributes(object, s);
    for (EObject child : object.eContents()) {
      Key of = keys.get(child);
      if (!of.hasId()) {
        s.append(of.id());
      }
    }
    return s.toString();
  }

  private static String content(EObject object) {
    StringBuilder s = new StringBuilder();
    content(object, s);
    return s.toString();
  }

  private static void content(EObject object, StringBuilder s) {
    s.append('{').append(object.eClass().getName());
    attributes(object, s);
    for (EObject child : object.eContents()) {
      content(child, s);
    }
    s.append('}');
  }

  private static void attributes(EObject object, StringBuilder s) {
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (feature instanceof EAttribute attribute && object.eIsSet(attribute)) {
        s.append('\u0001').append(attribute.getName()).append('\u0002');
        s.append(text(object, attribute));
      }
    }
    s.append('\u0003').append(kept(object));
  }

  /** The value of an attribute as text. */
  static String text(EObject object, EAttribute attribute) {
    Object value = object.eGet(attribute);
    return attribute.isMany()
        ? String.join("\u0004", ((List<?>) value).stream().map(String::valueOf).toList())
        : String.valueOf(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
  }

  /** What the file has of an object beyond the model. */
  static String kept(EObject object) {
    KeptContent kept = KeptContent.of(object);
    if (kept == null) {
      return "";
    }
    StringBuilder s = new StringBuilder();
    s.append(kept.attributes()).append(kept.markup());
    kept.forEachValue((feature, text) -> s.append(feature.getName()).append('=').append(text));
    return s.toString();
  }
}
