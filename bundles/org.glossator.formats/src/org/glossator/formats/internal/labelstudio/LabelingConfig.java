package org.glossator.formats.internal.labelstudio;

import java.util.HashSet;
import java.util.Set;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeAttribute;
import org.glossator.codebook.SchemeChoice;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.AttributeKind;
import org.glossator.codebook.model.LayerKind;

/** The labelling interface that fits the exported tasks: a control for each layer and attribute. */
final class LabelingConfig {
  static final String NAME = "labeling-config.xml";

  private LabelingConfig() {}

  static String toXml(Scheme scheme) {
    StringBuilder out = new StringBuilder("<View>\n");
    boolean relations = false;
    Set<String> attributes = new HashSet<>();
    for (SchemeLayer layer : scheme.layers()) {
      switch (layer.kind()) {
        case SPAN -> {
          open(out, "Labels", LabelStudioNames.control(layer.id()), "");
          for (SchemeCode code : layer.codes()) {
            out.append("    <Label value=\"").append(escaped(code.id())).append('"');
            out.append(" hint=\"").append(escaped(code.name())).append('"');
            out.append(" background=\"").append(code.colour().lineLight()).append("\"/>\n");
          }
          out.append("  </Labels>\n");
        }
        case DOCUMENT -> {
          open(out, "Choices", layer.id(), " choice=\"multiple\"");
          layer.codes().forEach(code -> choice(out, code.id(), code.name()));
          out.append("  </Choices>\n");
        }
        case RELATION -> relations |= relations(out, layer, relations);
      }
      for (SchemeAttribute attribute : layer.attributes()) {
        if (layer.kind() != LayerKind.RELATION && attributes.add(attribute.id())) {
          attribute(out, attribute, layer.kind() == LayerKind.SPAN ? " perRegion=\"true\"" : "");
        }
      }
    }
    if (relations) {
      out.append("  </Relations>\n");
    }
    return out.append("  <Text name=\"text\" value=\"$text\"/>\n</View>\n").toString();
  }

  private static boolean relations(StringBuilder out, SchemeLayer layer, boolean open) {
    if (!open) {
      out.append("  <Relations>\n");
    }
    layer
        .codes()
        .forEach(
            code ->
                out.append("    <Relation value=\"").append(escaped(code.id())).append("\"/>\n"));
    return true;
  }

  private static void attribute(StringBuilder out, SchemeAttribute attribute, String region) {
    switch (attribute.kind()) {
      case INTEGER, NUMBER -> closed(out, "Number", attribute.id(), region);
      case DATE -> closed(out, "DateTime", attribute.id(), region);
      case TEXT, ACTOR -> closed(out, "TextArea", attribute.id(), region);
      case YES_NO -> {
        open(out, "Choices", attribute.id(), region + " choice=\"single\"");
        choice(out, "true", "yes");
        choice(out, "false", "no");
        out.append("  </Choices>\n");
      }
      case CHOICE, MULTI_CHOICE -> {
        boolean many = attribute.kind() == AttributeKind.MULTI_CHOICE;
        open(
            out,
            "Choices",
            attribute.id(),
            region + " choice=\"" + (many ? "multiple" : "single") + "\"");
        for (SchemeChoice choice : attribute.choices()) {
          choice(out, choice.id(), choice.name());
        }
        out.append("  </Choices>\n");
      }
    }
  }

  private static void open(StringBuilder out, String tag, String name, String more) {
    out.append("  <").append(tag).append(" name=\"").append(escaped(name));
    out.append("\" toName=\"text\"").append(more).append(">\n");
  }

  private static void closed(StringBuilder out, String tag, String name, String region) {
    out.append("  <").append(tag).append(" name=\"").append(escaped(name));
    out.append("\" toName=\"text\"").append(region).append("/>\n");
  }

  private static void choice(StringBuilder out, String value, String hint) {
    out.append("    <Choice value=\"").append(escaped(value));
    out.append("\" hint=\"").append(escaped(hint)).append("\"/>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
