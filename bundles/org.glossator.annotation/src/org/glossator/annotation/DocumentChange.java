package org.glossator.annotation;

import java.util.Set;

/**
 * What an edit or batch did: published once for each.
 *
 * @param edit the edit that was applied
 * @param inverse the edit that takes it back
 * @param before the document before it
 * @param after the document after it
 * @param touched ids of the annotations that are not what they were before, net of what a batch did
 *     and took back
 */
public record DocumentChange(
    AnnotationEdit edit,
    AnnotationEdit inverse,
    AnnotationSnapshot before,
    AnnotationSnapshot after,
    Set<Integer> touched) {
  public DocumentChange {
    touched = Set.copyOf(touched);
  }
}
