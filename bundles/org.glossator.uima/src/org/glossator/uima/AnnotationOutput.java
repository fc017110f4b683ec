package org.glossator.uima;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.uima.LayerOutput.Feature;
import org.glossator.uima.XmiNode.XmiAttribute;

/** Writes annotations, each on a line. */
final class AnnotationOutput {
  private static final byte[] END = XmlOutput.ascii("\" end=\"");
  private static final byte[] QUOTE = XmlOutput.ascii("\"");
  private static final byte[] GOVERNOR = XmlOutput.ascii(" Governor=\"");
  private static final byte[] DEPENDENT = XmlOutput.ascii("\" Dependent=\"");
  private static final byte[] FRAGMENTS = XmlOutput.ascii(" fragments=\"");
  private static final byte[] BLANK = XmlOutput.ascii(" ");
  private static final byte[] LAYER_ID = XmlOutput.ascii(" layer=\"");
  private static final byte[] MEMO = XmlOutput.ascii(" memo=\"");
  private static final byte[] EXACT = XmlOutput.ascii(" exact=\"");
  private static final byte[] EMPTY_END = XmlOutput.ascii("/>\n");

  private final XmlOutput out;
  private final byte[] sofa;
  private final byte[] sofaAndBegin;
  private final KnownTexts origins = new KnownTexts(Xmi.ORIGIN);
  private final KnownTexts confidences = new KnownTexts(Xmi.CONFIDENCE);
  private final KnownTexts codebookVersions = new KnownTexts(Xmi.CODEBOOK_VERSION);
  private final ForeignXmi foreign;
  private final Prefixes prefixes;

  /** Whether any annotation has something of another tool. */
  private final boolean anyForeign;

  /** Whether the start tag of the annotation still lacks its end. */
  private boolean open;

  AnnotationOutput(XmlOutput out, int sofaId, ForeignXmi foreign, Prefixes prefixes) {
    this.out = out;
    this.sofa = XmlOutput.ascii("\" sofa=\"" + sofaId + "\"");
    this.sofaAndBegin = XmlOutput.ascii("\" sofa=\"" + sofaId + "\" begin=\"");
    this.foreign = foreign;
    this.anyForeign =
        !foreign.content().attributes.isEmpty() || !foreign.content().children.isEmpty();
    this.prefixes = prefixes;
  }

  /**
   * Writes one.
   *
   * @param anchor of a relation: the span that it ends at
   */
  void write(Annotation annotation, LayerOutput layer, Span anchor) throws IOException {
    out.raw(layer.start()).number(annotation.id());
    if (annotation instanceof Span span) {
      range(span.begin(), span.end());
      fragments(span);
    } else if (annotation instanceof Relation relation) {
      range(anchor.begin(), anchor.end());
      out.raw(GOVERNOR).number(relation.source());
      out.raw(DEPENDENT).number(relation.target()).raw(QUOTE);
    } else {
      out.raw(sofa);
    }
    if (!layer.isKnown()) {
      text(LAYER_ID, layer.layer());
    }
    layer.codes().write(out, annotation.code());
    Map<String, AttributeValue> attributes = annotation.attributes();
    if (!attributes.isEmpty()) {
      attributes(attributes, layer);
    }
    text(MEMO, annotation.memo());
    if (!annotation.origin().equals(Annotation.MANUAL)) {
      origins.write(out, annotation.origin());
    }
    if (annotation.confidence() != null) {
      confidences.write(out, Double.toString(annotation.confidence()));
    }
    codebookVersions.write(out, annotation.codebookVersion());
    String exact =
        annotation.confidence() != null || !attributes.isEmpty()
            ? ExactTexts.of(annotation, layer)
            : null;
    Set<String> own = Set.of();
    boolean hasForeign = anyForeign && hasForeign(annotation);
    if (hasForeign) {
      own = ownNames(annotation, layer);
      text(EXACT, withForeign(exact, annotation.id(), own));
      foreignAttributes(annotation.id(), own);
    } else {
      text(EXACT, exact);
    }
    open = true;
    if (!attributes.isEmpty()) {
      items(attributes, layer);
    }
    for (XmiNode child : hasForeign ? foreign.childrenOf(annotation.id()) : List.<XmiNode>of()) {
      if (!child.namespace().isEmpty() || !own.contains(child.name())) {
        content();
        new NodeOutput(out, prefixes).element(child);
      }
    }
    out.raw(open ? EMPTY_END : layer.end());
  }

