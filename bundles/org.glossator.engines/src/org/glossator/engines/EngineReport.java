package org.glossator.engines;

import java.util.List;
import java.util.Map;
import org.glossator.base.Problems;

/**
 * What a run of engines did.
 *
 * @param documents documents that were analysed
 * @param failed documents on which an engine failed
 * @param engines what each engine did, in the order in which they ran
 * @param problems what went wrong
 */
public record EngineReport(
    int documents, int failed, List<EngineCounts> engines, Problems problems) {
  public EngineReport {
    engines = List.copyOf(engines);
  }

  /**
   * What one engine did.
   *
   * @param engine its id
   * @param suggestions suggestions that are open now
   * @param accepted suggestions that became annotations
   * @param known suggestions that were left out, since the annotator has the same annotation
   * @param refused suggestions that could not be accepted, since a rule of the codebook forbids them; they stay
   *     open
   * @param added feature structures of other types that it added, by the type's name without its package
   */
  public record EngineCounts(
      String engine, long suggestions, long accepted, long known, long refused, Map<String, Long> added) {}
}
