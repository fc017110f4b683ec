package org.glossator.codebook.emf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.codebook.emf.KeptContent.KeptAttribute;

/**
 * Writes a tree of EMF objects as XMI 2.0: UTF-8, LF, one attribute a line, texts of several lines
 * as elements with real line ends, features in the order of the model, defaults left out. Equal
 * content gives equal bytes.
 *
 * <p>For models of attributes and containment references; others are not in the files of this
 * program.
 */
public final class ModelWriter {
  /**
   * The feature that says which version of the format a file has: written even where it is the
   * default.
   */
  static final String FORMAT_VERSION = "formatVersion";

  static final String XMI = "http://www.omg.org/XMI";

  private final StringBuilder out = new StringBuilder(1 << 14);

  /** Prefixes by namespace, in the order they are found. */
  private final Map<String, String> prefixes = new LinkedHashMap<>();

  /** Whether the last start tag is still without its end. */
  private boolean open;

  private ModelWriter() {}

  /** The file of an object and all that it contains. */
  public static byte[] write(EObject root) {
    ModelWriter writer = new ModelWriter();
    writer.root(root);
    return writer.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void root(EObject root) {
    EPackage model = root.eClass().getEPackage();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    String element = model.getNsPrefix() + ":" + root.eClass().getName();
    out.append('<').append(element);
    attribute(1, "xmi:version", "2.0");
    attribute(1, "xmlns:xmi", XMI);
    attribute(1, "xmlns:" + model.getNsPrefix(), model.getNsURI());
    namespaces(root, model);
    object(root, element, 0);
  }

  /** Foreign attributes need their prefixes: all are declared at the root. */
  private void namespaces(EObject root, EPackage model) {
    prefixes.put("http://www.w3.org/XML/1998/namespace", "xml");
    prefixes.put(XMI, "xmi");
    prefixes.put(model.getNsURI(), model.getNsPrefix());
    int own = prefixes.size();
    collectNamespaces(root);
    root.eAllContents().forEachRemaining(this::collectNamespaces);
    prefixes.entrySet().stream()
        .skip(own)
        .forEach(entry -> attribute(1, "xmlns:" + entry.getValue(), entry.getKey()));
  }

  private void collectNamespaces(EObject object) {
    KeptContent kept = KeptContent.of(object);
    if (kept == null) {
      return;
    }
    for (KeptAttribute attribute : kept.attributes()) {
      if (!attribute.namespace().isEmpty() && !prefixes.containsKey(attribute.namespace())) {
        String prefix = attribute.prefix();
        for (int i = 2; prefixes.containsValue(prefix); i++) {
          prefix = attribute.prefix() + i;
        }
        prefixes.put(attribute.namespace(), prefix);
      }
    }
  }

  /** The rest of an element whose name is written. */
  private void object(EObject object, String element, int depth) {
    KeptContent kept = KeptContent.of(object);
    for (EAttribute feature : object.eClass().getEAllAttributes()) {
      if (!feature.isMany() && isWritten(object, feature)) {
        String text = text(feature, object.eGet(feature));
        if (text != null && text.indexOf('\n') < 0) {
          attribute(depth + 1, feature.getName(), text);
        }
      }
    }
    if (kept != null) {
      keptAttributes(kept, object, depth);
    }
    open = true;
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (isWritten(object, feature)) {
        elements(object, feature, depth + 1);
      }
    }
    if (kept != null) {
      for (String markup : kept.markup()) {
        line(depth + 1).append(markup).append('\n');
      }
    }
    if (open) {
      out.append("/>\n");
      open = false;
    } else {
      line(depth).append("</").append(element).append(">\n");
    }
  }

  private void keptAttributes(KeptContent kept, EObject object, int depth) {
    kept.forEachValue(
        (feature, text) -> {
          if (!object.eIsSet(feature)) {
            attribute(depth + 1, feature.getName(), text);
          }
        });
    for (KeptAttribute attribute : kept.attributes()) {
      String name =
          attribute.namespace().isEmpty()
              ? attribute.name()
              : prefixes.get(attribute.namespace()) + ":" + attribute.name();
      attribute(depth + 1, name, attribute.value());
    }
  }

  private void elements(EObject object, EStructuralFeature feature, int depth) {
    Object value = object.eGet(feature);
    if (feature instanceof EReference) {
      for (Object child : feature.isMany() ? (List<?>) value : List.of(value)) {
        line(depth).append('<').append(feature.getName());
        object((EObject) child, feature.getName(), depth);
      }
    } else if (feature.isMany()) {
      for (Object item : (List<?>) value) {
        String text = text((EAttribute) feature, item);
        if (text != null) {
          textElement(depth, feature.getName(), text);
        }
      }
    } else {
      String text = text((EAttribute) feature, value);
      if (text != null && text.indexOf('\n') >= 0) {
        textElement(depth, feature.getName(), text);
      }
    }
  }

  private void textElement(int depth, String name, String text) {
    line(depth).append('<').append(name).append('>');
    XmlText.content(out, text);
    out.append("</").append(name).append(">\n");
  }

  private void attribute(int depth, String name, String value) {
    out.append('\n').repeat("  ", depth + 1).append(name).append("=\"");
    XmlText.attribute(out, value);
    out.append('"');
  }

  /** Begins a line inside the element that is being written. */
  private StringBuilder line(int depth) {
    if (open) {
      out.append(">\n");
      open = false;
    }
    return out.repeat("  ", depth);
  }

  private static String text(EAttribute feature, Object value) {
    return value == null ? null : EcoreUtil.convertToString(feature.getEAttributeType(), value);
  }

  private static boolean isWritten(EObject object, EStructuralFeature feature) {
    return !feature.isTransient()
        && !feature.isDerived()
        && (object.eIsSet(feature) || feature.getName().equals(FORMAT_VERSION));
  }
}
