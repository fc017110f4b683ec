package org.glossator.study.internal;

import java.io.IOException;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.study.StudyLayout;
import org.glossator.study.io.FileSystemLayer;
import org.glossator.uima.TypeSystems;

/** {@code typesystem.xml}: made of the codebook for other UIMA tools, never read here. */
public final class TypeSystemFile {
  private TypeSystemFile() {}

  /**
   * Writes it.
   *
   * @throws ProblemException if it cannot be written
   */
  public static void write(FileSystemLayer files, StudyLayout layout, Scheme scheme)
      throws ProblemException {
    try {
      new SafeWriter(files).write(layout.typeSystem(), TypeSystems.toXml(scheme));
    } catch (IOException e) {
      throw IoProblems.writing(StudyLayout.TYPE_SYSTEM, e);
    }
  }
}
