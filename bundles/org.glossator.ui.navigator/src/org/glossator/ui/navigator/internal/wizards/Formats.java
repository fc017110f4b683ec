package org.glossator.ui.navigator.internal.wizards;

import java.nio.file.Path;
import java.util.List;
import org.glossator.formats.FormatRegistry;
import org.glossator.formats.Importer;

/** Which format files are likely to be of. */
final class Formats {
  /** What folders and files without a telling name are taken for. */
  private static final String PLAIN_TEXT = "txt";

  private Formats() {}

  /**
   * The importer that accepts the most of these files by their names, plain text where none does;
   * looks at names only and reads no folder.
   */
  static Importer guess(FormatRegistry registry, List<Path> files) {
    Importer best = registry.importer(PLAIN_TEXT);
    long most = 0;
    for (Importer importer : registry.importers()) {
      long accepted = files.stream().filter(importer::accepts).count();
      if (accepted > most) {
        most = accepted;
        best = importer;
      }
    }
    return best;
  }
}
