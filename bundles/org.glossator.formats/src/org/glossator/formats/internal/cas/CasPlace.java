package org.glossator.formats.internal.cas;

import java.nio.file.Files;
import java.nio.file.Path;
import org.glossator.formats.ImportSource;

/**
 * Where a file lies in what Glossator or another tool has exported.
 *
 * @param typeSystem the type system that belongs to it, or null
 * @param document what its document is called
 * @param annotator whose work it is by its place, or null
 * @param annotated whether somebody has worked on it
 */
record CasPlace(Path typeSystem, String document, String annotator, boolean annotated) {
  private static final int MAX_LEVELS = 12;
  static final String NOBODY = "unannotated";

  /**
   * Finds out.
   *
   * @param own whether Glossator has written it: then the first folder beside the type system is
   *     the annotator's, and documents are below it by their paths
   */
  static CasPlace of(ImportSource source, boolean own) {
    Path file = source.file().toAbsolutePath().normalize();
    Path typeSystem = find(file);
    if (!own || typeSystem == null) {
      return new CasPlace(typeSystem, source.documentName(), null, true);
    }
    Path below = typeSystem.getParent().relativize(file);
    int first =
        below.getNameCount() > 2 && below.getName(0).toString().equals("annotations") ? 1 : 0;
    if (below.getNameCount() < first + 2) {
      return new CasPlace(typeSystem, source.documentName(), null, true);
    }
    String annotator = below.getName(first).toString();
    String name =
        below
            .subpath(first + 1, below.getNameCount())
            .toString()
            .replace(file.getFileSystem().getSeparator(), "/");
    int dot = name.lastIndexOf('.');
    String document = dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    boolean nobody = annotator.equals(NOBODY);
    return new CasPlace(typeSystem, document, nobody ? null : annotator, !nobody);
  }

  /** The type system beside the file, or in a folder above it. */
  private static Path find(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    Path folder = file.getParent();
    for (int i = 0; folder != null && i < MAX_LEVELS; i++) {
      for (String candidate :
          new String[] {
            stem + ".typesystem.xml",
            stem + "-typesystem.xml",
            "TypeSystem.xml",
            "typesystem.xml",
            "full-typesystem.xml"
          }) {
        if (Files.isRegularFile(folder.resolve(candidate))) {
          return folder.resolve(candidate);
        }
      }
      folder = folder.getParent();
    }
    return null;
  }
}
