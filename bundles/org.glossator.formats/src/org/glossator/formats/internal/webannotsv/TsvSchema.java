package org.glossator.formats.internal.webannotsv;

import java.util.ArrayList;
import java.util.List;
import org.glossator.formats.internal.text.NameEscapes;

/** The columns of a file, by layer. */
final class TsvSchema {
  /** Kinds of layers. */
  enum Kind {
    SPAN,
    RELATION,
    CHAIN
  }

  /** What a column holds. */
  enum Role {
    /** Nothing but that there is an annotation: a layer without features. */
    PLACEHOLDER,
    /** Value of a feature. */
    VALUE,
    /** Roles of the slots of a feature. */
    SLOT_ROLE,
    /** What fills the slots of the column before. */
    SLOT_TARGET,
    /** Where a relation comes from. */
    SOURCE
  }

  /**
   * A column.
   *
   * @param index zero-based among the columns after id, offsets and token
   * @param feature name of the feature, unescaped
   * @param target type of what fills slots or ends relations, else null
   */
  record Column(int index, Role role, String feature, String target) {}

  /** A layer with its columns in order. */
  record Layer(Kind kind, String type, List<Column> columns) {
    /** Names of the features that are plain values. */
    List<String> values() {
      return columns.stream().filter(c -> c.role() == Role.VALUE).map(Column::feature).toList();
    }
  }

  private final List<Layer> layers = new ArrayList<>();
  private int width;
  private boolean links;

  /** The layers in order. */
  List<Layer> layers() {
    return layers;
  }

  /** How many columns there are after id, offsets and token. */
  int width() {
    return width;
  }

  /** Whether rows may be named by others: there are relations, or slots. */
  boolean hasLinks() {
    return links;
  }

  /** Names of all types. */
  List<String> types() {
    return layers.stream().map(Layer::type).distinct().toList();
  }

  /** Takes in a line of the header: {@code #T_SP=type|feature|feature}; false if it is none. */
  boolean declare(String line) {
    Kind kind =
        line.startsWith("#T_SP=")
            ? Kind.SPAN
            : line.startsWith("#T_RL=")
                ? Kind.RELATION
                : line.startsWith("#T_CH=") ? Kind.CHAIN : null;
    if (kind == null) {
      return false;
    }
    String[] fields = line.substring(6).split("\\|", -1);
    List<Column> columns = new ArrayList<>();
    for (int i = 1; i < fields.length; i++) {
      if (!fields[i].isEmpty()) {
        columns.add(column(kind, fields[0], fields[i], columns));
        width++;
      }
    }
    if (columns.isEmpty()) {
      columns.add(new Column(width++, Role.PLACEHOLDER, null, null));
    }
    links |= kind == Kind.RELATION || columns.stream().anyMatch(c -> c.role() == Role.SLOT_TARGET);
    layers.add(new Layer(kind, fields[0], columns));
    return true;
  }

  private Column column(Kind kind, String type, String field, List<Column> before) {
    if (kind == Kind.SPAN && field.startsWith("ROLE_")) {
      // ROLE_<type>:<feature>_<link type>: a type may hold underscores, a feature name begins after
      // its colon
      int colon = field.indexOf(':', "ROLE_".length());
      String rest = colon < 0 ? field.substring("ROLE_".length()) : field.substring(colon + 1);
      int end = linkTypeAt(rest);
      return new Column(width, Role.SLOT_ROLE, end < 0 ? rest : rest.substring(0, end), null);
    }
    if (kind == Kind.RELATION && field.startsWith("BT_")) {
      return new Column(width, Role.SOURCE, null, field.substring("BT_".length()));
    }
    boolean slot = !before.isEmpty() && before.getLast().role() == Role.SLOT_ROLE;
    return slot
        ? new Column(width, Role.SLOT_TARGET, before.getLast().feature(), field)
        : new Column(width, Role.VALUE, NameEscapes.unescape(field), null);
  }

  /** The underscore before the link type, which has a package: the last before the first dot. */
  private static int linkTypeAt(String rest) {
    int dot = rest.indexOf('.');
    return rest.lastIndexOf('_', dot < 0 ? rest.length() : dot);
  }
}
