package org.glossator.formats.internal.webannotsv;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.OffsetUnit;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.Dataset;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.Exporter;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.exporting.FolderExport;
import org.glossator.formats.internal.exporting.FolderExport.Content;
import org.glossator.formats.internal.exporting.Held;
import org.glossator.formats.internal.exporting.HeldDocument;
import org.glossator.formats.internal.exporting.Holds;
import org.glossator.formats.internal.exporting.NoText;
import org.glossator.formats.internal.exporting.Projection;
import org.glossator.formats.internal.exporting.Proof;
import org.glossator.formats.internal.exporting.QuietSink;
import org.glossator.formats.internal.exporting.ReadBack;
import org.glossator.formats.internal.tokens.SpanTrim;
import org.glossator.formats.internal.tokens.Tokens;

/**
 * Writes WebAnno TSV 3.3. The layers are those of the codebook, with the code in the feature {@code
 * label} and a feature for each attribute; INCEpTION reads the file into a project that has these
 * layers.
 */
public final class TsvExporter implements Exporter {
  private static final Projection PROJECTION =
      Projection.of(
          Holds.LAYERS,
          Holds.RELATION_LAYERS,
          Holds.NO_CODE,
          Holds.RELATIONS,
          Holds.ATTRIBUTES,
          Holds.RELATION_ATTRIBUTES,
          Holds.ANNOTATORS);

  @Override
  public String id() {
    return "webanno-tsv";
  }

  @Override
  public String description() {
    return new TsvImporter().description();
  }

  @Override
  public OffsetUnit defaultUnit() {
    return OffsetUnit.UTF16;
  }

  @Override
  public ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException {
    NoText.refuse(options, id());
    return new FolderExport(dataset, options, target, PROJECTION)
        .write(
            (document, work, name, losses) ->
                List.of(encode(dataset.scheme(), document, work, name, losses)),
            progress);
  }

  private static Content encode(
      Scheme scheme, HeldDocument document, Held work, String name, Losses losses)
      throws ProblemException {
    String text = document.text();
    Held held = held(scheme, work, text, losses);
    String written =
        new TsvWriter(
                text,
                document.entry().get("language"),
                layers(scheme, LayerKind.SPAN),
                layers(scheme, LayerKind.RELATION))
            .write(held);
    check(written, text, held, name, losses);
    return new Content(name + ".tsv", written.getBytes(StandardCharsets.UTF_8), held.counts());
  }

  /** Layers of the codebook of that kind: all, so that every file of an export has the same. */
  private static List<SchemeLayer> layers(Scheme scheme, LayerKind kind) {
    return scheme.layers().stream().filter(layer -> layer.kind() == kind).toList();
  }

  private static void check(String written, String text, Held held, String name, Losses losses)
      throws ProblemException {
    try {
      TsvDocument read = TsvDocument.read(written, QuietSink.INSTANCE);
      if (!Proof.of(read.annotations()).equals(Proof.of(held))) {
        throw ReadBack.differs(name);
      }
      if (!read.text().equals(text)) {
        int begin = 0;
        while (begin < text.length() && Tokens.isSpace(text.charAt(begin))) {
          begin++;
        }
        if (!read.text().equals(" ".repeat(begin) + text.substring(begin))) {
          throw ReadBack.differs(name);
        }
        losses.add("line ends and other white space at the begin of texts", 1);
      }
    } catch (TsvReader.NotTsvException e) {
      throw new ProblemException(ReadBack.differs(name).problem(), e);
    }
  }

  /** What the table can hold beyond what the projection knows. */
  private static Held held(Scheme scheme, Held work, String text, Losses losses) {
    List<Span> spans = new ArrayList<>(work.spans().size());
    Set<Integer> gone = new HashSet<>();
    for (Span span : work.spans()) {
      Map<String, AttributeValue> attributes = single(scheme, span, losses);
      Span inner = scheme.layer(span.layer()) == null ? null : SpanTrim.of(span, text);
      if (inner == null) {
        gone.add(span.id());
        losses.add(
            scheme.layer(span.layer()) == null
                ? "annotations of layers that the codebook lacks"
                : "spans of white space only",
            1);
      } else {
        losses.add("white space at the ends of spans", inner.equals(span) ? 0 : 1);
        spans.add(inner.withAttributes(attributes));
      }
    }
    List<Relation> relations = new ArrayList<>(work.relations().size());
    for (Relation relation : work.relations()) {
      Map<String, AttributeValue> attributes = single(scheme, relation, losses);
      if (gone.contains(relation.source()) || gone.contains(relation.target())) {
        losses.add("relations to spans that are not written", 1);
      } else if (scheme.layer(relation.layer()) == null) {
        losses.add("annotations of layers that the codebook lacks", 1);
      } else {
        relations.add(relation.withAttributes(attributes));
      }
    }
    return new Held(work.annotator(), spans, relations, work.labels());
  }

  private static Map<String, AttributeValue> single(Scheme scheme, Annotation a, Losses losses) {
    if (a.attributes().isEmpty()) {
      return Map.of();
    }
    SchemeLayer layer = scheme.layer(a.layer());
    Map<String, AttributeValue> kept = new TreeMap<>();
    a.attributes()
        .forEach(
            (name, value) -> {
              if (layer == null || layer.attribute(name) == null) {
                losses.add("attributes that the codebook lacks", 1);
              } else if (value instanceof AttributeValue.MultiChoice many
                  && many.ids().size() > 1) {
                losses.add("attributes with several values", 1);
              } else {
                kept.put(name, value);
              }
            });
    return kept;
  }
}
