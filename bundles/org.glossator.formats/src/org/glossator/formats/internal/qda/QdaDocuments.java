package org.glossator.formats.internal.qda;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Fragment;
import org.glossator.base.OffsetMap;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.ImportedLabel;
import org.glossator.formats.ImportedRelation;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.ImportedValues;
import org.glossator.formats.internal.qda.QdaCodebook.Meaning;
import org.glossator.formats.internal.qda.QdaProject.Case;
import org.glossator.formats.internal.qda.QdaProject.Coding;
import org.glossator.formats.internal.qda.QdaProject.Link;
import org.glossator.formats.internal.qda.QdaProject.Note;
import org.glossator.formats.internal.qda.QdaProject.Noted;
import org.glossator.formats.internal.qda.QdaProject.Selection;
import org.glossator.formats.internal.qda.QdaProject.Source;

/** Makes documents of the sources of a project. Not thread-safe. */
final class QdaDocuments {
  /** Layer of links between selections in projects of other programs. */
  private static final String LINKS = "Link";

  private final QdaProject project;
  private final QdaCodebook codes;
  private final ImportSink sink;

  /** Links by the GUID that they start from. */
  private final Map<String, List<Link>> links = new HashMap<>();

  /** Selections that are further fragments of another's span. */
  private final Set<String> furtherFragments = new HashSet<>();

  private final Map<String, Map<String, String>> metadata = new HashMap<>();

  QdaDocuments(QdaProject project, QdaCodebook codes, ImportSink sink) {
    this.project = project;
    this.codes = codes;
    this.sink = sink;
    for (Link link : project.links) {
      if (link.from != null && link.to != null) {
        links.computeIfAbsent(link.from, g -> new ArrayList<>()).add(link);
        if (project.isOurs() && link.name.equals(QdaSources.FRAGMENT)) {
          furtherFragments.add(link.to);
        }
      }
    }
    for (Case one : project.cases) {
      for (String source : one.sources) {
        metadata.computeIfAbsent(source, g -> new LinkedHashMap<>()).putAll(one.values);
        if (!project.isOurs() && !one.name.isBlank()) {
          metadata.get(source).putIfAbsent("case", one.name.strip());
        }
      }
    }
  }

  /** The work of one user on one source. */
  private static final class Work {
    final List<ImportedSpan> spans = new ArrayList<>();
    final List<ImportedRelation> relations = new ArrayList<>();
    final List<ImportedLabel> labels = new ArrayList<>();
    final Map<String, String> keys = new LinkedHashMap<>();
  }

  ImportedDocument document(Source source, String text) {
    OffsetMap offsets = OffsetMap.of(text, OffsetUnit.CODEPOINT);
    Map<String, Selection> selections = new HashMap<>();
    source.selections.forEach(s -> selections.put(s.guid, s));
    Map<String, Work> works = new LinkedHashMap<>();
    for (Selection selection : source.selections) {
      if (!furtherFragments.contains(selection.guid)) {
        selection(source, selection, selections, offsets, works);
      }
    }
    for (Coding coding : source.codings) {
      Work work = works.computeIfAbsent(user(coding.user, source.user), u -> new Work());
      label(coding, work);
    }
    for (Work work : works.values()) {
      work.keys.forEach((guid, key) -> relations(guid, key, work));
    }
    List<ImportedAnnotations> annotations = new ArrayList<>();
    works.forEach(
        (user, w) ->
            annotations.add(
                new ImportedAnnotations(
                    user.isEmpty() ? null : user, null, w.spans, w.relations, w.labels)));
    Map<String, String> values = new LinkedHashMap<>(metadata.getOrDefault(source.guid, Map.of()));
    values.putAll(source.values);
    boolean ours = project.isOurs() && !source.description.isBlank();
    String name = ours ? source.description : source.name.isBlank() ? source.guid : source.name;
    return new ImportedDocument(name, text, values, annotations, 0);
  }

  private String user(String... guids) {
    for (String guid : guids) {
      if (guid != null && project.users.containsKey(guid)) {
        return project.users.get(guid);
      }
    }
    return project.creatingUser == null ? "" : project.users.getOrDefault(project.creatingUser, "");
  }

  private void selection(
      Source source,
      Selection selection,
      Map<String, Selection> selections,
      OffsetMap offsets,
      Map<String, Work> works) {
    List<Fragment> fragments = new ArrayList<>();
    if (!add(selection, offsets, fragments)) {
      return;
    }
    for (Link link : links.getOrDefault(String.valueOf(selection.guid), List.of())) {
      if (furtherFragments.contains(link.to) && selections.containsKey(link.to)) {
        add(selections.get(link.to), offsets, fragments);
      }
    }
    List<Coding> codings = selection.codings;
    if (codings.isEmpty()) {
      // a passage with a note and no code
      Coding none = new Coding();
      none.guid = selection.guid;
      none.line = selection.line;
      codings = List.of(none);
    }
    int rank = 0;
    for (Coding coding : codings) {
      Work work =
          works.computeIfAbsent(user(coding.user, selection.user, source.user), u -> new Work());
      Meaning meaning = codes.of(coding.code);
      if (coding.code != null && meaning == null) {
        tell(coding.line, "a coding refers to a code that the project does not have");
        continue;
      }
      int id = project.isOurs() ? QdaGuids.id(String.valueOf(coding.guid)) : 0;
      String key = id > 0 ? "s" + id : selection.guid + "/" + rank++;
      List<Noted> noted = new ArrayList<>(List.of(coding));
      noted.add(selection);
      work.spans.add(
          new ImportedSpan(
              key,
              fragments,
              values(meaning == null ? null : meaning.layer(), meaning, noted, coding.line)));
      work.keys.putIfAbsent(String.valueOf(selection.guid), key);
    }
  }

