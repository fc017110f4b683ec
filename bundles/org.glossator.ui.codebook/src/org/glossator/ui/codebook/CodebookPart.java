package org.glossator.ui.codebook;

/** An editor in which a codebook is open. UI thread only. */
public interface CodebookPart {

  /**
   * Shows and selects a layer or a code, at once or as soon as the codebook has been read; an
   * unknown id is ignored.
   *
   * @param layer id of a layer
   * @param code id of one of its codes, or null for the layer itself
   */
  void reveal(String layer, String code);
}
