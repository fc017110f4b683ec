package org.glossator.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.study.internal.AnnotationFile;
import org.glossator.study.internal.DocumentLock;
import org.glossator.study.internal.EditingSession;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.SafeWriter;
import org.glossator.study.internal.journal.Journal;

/**
 * One of the two trees of XMI files of a study: {@code annotations/<annotator>/**.xmi} or {@code
 * suggestions/<engine>/**.xmi}. Nothing is remembered here: each question asks the disk, and only
 * for the files that it is about. Any thread.
 */
public final class AnnotationTree {
  private final Study study;
  private final Path root;

  AnnotationTree(Study study, Path root) {
    this.study = study;
    this.root = root;
  }

  /** Ids of those who have a folder, sorted; reads one folder. */
  public List<String> owners() {
    List<String> owners = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, Files::isDirectory)) {
      for (Path folder : folders) {
        String name = folder.getFileName().toString();
        if (DocumentPaths.reasonAgainstOwner(name) == null) {
          owners.add(name);
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    } catch (IOException | DirectoryIteratorException e) {
      return List.of(); // reading any file there will say why
    }
    owners.sort(null);
    return owners;
  }

  /**
   * Whether there is anything of an owner on a document, saved or still in its journal; asks for
   * two files at most.
   */
  public boolean has(String document, String owner) {
    Path file = file(document, owner);
    return Files.exists(file) || Files.exists(Journal.of(file));
  }

  /** The owners who have something on a document, sorted; asks for two files an owner at most. */
  public List<String> ownersOf(String document) {
    return owners().stream().filter(owner -> has(document, owner)).toList();
  }

  /**
   * The documents on which an owner has something, sorted; walks the owner's folder.
   *
   * @throws ProblemException if the folder cannot be read
   */
  public List<String> documentsOf(String owner) throws ProblemException {
    Path folder = folder(owner);
    TreeSet<String> documents = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.forEach(
          file -> {
            String name = folder.relativize(file).toString().replace('\\', '/');
            String document = StudyLayout.documentOfXmi(name);
            if (document != null) {
              documents.add(document);
            }
          });
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (UncheckedIOException e) {
      throw IoProblems.reading(study.layout().shown(folder), e.getCause());
    } catch (IOException e) {
      throw IoProblems.reading(study.layout().shown(folder), e);
    }
    return List.copyOf(documents);
  }

  /** The folder of an owner, whether it exists or not. */
  Path folder(String owner) {
    return StudyLayout.inside(root, owner);
  }

  /** The XMI file of an owner on a document, whether it exists or not. */
  public Path file(String document, String owner) {
    return StudyLayout.inside(root, owner + '/' + document + StudyLayout.XMI_SUFFIX);
  }

  /**
   * The annotations of an owner on a document: XMI file and journal, without a lock. Annotations of
   * layers that the codebook lacks are not among them; they stay in the file. {@link #load} tells.
   *
   * @return an empty snapshot if there is no file
   * @throws ProblemException if text or file cannot be read, or they do not belong together
   */
  public AnnotationSnapshot read(String document, String owner) throws ProblemException {
    return read(document, owner, study.text(document));
  }

  /**
   * The same for a caller who has the document's text already and reads several owners' work on it.
   *
   * @param text {@link Study#text} of the document
   * @throws ProblemException if the file cannot be read or is of another text
   */
  public AnnotationSnapshot read(String document, String owner, String text)
      throws ProblemException {
    return AnnotationFile.read(source(document, owner, text));
  }

  /**
   * Annotations as they were read.
   *
   * @param snapshot what can be used
   * @param problems what was left out and stays in the file (annotations of layers that the
   *     codebook lacks, with their number), and what was noticed besides
   * @param leftOut how many annotations were left out, by the id of their layer
   */
  public record Loaded(
      AnnotationSnapshot snapshot, List<Problem> problems, Map<String, Integer> leftOut) {
    public Loaded {
      Objects.requireNonNull(snapshot);
      problems = List.copyOf(problems);
      leftOut = Map.copyOf(leftOut);
    }
  }

  /**
   * The annotations of an owner on a document with what was left out of them: for who counts or
   * exports them and has to say what is missing.
   *
   * @param text {@link Study#text} of the document
   * @throws ProblemException as {@link #read(String, String, String)}
   */
  public Loaded load(String document, String owner, String text) throws ProblemException {
    AnnotationFile.Read read = AnnotationFile.readWithProblems(source(document, owner, text));
    return new Loaded(read.snapshot(), read.problems(), read.leftOut());
  }

  /**
   * Opens the annotations of an owner on a document for editing. Takes the write lock; where that
   * cannot be had the session is read-only and says why.
   *
   * @throws ProblemException if text or file cannot be read, or they do not belong together
   */
  public DocumentSession session(String document, String owner) throws ProblemException {
    checkOwner(owner);
    AnnotationFile.Source source = source(document, owner, study.text(document));
    DocumentSession session =
        new DocumentSession(
            study,
            this,
            document,
            owner,
            EditingSession.open(source, () -> study.tellWritten(this, document, owner)));
    study.sessions().add(session);
    return session;
  }

  /**
   * Replaces all annotations of an owner on a document, for imports and engines. What other tools
   * put into the file is kept; the history of undo is not. Suggestions that are open in this
   * process are replaced in their session, with its history: who decides on them and who makes them
   * are two.
   *
   * @throws ProblemException if another session or process has the document open for writing, if
   *     the snapshot is of another text, or if the file cannot be written; what was there is as it
   *     was
   */
  public void write(String document, String owner, AnnotationSnapshot snapshot)
      throws ProblemException {
    write(document, owner, study.text(document), snapshot);
  }

  /**
   * The same for a caller who has the document's text already.
   *
   * @param text {@link Study#text} of the document
   * @throws ProblemException as the other one
   */
  public void write(String document, String owner, String text, AnnotationSnapshot snapshot)
      throws ProblemException {
    checkOwner(owner);
    AnnotationFile.Source source = source(document, owner, text);
    checkOpen(document, owner, source.shown());
    if (!snapshot.text().equals(text)) {
      throw new ProblemException(
          Problem.error(
              source.shown(),
              "cannot be written: the annotations are of another text",
              "import them with the document's own text"));
    }
    DocumentSession open =
        this == study.suggestions() ? study.sessions().on(this, document, owner) : null;
    if (open != null && open.replaceAll(snapshot)) {
      return;
    }
    try {
      new SafeWriter(source.files()).createFolders(source.xmi().getParent());
    } catch (IOException e) {
      throw IoProblems.writing(source.shown(), e);
    }
    try (DocumentLock lock = DocumentLock.tryLock(source.xmi()).orThrow(source.shown());
        AnnotationFile file = AnnotationFile.open(source)) {
      Objects.requireNonNull(lock);
      file.replace(snapshot);
    } catch (IOException e) {
      throw IoProblems.writing(source.shown(), e);
    }
    study.tellWritten(this, document, owner);
  }

  /** Nobody changes work that its annotator has marked as done. */
  void checkOpen(String document, String owner, String shown) throws ProblemException {
    String locked =
        this == study.annotations() ? study.workflow().lockReason(document, owner) : null;
    if (locked != null) {
      throw new ProblemException(
          Problem.error(shown, "cannot be written: " + locked, "open the document again first"));
    }
  }

  private static void checkOwner(String owner) throws ProblemException {
    String reason = DocumentPaths.reasonAgainstOwner(owner);
    if (reason != null) {
      throw new ProblemException(
          Problem.error(
              String.valueOf(owner),
              "cannot be an annotator's id: " + reason,
              "choose another id"));
    }
  }

  private AnnotationFile.Source source(String document, String owner, String text) {
    return source(document, owner, text, study::scheme);
  }

  /** Where an owner's annotations come from, read under a codebook that may not be the present. */
  AnnotationFile.Source source(
      String document, String owner, String text, Supplier<Scheme> scheme) {
    Path xmi = file(document, owner);
    return new AnnotationFile.Source(study.files(), xmi, study.layout().shown(xmi), text, scheme);
  }
}
