package org.glossator.formats.internal;

import java.nio.file.Path;
import java.util.Set;

/** Files that describe a dataset: no importer takes them for data when it walks a folder. */
public final class DatasetFiles {
  private static final Set<String> DESCRIBING =
      Set.of("manifest.json", "croissant.json", "datapackage.json");

  private DatasetFiles() {}

  /** Whether a file of that name describes others. */
  public static boolean describes(Path file) {
    return DESCRIBING.contains(String.valueOf(file.getFileName()));
  }
}
