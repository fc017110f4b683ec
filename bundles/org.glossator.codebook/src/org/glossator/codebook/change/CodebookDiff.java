package org.glossator.codebook.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.glossator.codebook.model.Attribute;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookChange;
import org.glossator.codebook.model.CodebookPackage.Literals;
import org.glossator.codebook.model.ElementKind;
import org.glossator.codebook.model.Layer;

/**
 * In what two versions of a codebook differ: by ids, so that a renamed code is a renamed code and
 * not one that went and one that came. Merges and splits are known from the history of the later
 * version; without it a merge shows as a deletion.
 */
public final class CodebookDiff {
  private final Codebook before;
  private final Codebook after;
  private final List<CodebookDifference> found = new ArrayList<>();

  private CodebookDiff(Codebook before, Codebook after) {
    this.before = before;
    this.after = after;
  }

  /** All differences, layer by layer in the order of the later codebook; empty if there is none. */
  public static List<CodebookDifference> between(Codebook before, Codebook after) {
    CodebookDiff diff = new CodebookDiff(before, after);
    diff.compare();
    return List.copyOf(diff.found);
  }

  private void compare() {
    List<String> fields =
        FieldDiff.of(
            before,
            after,
            Set.of(
                Literals.CODEBOOK__FORMAT_VERSION,
                Literals.CODEBOOK__LAYERS,
                Literals.CODEBOOK__CHANGES));
    if (!fields.isEmpty()) {
      add(
          ChangeOperation.EDIT,
          ElementKind.CODEBOOK,
          "",
          "",
          fields,
          "codebook: " + String.join(", ", fields) + " edited");
    }
    Map<String, Layer> old = byId(before.getLayers(), Layer::getId);
    Map<String, Layer> now = byId(after.getLayers(), Layer::getId);
    old.forEach(
        (id, layer) -> {
          if (!now.containsKey(id)) {
            add(ChangeOperation.DELETE, layer, List.of(), "deleted");
          }
        });
    Set<String> moved = Order.moved(List.copyOf(old.keySet()), List.copyOf(now.keySet()));
    now.forEach((id, layer) -> compare(old.get(id), layer, moved.contains(id)));
  }

  private void compare(Layer old, Layer now, boolean moved) {
    if (old == null) {
      add(ChangeOperation.ADD, now, List.of(), "added");
    } else {
      if (!FieldDiff.same(old.getName(), now.getName())) {
        add(
            ChangeOperation.RENAME,
            now,
            List.of(FieldDiff.text(now.getName())),
            "renamed from " + Elements.nameOf(old));
      }
      if (moved) {
        add(ChangeOperation.MOVE, now, List.of(), "moved to another place");
      }
      List<String> fields =
          FieldDiff.of(
              old,
              now,
              Set.of(
                  Literals.LAYER__ID,
                  Literals.LAYER__NAME,
                  Literals.LAYER__CODES,
                  Literals.LAYER__ATTRIBUTES));
      if (!fields.isEmpty()) {
        add(ChangeOperation.EDIT, now, fields, String.join(", ", fields) + " edited");
      }
    }
    compareCodes(old, now);
    compareAttributes(old, now);
  }

  private void compareCodes(Layer oldLayer, Layer layer) {
    Map<String, Code> old = codes(oldLayer);
    Map<String, Code> now = codes(layer);
    Map<String, CodebookChange> merged = recorded(layer, ChangeOperation.MERGE);
    Map<String, CodebookChange> split = recorded(layer, ChangeOperation.SPLIT);
    Set<String> parts = new HashSet<>();
    split.values().forEach(change -> parts.addAll(change.getTarget()));
    old.forEach(
        (id, code) -> {
          if (!now.containsKey(id)) {
            gone(layer, code, merged.get(id));
          }
        });
    now.forEach(
        (id, code) -> {
          Code was = old.get(id);
          if (was == null) {
            if (!parts.contains(id)) {
              add(ChangeOperation.ADD, layer, code, List.of(), "added" + below(code));
            }
          } else {
            compare(layer, was, code, merged, split.get(id));
          }
        });
    for (String id : reordered(old, now)) {
      add(ChangeOperation.MOVE, layer, now.get(id), parent(now.get(id)), "moved to another place");
    }
  }

