package org.glossator.engines;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.glossator.engines.internal.recommender.ModelFiles;

/** The recommenders that a study has trained. Any thread. */
public final class Recommenders {
  private Recommenders() {}

  /**
   * A trained recommender.
   *
   * @param model file of the model
   * @param codebookVersion version of the codebook that it was trained with
   * @param report what it learned from and how well it did
   */
  public record Trained(Path model, String codebookVersion, TrainingReport report) {
    public Trained {
      Objects.requireNonNull(model);
      Objects.requireNonNull(codebookVersion);
      Objects.requireNonNull(report);
    }
  }

  /** Those of a study, by layer; reads a small file each. */
  public static List<Trained> of(Path study) {
    return ModelFiles.list(study);
  }

  /**
   * Whether there is so much more to learn from that training again is worth it: a tenth more
   * spans, ten at least.
   *
   * @param spans how many the layer has now
   */
  public static boolean isOutgrown(Trained trained, int spans) {
    int known = trained.report().spans();
    return spans - known >= Math.max(10, known / 10);
  }
}