  private boolean add(Selection selection, OffsetMap offsets, List<Fragment> to) {
    try {
      long start = Long.parseLong(String.valueOf(selection.start).strip());
      long end = Long.parseLong(String.valueOf(selection.end).strip());
      if (start >= 0 && start < end && end <= offsets.length()) {
        to.add(new Fragment(offsets.toUtf16((int) start), offsets.toUtf16((int) end)));
        return true;
      }
    } catch (NumberFormatException e) {
      // told below with the others
    }
    tell(
        selection.line,
        "a selection from "
            + selection.start
            + " to "
            + selection.end
            + " is no range of its text of "
            + offsets.length()
            + " characters");
    return false;
  }

  private void label(Coding coding, Work work) {
    Meaning meaning = codes.of(coding.code);
    if (meaning == null) {
      tell(coding.line, "a coding refers to a code that the project does not have");
      return;
    }
    // codes of other programs are of spans: what a whole source is coded with is another layer
    String layer = meaning.kind() == LayerKind.DOCUMENT ? meaning.layer() : null;
    int id = project.isOurs() ? QdaGuids.id(String.valueOf(coding.guid)) : 0;
    work.labels.add(
        new ImportedLabel(
            id > 0 ? "l" + id : null, values(layer, meaning, List.of(coding), coding.line)));
  }

  private void relations(String guid, String key, Work work) {
    for (Link link : links.getOrDefault(guid, List.of())) {
      String tail = work.keys.get(link.to);
      if (furtherFragments.contains(link.to) && link.name.equals(QdaSources.FRAGMENT)) {
        continue;
      }
      if (tail == null) {
        tell(link.line, "a link does not lead to a selection of the same source and user");
        continue;
      }
      if (tail.equals(key)) {
        tell(link.line, "a link leads from a selection to itself");
        continue;
      }
      Map<String, Object> more = more(List.of(link));
      String layer = QdaNotes.text(more, "layer");
      String code =
          layer == null ? (link.name.isBlank() ? null : link.name) : QdaNotes.text(more, "code");
      int id = project.isOurs() ? QdaGuids.id(String.valueOf(link.guid)) : 0;
      work.relations.add(
          new ImportedRelation(
              id > 0 ? "r" + id : null,
              key,
              tail,
              values(
                  layer == null ? LINKS : layer,
                  new Meaning(LayerKind.RELATION, layer, code, link.name),
                  List.of(link),
                  link.line)));
    }
  }

  private ImportedValues values(
      String layer, Meaning meaning, List<? extends Noted> noted, int line) {
    Map<String, Object> more = more(noted);
    String memo = QdaNotes.text(more, "memo");
    Map<String, Object> features = new LinkedHashMap<>();
    if (more.get("attributes") instanceof Map<?, ?> attributes) {
      attributes.forEach(
          (name, value) -> {
            if (!(value instanceof Map<?, ?>)) {
              features.put(String.valueOf(name), value);
            }
          });
    }
    return new ImportedValues(
        layer,
        meaning == null ? null : meaning.code(),
        features,
        memo == null ? memo(noted) : memo,
        origin(more),
        confidence(more.get("confidence")),
        line,
        QdaNotes.text(more, "codebookVersion"));
  }

  /** Ours say where an annotation came from only if it was not made by hand. */
  private String origin(Map<String, Object> more) {
    String told = QdaNotes.text(more, "origin");
    return told == null && project.isOurs() ? Annotation.MANUAL : told;
  }

  private static Double confidence(Object value) {
    double number =
        switch (value) {
          case Long n -> n;
          case BigDecimal n -> n.doubleValue();
          case null, default -> -1;
        };
    return number >= 0 && number <= 1 ? number : null;
  }

  /** What a note of ours says. */
  private Map<String, Object> more(List<? extends Noted> noted) {
    for (Noted one : noted) {
      for (String guid : one.notes) {
        Note note = project.notes.get(guid);
        if (project.isOurs() && note != null && note.name.equals(QdaNotes.NAME)) {
          return QdaNotes.parse(note.text);
        }
      }
    }
    return Map.of();
  }

  private String memo(List<? extends Noted> noted) {
    List<String> texts = new ArrayList<>();
    for (Noted one : noted) {
      for (String guid : one.notes) {
        Note note = project.notes.get(guid);
        if (note == null || project.isOurs() && note.name.equals(QdaNotes.NAME)) {
          continue;
        }
        if (note.text.isEmpty() && note.path != null) {
          project.other("notes whose text is in a file of its own");
        } else if (!note.text.isEmpty()) {
          texts.add(note.text);
        }
      }
    }
    return texts.isEmpty() ? null : String.join("\n\n", texts);
  }

  private void tell(int line, String what) {
    sink.problem(Problem.warning("", line, what, "it is left out"));
  }
}
