package org.glossator.study.migration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.migration.Effect;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeCode;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.change.CodebookHistory;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.Study;

/**
 * The annotations that still have a code which was split, for a person to choose one of the new
 * codes. Nothing is kept for it: the queue is what the study holds and what the codebook's history
 * says, so it survives everything and two people can work on it.
 *
 * @param study the study
 * @param codebook its codebook, or a copy: read on the calling thread
 */
public record RecodeQueue(Study study, Codebook codebook) implements Task<RecodeQueue.Result> {
  public RecodeQueue {
    Objects.requireNonNull(study);
    Objects.requireNonNull(codebook);
  }

  /**
   * One annotation that waits.
   *
   * @param layer id of its layer
   * @param code the code that it has
   * @param parts the codes to choose from, ids
   * @param place where it is
   */
  public record Item(String layer, String code, List<String> parts, TouchedPlace place) {
    public Item {
      Objects.requireNonNull(layer);
      Objects.requireNonNull(code);
      parts = List.copyOf(parts);
      Objects.requireNonNull(place);
    }
  }

  /**
   * The queue.
   *
   * @param items by document and place, at most {@link MigrationPreview#LISTED}
   * @param total how many there are
   * @param problems files that could not be read
   */
  public record Result(List<Item> items, int total, List<Problem> problems) {
    public Result {
      items = List.copyOf(items);
      problems = List.copyOf(problems);
    }
  }

  /** A code that was split. */
  private record SplitUp(String layer, String code, List<String> parts) {}

  @Override
  public Result run(Progress progress) throws ProblemException {
    List<SplitUp> split = new ArrayList<>();
    for (SchemeLayer layer : Scheme.of(codebook).layers()) {
      for (SchemeCode code : layer.codes()) {
        List<String> parts = CodebookHistory.splitInto(codebook, layer.id(), code.id());
        if (!parts.isEmpty()) {
          split.add(new SplitUp(layer.id(), code.id(), parts));
        }
      }
    }
    List<Item> items = new ArrayList<>();
    if (split.isEmpty()) {
      return new Result(items, 0, List.of());
    }
    Set<String> codes = new HashSet<>();
    split.forEach(code -> codes.add(code.code()));
    int[] total = {0};
    List<Problem> problems =
        new StudyScan(study)
            .visit(
                "Looking for annotations to recode",
                progress,
                (document, annotator, snapshot) -> {
                  for (Annotation annotation : snapshot.annotations()) {
                    SplitUp of = codes.contains(annotation.code()) ? of(split, annotation) : null;
                    if (of != null && total[0]++ < MigrationPreview.LISTED) {
                      TouchedPlace place =
                          TouchedPlace.of(
                              document, annotator, snapshot, annotation, Effect.TO_RECODE);
                      items.add(new Item(of.layer(), of.code(), of.parts(), place));
                    }
                  }
                });
    return new Result(items, total[0], problems);
  }

  private static SplitUp of(List<SplitUp> split, Annotation annotation) {
    for (SplitUp code : split) {
      if (code.layer().equals(annotation.layer()) && code.code().equals(annotation.code())) {
        return code;
      }
    }
    return null;
  }
}
