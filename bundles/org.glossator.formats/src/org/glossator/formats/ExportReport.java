package org.glossator.formats;

import java.nio.file.Path;
import java.util.List;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.ExportResult.ExportedFile;

/**
 * What an export wrote.
 *
 * @param folder where the dataset is
 * @param files its files with the manifest, in the order of the manifest
 * @param counts what is in it
 * @param losses what is not in it: what the format could not hold, and {@code leftOut}
 * @param leftOut what the study's files hold and the study cannot read: annotations of layers that
 *     the codebook does not have, and ones that do not fit their document
 */
public record ExportReport(
    Path folder, List<ExportedFile> files, Counts counts, Losses losses, Losses leftOut) {
  public ExportReport {
    files = List.copyOf(files);
  }
}
