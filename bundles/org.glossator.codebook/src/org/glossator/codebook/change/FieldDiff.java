package org.glossator.codebook.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Compares the fields of two objects of one class. */
final class FieldDiff {
  private FieldDiff() {}

  /** Names of the fields that differ, as people read them: {@code cue phrases}. */
  static List<String> of(EObject before, EObject after, Set<EStructuralFeature> but) {
    List<String> names = new ArrayList<>();
    for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
      if (!but.contains(feature) && !same(feature, before.eGet(feature), after.eGet(feature))) {
        names.add(spoken(feature.getName()));
      }
    }
    return names;
  }

  private static boolean same(EStructuralFeature feature, Object old, Object now) {
    if (feature instanceof EAttribute) {
      return old instanceof List<?> ? old.equals(now) : same(old, now);
    }
    return EcoreUtil.equals(objects(old), objects(now));
  }

  @SuppressWarnings("unchecked") // references of the model hold objects
  private static List<EObject> objects(Object value) {
    return (List<EObject>) value;
  }

  /** What is not set is the same as what is empty. */
  static boolean same(Object old, Object now) {
    Object first = old == null ? "" : old;
    return first.equals(now == null ? "" : now);
  }

  static String text(String text) {
    return text == null ? "" : text;
  }

  private static String spoken(String name) {
    StringBuilder s = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c)) {
        s.append(' ');
      }
      s.append(Character.toLowerCase(c));
    }
    return s.toString();
  }
}
