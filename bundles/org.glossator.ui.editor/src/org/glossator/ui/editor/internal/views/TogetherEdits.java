package org.glossator.ui.editor.internal.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.ui.editor.internal.coding.Change;

/**
 * The same change of several annotations as one step. One that a rule forbids for some of them is
 * done for the others, and it is told for how many it was not.
 */
final class TogetherEdits {
  private TogetherEdits() {}

  /**
   * What a change of each comes to.
   *
   * @param ids the annotations
   * @param each makes the change of one
   */
  static Change of(Collection<Integer> ids, IntFunction<Change> each) {
    List<AnnotationEdit> edits = new ArrayList<>();
    Change first = null;
    Change refused = null;
    int refusals = 0;
    for (int id : ids) {
      Change change = each.apply(id);
      if (change.isRefused()) {
        refused = change;
        refusals++;
      } else {
        first = first == null ? change : first;
        edits.add(change.edit());
      }
    }
    if (ids.size() == 1 || first == null) {
      return first != null ? first : refused;
    }
    String label =
        Messages.bind(Messages.stepTogether, first.label(), Integer.toString(edits.size()));
    String message =
        refusals == 0
            ? first.message()
            : Messages.bind(Messages.someNotChanged, Integer.toString(refusals), refused.message());
    return new Change(label, new AnnotationEdit.Batch(edits), first.annotation(), message);
  }

  /** The value that all of them have for an attribute; null where they differ or have none. */
  static AttributeValue common(
      AnnotationSnapshot snapshot, Collection<Integer> ids, String attribute) {
    AttributeValue common = null;
    boolean isFirst = true;
    for (int id : ids) {
      Annotation annotation = snapshot.get(id);
      AttributeValue value = annotation == null ? null : annotation.attributes().get(attribute);
      if (!isFirst && !Objects.equals(value, common)) {
        return null;
      }
      common = value;
      isFirst = false;
    }
    return common;
  }

  /** Whether all of them are of one layer and code. */
  static boolean isOneCode(AnnotationSnapshot snapshot, Collection<Integer> ids) {
    return ids.stream()
            .map(snapshot::get)
            .filter(Objects::nonNull)
            .map(annotation -> annotation.layer() + '/' + annotation.code())
            .distinct()
            .count()
        <= 1;
  }
}
