package org.glossator.codebook.emf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.glossator.base.Problem;

/**
 * What was read of a file.
 *
 * @param root the object of the root element
 * @param complete false if the file breaks off or stops being XML somewhere: what comes after is
 *     not in the model, and to write the model over the file would lose it
 * @param problems what is wrong in the file, with lines, in the order of the file
 * @param lines one-based lines where the objects begin
 */
public record ModelFile(
    EObject root, boolean complete, List<Problem> problems, Map<EObject, Integer> lines) {
  public ModelFile {
    problems = List.copyOf(problems);
    lines = new IdentityHashMap<>(lines);
  }

  /** One-based line where an object begins, or 0 if it was not in the file. */
  public int line(EObject object) {
    return lines.getOrDefault(object, 0);
  }
}
