package org.glossator.formats.internal.qda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.DocumentLabel;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.OffsetMap;
import org.glossator.base.OffsetUnit;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.Dataset.LoadedAnnotations;
import org.glossator.formats.Dataset.LoadedDocument;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.xml.XmlOut;
import org.glossator.study.TextNormaliser;

/**
 * The part of a project that one document is: its source with selections and codings, the notes and
 * links that belong to it. A fragment of a span is a selection; those behind the first are tied to
 * it by links. Not thread-safe.
 */
final class QdaSources {
  /** Name of the link that ties the fragments of a span. */
  static final String FRAGMENT = "Glossator fragment";

  private static final String ONE_WAY = "OneWay";

  private final QdaCodes codes;
  private final Losses losses;
  private final XmlOut sources = new XmlOut();
  private final XmlOut notes = new XmlOut();
  private final XmlOut links = new XmlOut();

  QdaSources(QdaCodes codes, Losses losses) {
    this.codes = codes;
    this.losses = losses;
  }

  /** What a document adds to each part. */
  record Parts(String source, String notes, String links) {}

  static String sourceGuid(String document) {
    return QdaGuids.of("source", document);
  }

  static String userGuid(String annotator) {
    return QdaGuids.of("user", annotator);
  }

  Parts write(LoadedDocument document) {
    String path = document.entry().path();
    OffsetMap offsets = OffsetMap.of(document.text(), OffsetUnit.CODEPOINT);
    String guid = sourceGuid(path);
    sources
        .start("TextSource")
        .attribute("guid", guid)
        // tools make file names of names
        .attribute("name", path.replace('/', '_'))
        .attribute("plainTextPath", "internal://" + guid + ".txt")
        .element("Description", path);
    for (LoadedAnnotations a : document.annotations()) {
      String owner = path + "\n" + a.annotator();
      for (Span span : a.snapshot().spans()) {
        span(owner, a.annotator(), span, offsets);
      }
      losses.add("relations to spans of layers that are not exported", a.cutRelations());
      losses.add(
          "documents in which an annotator marked nothing", a.snapshot().size() == 0 ? 1 : 0);
    }
    for (LoadedAnnotations a : document.annotations()) {
      String owner = path + "\n" + a.annotator();
      for (DocumentLabel label : a.snapshot().labels()) {
        coding(owner, a.annotator(), label, LayerKind.DOCUMENT, "coding");
      }
      for (Relation relation : a.snapshot().relations()) {
        relation(owner, a.annotator(), relation);
      }
    }
    sources.end();
    return new Parts(sources.take(), notes.take(), links.take());
  }

  private void span(String owner, String annotator, Span span, OffsetMap offsets) {
    String user = userGuid(annotator);
    String first = QdaGuids.of(owner, span.id(), "0");
    for (int i = 0; i < span.fragments().size(); i++) {
      Fragment fragment = span.fragments().get(i);
      String guid = QdaGuids.of(owner, span.id(), Integer.toString(i));
      sources
          .start("PlainTextSelection")
          .attribute("guid", guid)
          .attribute("startPosition", Integer.toString(offsets.fromUtf16(fragment.begin())))
          .attribute("endPosition", Integer.toString(offsets.fromUtf16(fragment.end())))
          .attribute("creatingUser", user);
      if (i == 0) {
        coding(owner, annotator, span, LayerKind.SPAN, "coding");
      } else {
        sources
            .start("Coding")
            .attribute("guid", QdaGuids.of(owner, span.id(), "coding" + i))
            .attribute("creatingUser", user)
            .start("CodeRef")
            .attribute("targetGUID", codes.guid(span, LayerKind.SPAN.getLiteral()))
            .end()
            .end();
        links
            .start("Link")
            .attribute("guid", QdaGuids.of(owner, span.id(), "link" + i))
            .attribute("name", FRAGMENT)
            .attribute("direction", ONE_WAY)
            .attribute("originGUID", first)
            .attribute("targetGUID", guid)
            .end();
      }
      sources.end();
    }
  }

  private void coding(
      String owner, String annotator, Annotation annotation, LayerKind kind, String part) {
    sources
        .start("Coding")
        .attribute("guid", QdaGuids.of(owner, annotation.id(), part))
        .attribute("creatingUser", userGuid(annotator))
        .start("CodeRef")
        .attribute("targetGUID", codes.guid(annotation, kind.getLiteral()))
        .end();
    noteRefs(sources, owner, annotator, annotation, new LinkedHashMap<>());
    sources.end();
  }

  private void relation(String owner, String annotator, Relation relation) {
    codes.guid(relation, LayerKind.RELATION.getLiteral());
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("layer", relation.layer());
    if (relation.code() != null) {
      more.put("code", relation.code());
    }
    links
        .start("Link")
        .attribute("guid", QdaGuids.of(owner, relation.id(), "relation"))
        .attribute("name", relation.code() == null ? relation.layer() : relation.code())
        .attribute("direction", ONE_WAY)
        .attribute("originGUID", QdaGuids.of(owner, relation.source(), "0"))
        .attribute("targetGUID", QdaGuids.of(owner, relation.target(), "0"));
    noteRefs(links, owner, annotator, relation, more);
    links.end();
  }

  /** The memo as a note, everything else that the format has no place for as another. */
  private void noteRefs(
      XmlOut to, String owner, String annotator, Annotation a, Map<String, Object> more) {
    boolean plainMemo = a.memo() != null && TextNormaliser.isNormal(a.memo());
    if (a.memo() != null) {
      String guid = QdaGuids.of(owner, a.id(), "memo");
      to.start("NoteRef").attribute("targetGUID", guid).end();
      note(guid, "memo", QdaCodes.clean(a.memo()), annotator);
      if (!plainMemo) {
        more.put("memo", a.memo());
      }
    }
    Map<String, Object> attributes = new LinkedHashMap<>();
    a.attributes().forEach((name, value) -> attributes.put(name, plain(value)));
    losses.add("typed attributes, kept as notes", attributes.size());
    if (!attributes.isEmpty()) {
      more.put("attributes", attributes);
    }
    if (!a.origin().equals(Annotation.MANUAL)) {
      more.put("origin", a.origin());
    }
    if (a.confidence() != null) {
      more.put("confidence", a.confidence());
    }
    if (a.codebookVersion() != null) {
      more.put("codebookVersion", a.codebookVersion());
    }
    if (!more.isEmpty()) {
      String guid = QdaGuids.of(owner, a.id(), "more");
      to.start("NoteRef").attribute("targetGUID", guid).end();
      note(guid, QdaNotes.NAME, QdaNotes.toJson(more), annotator);
    }
  }

  private void note(String guid, String name, String text, String annotator) {
    write(notes, guid, name, text, userGuid(annotator));
  }

  static void write(XmlOut to, String guid, String name, String text, String user) {
    to.start("Note")
        .attribute("guid", guid)
        .attribute("name", name)
        .attribute("creatingUser", user)
        .element("PlainTextContent", text)
        .end();
  }

  private static Object plain(AttributeValue value) {
    return switch (value) {
      case AttributeValue.Text v -> v.text();
      case AttributeValue.IntegerNumber v -> v.number();
      case AttributeValue.DecimalNumber v -> v.number();
      case AttributeValue.YesNo v -> v.yes();
      case AttributeValue.Choice v -> v.id();
      case AttributeValue.MultiChoice v -> new ArrayList<>(v.ids());
      case AttributeValue.Date v -> v.iso();
      case AttributeValue.Actor v -> v.id();
    };
  }
}
