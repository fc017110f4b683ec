package org.glossator.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.IntArrayFS;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.codebook.Scheme;

/** Puts a snapshot into a CAS. */
final class CasWriter {
  /** What the layer is called, and where it is in the CAS. */
  private record Target(LayerOutput output, CasLayer layer) {}

  private final AnnotationSnapshot snapshot;
  private final Scheme scheme;
  private final CAS cas;
  private final Map<String, Target> targets = new HashMap<>();
  private final Map<Integer, FeatureStructure> spans = new HashMap<>();

  CasWriter(AnnotationSnapshot snapshot, Scheme scheme, CAS cas) {
    this.snapshot = snapshot;
    this.scheme = scheme;
    this.cas = cas;
  }

  void write() {
    cas.setDocumentText(snapshot.text());
    studyInfo();
    for (Span span : snapshot.spans()) {
      Target target = target(span);
      AnnotationFS fs = cas.createAnnotation(target.layer().type(), span.begin(), span.end());
      if (span.isDiscontinuous()) {
        fs.setFeatureValue(target.layer().feature(Xmi.FRAGMENTS), fragments(span));
      }
      common(span, target, fs);
      spans.put(span.id(), fs);
    }
    for (Relation relation : snapshot.relations()) {
      Target target = target(relation);
      Span anchor = snapshot.span(relation.target());
      AnnotationFS fs = cas.createAnnotation(target.layer().type(), anchor.begin(), anchor.end());
      end(fs, target.layer(), Xmi.GOVERNOR, relation.source());
      end(fs, target.layer(), Xmi.DEPENDENT, relation.target());
      common(relation, target, fs);
    }
    for (DocumentLabel label : snapshot.labels()) {
      Target target = target(label);
      common(label, target, cas.createFS(target.layer().type()));
    }
  }

  private void studyInfo() {
    CasLayer info = layer(LayerTypes.TYPE_PACKAGE + Xmi.STUDY_INFO);
    FeatureStructure fs = cas.createFS(info.type());
    fs.setStringValue(info.feature("codebookName"), XmlSafe.encode(scheme.name()));
    fs.setStringValue(info.feature(Xmi.CODEBOOK_VERSION), XmlSafe.encode(scheme.version()));
    fs.setIntValue(info.feature("formatVersion"), Xmi.FORMAT_VERSION);
    cas.addFsToIndexes(fs);
  }

  private Target target(Annotation annotation) {
    String key = LayerOutput.kind(annotation).getLiteral() + ' ' + annotation.layer();
    Target target = targets.get(key);
    if (target == null) {
      LayerOutput output = LayerOutput.of(annotation, scheme.layer(annotation.layer()));
      target = new Target(output, layer(output.typeName()));
      targets.put(key, target);
    }
    return target;
  }

  private CasLayer layer(String typeName) {
    CasLayer layer = CasLayer.of(cas.getTypeSystem(), typeName);
    if (layer == null) {
      throw new IllegalArgumentException("the CAS has no type " + typeName);
    }
    return layer;
  }

  private IntArrayFS fragments(Span span) {
    List<Fragment> fragments = span.fragments();
    IntArrayFS array = cas.createIntArrayFS(2 * fragments.size());
    for (int i = 0; i < fragments.size(); i++) {
      array.set(2 * i, fragments.get(i).begin());
      array.set(2 * i + 1, fragments.get(i).end());
    }
    return array;
  }

  private void end(FeatureStructure fs, CasLayer layer, String name, int span) {
    fs.setFeatureValue(layer.feature(name), spans.get(span));
  }

  private void common(Annotation annotation, Target target, FeatureStructure fs) {
    CasLayer layer = target.layer();
    fs.setIntValue(layer.feature(Xmi.ANNOTATION_ID), annotation.id());
    if (!target.output().isKnown()) {
      text(fs, layer.feature(Xmi.LAYER_ID), annotation.layer());
    }
    text(fs, layer.feature(Xmi.CODE), annotation.code());
    text(fs, layer.feature(Xmi.MEMO), annotation.memo());
    if (!annotation.origin().equals(Annotation.MANUAL)) {
      text(fs, layer.feature(Xmi.ORIGIN), annotation.origin());
    }
    if (annotation.confidence() != null) {
      fs.setDoubleValue(layer.feature(Xmi.CONFIDENCE), annotation.confidence());
    }
    text(fs, layer.feature(Xmi.CODEBOOK_VERSION), annotation.codebookVersion());
    text(fs, layer.feature(Xmi.EXACT), ExactTexts.of(annotation, target.output()));
    attributes(annotation, target, fs);
    cas.addFsToIndexes(fs);
  }

  private void attributes(Annotation annotation, Target target, FeatureStructure fs) {
    List<String> others = new ArrayList<>();
    for (Map.Entry<String, AttributeValue> entry : annotation.attributes().entrySet()) {
      AttributeValue value = entry.getValue();
      LayerOutput.Feature named = target.output().feature(entry.getKey(), value);
      if (named == null) {
        for (String text : AttributeCodec.texts(value)) {
          others.add(OtherAttributes.item(entry.getKey(), value, text));
        }
        continue;
      }
      Feature feature = target.layer().feature(named.name());
      switch (value) {
        case AttributeValue.IntegerNumber number -> fs.setLongValue(feature, number.number());
        case AttributeValue.DecimalNumber number ->
            fs.setDoubleValue(feature, number.number().doubleValue());
        case AttributeValue.YesNo yesNo -> fs.setBooleanValue(feature, yesNo.yes());
        case AttributeValue.MultiChoice several ->
            fs.setFeatureValue(feature, strings(several.ids()));
        default -> text(fs, feature, AttributeCodec.text(value));
      }
    }
    if (!others.isEmpty()) {
      fs.setFeatureValue(target.layer().feature(Xmi.OTHER_ATTRIBUTES), strings(others));
    }
  }

  private StringArrayFS strings(List<String> texts) {
    StringArrayFS array = cas.createStringArrayFS(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      array.set(i, XmlSafe.encode(texts.get(i)));
    }
    return array;
  }

  private static void text(FeatureStructure fs, Feature feature, String text) {
    if (text != null) {
      fs.setStringValue(feature, XmlSafe.encode(text));
    }
  }
}
