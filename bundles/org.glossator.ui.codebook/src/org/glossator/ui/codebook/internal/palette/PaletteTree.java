package org.glossator.ui.codebook.internal.palette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.ui.codebook.internal.palette.PaletteNode.CodeNode;
import org.glossator.ui.codebook.internal.palette.PaletteNode.LayerNode;
import org.glossator.ui.codebook.internal.palette.PaletteNode.RecentNode;

/** Makes the rows of the palette from a codebook. Pure. */
public final class PaletteTree {
  private final Scheme scheme;
  private final CodeFilter filter;

  private PaletteTree(Scheme scheme, CodeFilter filter) {
    this.scheme = scheme;
    this.filter = filter;
  }

  /**
   * The rows at the top. Retired codes are left out; codes below a retired one take its place.
   *
   * @param hidden ids of the layers that are not shown
   * @param recent codes of the group before the layers, or empty for no such group
   */
  public static List<PaletteNode> build(
      Scheme scheme, CodeFilter filter, Set<String> hidden, List<CodeKey> recent) {
    PaletteTree tree = new PaletteTree(scheme, filter);
    List<PaletteNode> roots = new ArrayList<>();
    tree.addRecent(roots, hidden, recent);
    for (SchemeLayer layer : scheme.layers()) {
      if (!hidden.contains(layer.id())) {
        tree.addLayer(roots, layer);
      }
    }
    return roots;
  }

  private void addRecent(List<PaletteNode> roots, Set<String> hidden, List<CodeKey> recent) {
    List<CodeNode> children = new ArrayList<>();
    RecentNode group = new RecentNode(children);
    for (CodeKey key : recent) {
      SchemeCode code = scheme.code(key.layer(), key.code());
      if (code != null
          && !code.retired()
          && !hidden.contains(code.layer())
          && filter.matches(code)) {
        SchemeLayer layer = scheme.layer(code.layer());
        children.add(new CodeNode(layer, code, group, true, true, List.of()));
      }
    }
    if (!children.isEmpty()) {
      roots.add(group);
    }
  }

  private void addLayer(List<PaletteNode> roots, SchemeLayer layer) {
    List<CodeNode> children = new ArrayList<>();
    LayerNode node = new LayerNode(layer, children);
    boolean all = filter.isEmpty() || filter.containsAll(layer.name());
    Map<String, List<SchemeCode>> below = new HashMap<>();
    for (SchemeCode code : layer.codes()) {
      if (!code.retired()) {
        below.computeIfAbsent(shownParent(layer, code), k -> new ArrayList<>()).add(code);
      }
    }
    addCodes(children, layer, node, "", below, all);
    if (all || !children.isEmpty()) {
      roots.add(node);
    }
  }

  /** Id of the nearest code above that is offered, or empty. */
  private static String shownParent(SchemeLayer layer, SchemeCode code) {
    SchemeCode parent = layer.code(code.parent());
    while (parent != null && parent.retired()) {
      parent = layer.code(parent.parent());
    }
    return parent == null ? "" : parent.id();
  }

  private void addCodes(
      List<CodeNode> rows,
      SchemeLayer layer,
      PaletteNode parent,
      String parentId,
      Map<String, List<SchemeCode>> below,
      boolean all) {
    for (SchemeCode code : below.getOrDefault(parentId, List.of())) {
      boolean matches = all || filter.matches(code);
      List<CodeNode> children = new ArrayList<>();
      CodeNode row = new CodeNode(layer, code, parent, false, matches, children);
      addCodes(children, layer, row, code.id(), below, all);
      if (matches || !children.isEmpty()) {
        rows.add(row);
      }
    }
  }

  /** The first code that fits the filter itself, in the order of the rows, or null. */
  public static CodeNode firstMatch(List<? extends PaletteNode> rows) {
    for (PaletteNode row : rows) {
      if (row instanceof CodeNode code && code.matches()) {
        return code;
      }
      CodeNode below = firstMatch(row.children());
      if (below != null) {
        return below;
      }
    }
    return null;
  }

  /** The row of a code outside the group of recent ones, or null. */
  public static CodeNode find(List<? extends PaletteNode> rows, CodeKey key) {
    for (PaletteNode row : rows) {
      if (row instanceof CodeNode code && !code.recent() && code.key().equals(key)) {
        return code;
      }
      CodeNode below = find(row.children(), key);
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
