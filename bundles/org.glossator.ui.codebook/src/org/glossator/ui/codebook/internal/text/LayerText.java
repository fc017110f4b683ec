package org.glossator.ui.codebook.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeChoice;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.FixedUnit;
import org.glossator.codebook.model.LayerKind;
import org.glossator.codebook.model.OverlapPolicy;
import org.glossator.codebook.model.SnapUnit;
import org.glossator.ui.codebook.internal.text.RichText.Kind;
import org.glossator.ui.codebook.internal.text.RichText.Style;

/** A layer to read: what it is for, its rules in words, its attributes. */
public final class LayerText {
  private LayerText() {}

  /** The text of one layer alone, without its codes. */
  public static RichText of(Scheme scheme, SchemeLayer layer) {
    RichText.Builder out = new RichText.Builder();
    out.paragraph(Kind.SUBHEADING, 0).add(layer.name());
    body(out, scheme, layer);
    return out.build();
  }

  static void body(RichText.Builder out, Scheme scheme, SchemeLayer layer) {
    out.paragraph(Kind.LINE, 0).add(rules(scheme, layer), Style.QUIET);
    if (!layer.description().isBlank()) {
      out.paragraph(Kind.BODY, 0).add(layer.description().strip());
    }
    MarkdownText.write(out, layer.guidelines(), 0);
    if (!layer.attributes().isEmpty()) {
      out.paragraph(Kind.SUBHEADING, 0).add(Messages.LayerText_attributes);
      layer.attributes().forEach(attribute -> attribute(out, layer, attribute));
    }
  }

  /** The rules of a layer as one sentence. */
  static String rules(Scheme scheme, SchemeLayer layer) {
    List<String> parts = new ArrayList<>();
    if (layer.kind() == LayerKind.SPAN) {
      parts.add(Messages.LayerText_spans);
      parts.add(overlap(layer.overlap()));
      parts.add(snap(layer.snap()));
      if (!layer.crossesSentences()) {
        parts.add(Messages.LayerText_withinSentence);
      }
      if (layer.fixedUnit() != FixedUnit.NONE) {
        parts.add(fixedUnit(layer));
      }
    } else if (layer.kind() == LayerKind.RELATION) {
      parts.add(
          NLS.bind(
              Messages.LayerText_relations,
              ends(scheme, layer.sourceLayers()),
              ends(scheme, layer.targetLayers())));
    } else {
      parts.add(layer.multiple() ? Messages.LayerText_labels : Messages.LayerText_label);
    }
    if (!layer.codeRequired()) {
      parts.add(Messages.LayerText_codeOptional);
    }
    return String.join(Messages.LayerText_separator, parts);
  }

  private static String overlap(OverlapPolicy overlap) {
    return switch (overlap) {
      case ANY -> Messages.LayerText_overlapAny;
      case NEST -> Messages.LayerText_overlapNest;
      case NONE -> Messages.LayerText_overlapNone;
    };
  }

  private static String snap(SnapUnit snap) {
    return switch (snap) {
      case CHARACTER -> Messages.LayerText_snapCharacter;
      case WORD -> Messages.LayerText_snapWord;
      case SENTENCE -> Messages.LayerText_snapSentence;
      case PARAGRAPH -> Messages.LayerText_snapParagraph;
    };
  }

  private static String fixedUnit(SchemeLayer layer) {
    if (layer.fixedUnit() == FixedUnit.SENTENCE) {
      return layer.exhaustive()
          ? Messages.LayerText_everySentence
          : Messages.LayerText_wholeSentences;
    }
    return layer.exhaustive()
        ? Messages.LayerText_everyParagraph
        : Messages.LayerText_wholeParagraphs;
  }

  private static String ends(Scheme scheme, List<String> layers) {
    if (layers.isEmpty()) {
      return Messages.LayerText_anySpan;
    }
    List<String> names = new ArrayList<>();
    for (String id : layers) {
      SchemeLayer layer = scheme.layer(id);
      names.add(layer == null ? id : layer.name());
    }
    return String.join(Messages.LayerText_or, names);
  }

  private static void attribute(
      RichText.Builder out, SchemeLayer layer, SchemeAttribute attribute) {
    out.bullet("\u2022", 0).add(attribute.name(), Style.BOLD);
    out.add(" ").add(kind(attribute), Style.QUIET);
    if (!attribute.description().isBlank()) {
      out.add(" ").add(attribute.description().strip());
    }
    if (!attribute.onlyForCodes().isEmpty()) {
      out.add(" ").add(onlyFor(layer, attribute), Style.QUIET);
    }
    for (SchemeChoice choice : attribute.choices()) {
      if (!choice.retired()) {
        choice(out, choice);
      }
    }
  }

  private static void choice(RichText.Builder out, SchemeChoice choice) {
    out.bullet("\u2013", 1).add(choice.name(), Style.ITALIC);
    if (!choice.description().isBlank()) {
      out.add(": ").add(choice.description().strip());
    }
  }

  private static String kind(SchemeAttribute attribute) {
    List<String> parts = new ArrayList<>();
    parts.add(kindName(attribute.kind()));
    if (attribute.required()) {
      parts.add(Messages.LayerText_required);
    }
    if (!attribute.defaultValue().isEmpty()) {
      parts.add(NLS.bind(Messages.LayerText_default, attribute.defaultValue()));
    }
    return "(" + String.join(Messages.CodeText_separator, parts) + ")";
  }

  private static String onlyFor(SchemeLayer layer, SchemeAttribute attribute) {
    List<String> names = new ArrayList<>();
    for (String id : attribute.onlyForCodes()) {
      SchemeCode code = layer.code(id);
      names.add(code == null ? id : code.name());
    }
    return NLS.bind(Messages.LayerText_onlyFor, String.join(Messages.CodeText_separator, names));
  }

  /** The kind of an attribute in words. */
  public static String kindName(AttributeKind kind) {
    return switch (kind) {
      case TEXT -> Messages.LayerText_kindText;
      case INTEGER -> Messages.LayerText_kindInteger;
      case NUMBER -> Messages.LayerText_kindNumber;
      case YES_NO -> Messages.LayerText_kindYesNo;
      case CHOICE -> Messages.LayerText_kindChoice;
      case MULTI_CHOICE -> Messages.LayerText_kindMultiChoice;
      case DATE -> Messages.LayerText_kindDate;
      case ACTOR -> Messages.LayerText_kindActor;
    };
  }
}
