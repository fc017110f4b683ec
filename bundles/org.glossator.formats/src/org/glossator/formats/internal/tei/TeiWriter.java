package org.glossator.formats.internal.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.OffsetMap;
import org.glossator.base.OffsetUnit;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.formats.Dataset.LoadedAnnotations;
import org.glossator.formats.Dataset.LoadedDocument;
import org.glossator.formats.Glossator;
import org.glossator.formats.internal.xml.XmlOut;
import org.glossator.study.TextNormaliser;

/**
 * Writes one document: header with metadata and codebook, the text as one block whose white space
 * counts, and the annotations of each annotator in {@code standOff}: a {@code span} points at
 * {@code #string-range(text,OFFSET,LENGTH)} in code points and at its code, attributes are feature
 * structures, relations are links.
 */
final class TeiWriter {
  static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

  private final Scheme scheme;
  private final List<String> metadataColumns;

  TeiWriter(Scheme scheme, List<String> metadataColumns) {
    this.scheme = scheme;
    this.metadataColumns = metadataColumns;
  }

  byte[] toBytes(LoadedDocument document) {
    XmlOut xml = new XmlOut().declaration();
    xml.start("TEI").attribute("xmlns", NAMESPACE);
    header(xml, document);
    OffsetMap offsets = OffsetMap.of(document.text(), OffsetUnit.CODEPOINT);
    int rank = 0;
    for (LoadedAnnotations a : document.annotations()) {
      standOff(xml, a, ++rank, offsets);
    }
    xml.start("text")
        .start("body")
        .start("ab")
        .attribute("xml:id", "text")
        .attribute("xml:space", "preserve")
        .text(document.text())
        .end()
        .end()
        .end()
        .end();
    return xml.toBytes();
  }

  // ---- header

  private void header(XmlOut xml, LoadedDocument document) {
    String title = document.entry().get("title");
    xml.start("teiHeader").start("fileDesc");
    xml.start("titleStmt")
        .element("title", clean(title.isEmpty() ? document.entry().path() : title));
    String author = document.entry().get("author");
    if (!author.isEmpty()) {
      xml.element("author", clean(author));
    }
    for (LoadedAnnotations a : document.annotations()) {
      xml.start("respStmt")
          .attribute("xml:id", TeiIds.person(a.annotator()))
          .element("resp", "annotation")
          .element("name", clean(a.annotator()))
          .end();
    }
    xml.end();
    xml.start("publicationStmt")
        .element("p", "Exported by " + Glossator.NAME + " " + Glossator.VERSION);
    xml.end();
    xml.start("sourceDesc").start("bibl");
    xml.start("idno").attribute("type", "document").text(clean(document.entry().path())).end();
    for (String column : metadataColumns) {
      String value = document.entry().get(column);
      if (!value.isEmpty()) {
        xml.start("note").attribute("type", "metadata").attribute("n", clean(column));
        xml.text(clean(value)).end();
      }
    }
    xml.end().end().end();
    codebook(xml);
    labels(xml, document);
    xml.end();
  }

  private void codebook(XmlOut xml) {
    if (scheme.layers().isEmpty()) {
      return;
    }
    xml.start("encodingDesc").start("classDecl");
    for (SchemeLayer layer : scheme.layers()) {
      xml.start("taxonomy").attribute("xml:id", TeiIds.layer(layer.id()));
      xml.element("desc", clean(layer.name()));
      int depth = -1;
      for (SchemeCode code : layer.codes()) {
        for (; depth >= code.depth(); depth--) {
          xml.end();
        }
        depth = code.depth();
        xml.start("category")
            .attribute("xml:id", TeiIds.code(layer.id(), code.id()))
            .attribute("n", clean(code.id()))
            .start("catDesc")
            .element("term", clean(code.name()));
        if (!code.definition().isEmpty()) {
          xml.element("gloss", clean(code.definition()));
        }
        xml.end();
      }
      for (; depth >= 0; depth--) {
        xml.end();
      }
      xml.end();
    }
    xml.end().end();
  }

  private void labels(XmlOut xml, LoadedDocument document) {
    boolean any = document.annotations().stream().anyMatch(a -> !a.snapshot().labels().isEmpty());
    if (!any) {
      return;
    }
    xml.start("profileDesc").start("textClass");
    for (LoadedAnnotations a : document.annotations()) {
      for (DocumentLabel label : a.snapshot().labels()) {
        xml.start("catRef")
            .attribute("scheme", "#" + TeiIds.layer(label.layer()))
            .attribute(
                "target",
                label.code() == null
                    ? "#" + TeiIds.layer(label.layer())
                    : "#" + TeiIds.code(label.layer(), label.code()))
            .attribute("resp", "#" + TeiIds.person(a.annotator()))
            .end();
      }
    }
    xml.end().end();
  }

