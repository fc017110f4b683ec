package org.glossator.formats.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.Progress;
import org.glossator.base.TextHash;
import org.glossator.codebook.model.Codebook;
import org.glossator.formats.ImportMapping;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Importer;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentPaths;
import org.glossator.study.Study;

/** Reads one file with an importer: any thread, nothing of the import's state is touched. */
final class FileReading {
  private final Study study;
  private final Importer importer;
  private final ImportOptions options;
  private final Progress progress;
  private final Renaming renaming;

  FileReading(Study study, Importer importer, ImportOptions options, Progress progress) {
    this.study = study;
    this.importer = importer;
    this.options = options;
    this.progress = progress;
    this.renaming = new Renaming(ImportMapping.of(options), new LayerNames(options.layer()));
  }

  /**
   * What was read.
   *
   * @param documents the documents, or none if the file is too large to hold
   * @param codebooks codebooks that came with them
   * @param large whether it is too large to hold
   * @param problems what the importer said; an error if the file cannot be imported
   */
  record Outcome(
      List<ReadDocument> documents, List<Codebook> codebooks, boolean large, Problems problems) {}

  /** Takes documents one by one. */
  @FunctionalInterface
  interface Taker {
    void accept(ReadDocument document) throws ProblemException;
  }

  /** Stops an importer in the middle. Not a ProblemException, since importers may handle those. */
  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("too large to hold", null, false, false);
    }
  }

  /** Reads a file into memory, unless it takes more than {@code most} characters. */
  Outcome read(ImportSource source, long most) {
    List<ReadDocument> documents = new ArrayList<>();
    List<Codebook> codebooks = new ArrayList<>();
    Problems problems = new Problems();
    long[] size = {0};
    try {
      read(
          source,
          problems,
          codebooks,
          document -> {
            size[0] += document.size();
            // one document of any size is held: there is nothing smaller to work with
            if (size[0] > most && !documents.isEmpty()) {
              throw new TooLarge();
            }
            documents.add(document);
          });
    } catch (TooLarge e) {
      return new Outcome(List.of(), List.of(), true, new Problems());
    }
    return new Outcome(documents, codebooks, false, problems);
  }

  /** Reads a file document by document; a failure becomes an error among the problems. */
  void read(ImportSource source, Problems problems, List<Codebook> codebooks, Taker taker) {
    try {
      importer.read(source, options, new Sink(source, problems, codebooks, taker));
    } catch (ProblemException e) {
      problems.add(e.problem());
    } catch (TooLarge | CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      // an importer may come from a plug-in: its fault is a problem of this file, not of the others
      problems.add(
          Problem.error(
              source.shown(),
              "cannot be read: the reader of " + importer.id() + " failed (" + e + ")",
              "report this with the file, if you can"));
    }
  }

  private final class Sink implements ImportSink {
    private final ImportSource source;
    private final Problems problems;
    private final List<Codebook> codebooks;
    private final Taker taker;

    Sink(ImportSource source, Problems problems, List<Codebook> codebooks, Taker taker) {
      this.source = source;
      this.problems = problems;
      this.codebooks = codebooks;
      this.taker = taker;
    }

    @Override
    public void document(ImportedDocument document) throws ProblemException {
      checkCancelled();
      CleanValues cleaner = new CleanValues();
      ImportedDocument clean = cleaner.clean(document);
      if (cleaner.changed() > 0) {
        problems.add(
            Problem.warning(
                source.shown(),
                document.line(),
                cleaner.changed()
                    + " labels, memos or values of \""
                    + document.name()
                    + "\" had control characters or halves of characters, which were replaced",
                "look at them"));
      }
      taker.accept(ReadDocument.of(renaming.apply(clean)));
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem.path().isEmpty() ? problem.at(source.shown()) : problem);
    }

    @Override
    public void codebook(Codebook part) {
      codebooks.add(renaming.apply(part));
    }

    @Override
    public String textOf(String name, String sha256) throws ProblemException {
      DocumentEntry entry = study.documents().get(DocumentPaths.safe(name));
      if (entry == null) {
        return null;
      }
      String text = study.text(entry.path());
      return TextHash.sha256(text).equals(sha256) ? text : null;
    }

    @Override
    public void checkCancelled() {
      progress.checkCancelled();
    }
  }
}
