package org.glossator.study.internal;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glossator.annotation.MergeConflict;
import org.glossator.base.Problem;

/** Conflicts of merges on which nobody has decided yet. Any thread. */
final class OpenConflicts {
  private final List<MergeConflict> open = new CopyOnWriteArrayList<>();

  /** Adds those that are new; what is in conflict again counts as it is now. */
  void add(List<MergeConflict> more) {
    for (MergeConflict conflict : more) {
      open.removeIf(
          old ->
              old.annotation() == conflict.annotation()
                  && old.part() == conflict.part()
                  && Objects.equals(old.attribute(), conflict.attribute()));
      open.add(conflict);
    }
  }

  void remove(MergeConflict conflict) {
    open.remove(conflict);
  }

  List<MergeConflict> list() {
    return List.copyOf(open);
  }

  /** How a conflict is told. */
  static Problem problem(String shown, MergeConflict conflict) {
    return Problem.warning(shown, conflict.what(), "look at it and set it right if need be");
  }
}
