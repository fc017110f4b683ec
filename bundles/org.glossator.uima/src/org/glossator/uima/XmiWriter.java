package org.glossator.uima;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.uima.ForeignXmi.Block;
import org.glossator.uima.XmiNode.XmiAttribute;

/**
 * Writes the canonical XMI of the store, which any UIMA tool reads with the type system of {@link
 * TypeSystems} and Git merges well (DESIGN section 5). Equal content gives equal bytes; nothing
 * else than the content is in them.
 *
 * <ul>
 *   <li>XML 1.0, UTF-8, LF, one feature structure a line; {@code xmi:id} is the annotation's own
 *       id.
 *   <li>The sofa, the document annotation and a {@code StudyInfo} with the codebook's name and
 *       version have the ids 1, 2 and 3; then the spans by (begin, end, id), the relations by id,
 *       the document labels by id, then what other tools put in ({@link ForeignXmi}), and the view,
 *       whose {@code members} list has one id a line.
 *   <li>Features in this order: {@code sofa begin end Governor Dependent fragments layer code},
 *       attributes by id, {@code memo origin confidence codebookVersion exact}; those without a
 *       value are left out, {@code origin} also where it is {@code manual}. A relation's begin and
 *       end are those of its target, as WebAnno has it. A multi-choice is child elements on the
 *       same line.
 *   <li>{@code exact} and {@code otherAttributes}: see their descriptions in the type system.
 *       Characters that XML cannot hold become U+241B and four hexadecimal digits.
 * </ul>
 */
public final class XmiWriter {
  private final XmiDocument document;
  private final AnnotationSnapshot snapshot;
  private final ForeignXmi foreign;
  private final ForeignXmi.Content kept;
  private final Prefixes prefixes = new Prefixes();
  private final XmlOutput out;
  private final AnnotationOutput annotations;
  private final Map<String, LayerOutput> spanLayers = new HashMap<>();
  private final Map<String, LayerOutput> relationLayers = new HashMap<>();
  private final Map<String, LayerOutput> labelLayers = new HashMap<>();
  private final int sofaId;
  private final int documentAnnotationId;
  private final int studyInfoId;

  private XmiWriter(XmiDocument document, OutputStream stream) {
    this.document = document;
    this.snapshot = document.snapshot();
    this.foreign = document.foreign();
    this.kept = foreign.content();
    this.out = new XmlOutput(stream);
    IntPredicate isTaken = id -> snapshot.get(id) != null;
    sofaId = frameId(kept.sofaId, 1, isTaken);
    documentAnnotationId = frameId(kept.documentAnnotationId, 2, isTaken.or(id -> id == sofaId));
    studyInfoId =
        frameId(kept.studyInfoId, 3, isTaken.or(id -> id == sofaId || id == documentAnnotationId));
    this.annotations = new AnnotationOutput(out, sofaId, foreign, prefixes);
  }

  /**
   * Writes a document; the stream is neither flushed nor closed.
   *
   * @throws IOException if the stream fails, or if the document's text holds a character that XML
   *     cannot hold (imports replace them)
   */
  public static void write(XmiDocument document, OutputStream out) throws IOException {
    new XmiWriter(document, out).write();
  }

