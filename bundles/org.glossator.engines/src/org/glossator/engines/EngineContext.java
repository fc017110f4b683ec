package org.glossator.engines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;

/**
 * What an engine is run with.
 *
 * @param scheme the study's codebook
 * @param parameters values of the engine's parameters
 * @param language BCP 47 tag of the documents that do not say theirs, or null; each document's own
 *     is in its CAS
 * @param folder the study's folder
 * @param corpus the documents, the annotators' work and the actor register, for reading
 * @param annotator whose annotations count; null for all annotators'
 * @param problems is told what does not keep the engine from running: a line of a word list that is
 *     left out
 */
public record EngineContext(
    Scheme scheme,
    EngineParameters parameters,
    String language,
    Path folder,
    Corpus corpus,
    String annotator,
    Consumer<Problem> problems) {

  public EngineContext {
    Objects.requireNonNull(scheme);
    Objects.requireNonNull(parameters);
    Objects.requireNonNull(folder);
    Objects.requireNonNull(corpus);
    Objects.requireNonNull(problems);
  }

  /**
   * The file that a parameter names.
   *
   * @return null where the parameter is empty
   * @throws ProblemException if there is no such file
   */
  public Path file(String parameter) throws ProblemException {
    String value = parameters.text(parameter);
    if (value.isEmpty()) {
      return null;
    }
    for (Path file : new Path[] {folder.resolve(value), Path.of(value)}) {
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    throw new ProblemException(
        Problem.error(
            value,
            "there is no such file",
            "name a file in the study's folder, or its whole path"));
  }
}
