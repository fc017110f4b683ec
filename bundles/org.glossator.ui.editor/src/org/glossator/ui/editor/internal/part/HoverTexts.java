package org.glossator.ui.editor.internal.part;

import java.text.NumberFormat;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Span;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.ui.editor.internal.coding.AttributeTexts;
import org.glossator.ui.editor.internal.coding.Origins;
import org.glossator.ui.editor.internal.scene.CodeLook;
import org.glossator.ui.editor.internal.scene.GuestSpans;

/** What is said of the annotation that the mouse rests on, line by line. */
final class HoverTexts {
  private HoverTexts() {}

  /** Code and layer, the code's definition, attributes, memo, origin where it is not by hand. */
  static String own(SpanAnnotating annotating, Annotation annotation) {
    StringBuilder text = new StringBuilder();
    code(annotating, annotation, text);
    attributes(annotating, annotation, text);
    if (annotation.memo() != null) {
      text.append('\n').append(Messages.bind(Messages.hoverMemo, annotation.memo()));
    }
    if (!Annotation.MANUAL.equals(annotation.origin())) {
      text.append('\n').append(Origins.name(annotation.origin()));
    }
    return text.toString();
  }

  /** The same of a span of somebody else: whose it is comes first. */
  static String guest(SpanAnnotating annotating, GuestSpans.Kind kind, Span span) {
    StringBuilder text = new StringBuilder();
    String engine = Origins.engine(span.origin());
    if (kind == GuestSpans.Kind.OTHER) {
      text.append(Messages.bind(Messages.hoverOther, annotating.guests().other()));
    } else if (span.confidence() == null) {
      text.append(Messages.bind(Messages.hoverSuggested, engine));
    } else {
      NumberFormat percent = NumberFormat.getPercentInstance();
      text.append(
          Messages.bind(Messages.hoverSuggestedSure, engine, percent.format(span.confidence())));
    }
    text.append('\n');
    code(annotating, span, text);
    attributes(annotating, span, text);
    if (span.memo() != null) {
      text.append('\n').append(span.memo());
    }
    return text.toString();
  }

  private static void code(SpanAnnotating annotating, Annotation annotation, StringBuilder text) {
    SchemeLayer layer = annotating.scheme().layer(annotation.layer());
    SchemeCode code = annotating.scheme().code(annotation.layer(), annotation.code());
    text.append(code == null ? new CodeLook(annotating.scheme()).name(annotation) : code.path());
    text.append("  (").append(layer == null ? annotation.layer() : layer.name()).append(')');
    if (code != null && !code.definition().isEmpty()) {
      text.append('\n').append(code.definition());
    }
  }

  private static void attributes(
      SpanAnnotating annotating, Annotation annotation, StringBuilder text) {
    SchemeLayer layer = annotating.scheme().layer(annotation.layer());
    for (Map.Entry<String, AttributeValue> entry : annotation.attributes().entrySet()) {
      SchemeAttribute attribute = layer == null ? null : layer.attribute(entry.getKey());
      text.append('\n')
          .append(attribute == null ? entry.getKey() : attribute.name())
          .append(": ")
          .append(
              AttributeTexts.format(
                  attribute, entry.getValue(), ActorNames.of(annotating.study())));
    }
  }
}
