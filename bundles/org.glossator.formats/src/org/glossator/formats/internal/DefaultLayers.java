package org.glossator.formats.internal;

import org.glossator.codebook.model.LayerKind;

/** What layers are called in formats that have none (spec/formats.md). */
public final class DefaultLayers {
  private DefaultLayers() {}

  /** Name of the layer that annotations of a kind go to where neither file nor user names one. */
  public static String of(LayerKind kind) {
    return switch (kind) {
      case SPAN -> "Span";
      case RELATION -> "Relation";
      case DOCUMENT -> "Document";
    };
  }
}
