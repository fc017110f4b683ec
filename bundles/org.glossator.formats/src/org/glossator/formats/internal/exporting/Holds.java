package org.glossator.formats.internal.exporting;

/** A thing that a format may be able to hold. What it cannot is a loss. */
public enum Holds {
  /** Several span layers, by name; without it all spans are of one layer. */
  LAYERS,
  /** Several relation layers, by name. */
  RELATION_LAYERS,
  /** Annotations without a code; without it they are labelled with their layer. */
  NO_CODE,
  /** Spans of several fragments; without it they reach from the first begin to the last end. */
  FRAGMENTS,
  /** Links between spans. */
  RELATIONS,
  /** Labels of the document as a whole. */
  LABELS,
  /** Values of attributes of spans and labels. */
  ATTRIBUTES,
  /** Values of attributes of relations. */
  RELATION_ATTRIBUTES,
  /** Notes on spans and labels. */
  MEMOS,
  /** Notes on relations. */
  RELATION_MEMOS,
  /** Where annotations came from. */
  ORIGINS,
  /** How sure an engine was. */
  CONFIDENCES,
  /** Under which version of the codebook annotations were made. */
  VERSIONS,
  /** Metadata of documents. */
  METADATA,
  /** Who annotated. */
  ANNOTATORS
}
