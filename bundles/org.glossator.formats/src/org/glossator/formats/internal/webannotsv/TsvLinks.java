package org.glossator.formats.internal.webannotsv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.formats.internal.webannotsv.TsvSchema.Column;
import org.glossator.formats.internal.webannotsv.TsvSchema.Layer;
import org.glossator.formats.internal.webannotsv.TsvSchema.Role;

/** Relations and slots: they name rows that may come later, so they are resolved at the end. */
final class TsvLinks {
  private final TsvReader reader;
  private final List<Pending> pending = new ArrayList<>();

  /** A link as it is written. */
  private record Pending(
      Layer layer,
      Column column,
      Map<String, String> values,
      TsvItem host,
      String role,
      String source,
      int sourceId,
      TsvUnit unit,
      int unitId) {}

  /**
   * A link.
   *
   * @param layer the relation's layer, or the layer of the span that has slots
   * @param feature the feature of the slots, or null for a relation
   * @param role the slot's role, or null
   */
  record Link(
      Layer layer,
      String feature,
      String role,
      Map<String, String> values,
      TsvItem from,
      TsvItem to,
      int line) {}

  TsvLinks(TsvReader reader) {
    this.reader = reader;
  }

  void relation(Layer layer, TsvUnit unit, Map<Column, TsvCell> row) {
    Map<String, String> values = new LinkedHashMap<>();
    Column column = null;
    TsvCell source = null;
    for (Map.Entry<Column, TsvCell> cell : row.entrySet()) {
      if (cell.getKey().role() == Role.SOURCE) {
        column = cell.getKey();
        source = cell.getValue();
      } else if (cell.getKey().feature() != null && cell.getValue().value() != null) {
        values.put(cell.getKey().feature(), cell.getValue().value());
      }
    }
    if (source == null) {
      reader.problem(unit.line, "a relation does not say where it comes from");
      return;
    }
    pending.add(
        new Pending(
            layer, column, values, null, null, source.raw(), source.id(), unit, source.otherId()));
  }

  void slots(TsvItem host, Column column, TsvCell roles, TsvCell targets) {
    List<String> names = roles == null ? List.of() : TsvEscapes.split(roles.raw(), ';');
    List<String> filled = TsvEscapes.split(targets.raw(), ';');
    for (int i = 0; i < filled.size(); i++) {
      if (filled.get(i).equals("*") || filled.get(i).equals("_")) {
        continue; // a slot that nothing fills
      }
      TsvCell target = TsvCell.of(filled.get(i), false);
      String role = i < names.size() && !names.get(i).equals("*") ? names.get(i) : null;
      pending.add(
          new Pending(
              host.layer,
              column,
              Map.of(),
              host,
              role == null ? null : TsvEscapes.unvalue(role),
              target.raw(),
              target.id(),
              null,
              0));
    }
  }

  /** All links whose ends are found; the others are told. */
  List<Link> resolve() {
    List<Link> links = new ArrayList<>(pending.size());
    for (Pending p : pending) {
      int line = p.unit == null ? p.host.line : p.unit.line;
      TsvItem named = find(p.column.target(), reader.units.get(p.source), p.sourceId);
      TsvItem here = p.host != null ? p.host : find(p.column.target(), p.unit, p.unitId);
      if (named == null || here == null) {
        reader.problem(line, "there is no annotation at " + p.source + " for a link");
      } else if (named == here) {
        reader.problem(line, "a link at " + p.source + " links an annotation to itself");
      } else if (p.host != null) {
        links.add(new Link(p.layer, p.column.feature(), p.role, p.values, p.host, named, line));
      } else {
        links.add(new Link(p.layer, null, null, p.values, named, here, line));
      }
    }
    return links;
  }

  /**
   * By number where there is one; else the first of the type at the row; where the type is tokens
   * or any annotation, whatever is there, at last the token itself.
   */
  private TsvItem find(String type, TsvUnit unit, int id) {
    if (id > 0 && reader.byId.containsKey(id)) {
      return reader.byId.get(id);
    }
    if (unit == null) {
      return null;
    }
    TsvItem found = unit.first(type);
    if (found != null) {
      return found;
    }
    if (type.endsWith(".Token")) {
      return reader.add(new Layer(TsvSchema.Kind.SPAN, type, List.of()), unit);
    }
    boolean declared = reader.schema.layers().stream().anyMatch(l -> l.type().equals(type));
    if (declared || unit.items().isEmpty()) {
      return null;
    }
    return unit.items().getFirst();
  }
}
