package org.glossator.ui.codebook.internal.palette;

import java.util.List;
import java.util.Objects;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;

/**
 * A row of the palette. Two rows are equal if they stand for the same thing, so that what is
 * selected and expanded stays so when the codebook or the filter changes.
 */
public sealed interface PaletteNode {

  List<CodeNode> children();

  /** The row above, or null. */
  PaletteNode parent();

  /** The group of the codes that were used last. */
  record RecentNode(List<CodeNode> children) implements PaletteNode {
    @Override
    public PaletteNode parent() {
      return null;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof RecentNode;
    }

    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public String toString() {
      return "recent codes";
    }
  }

  /** A layer. */
  record LayerNode(SchemeLayer layer, List<CodeNode> children) implements PaletteNode {
    @Override
    public PaletteNode parent() {
      return null;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof LayerNode that && layer.id().equals(that.layer.id());
    }

    @Override
    public int hashCode() {
      return layer.id().hashCode();
    }

    @Override
    public String toString() {
      return layer.toString();
    }
  }

  /**
   * A code.
   *
   * @param recent whether it stands in the group of recent codes
   * @param matches whether it fits the filter itself; else it is there for what is below it
   */
  record CodeNode(
      SchemeLayer layer,
      SchemeCode code,
      PaletteNode parent,
      boolean recent,
      boolean matches,
      List<CodeNode> children)
      implements PaletteNode {

    public CodeKey key() {
      return new CodeKey(code.layer(), code.id());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof CodeNode that && recent == that.recent && key().equals(that.key());
    }

    @Override
    public int hashCode() {
      return Objects.hash(key(), recent);
    }

    /** Without parent and children, which lead back here. */
    @Override
    public String toString() {
      return code.path();
    }
  }
}
