package org.glossator.codebook.change;

import java.util.List;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.ChangeOperation;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.ElementKind;

/**
 * Something that is done to a coding scheme while it is in use. A value that names things by their
 * stable ids: it can be previewed, recorded, and applied to any copy of the codebook.
 *
 * <p>An operation changes the codebook only; what it means for annotations is worked out by {@code
 * org.glossator.annotation.migration}. Use {@link CodebookHistory#apply} to have it recorded.
 */
public sealed interface CodebookOperation
    permits Rename,
        MoveCode,
        MergeCodes,
        SplitCode,
        RetireCode,
        DeleteCode,
        DeleteAttribute,
        DeleteChoice,
        DeleteLayer,
        ChangeKind {

  /** What kind of operation it is, as the history records it. */
  ChangeOperation kind();

  /** What kind of thing it is about. */
  ElementKind element();

  /** Id of the layer that it is about or that the thing is in. */
  String layer();

  /** Id of the thing that it is about. */
  String subject();

  /** Ids or names that the thing is changed to, as the history records them. */
  List<String> target();

  /**
   * What menus call it: {@code Merge Burden into Shared responsibility}.
   *
   * @param codebook the codebook before the operation
   */
  String label(Codebook codebook);

  /**
   * Changes a codebook, without recording it.
   *
   * @throws ProblemException if it does not fit: a thing is not there, or may not go where it is
   *     meant to go; the codebook is as it was then
   */
  void change(Codebook codebook) throws ProblemException;
}
