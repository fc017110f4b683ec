package org.glossator.ui.editor.internal.views;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeLayer;
import org.glossator.ui.editor.internal.coding.AttributeTexts;
import org.glossator.ui.editor.internal.scene.CodeLook;

/** What the tables say about an annotation of any kind. Immutable, but for the names of actors. */
final class AnnotationSource {
  private final Scheme scheme;
  private final CodeLook look;
  private final UnaryOperator<String> actors;

  /**
   * @param actors names of actors by id, asked on any thread
   */
  AnnotationSource(Scheme scheme, UnaryOperator<String> actors) {
    this.scheme = scheme;
    this.look = new CodeLook(scheme);
    this.actors = actors;
  }

  CodeLook look() {
    return look;
  }

  String layer(Annotation annotation) {
    SchemeLayer layer = scheme.layer(annotation.layer());
    return layer == null ? annotation.layer() : layer.name();
  }

  /** All values in one line: {@code Stance: Oppose; Actor: Beijing}. */
  String attributes(Annotation annotation) {
    if (annotation.attributes().isEmpty()) {
      return "";
    }
    SchemeLayer layer = scheme.layer(annotation.layer());
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, AttributeValue> entry : annotation.attributes().entrySet()) {
      SchemeAttribute attribute = layer == null ? null : layer.attribute(entry.getKey());
      text.append(text.isEmpty() ? "" : "; ")
          .append(attribute == null ? entry.getKey() : attribute.name())
          .append(": ")
          .append(AttributeTexts.format(attribute, entry.getValue(), actors));
    }
    return text.toString();
  }

  static String memo(Annotation annotation) {
    return annotation.memo() == null ? "" : annotation.memo().replaceAll("\\s+", " ");
  }
}
