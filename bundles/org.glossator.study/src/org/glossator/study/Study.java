package org.glossator.study;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.model.AnnotatorRole;
import org.glossator.study.model.StudySettings;

/**
 * An open study: a facade over the parts of its folder.
 *
 * <p>Threads: any, except that the EMF objects ({@link #settings}, {@link #codebook}) belong to the
 * thread that edits them; other threads use {@link #scheme}, which is immutable. One {@code Study}
 * object a folder and process.
 */
public final class Study implements AutoCloseable {

  /** The study's folder, absolute. */
  public Path folder() {
    throw new UnsupportedOperationException();
  }

  /** Where its files lie. */
  public StudyLayout layout() {
    throw new UnsupportedOperationException();
  }

  /**
   * Settings, annotators and actors; live EMF objects. A change lasts when {@link #saveSettings} is
   * called.
   */
  public StudySettings settings() {
    throw new UnsupportedOperationException();
  }

  /** Title, or the folder's name where it has none. */
  public String title() {
    throw new UnsupportedOperationException();
  }

  /**
   * Writes {@code study.glossator}.
   *
   * @throws ProblemException if it cannot be written, or could not be read when the study was
   *     opened, or was changed on disk since; it is as it was then
   */
  public void saveSettings() throws ProblemException {
    throw new UnsupportedOperationException();
  }

  /** The codebook; a live EMF object. Edit a copy and give it to {@link #saveCodebook}. */
  public Codebook codebook() {
    throw new UnsupportedOperationException();
  }

  /** The codebook for reading; replaced as a whole by {@link #saveCodebook}. */
  public Scheme scheme() {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes a codebook the study's own: writes {@code codebook.codebook} and {@code typesystem.xml}.
   * Annotations are not touched.
   *
   * @throws ProblemException as for {@link #saveSettings}
   */
  public void saveCodebook(Codebook codebook) throws ProblemException {
    throw new UnsupportedOperationException();
  }

  /** The documents, as of now. */
  public DocumentTable documents() {
    throw new UnsupportedOperationException();
  }

  /**
   * The text of a document.
   *
   * @throws ProblemException if there is no such document, or its text cannot be read, or is not
   *     the one that was imported (its hash differs)
   */
  public String text(String document) throws ProblemException {
    throw new UnsupportedOperationException();
  }

  /**
   * Adds documents, all or none: texts are normalised and written, then the table. For documents of
   * the same import call it once; the table is rewritten each time.
   *
   * @return the new rows, in the order given
   * @throws ProblemException if a name is not safe or taken (also one that differs only in case),
   *     or a file cannot be written
   */
  public List<DocumentEntry> addDocuments(List<NewDocument> documents) throws ProblemException {
    throw new UnsupportedOperationException();
  }

  /**
   * Replaces the metadata of documents that are in the table; paths and hashes stay.
   *
   * @throws ProblemException if a document is not in the table, or the table cannot be written
   */
  public void updateDocuments(Collection<DocumentEntry> changed) throws ProblemException {
    throw new UnsupportedOperationException();
  }

  /**
   * Ids of the annotators: those of the settings in their order, then those that only have a
   * folder, sorted.
   */
  public List<String> annotators() {
    throw new UnsupportedOperationException();
  }

  /**
   * Adds an annotator to the settings and saves them; does nothing if there is one of that id.
   *
   * @throws ProblemException if the id is no safe name, or the settings cannot be saved
   */
  public void addAnnotator(String id, String name, AnnotatorRole role) throws ProblemException {
    throw new UnsupportedOperationException();
  }

  /** What annotators made. */
  public AnnotationTree annotations() {
    throw new UnsupportedOperationException();
  }

  /** What engines propose; never counted or exported as data. The owners are engine ids. */
  public AnnotationTree suggestions() {
    throw new UnsupportedOperationException();
  }

  /** {@link AnnotationTree#has} of {@link #annotations}. */
  public boolean hasAnnotations(String document, String annotator) {
    return annotations().has(document, annotator);
  }

  /** {@link AnnotationTree#ownersOf} of {@link #annotations}. */
  public List<String> annotatorsOf(String document) {
    return annotations().ownersOf(document);
  }

  /** {@link AnnotationTree#read} of {@link #annotations}. */
  public AnnotationSnapshot read(String document, String annotator) throws ProblemException {
    return annotations().read(document, annotator);
  }

  /** {@link AnnotationTree#session} of {@link #annotations}. */
  public DocumentSession session(String document, String annotator) throws ProblemException {
    return annotations().session(document, annotator);
  }

  /** {@link AnnotationTree#write} of {@link #annotations}. */
  public void writeAnnotations(String document, String annotator, AnnotationSnapshot snapshot)
      throws ProblemException {
    annotations().write(document, annotator, snapshot);
  }

  /** Tells a listener of changes made through this object, on the thread that made them. */
  public void addListener(StudyListener listener) {
    throw new UnsupportedOperationException();
  }

  public void removeListener(StudyListener listener) {
    throw new UnsupportedOperationException();
  }

  /** Closes what sessions are still open, saving their work. */
  @Override
  public void close() throws ProblemException {
    throw new UnsupportedOperationException();
  }
}
