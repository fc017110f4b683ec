package org.glossator.study;

import java.nio.file.Path;
import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.ProblemException;

/**
 * One of the two trees of XMI files of a study: {@code annotations/<annotator>/**.xmi} or {@code
 * suggestions/<engine>/**.xmi}. Any thread.
 */
public final class AnnotationTree {

  /** Ids of those who have a folder, sorted; reads one folder. */
  public List<String> owners() {
    throw new UnsupportedOperationException();
  }

  /**
   * Whether there is anything of an owner on a document, saved or still in its journal; asks for
   * one file or two.
   */
  public boolean has(String document, String owner) {
    throw new UnsupportedOperationException();
  }

  /** The owners who have something on a document, sorted; asks for one file an owner. */
  public List<String> ownersOf(String document) {
    throw new UnsupportedOperationException();
  }

  /** The documents on which an owner has something, sorted; walks the owner's folder. */
  public List<String> documentsOf(String owner) throws ProblemException {
    throw new UnsupportedOperationException();
  }

  /** The XMI file of an owner on a document, whether it exists or not. */
  public Path file(String document, String owner) {
    throw new UnsupportedOperationException();
  }

  /**
   * The annotations of an owner on a document: XMI file and journal, without a lock.
   *
   * @return an empty snapshot if there is no file
   * @throws ProblemException if text or file cannot be read
   */
  public AnnotationSnapshot read(String document, String owner) throws ProblemException {
    throw new UnsupportedOperationException();
  }

  /**
   * Opens the annotations of an owner on a document for editing. Takes the write lock; where that
   * cannot be had the session is read-only and says why.
   *
   * @throws ProblemException if text or file cannot be read
   */
  public DocumentSession session(String document, String owner) throws ProblemException {
    throw new UnsupportedOperationException();
  }

  /**
   * Replaces all annotations of an owner on a document; for imports and engines.
   *
   * @throws ProblemException if another session or process has the document open for writing, if
   *     the snapshot is of another text, or if the file cannot be written; what was there is as it
   *     was
   */
  public void write(String document, String owner, AnnotationSnapshot snapshot)
      throws ProblemException {
    throw new UnsupportedOperationException();
  }
}
