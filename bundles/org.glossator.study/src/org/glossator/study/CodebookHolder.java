package org.glossator.study;

import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.emf.ModelReader;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.codebook.model.CodebookPackage;
import org.glossator.study.internal.KnownFile;
import org.glossator.study.internal.TypeSystemFile;
import org.glossator.study.io.FileSystemLayer;

/** The codebook as it changes: {@code codebook.codebook} and the type system that is made of it. */
final class CodebookHolder {
  private final FileSystemLayer files;
  private final StudyLayout layout;
  private final KnownFile file;
  private volatile Current current = new Current(CodebookFactory.eINSTANCE.createCodebook());

  /** Both always of the same codebook. */
  private record Current(Codebook codebook, Scheme scheme) {
    Current(Codebook codebook) {
      this(codebook, Scheme.of(codebook));
    }
  }

  CodebookHolder(FileSystemLayer files, StudyLayout layout) {
    this.files = files;
    this.layout = layout;
    this.file = new KnownFile(files, layout.codebook(), StudyLayout.CODEBOOK);
  }

  Codebook codebook() {
    return current.codebook();
  }

  Scheme scheme() {
    return current.scheme();
  }

  /** Reads the file; what is wrong with it is returned. */
  synchronized List<Problem> load() throws ProblemException {
    byte[] content = file.read();
    if (content == null) {
      current = new Current(CodebookFactory.eINSTANCE.createCodebook());
      return List.of(
          Problem.error(
              StudyLayout.CODEBOOK, "the file is missing", "restore it from a backup or from Git"));
    }
    try {
      CodebookFiles.Loaded loaded = CodebookFiles.read(StudyLayout.CODEBOOK, content);
      if (!loaded.problems().isEmpty() && !isComplete(content)) {
        file.notUnderstood();
      }
      current = new Current(loaded.codebook());
      return loaded.problems();
    } catch (ProblemException e) {
      file.notUnderstood();
      current = new Current(CodebookFactory.eINSTANCE.createCodebook());
      return List.of(e.problem());
    }
  }

  /** Reads the file again if somebody else changed it; null if not. */
  synchronized List<Problem> refresh() throws ProblemException {
    return file.isChanged() ? load() : null;
  }

  synchronized void save(Codebook changed) throws ProblemException {
    file.write(CodebookFiles.toBytes(changed));
    current = new Current(changed);
    TypeSystemFile.write(files, layout, current.scheme());
  }

  /** The file as it is now. */
  byte[] bytes() throws ProblemException {
    return file.peek();
  }

  /** Makes a content of the file that was read before the present one again. */
  synchronized void restore(byte[] content) throws ProblemException {
    Codebook restored = CodebookFiles.read(StudyLayout.CODEBOOK, content).codebook();
    file.write(content);
    current = new Current(restored);
    TypeSystemFile.write(files, layout, current.scheme());
  }

  private static boolean isComplete(byte[] codebook) throws ProblemException {
    return new ModelReader(
            CodebookPackage.Literals.CODEBOOK, "codebook", CodebookFiles.FORMAT_VERSION)
        .read(StudyLayout.CODEBOOK, codebook)
        .complete();
  }
}
