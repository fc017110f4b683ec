package org.glossator.ui.study.internal.conflicts;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.MergeConflict;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeChoice;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;

/** Conflicts in the words of the codebook and of the text. */
final class ConflictTexts {
  private static final int SHOWN = 60;

  private final Scheme scheme;
  private final AnnotationSnapshot snapshot;

  /**
   * @param snapshot the document as it is now
   */
  ConflictTexts(Scheme scheme, AnnotationSnapshot snapshot) {
    this.scheme = scheme;
    this.snapshot = snapshot;
  }

  /** What the annotation is about: its quotation. */
  String quotation(MergeConflict conflict) {
    Annotation present = snapshot.get(conflict.annotation());
    return quotation(
        present != null ? present : conflict.ours() != null ? conflict.ours() : conflict.theirs());
  }

  private String quotation(Annotation annotation) {
    return switch (annotation) {
      case null -> Messages.Value_none;
      case Span span -> '\u201c' + shortened(span.text(snapshot.text())) + '\u201d';
      case Relation relation ->
          NLS.bind(
              Messages.Value_relation,
              quotation(snapshot.span(relation.source())),
              quotation(snapshot.span(relation.target())));
      case DocumentLabel label -> NLS.bind(Messages.Value_label, layer(label));
    };
  }

  /** Which part of the annotation differs. */
  String part(MergeConflict conflict) {
    return switch (conflict.part()) {
      case EXISTENCE -> Messages.Part_existence;
      case CODE -> Messages.Part_code;
      case BOUNDARY -> Messages.Part_boundary;
      case ENDS -> Messages.Part_ends;
      case MEMO -> Messages.Part_memo;
      case PROVENANCE -> Messages.Part_provenance;
      case ATTRIBUTE -> attributeName(conflict);
    };
  }

  private String attributeName(MergeConflict conflict) {
    SchemeAttribute attribute = attribute(conflict, conflict.ours());
    return attribute == null ? conflict.attribute() : attribute.name();
  }

  private SchemeAttribute attribute(MergeConflict conflict, Annotation annotation) {
    SchemeLayer layer = annotation == null ? null : scheme.layer(annotation.layer());
    return layer == null ? null : layer.attribute(conflict.attribute());
  }

  /**
   * What a side says.
   *
   * @param side the annotation as the side has it, or null
   */
  String value(MergeConflict conflict, Annotation side) {
    if (side == null) {
      return Messages.Value_deleted;
    }
    return switch (conflict.part()) {
      case EXISTENCE -> NLS.bind(Messages.Value_exists, summary(side));
      case CODE -> code(side);
      case BOUNDARY, ENDS -> quotation(side);
      case MEMO -> side.memo() == null ? Messages.Value_none : shortened(side.memo());
      case PROVENANCE -> side.origin();
      case ATTRIBUTE ->
          value(attribute(conflict, side), side.attributes().get(conflict.attribute()));
    };
  }

  /** What an annotation that may go says as a whole. */
  private String summary(Annotation annotation) {
    StringJoiner parts = new StringJoiner("; ").add(code(annotation));
    annotation
        .attributes()
        .forEach(
            (id, value) -> {
              SchemeLayer layer = scheme.layer(annotation.layer());
              SchemeAttribute attribute = layer == null ? null : layer.attribute(id);
              parts.add(
                  (attribute == null ? id : attribute.name()) + ": " + value(attribute, value));
            });
    if (annotation.memo() != null) {
      parts.add(Messages.Part_memo + ": " + shortened(annotation.memo()));
    }
    return parts.toString();
  }

  private String layer(Annotation annotation) {
    SchemeLayer layer = scheme.layer(annotation.layer());
    return layer == null ? annotation.layer() : layer.name();
  }

  private String code(Annotation annotation) {
    if (annotation.code() == null) {
      return layer(annotation);
    }
    SchemeCode code = scheme.code(annotation.layer(), annotation.code());
    return code == null ? annotation.code() : code.name();
  }

  private static String value(SchemeAttribute attribute, AttributeValue value) {
    return switch (value) {
      case null -> Messages.Value_none;
      case AttributeValue.Text text -> shortened(text.text());
      case AttributeValue.IntegerNumber number -> Long.toString(number.number());
      case AttributeValue.DecimalNumber number -> number.number().toPlainString();
      case AttributeValue.YesNo yesNo -> yesNo.yes() ? Messages.Value_yes : Messages.Value_no;
      case AttributeValue.Choice choice -> choice(attribute, choice.id());
      case AttributeValue.MultiChoice several -> choices(attribute, several.ids());
      case AttributeValue.Date date -> date.iso();
      case AttributeValue.Actor actor -> actor.id();
    };
  }

  private static String choices(SchemeAttribute attribute, List<String> ids) {
    return ids.stream().map(id -> choice(attribute, id)).collect(Collectors.joining(", "));
  }

  private static String choice(SchemeAttribute attribute, String id) {
    SchemeChoice choice = attribute == null ? null : attribute.choice(id);
    return choice == null ? id : choice.name();
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + '\u2026';
  }
}
