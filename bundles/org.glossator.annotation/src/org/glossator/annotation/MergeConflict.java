package org.glossator.annotation;

import java.util.Objects;

/**
 * Something that both sides of a merge have changed, each in its own way.
 *
 * @param annotation id of the annotation
 * @param part which part of it
 * @param attribute which attribute, or null where the part is another one
 * @param what what happened and what was kept, in plain English, one line, without a full stop;
 *     "here" is our side, "there" is theirs
 * @param ours the annotation as our side has it, or null if it has not
 * @param theirs the same of the other side, with our ids
 */
public record MergeConflict(
    int annotation, Part part, String attribute, String what, Annotation ours, Annotation theirs) {
  public MergeConflict {
    Objects.requireNonNull(part);
    Objects.requireNonNull(what);
  }

  /** Part of an annotation that two sides can quarrel about. */
  public enum Part {
    /** Whether it is there at all. */
    EXISTENCE,
    /** Layer and code: a code means something in its layer only. */
    CODE,
    /** Where a span begins and ends. */
    BOUNDARY,
    /** What a relation joins. */
    ENDS,
    ATTRIBUTE,
    MEMO,
    /** Origin, confidence, version of the codebook. */
    PROVENANCE
  }
}
