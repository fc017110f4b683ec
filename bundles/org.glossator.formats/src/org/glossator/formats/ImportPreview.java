package org.glossator.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.codebook.model.LayerKind;
import org.glossator.formats.internal.importing.PreviewRun;

/**
 * Reads the first documents of files, to show what an import would bring: texts, what the files
 * call their layers, labels and attributes, and what is odd about them. Nothing is written.
 *
 * @param paths files and folders
 * @param importer reads them
 * @param options encoding and options of the format; a mapping among them is not applied
 * @param most how many documents
 */
public record ImportPreview(List<Path> paths, Importer importer, ImportOptions options, int most)
    implements Task<ImportPreview.Result> {

  public ImportPreview {
    Objects.requireNonNull(importer);
    Objects.requireNonNull(options);
    paths = List.copyOf(paths);
  }

  /**
   * What there is.
   *
   * @param files how many files an import would read
   * @param documents the first documents
   * @param uses what their annotations are called
   * @param problems what is odd about them
   * @param nameless whether there are annotations that the files do not say the annotator of
   */
  public record Result(
      int files,
      List<Document> documents,
      List<Use> uses,
      List<Problem> problems,
      boolean nameless) {
    public Result {
      documents = List.copyOf(documents);
      uses = List.copyOf(uses);
      problems = List.copyOf(problems);
    }
  }

  /**
   * A document.
   *
   * @param name what the file calls it
   * @param beginning the first few thousand characters of its text
   * @param length of the whole text, in UTF-16 code units
   * @param metadata by column
   * @param annotations how many there are
   */
  public record Document(
      String name, String beginning, int length, Map<String, String> metadata, long annotations) {}

  /**
   * A layer as the files have it.
   *
   * @param kind of its annotations
   * @param layer its name
   * @param labels how often each label is used
   * @param attributes names of attributes
   */
  public record Use(
      LayerKind kind, String layer, Map<String, Integer> labels, Set<String> attributes) {
    public Use(LayerKind kind, String layer) {
      this(kind, layer, new LinkedHashMap<>(), new LinkedHashSet<>());
    }
  }

  /**
   * Reads.
   *
   * @throws ProblemException never for what is wrong with a file, which is among the problems
   */
  @Override
  public Result run(Progress progress) throws ProblemException {
    return new PreviewRun(this, progress).run();
  }

  /** No documents. */
  public static Result nothing() {
    return new Result(0, new ArrayList<>(), List.of(), List.of(), false);
  }
}
