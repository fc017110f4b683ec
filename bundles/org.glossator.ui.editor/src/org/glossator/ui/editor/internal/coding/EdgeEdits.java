package org.glossator.ui.editor.internal.coding;

import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.Snapping;
import org.glossator.annotation.Span;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.model.SnapUnit;

/** Edits of where a span is: its edges, its fragments. */
public final class EdgeEdits {
  private EdgeEdits() {}

  /**
   * The fragments of a span whose outer edge is moved; fragments that the edge passes go, the last
   * one stays.
   *
   * @param begin which edge
   * @param offset where it is to be
   * @return the same fragments where the edge cannot go there, since nothing would be left
   */
  public static List<Fragment> moved(Span span, boolean begin, int offset) {
    List<Fragment> left = new ArrayList<>();
    for (Fragment fragment : span.fragments()) {
      if (begin ? fragment.end() > offset : fragment.begin() < offset) {
        left.add(fragment);
      }
    }
    if (left.isEmpty()) {
      return span.fragments();
    }
    if (begin) {
      left.set(0, new Fragment(offset, left.getFirst().end()));
    } else {
      left.set(left.size() - 1, new Fragment(left.getLast().begin(), offset));
    }
    return left;
  }

  /**
   * Where an edge goes that is dragged to an offset: to the unit that the span's layer snaps to.
   */
  public static int snapped(TextUnits units, Scheme scheme, Span span, boolean begin, int offset) {
    SchemeLayer layer = scheme.layer(span.layer());
    SnapUnit unit = layer == null ? SnapUnit.CHARACTER : layer.snap();
    int at = Math.max(0, Math.min(offset, units.text().length()));
    int other = begin ? span.end() : span.begin();
    if (begin ? at >= other : at <= other) {
      return begin ? span.begin() : span.end();
    }
    Fragment range = begin ? new Fragment(at, other) : new Fragment(other, at);
    List<Fragment> snapped = Snapping.snap(units, unit, range);
    if (snapped.isEmpty()) {
      return begin ? span.begin() : span.end();
    }
    return begin ? snapped.getFirst().begin() : snapped.getLast().end();
  }

  /** Gives a span other fragments. */
  public static Change move(
      AnnotationSnapshot snapshot, Scheme scheme, int id, List<Fragment> fragments) {
    Span before = snapshot.span(id);
    if (before == null) {
      return Change.refused(Messages.noSpanSelected);
    }
    return change(snapshot, scheme, before, fragments, Messages.stepMoveEdge);
  }

  /** Adds selected text to a span as a further fragment; where they touch, they become one. */
  public static Change addFragment(
      AnnotationSnapshot snapshot, Scheme scheme, TextUnits units, int id, int begin, int end) {
    Span before = snapshot.span(id);
    if (before == null) {
      return Change.refused(Messages.noSpanSelected);
    }
    if (begin == end) {
      return Change.refused(Messages.selectFragment);
    }
    SchemeLayer layer = scheme.layer(before.layer());
    SnapUnit unit = layer == null ? SnapUnit.CHARACTER : layer.snap();
    List<Fragment> added = Snapping.snap(units, unit, new Fragment(begin, end));
    if (added.isEmpty()) {
      return Change.refused(Messages.onlySpaceSelected);
    }
    List<Fragment> all = new ArrayList<>(before.fragments());
    all.addAll(added);
    return change(snapshot, scheme, before, joined(all), Messages.stepAddFragment);
  }

  /** Takes the fragment at an offset from a span that has several. */
  public static Change removeFragment(
      AnnotationSnapshot snapshot, Scheme scheme, int id, int offset) {
    Span before = snapshot.span(id);
    if (before == null) {
      return Change.refused(Messages.noSpanSelected);
    }
    if (!before.isDiscontinuous()) {
      return Change.refused(Messages.onlyFragment);
    }
    List<Fragment> left = new ArrayList<>(before.fragments());
    if (!left.removeIf(fragment -> fragment.begin() <= offset && offset <= fragment.end())) {
      return Change.refused(Messages.noFragmentHere);
    }
    return change(snapshot, scheme, before, left, Messages.stepRemoveFragment);
  }

  private static Change change(
      AnnotationSnapshot snapshot,
      Scheme scheme,
      Span before,
      List<Fragment> fragments,
      String label) {
    if (fragments.equals(before.fragments())) {
      return Change.refused("");
    }
    EditCheck check = EditCheck.of(snapshot, scheme, before, before.withFragments(fragments));
    if (check.isRefused()) {
      return Change.refused(check.refusal());
    }
    return Change.of(
        label, new AnnotationEdit.MoveBoundary(before.id(), fragments), before.id(), check.hint());
  }

  /** Sorted, and those that overlap or touch made one. */
  static List<Fragment> joined(List<Fragment> fragments) {
    List<Fragment> sorted = new ArrayList<>(fragments);
    sorted.sort(null);
    List<Fragment> joined = new ArrayList<>();
    for (Fragment fragment : sorted) {
      if (!joined.isEmpty() && fragment.begin() <= joined.getLast().end()) {
        Fragment last = joined.removeLast();
        joined.add(new Fragment(last.begin(), Math.max(last.end(), fragment.end())));
      } else {
        joined.add(fragment);
      }
    }
    return joined;
  }
}
