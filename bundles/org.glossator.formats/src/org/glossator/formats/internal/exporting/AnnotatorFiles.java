package org.glossator.formats.internal.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.Scheme;
import org.glossator.formats.Dataset;
import org.glossator.formats.Dataset.LoadedAnnotations;
import org.glossator.formats.Dataset.LoadedDocument;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.OrderedWork;
import org.glossator.study.DocumentEntry;
import org.glossator.uima.TypeSystems;

/**
 * Datasets of UIMA files: {@code <annotator>/<document>}, below the part's folder where there is a
 * split, and {@code TypeSystem.xml}. A document that nobody has worked on goes to {@code
 * unannotated/}. Metadata and, if asked for, the absence of texts have no place in such files.
 *
 * @param format id of the format
 * @param ending ending of the files' names with its dot
 * @param encoder makes the bytes and proves them
 */
public record AnnotatorFiles(String format, String ending, Encoder encoder) {
  private static final String NOBODY = "unannotated";
  private static final String TYPE_SYSTEM = "TypeSystem.xml";
  private static final long USUAL_SIZE = 1L << 20;

  /** Makes the content of a file. Any thread. */
  @FunctionalInterface
  public interface Encoder {
    /**
     * The bytes.
     *
     * @param name of the file, for problems
     * @throws ProblemException if they cannot be read back as what they were made of
     */
    byte[] encode(String name, AnnotationSnapshot snapshot, Scheme scheme) throws ProblemException;
  }

  private record Encoded(String relative, byte[] bytes, Counts counts) {}

  private record EncodedDocument(List<Encoded> files, Losses losses) {}

  /**
   * Writes a dataset.
   *
   * @throws ProblemException if anything cannot be read, written or proven
   */
  public ExportResult write(Dataset dataset, ExportOptions options, Path target, Progress progress)
      throws ProblemException {
    if (options.noText()) {
      throw new ProblemException(
          Problem.error(
              "", "the format " + format + " cannot leave out texts", "use jsonl or csv-spans"));
    }
    String folder = options.part().isEmpty() ? "" : options.part() + "/";
    List<ExportedFile> files = new ArrayList<>();
    Losses losses = new Losses();
    files.add(
        HashedFile.write(
            target, folder + TYPE_SYSTEM, TypeSystems.toXml(dataset.scheme()), Counts.NONE));
    OrderedWork.run(
        dataset.documents(),
        entry -> USUAL_SIZE,
        entry -> encode(dataset, entry, folder),
        (entry, encoded) -> {
          for (Encoded file : encoded.files()) {
            files.add(HashedFile.write(target, file.relative(), file.bytes(), file.counts()));
          }
          losses.add(encoded.losses());
          progress.step(entry.path());
          progress.worked(1);
        },
        progress);
    return new ExportResult(files, losses);
  }

  private EncodedDocument encode(Dataset dataset, DocumentEntry entry, String folder)
      throws ProblemException {
    LoadedDocument document = dataset.load(entry);
    List<Encoded> files = new ArrayList<>();
    Losses losses = new Losses();
    if (document.annotations().isEmpty()) {
      AnnotationSnapshot nothing = AnnotationSnapshot.empty(document.text());
      files.add(
          encode(dataset, folder + NOBODY + "/" + entry.path(), nothing, new Counts(1, 0, 0, 0)));
    }
    int documents = 1;
    for (LoadedAnnotations a : document.annotations()) {
      AnnotationSnapshot s = a.snapshot();
      Counts counts =
          new Counts(documents, s.spans().size(), s.relations().size(), s.labels().size());
      // a document counts once, however many annotators it has
      documents = 0;
      files.add(encode(dataset, folder + a.annotator() + "/" + entry.path(), s, counts));
      losses.add("relations to spans of layers that are not exported", a.cutRelations());
    }
    for (String column : dataset.metadataColumns()) {
      losses.add("metadata: " + column, entry.get(column).isEmpty() ? 0 : 1);
    }
    return new EncodedDocument(files, losses);
  }

  private Encoded encode(Dataset dataset, String name, AnnotationSnapshot snapshot, Counts counts)
      throws ProblemException {
    return new Encoded(name + ending, encoder.encode(name, snapshot, dataset.scheme()), counts);
  }
}