  /**
   * The bytes of a document.
   *
   * @throws IllegalArgumentException if the document's text holds a character that XML cannot hold
   */
  public static byte[] toBytes(XmiDocument document) {
    int guess = document.snapshot().text().length() + 150 * document.snapshot().size() + 1024;
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(1024, guess));
    requireXml(document.snapshot().text());
    try {
      write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail so
    }
    return out.toByteArray();
  }

  private static void requireXml(String text) {
    int illegal = XmlSafe.firstIllegal(text);
    if (illegal >= 0) {
      throw new IllegalArgumentException(
          "the text holds U+%04X at offset %d, which XML cannot hold"
              .formatted((int) text.charAt(illegal), illegal));
    }
  }

  /** The id that the file had, else the usual one, else the lowest that is free. */
  private int frameId(int fromFile, int usual, IntPredicate isTaken) {
    if (fromFile > 0) {
      return fromFile;
    }
    int id = usual;
    while (isTaken.test(id) || foreign.uses(id)) {
      id++;
    }
    return id;
  }

  private void write() throws IOException {
    try {
      requireXml(snapshot.text());
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    head();
    String lastLayer = null; // neighbours are often of one layer
    LayerOutput last = null;
    for (Span span : snapshot.spans()) {
      if (!span.layer().equals(lastLayer)) {
        lastLayer = span.layer();
        last = layer(span, spanLayers);
      }
      annotations.write(span, last, null);
    }
    List<Relation> relations = snapshot.relations();
    for (Relation relation : relations) {
      Span anchor = snapshot.span(relation.target());
      annotations.write(relation, layer(relation, relationLayers), anchor);
    }
    List<DocumentLabel> labels = snapshot.labels();
    for (DocumentLabel label : labels) {
      annotations.write(label, layer(label, labelLayers), null);
    }
    NodeOutput nodes = new NodeOutput(out, prefixes);
    for (XmiNode node : kept.nodes) {
      nodes.line(node);
    }
    for (Block block : kept.blocks) {
      nodes.block(block, sofaId);
    }
    for (XmiNode view : kept.views) {
      nodes.line(view);
    }
    view(relations, labels);
    out.raw("</xmi:XMI>\n").flush();
  }

  private LayerOutput layer(Annotation annotation, Map<String, LayerOutput> known) {
    LayerOutput layer = known.get(annotation.layer());
    if (layer == null) {
      layer = LayerOutput.of(annotation, document.scheme().layer(annotation.layer()));
      known.put(annotation.layer(), layer);
    }
    return layer;
  }

  private void head() throws IOException {
    prefixes.collect(foreign.allNodes());
    kept.attributes.keySet().stream()
        .sorted()
        .forEach(id -> foreign.attributesOf(id).forEach(prefixes::add));
    for (Block block : kept.blocks) {
      prefixes.add(block.prefix(), block.namespace());
    }
    out.raw(Xmi.HEADER);
    for (Map.Entry<String, String> entry : prefixes.foreign().entrySet()) {
      out.raw(" xmlns:" + entry.getKey() + "=\"").text(entry.getValue()).raw("\"");
    }
    out.raw(Xmi.AFTER_NAMESPACES);
    sofa();
    NodeOutput nodes = new NodeOutput(out, prefixes);
    for (XmiNode sofa : kept.sofas) {
      nodes.line(sofa);
    }
    documentAnnotation(nodes);
    out.raw("<type:StudyInfo xmi:id=\"").number(studyInfoId);
    out.raw("\" codebookName=\"").text(XmlSafe.encode(document.codebookName()));
    out.raw("\" codebookVersion=\"").text(XmlSafe.encode(document.codebookVersion()));
    out.raw("\" formatVersion=\"").number(Xmi.FORMAT_VERSION).raw("\"/>\n");
  }

  private void sofa() throws IOException {
    out.raw("<cas:Sofa xmi:id=\"").number(sofaId).raw("\"");
    boolean hasText = !snapshot.text().isEmpty();
    if (kept.sofa == null) {
      out.raw(" sofaNum=\"1\" sofaID=\"" + Xmi.INITIAL_VIEW + "\" mimeType=\"text\"");
      hasText = true;
    } else {
      hasText |= kept.sofa.get("sofaString") != null;
      for (XmiAttribute attribute : kept.sofa.attributes()) {
        boolean isOwn =
            attribute.namespace().equals(Xmi.XMI) || attribute.name().equals("sofaString");
        if (!isOwn) {
          new NodeOutput(out, prefixes).attribute(attribute);
        }
      }
    }
    if (hasText) {
      out.raw(" sofaString=\"").text(snapshot.text()).raw("\"");
    }
    out.raw("/>\n");
  }

  private void documentAnnotation(NodeOutput nodes) throws IOException {
    if (kept.lacksDocumentAnnotation) {
      return;
    }
    out.raw("<tcas:DocumentAnnotation xmi:id=\"").number(documentAnnotationId);
    out.raw("\" sofa=\"").number(sofaId);
    out.raw("\" begin=\"0\" end=\"").number(snapshot.text().length()).raw("\"");
    XmiNode node = kept.documentAnnotation;
    if (node == null) {
      out.raw(" language=\"" + Xmi.NO_LANGUAGE + "\"/>\n");
      return;
    }
    for (XmiAttribute attribute : node.attributes()) {
      boolean isOwn =
          attribute.namespace().equals(Xmi.XMI)
              || attribute.namespace().isEmpty()
                  && List.of(Xmi.SOFA, Xmi.BEGIN, Xmi.END).contains(attribute.name());
      if (!isOwn) {
        nodes.attribute(attribute);
      }
    }
    nodes.childrenAndEnd(node);
  }

  private void view(List<Relation> relations, List<DocumentLabel> labels) throws IOException {
    out.raw("<cas:View sofa=\"").number(sofaId).raw("\" members=\"");
    if (!kept.lacksDocumentAnnotation) {
      out.number(documentAnnotationId).raw(NEWLINE);
    }
    out.number(studyInfoId).raw(NEWLINE);
    for (Span span : snapshot.spans()) {
      out.number(span.id()).raw(NEWLINE);
    }
    for (Relation relation : relations) {
      out.number(relation.id()).raw(NEWLINE);
    }
    for (DocumentLabel label : labels) {
      out.number(label.id()).raw(NEWLINE);
    }
    for (int member : kept.members) {
      out.number(member).raw(NEWLINE);
    }
    for (Block block : kept.blocks) {
      for (int member : block.ids()) {
        out.number(member).raw(NEWLINE);
      }
    }
    out.raw("\"/>\n");
  }

  private static final byte[] NEWLINE = {'\n'};
}
