package org.glossator.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.glossator.base.OffsetUnit;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.formats.internal.exporting.ExportRun;
import org.glossator.study.Study;

/**
 * Exports a dataset into a folder, with a {@code manifest.json} that says what is in it. Written
 * beside its target, read back and compared, and renamed when it is complete; the same study gives
 * the same bytes.
 *
 * @param study the study
 * @param exporter writes it
 * @param out the folder; made, or replaced if {@code overwrite}
 * @param annotators ids of the annotators whose work is wanted; empty for all
 * @param layers ids or names of the layers that are wanted; empty for all
 * @param documents which documents, or null for all
 * @param unit unit of offsets, or null for the format's own
 * @param noText whether texts are left out
 * @param split division into train, dev and test, or null for none
 * @param overwrite whether a folder that is not empty may be replaced
 * @param values further options of the format by name
 */
public record ExportDataset(
    Study study,
    Exporter exporter,
    Path out,
    List<String> annotators,
    List<String> layers,
    DocumentGlob documents,
    OffsetUnit unit,
    boolean noText,
    Split split,
    boolean overwrite,
    Map<String, String> values)
    implements Task<ExportReport> {

  public ExportDataset {
    Objects.requireNonNull(study);
    Objects.requireNonNull(exporter);
    Objects.requireNonNull(out);
    annotators = List.copyOf(annotators);
    layers = List.copyOf(layers);
    values = Map.copyOf(values);
  }

  /** Everything, as the format has it. */
  public static ExportDataset of(Study study, Exporter exporter, Path out) {
    return new ExportDataset(
        study, exporter, out, List.of(), List.of(), null, null, false, null, false, Map.of());
  }

  /**
   * Exports.
   *
   * @throws ProblemException if anything cannot be read, written or proven; then nothing is at the
   *     target that was not there before
   * @throws CancellationException if cancelled; the same holds
   */
  @Override
  public ExportReport run(Progress progress) throws ProblemException {
    return new ExportRun(this, progress).run();
  }
}
