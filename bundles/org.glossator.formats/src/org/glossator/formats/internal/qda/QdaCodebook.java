package org.glossator.formats.internal.qda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.Layer;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.internal.qda.QdaProject.Code;

/**
 * What the codes of a project mean. In one of ours, a note at each says which id of which layer it
 * is; in one of another program all are codes of one span layer, called as they are named.
 */
final class QdaCodebook {
  /**
   * Where a code belongs; the code itself is null for a layer.
   *
   * @param name what it is called
   */
  record Meaning(LayerKind kind, String layer, String code, String name) {}

  private final QdaProject project;
  private final String spanLayer;
  private final Map<String, Meaning> meanings = new HashMap<>();

  /**
   * @param spanLayer layer of the codes of other programs
   */
  QdaCodebook(QdaProject project, String spanLayer) {
    this.project = project;
    this.spanLayer = spanLayer;
    Map<String, Integer> names = new HashMap<>();
    project.codes.values().forEach(code -> names.merge(code.name, 1, Integer::sum));
    for (Code code : project.codes.values()) {
      meanings.put(code.guid, meaning(code, names));
    }
  }

  private Meaning meaning(Code code, Map<String, Integer> names) {
    List<String> notes = new ArrayList<>(code.notes);
    notes.add(QdaCodes.noteOf(code.guid));
    for (String guid : notes) {
      QdaProject.Note note = project.notes.get(guid);
      if (project.isOurs() && note != null && note.name.equals(QdaNotes.NAME)) {
        Map<String, Object> values = QdaNotes.parse(note.text);
        LayerKind kind = LayerKind.get(String.valueOf(values.get("kind")));
        String layer = QdaNotes.text(values, "layer");
        if (kind != null && layer != null) {
          // its own name, unless another program has given it a new one
          boolean asWritten = code.name.equals(QdaNotes.text(values, "written"));
          String name = asWritten ? QdaNotes.text(values, "name") : null;
          return new Meaning(
              kind, layer, QdaNotes.text(values, "code"), name == null ? code.name : name);
        }
      }
    }
    String name = code.name.isEmpty() ? code.guid : code.name;
    // the same name in two places of the tree are two codes: called by their paths
    String label =
        names.getOrDefault(code.name, 0) > 1 && code.parent != null
            ? code.parent.name + " > " + name
            : name;
    return new Meaning(LayerKind.SPAN, spanLayer, label, code.name);
  }

  /** The meaning of a code, or null if the project has none of that GUID. */
  Meaning of(String guid) {
    return guid == null ? null : meanings.get(guid);
  }

  /** The codes as a codebook: hierarchy, descriptions, colours are not lost on the way. */
  Codebook toCodebook() {
    Codebook codebook = CodebookFactory.eINSTANCE.createCodebook();
    codebook.setId("project");
    codebook.setName("Project");
    Map<String, Layer> layers = new LinkedHashMap<>();
    Map<Code, org.glossator.codebook.model.Code> made = new HashMap<>();
    for (Code code : project.codes.values()) {
      Meaning meaning = meanings.get(code.guid);
      Layer layer =
          layers.computeIfAbsent(
              meaning.layer,
              id -> {
                Layer l = CodebookFactory.eINSTANCE.createLayer();
                l.setId(id);
                l.setName(id);
                l.setKind(meaning.kind);
                l.setCodeRequired(false);
                l.setMultiple(meaning.kind == LayerKind.DOCUMENT);
                codebook.getLayers().add(l);
                return l;
              });
      if (meaning.code == null) {
        layer.setName(meaning.name.isEmpty() ? meaning.layer : meaning.name);
        layer.setDescription(code.description);
        continue;
      }
      org.glossator.codebook.model.Code c = CodebookFactory.eINSTANCE.createCode();
      c.setId(meaning.code);
      c.setName(meaning.name.isEmpty() ? meaning.code : meaning.name);
      c.setDefinition(code.description);
      org.glossator.codebook.model.Code parent = code.parent == null ? null : made.get(code.parent);
      if (parent == null) {
        layer.getCodes().add(c);
      } else {
        parent.getChildren().add(c);
      }
      made.put(code, c);
    }
    return codebook;
  }
}