  private void gone(Layer layer, Code code, CodebookChange merge) {
    if (merge == null) {
      add(ChangeOperation.DELETE, layer, code, List.of(), "deleted");
    } else {
      String into = merge.getTarget().isEmpty() ? "" : merge.getTarget().getFirst();
      add(
          ChangeOperation.MERGE,
          layer,
          code,
          merge.getTarget(),
          "merged into " + Elements.codeName(after, layer.getId(), into));
    }
  }

  private void compare(
      Layer layer, Code old, Code now, Map<String, CodebookChange> merged, CodebookChange split) {
    if (!FieldDiff.same(old.getName(), now.getName())) {
      add(
          ChangeOperation.RENAME,
          layer,
          now,
          List.of(FieldDiff.text(now.getName())),
          "renamed from " + Elements.nameOf(old));
    }
    List<String> wasBelow = parent(old);
    CodebookChange merge = wasBelow.isEmpty() ? null : merged.get(wasBelow.getFirst());
    List<String> expected = merge == null ? wasBelow : List.copyOf(merge.getTarget());
    if (!expected.equals(parent(now))) {
      add(
          ChangeOperation.MOVE,
          layer,
          now,
          parent(now),
          parent(now).isEmpty() ? "moved to the top of the layer" : "moved" + below(now));
    }
    if (split != null) {
      List<String> names =
          split.getTarget().stream()
              .map(id -> Elements.codeName(after, layer.getId(), id))
              .toList();
      add(
          ChangeOperation.SPLIT,
          layer,
          now,
          split.getTarget(),
          "split into " + String.join(", ", names));
    } else if (old.isRetired() != now.isRetired()) {
      add(
          ChangeOperation.RETIRE,
          layer,
          now,
          List.of(now.isRetired() ? CodebookHistory.RETIRED : CodebookHistory.IN_USE),
          now.isRetired() ? "retired" : "brought back into use");
    }
    List<String> fields =
        FieldDiff.of(
            old,
            now,
            Set.of(
                Literals.CODE__ID,
                Literals.CODE__NAME,
                Literals.CODE__RETIRED,
                Literals.CODE__CHILDREN));
    if (!fields.isEmpty()) {
      add(ChangeOperation.EDIT, layer, now, fields, String.join(", ", fields) + " edited");
    }
  }

  private void compareAttributes(Layer oldLayer, Layer layer) {
    Map<String, Attribute> old =
        oldLayer == null ? Map.of() : byId(oldLayer.getAttributes(), Attribute::getId);
    Map<String, Attribute> now = byId(layer.getAttributes(), Attribute::getId);
    old.forEach(
        (id, attribute) -> {
          if (!now.containsKey(id)) {
            add(ChangeOperation.DELETE, layer, attribute, List.of(), "deleted");
          }
        });
    Set<String> moved = Order.moved(List.copyOf(old.keySet()), List.copyOf(now.keySet()));
    now.forEach(
        (id, attribute) -> {
          if (old.containsKey(id)) {
            compare(layer, old.get(id), attribute, moved.contains(id));
          } else {
            add(ChangeOperation.ADD, layer, attribute, List.of(), "added");
          }
        });
  }