  private boolean hasForeign(Annotation annotation) {
    return !foreign.attributesOf(annotation.id()).isEmpty()
        || !foreign.childrenOf(annotation.id()).isEmpty();
  }

  /** Exact texts of features that are kept for another codebook stay beside our own. */
  private String withForeign(String exact, int id, Set<String> own) {
    String result = exact;
    for (XmiAttribute attribute : foreign.attributesOf(id)) {
      if (isExact(attribute)) {
        String more = ExactTexts.without(attribute.value(), own::contains);
        if (more != null) {
          result = result == null ? more : result + " " + more;
        }
      }
    }
    return result;
  }

  private static boolean isExact(XmiAttribute attribute) {
    return attribute.name().equals(Xmi.EXACT) && attribute.namespace().isEmpty();
  }

  private void foreignAttributes(int id, Set<String> own) throws IOException {
    for (XmiAttribute attribute : foreign.attributesOf(id)) {
      boolean isOurs = attribute.namespace().isEmpty() && own.contains(attribute.name());
      if (!isOurs && !isExact(attribute)) {
        new NodeOutput(out, prefixes).attribute(attribute);
      }
    }
  }

  private void range(int begin, int end) throws IOException {
    out.raw(sofaAndBegin).number(begin).raw(END).number(end).raw(QUOTE);
  }

  private void fragments(Span span) throws IOException {
    if (!span.isDiscontinuous()) {
      return;
    }
    out.raw(FRAGMENTS);
    List<Fragment> fragments = span.fragments();
    for (int i = 0; i < fragments.size(); i++) {
      if (i > 0) {
        out.raw(BLANK);
      }
      out.number(fragments.get(i).begin()).raw(BLANK).number(fragments.get(i).end());
    }
    out.raw(QUOTE);
  }

  private void text(byte[] start, String text) throws IOException {
    if (text != null) {
      out.raw(start).text(XmlSafe.encode(text)).raw(QUOTE);
    }
  }

  private void attributes(Map<String, AttributeValue> attributes, LayerOutput layer)
      throws IOException {
    for (Map.Entry<String, AttributeValue> entry : attributes.entrySet()) {
      AttributeValue value = entry.getValue();
      Feature feature = layer.feature(entry.getKey(), value);
      if (feature != null && !(value instanceof AttributeValue.MultiChoice)) {
        feature.write(out, value);
      }
    }
  }

  /** Child elements: the choices of several, and attributes that the codebook does not have. */
  private void items(Map<String, AttributeValue> attributes, LayerOutput layer) throws IOException {
    for (Map.Entry<String, AttributeValue> entry : attributes.entrySet()) {
      AttributeValue value = entry.getValue();
      Feature feature = layer.feature(entry.getKey(), value);
      if (feature != null && value instanceof AttributeValue.MultiChoice several) {
        for (String id : several.ids()) {
          item(feature.name(), id);
        }
      }
    }
    for (Map.Entry<String, AttributeValue> entry : attributes.entrySet()) {
      AttributeValue value = entry.getValue();
      if (layer.feature(entry.getKey(), value) == null) {
        for (String text : AttributeCodec.texts(value)) {
          item(Xmi.OTHER_ATTRIBUTES, OtherAttributes.item(entry.getKey(), value, text));
        }
      }
    }
  }

  private void item(String name, String text) throws IOException {
    content();
    out.raw("<" + name + ">").text(XmlSafe.encode(text)).raw("</" + name + ">");
  }

  private void content() throws IOException {
    if (open) {
      out.raw(">");
      open = false;
    }
  }

  /** Features that the annotation has a value for: what the file had for them is out of date. */
  private static Set<String> ownNames(Annotation annotation, LayerOutput layer) {
    Set<String> names = new HashSet<>();
    if (annotation.confidence() != null) {
      names.add(Xmi.CONFIDENCE);
    }
    annotation
        .attributes()
        .forEach(
            (attribute, value) -> {
              Feature feature = layer.feature(attribute, value);
              if (feature != null) {
                names.add(feature.name());
              }
            });
    return names;
  }
}
