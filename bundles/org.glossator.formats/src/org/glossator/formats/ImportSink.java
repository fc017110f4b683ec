package org.glossator.formats;

import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.model.Codebook;

/** Takes what an importer reads. Used by one thread. */
public interface ImportSink {

  /**
   * The next document. Several with the same name and text bring annotations of several annotators.
   *
   * @throws ProblemException if the rest of the file is not wanted; importers let it pass
   */
  void document(ImportedDocument document) throws ProblemException;

  /**
   * Something of the file that was left out or changed, with its line. A problem without a path is
   * about the file that is read.
   */
  void problem(Problem problem);

  /**
   * The text of a document that the study has already: for files that hold annotations without
   * texts, such as a dataset that was published without them.
   *
   * @param name what the file calls the document
   * @param sha256 SHA-256 of the text's UTF-8 bytes as the file says
   * @return the text, or null if the study has no document of that name, or one with another text
   * @throws ProblemException if the text cannot be read
   */
  String textOf(String name, String sha256) throws ProblemException;

  /**
   * Layers, codes and attributes that the file describes, used or not: what the study's codebook
   * lacks of them is added to it. Given before or after the documents.
   */
  default void codebook(Codebook part) {
    // who reads documents only has no use for it
  }

  /**
   * Importers call it now and then in long files.
   *
   * @throws java.util.concurrent.CancellationException if the user asked to stop
   */
  void checkCancelled();
}