  private void compare(Layer layer, Attribute old, Attribute now, boolean moved) {
    if (!FieldDiff.same(old.getName(), now.getName())) {
      add(
          ChangeOperation.RENAME,
          layer,
          now,
          List.of(FieldDiff.text(now.getName())),
          "renamed from " + Elements.nameOf(old.getName(), old.getId()));
    }
    if (old.getKind() != now.getKind()) {
      add(
          ChangeOperation.CHANGE_KIND,
          layer,
          now,
          List.of(now.getKind().getLiteral()),
          "changed from " + old.getKind().getLiteral() + " to " + now.getKind().getLiteral());
    }
    if (moved) {
      add(ChangeOperation.MOVE, layer, now, List.of(), "moved to another place");
    }
    List<String> fields =
        FieldDiff.of(
            old,
            now,
            Set.of(Literals.ATTRIBUTE__ID, Literals.ATTRIBUTE__NAME, Literals.ATTRIBUTE__KIND));
    if (!fields.isEmpty()) {
      add(ChangeOperation.EDIT, layer, now, fields, String.join(", ", fields) + " edited");
    }
  }

  /** The later codebook's new records of a kind in a layer, by the code that they are about. */
  private Map<String, CodebookChange> recorded(Layer layer, ChangeOperation kind) {
    Map<String, CodebookChange> records = new LinkedHashMap<>();
    for (CodebookChange change : CodebookHistory.added(before, after)) {
      if (change.getOperation() == kind && FieldDiff.same(layer.getId(), change.getLayer())) {
        records.put(change.getSubject(), change);
      }
    }
    return records;
  }

  private static Map<String, Code> codes(Layer layer) {
    List<Code> all = new ArrayList<>();
    if (layer != null) {
      layer.getCodes().forEach(top -> Elements.visit(top, all::add));
    }
    return byId(all, Code::getId);
  }

  /** Codes that stayed below the same parent, at another place among their neighbours. */
  private static List<String> reordered(Map<String, Code> old, Map<String, Code> now) {
    Map<List<String>, List<String>> oldOrder = byParent(old);
    Set<String> moved = new HashSet<>();
    byParent(now)
        .forEach(
            (parent, ids) ->
                moved.addAll(Order.moved(oldOrder.getOrDefault(parent, List.of()), ids)));
    return now.keySet().stream().filter(moved::contains).toList();
  }

  private static Map<List<String>, List<String>> byParent(Map<String, Code> codes) {
    Map<List<String>, List<String>> order = new LinkedHashMap<>();
    codes.forEach(
        (id, code) -> order.computeIfAbsent(parent(code), p -> new ArrayList<>()).add(id));
    return order;
  }

  private static List<String> parent(Code code) {
    return code.eContainer() instanceof Code above
        ? List.of(FieldDiff.text(above.getId()))
        : List.of();
  }

  private static String below(Code code) {
    return code.eContainer() instanceof Code above ? " below " + Elements.nameOf(above) : "";
  }

  /** Things without an id cannot be followed from one version to the next. */
  private static <T extends EObject> Map<String, T> byId(List<T> things, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T thing : things) {
      if (id.apply(thing) != null) {
        map.putIfAbsent(id.apply(thing), thing);
      }
    }
    return map;
  }

  private void add(ChangeOperation operation, Layer layer, List<String> target, String what) {
    String text = "layer " + Elements.nameOf(layer) + " " + what;
    add(operation, ElementKind.LAYER, layer.getId(), layer.getId(), target, text);
  }

  private void add(
      ChangeOperation operation, Layer layer, Code code, List<String> target, String what) {
    String text = Elements.nameOf(layer) + ": code " + Elements.nameOf(code) + " " + what;
    add(operation, ElementKind.CODE, layer.getId(), code.getId(), target, text);
  }

  private void add(
      ChangeOperation operation,
      Layer layer,
      Attribute attribute,
      List<String> target,
      String what) {
    String name = Elements.nameOf(attribute.getName(), attribute.getId());
    String text = Elements.nameOf(layer) + ": attribute " + name + " " + what;
    add(operation, ElementKind.ATTRIBUTE, layer.getId(), attribute.getId(), target, text);
  }

  private void add(
      ChangeOperation operation,
      ElementKind element,
      String layer,
      String subject,
      List<String> target,
      String text) {
    found.add(new CodebookDifference(operation, element, layer, subject, target, text));
  }
}
