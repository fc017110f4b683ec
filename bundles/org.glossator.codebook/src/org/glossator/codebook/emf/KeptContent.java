package org.glossator.codebook.emf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a file says of an object and the model has no place for: attributes and elements of a newer
 * version, values that cannot be converted. The writer puts it back.
 *
 * <p>A value is forgotten when somebody sets its feature: then the model knows better.
 */
final class KeptContent extends AdapterImpl {

  /** An attribute in a namespace or unknown to the model. */
  record KeptAttribute(String namespace, String prefix, String name, String value) {}

  private final List<KeptAttribute> attributes = new ArrayList<>();
  private final List<String> markup = new ArrayList<>();
  private final Map<EStructuralFeature, String> values = new LinkedHashMap<>();

  /** That of an object, or null where there is none. */
  static KeptContent of(EObject object) {
    for (Adapter adapter : object.eAdapters()) {
      if (adapter instanceof KeptContent kept) {
        return kept;
      }
    }
    return null;
  }

  /** That of an object, made if needed. */
  static KeptContent make(EObject object) {
    KeptContent kept = of(object);
    if (kept == null) {
      kept = new KeptContent();
      object.eAdapters().add(kept);
    }
    return kept;
  }

  /** Gives a copy of an object what the object has. */
  static void copy(EObject from, EObject to) {
    KeptContent kept = of(from);
    if (kept != null) {
      KeptContent made = make(to);
      made.attributes.addAll(kept.attributes);
      made.markup.addAll(kept.markup);
      made.values.putAll(kept.values);
    }
  }

  void addAttribute(KeptAttribute attribute) {
    attributes.add(attribute);
  }

  /**
   * Adds an element, or text between elements, as well-formed XML with its own namespace
   * declarations.
   */
  void addMarkup(String xml) {
    markup.add(xml);
  }

  /** Keeps the text of a feature that cannot be converted. */
  void addValue(EStructuralFeature feature, String text) {
    values.put(feature, text);
  }

  List<KeptAttribute> attributes() {
    return attributes;
  }

  List<String> markup() {
    return markup;
  }

  void forEachValue(BiConsumer<EStructuralFeature, String> action) {
    values.forEach(action);
  }

  @Override
  public void notifyChanged(Notification change) {
    if (change.getFeature() instanceof EStructuralFeature feature) {
      values.remove(feature);
    }
  }
}
