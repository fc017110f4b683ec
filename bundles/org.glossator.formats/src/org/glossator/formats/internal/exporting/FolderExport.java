package org.glossator.formats.internal.exporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.formats.Dataset;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.ExportResult.Counts;
import org.glossator.formats.ExportResult.ExportedFile;
import org.glossator.formats.Losses;
import org.glossator.formats.internal.OrderedWork;
import org.glossator.study.DocumentEntry;

/**
 * Writes formats that have a file or a few for each document and annotator. With one annotator they
 * lie where the documents' names say; with several each has a folder. Documents that nobody has
 * worked on go to {@code unannotated/} then. A part of a split is a folder above all that.
 *
 * @param dataset what to write
 * @param options what the user says
 * @param target an existing folder
 * @param projection what the format holds
 */
public record FolderExport(
    Dataset dataset, ExportOptions options, Path target, Projection projection) {
  private static final String NOBODY = "unannotated";

  /** What a document is taken for when work is planned ahead. */
  private static final long USUAL_SIZE = 1L << 20;

  /** Makes the files of one annotator's work on a document; any thread. */
  @FunctionalInterface
  public interface Encoder {
    /**
     * The files, proven: read back and compared.
     *
     * @param document the document
     * @param work one of its work
     * @param name path of the document's files without an extension
     * @param losses what could not be held beyond the projection
     * @throws ProblemException if it cannot be written, or was not read back as it was written
     */
    List<Content> encode(HeldDocument document, Held work, String name, Losses losses)
        throws ProblemException;
  }

  /**
   * A file.
   *
   * @param relative path in the dataset's part
   * @param bytes its content
   * @param counts what is in it, no document counted; null for a file that goes with another
   */
  public record Content(String relative, byte[] bytes, Counts counts) {}

  private record Written(List<ExportedFile> files, List<String> names, Losses losses) {}

  /**
   * Writes.
   *
   * @throws ProblemException see {@link org.glossator.formats.Exporter#write}
   */
  public ExportResult write(Encoder encoder, Progress progress) throws ProblemException {
    List<ExportedFile> files = new ArrayList<>();
    Losses losses = new Losses();
    Map<String, String> taken = new HashMap<>();
    OrderedWork.run(
        dataset.documents(),
        entry -> USUAL_SIZE,
        entry -> write(entry, encoder),
        (entry, written) -> {
          refuseTaken(written.names(), entry, taken);
          files.addAll(written.files());
          losses.add(written.losses());
          progress.step(entry.path());
          progress.worked(1);
        },
        progress);
    return new ExportResult(files, losses);
  }

  /** Adds a file that describes the others. */
  public ExportedFile describe(String relative, byte[] bytes) throws ProblemException {
    return HashedFile.write(target, folder() + relative, bytes, Counts.NONE);
  }

  private String folder() {
    return options.part().isEmpty() ? "" : options.part() + "/";
  }

  /** On the working threads: waiting for the disk is most of the time. */
  private Written write(DocumentEntry entry, Encoder encoder) throws ProblemException {
    Losses losses = new Losses();
    HeldDocument document = projection.of(dataset, dataset.load(entry), losses);
    List<ExportedFile> files = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int documents = 1;
    boolean folders = dataset.annotators().size() > 1;
    for (Held work : document.work()) {
      String name = folders ? owner(work) + "/" + entry.path() : entry.path();
      for (Content content : encoder.encode(document, work, name, losses)) {
        Counts counts = Counts.NONE;
        if (content.counts() != null) {
          // a document counts once, however many annotators it has
          counts = content.counts().plus(new Counts(documents, 0, 0, 0));
          documents = 0;
        }
        files.add(HashedFile.write(target, folder() + content.relative(), content.bytes(), counts));
        names.add(content.relative());
      }
    }
    return new Written(files, names, losses);
  }

  private static String owner(Held work) {
    return work.annotator() == null ? NOBODY : work.annotator();
  }

  private static void refuseTaken(
      List<String> names, DocumentEntry entry, Map<String, String> taken) throws ProblemException {
    for (String name : names) {
      String other = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), entry.path());
      if (other != null) {
        throw new ProblemException(
            Problem.error(
                entry.path(),
                "would be written to the same file as " + other + ": " + name,
                "rename one of the documents, or export them one after the other"));
      }
    }
  }
}