  // ---- annotations

  private void standOff(XmlOut xml, LoadedAnnotations a, int rank, OffsetMap offsets) {
    if (a.snapshot().size() == 0) {
      return;
    }
    xml.start("standOff").attribute("resp", "#" + TeiIds.person(a.annotator()));
    Map<String, List<Span>> byLayer = new TreeMap<>();
    a.snapshot()
        .spans()
        .forEach(s -> byLayer.computeIfAbsent(s.layer(), l -> new ArrayList<>()).add(s));
    byLayer.forEach(
        (layer, spans) -> {
          xml.start("spanGrp").attribute("type", clean(layer));
          for (Span span : spans) {
            span(xml, span, rank, offsets);
          }
          xml.end();
        });
    Map<String, List<Relation>> links =
        a.snapshot().relations().stream()
            .collect(Collectors.groupingBy(Relation::layer, TreeMap::new, Collectors.toList()));
    links.forEach(
        (layer, relations) -> {
          xml.start("linkGrp").attribute("type", clean(layer));
          for (Relation relation : relations) {
            xml.start("link")
                .attribute("xml:id", TeiIds.annotation(rank, 'r', relation.id()))
                .attribute("ana", ana(relation, rank, 'r'))
                .attribute(
                    "target",
                    "#"
                        + TeiIds.annotation(rank, 's', relation.source())
                        + " #"
                        + TeiIds.annotation(rank, 's', relation.target()))
                .end();
          }
          xml.end();
        });
    for (Annotation annotation : a.snapshot().annotations()) {
      if (annotation instanceof Span || annotation instanceof Relation) {
        features(xml, annotation, rank);
      }
    }
    xml.end();
  }

  private void span(XmlOut xml, Span span, int rank, OffsetMap offsets) {
    String target =
        span.fragments().stream()
            .map(
                f -> {
                  int begin = offsets.fromUtf16(f.begin());
                  int length = offsets.fromUtf16(f.end()) - begin;
                  return "#string-range(text," + begin + "," + length + ")";
                })
            .collect(Collectors.joining(" "));
    xml.start("span")
        .attribute("xml:id", TeiIds.annotation(rank, 's', span.id()))
        .attribute("ana", ana(span, rank, 's'))
        .attribute("target", target);
    if (span.memo() != null) {
      xml.text(clean(span.memo())); // what is said of the text, which is what a span is for
    }
    xml.end();
  }

  private String ana(Annotation a, int rank, char kind) {
    StringBuilder ana =
        new StringBuilder("#")
            .append(a.code() == null ? TeiIds.layer(a.layer()) : TeiIds.code(a.layer(), a.code()));
    if (!a.attributes().isEmpty()) {
      ana.append(" #").append(TeiIds.annotation(rank, kind, a.id())).append(".fs");
    }
    return ana.toString();
  }

  private static void features(XmlOut xml, Annotation a, int rank) {
    if (a.attributes().isEmpty()) {
      return;
    }
    char kind = a instanceof Span ? 's' : 'r';
    xml.start("fs")
        .attribute("xml:id", TeiIds.annotation(rank, kind, a.id()) + ".fs")
        .attribute("type", "attributes");
    a.attributes()
        .forEach(
            (name, value) -> {
              xml.start("f").attribute("name", org.glossator.uima.LayerTypes.featureName(name));
              value(xml, value);
              xml.end();
            });
    xml.end();
  }

  private static void value(XmlOut xml, AttributeValue value) {
    switch (value) {
      case AttributeValue.Text v -> xml.element("string", clean(v.text()));
      case AttributeValue.IntegerNumber v ->
          xml.start("numeric").attribute("value", Long.toString(v.number())).end();
      case AttributeValue.DecimalNumber v ->
          xml.start("numeric").attribute("value", v.number().toPlainString()).end();
      case AttributeValue.YesNo v ->
          xml.start("binary").attribute("value", Boolean.toString(v.yes())).end();
      case AttributeValue.Choice v -> xml.element("string", clean(v.id()));
      case AttributeValue.MultiChoice v -> {
        xml.start("vColl").attribute("org", "set");
        v.ids().forEach(id -> xml.element("string", clean(id)));
        xml.end();
      }
      case AttributeValue.Date v -> xml.element("string", v.iso());
      case AttributeValue.Actor v -> xml.element("string", clean(v.id()));
    }
  }

  /** XML 1.0 holds what a document's text holds. */
  private static String clean(String text) {
    return TextNormaliser.normalise(text).text();
  }
}
