package org.glossator.study;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.counts.AnnotationCounts;
import org.glossator.study.internal.DocumentTexts;
import org.glossator.study.internal.KnownFile;
import org.glossator.study.internal.LastText;
import org.glossator.study.internal.WholeFile;
import org.glossator.study.io.FileSystemLayer;
import org.glossator.study.model.Annotator;
import org.glossator.study.model.AnnotatorRole;
import org.glossator.study.model.StudyFactory;
import org.glossator.study.model.StudySettings;
import org.glossator.study.workflow.Workflow;

/**
 * An open study: a facade over the parts of its folder. Nothing of a document or annotation is kept
 * in memory; each question reads what it needs.
 *
 * <p>Threads: any, except that the EMF objects ({@link #settings}, {@link #codebook}) belong to the
 * thread that edits them; other threads use {@link #scheme} and {@link #annotators}. Use one {@code
 * Study} object a folder and process.
 */
public final class Study implements AutoCloseable {
  private final LastText lastText = new LastText();
  private final FileSystemLayer files;
  private final StudyLayout layout;
  private final SettingsHolder settings;
  private final CodebookHolder codebook;
  private final Documents documents;
  private final AnnotationTree annotations;
  private final AnnotationTree suggestions;
  private final StudyHistory history;
  private final Workflow workflow;
  private final AnnotationCounts counts = new AnnotationCounts(this);
  private final List<StudyListener> listeners = new CopyOnWriteArrayList<>();
  private final OpenSessions sessions = new OpenSessions();

  Study(FileSystemLayer files, StudyLayout layout) {
    this.files = files;
    this.layout = layout;
    this.settings = new SettingsHolder(files, layout);
    this.codebook = new CodebookHolder(files, layout);
    this.documents = new Documents(files, layout);
    this.annotations = new AnnotationTree(this, layout.annotations());
    this.suggestions = new AnnotationTree(this, layout.suggestions());
    this.history = new StudyHistory(this);
    this.workflow =
        new Workflow(
            this,
            files,
            settings::sets,
            annotator -> listeners.forEach(l -> l.statesChanged(annotator)),
            Clock.systemUTC());
  }

  /** Reads settings, codebook and table; what is wrong with them is returned. */
  List<Problem> load() throws ProblemException {
    FutureTask<List<Problem>> table = new FutureTask<>(documents::load);
    if (documents.isLarge()) {
      // with as many documents the settings, which hold the sets, are large too
      Thread.ofPlatform().daemon().name("glossator-documents").start(table);
    }
    List<Problem> problems = new ArrayList<>(settings.load());
    problems.addAll(codebook.load());
    table.run(); // does nothing if it runs already
    problems.addAll(result(table));
    problems.addAll(history.unfinished());
    return problems;
  }

  private List<Problem> result(FutureTask<List<Problem>> table) throws ProblemException {
    try {
      return table.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case ProblemException problem -> throw problem;
        case RuntimeException unexpected -> throw unexpected;
        case Error error -> throw error;
        default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(
          Problem.error(folder().toString(), "opening was stopped", "open the study again"));
    }
  }

  /** The study's folder, absolute. */
  public Path folder() {
    return layout.folder();
  }

  /** Where its files lie. */
  public StudyLayout layout() {
    return layout;
  }

  /** The title, or the folder's name where it has none. */
  public String title() {
    String title = settings().getTitle();
    return title == null || title.isBlank() ? String.valueOf(folder().getFileName()) : title;
  }

  /**
   * Settings, annotators and actors; a live EMF object. A change lasts when {@link #saveSettings}
   * is called.
   */
  public StudySettings settings() {
    return settings.settings();
  }

  /**
   * Writes {@code study.glossator}.
   *
   * @throws ProblemException if it cannot be written, or could not be read as a whole when the
   *     study was opened, or was changed by another program since; the file is as it was then
   */
  public void saveSettings() throws ProblemException {
    settings.save();
    listeners.forEach(StudyListener::settingsChanged);
  }

  /** The codebook; a live EMF object. Edit a copy and give it to {@link #saveCodebook}. */
  public Codebook codebook() {
    return codebook.codebook();
  }

  /** The codebook for reading: immutable, replaced as a whole by {@link #saveCodebook}. */
  public Scheme scheme() {
    return codebook.scheme();
  }

  /**
   * Makes a codebook the study's own: writes {@code codebook.codebook} and {@code typesystem.xml}.
   * Annotations are not touched.
   *
   * @throws ProblemException as {@link #saveSettings}
   */
  public void saveCodebook(Codebook changed) throws ProblemException {
    codebook.save(changed);
    listeners.forEach(StudyListener::codebookChanged);
  }

  /** The documents, as of now. */
  public DocumentTable documents() {
    return documents.table();
  }

  /**
   * The text of a document.
   *
   * @throws ProblemException if there is no such document, or its text cannot be read, or is not
   *     the one that was imported (its hash differs)
   */
  public String text(String document) throws ProblemException {
    DocumentEntry entry = documents().get(document);
    if (entry == null) {
      throw new ProblemException(
          Problem.error(document, "there is no such document in the study", "import it first"));
    }
    Path file = layout.text(document);
    LastText.Place now = LastText.place(file, entry.sha256());
    String text = lastText.get(now);
    if (text == null) {
      text = DocumentTexts.read(files, file, layout.shown(file), entry.sha256());
      lastText.keep(now, text);
    }
    return text;
  }

  /**
   * Adds documents, all or none: texts are normalised and written, then the table. Call it once for
   * all documents of an import: the table is rewritten each time.
   *
   * @return the new rows, in the order given
   * @throws ProblemException if a name is not safe or taken (also by one that differs only in
   *     case), or a file cannot be written
   */
  public List<DocumentEntry> addDocuments(List<NewDocument> added) throws ProblemException {
    List<DocumentEntry> rows = documents.add(added);
    listeners.forEach(StudyListener::documentsChanged);
    return rows;
  }

  /**
   * Replaces the metadata of documents that are in the table; hashes stay as they are there.
   *
   * @throws ProblemException if a document is not in the table, or the table cannot be written
   */
  public void updateDocuments(Collection<DocumentEntry> changed) throws ProblemException {
    documents.update(changed);
    listeners.forEach(StudyListener::documentsChanged);
  }

  /**
   * Removes documents that nobody has annotated: rows and texts.
   *
   * @throws ProblemException if one has annotations or suggestions, then none is removed; or if the
   *     table or a text cannot be written
   */
  public void removeDocuments(Collection<String> paths) throws ProblemException {
    for (String path : paths) {
      List<String> owners = new ArrayList<>(annotations.ownersOf(path));
      owners.addAll(suggestions.ownersOf(path));
      if (!owners.isEmpty()) {
        throw new ProblemException(
            Problem.error(
                path,
                "cannot be removed: it is annotated by " + String.join(", ", owners),
                "remove the annotations first"));
      }
    }
    documents.remove(paths);
    listeners.forEach(StudyListener::documentsChanged);
  }

  /**
   * Looks whether table, codebook or settings were changed by another program (Git, an editor), and
   * reads them again. Settings with changes that were not saved are left alone. Open sessions look
   * after their own files.
   *
   * @return what is wrong with the files that were read
   * @throws ProblemException if one cannot be read at all; what was read before stays
   */
  public List<Problem> refresh() throws ProblemException {
    List<Problem> problems = new ArrayList<>();
    List<Problem> ofSettings = settings.refresh();
    if (ofSettings != null) {
      problems.addAll(ofSettings);
      listeners.forEach(StudyListener::settingsChanged);
    }
    List<Problem> ofCodebook = codebook.refresh();
    if (ofCodebook != null) {
      problems.addAll(ofCodebook);
      listeners.forEach(StudyListener::codebookChanged);
    }
    List<Problem> ofTable = documents.refresh();
    if (ofTable != null) {
      problems.addAll(ofTable);
      listeners.forEach(StudyListener::documentsChanged);
    }
    workflow.refresh();
    return problems;
  }

  /**
   * Ids of the annotators: those of the settings in their order, then those that only have a
   * folder, sorted.
   */
  public List<String> annotators() {
    Set<String> all = new LinkedHashSet<>(settings.annotators());
    all.addAll(annotations.owners());
    return List.copyOf(all);
  }

  /**
   * Adds an annotator to the settings and saves them; does nothing if there is one of that id.
   *
   * @param name what the person is called; null for the id
   * @throws ProblemException if the id is no safe name, or the settings cannot be saved
   */
  public void addAnnotator(String id, String name, AnnotatorRole role) throws ProblemException {
    String reason = DocumentPaths.reasonAgainstOwner(id);
    if (reason != null) {
      throw new ProblemException(
          Problem.error(
              String.valueOf(id), "cannot be an annotator's id: " + reason, "choose another id"));
    }
    if (settings.annotators().contains(id)) {
      return;
    }
    Annotator annotator = StudyFactory.eINSTANCE.createAnnotator();
    annotator.setId(id);
    annotator.setName(name);
    annotator.setRole(role);
    settings().getAnnotators().add(annotator);
    try {
      saveSettings();
    } catch (ProblemException e) {
      settings().getAnnotators().remove(annotator);
      throw e;
    }
  }

  /** What annotators made. */
  public AnnotationTree annotations() {
    return annotations;
  }

  /** What engines propose; never counted or exported as data. The owners are engine ids. */
  public AnnotationTree suggestions() {
    return suggestions;
  }

  /** Changes of the study as a whole, which can be taken back. */
  public StudyHistory history() {
    return history;
  }

  /** Counts of annotations by document, remembered as long as the files do not change. */
  public AnnotationCounts counts() {
    return counts;
  }

  /**
   * Gives documents other paths; annotations, suggestions, states and sets follow. A crash in the
   * middle loses nothing: files are copied, then the table is written, then the old ones go.
   *
   * @param names new path by old path
   * @throws ProblemException if a document does not exist or is open, a name is not safe or taken,
   *     or a file cannot be written; then nothing has changed, but for files that may be left over
   *     under their old names
   */
  public void renameDocuments(Map<String, String> names) throws ProblemException {
    new DocumentMoves(this, documents).rename(names);
    listeners.forEach(StudyListener::documentsChanged);
  }

  /**
   * Deletes documents with all annotations and suggestions. They are kept in the study's folder
   * {@code .glossator/trash} until {@link #restoreDocuments} or somebody empties it.
   *
   * @throws ProblemException if a document does not exist or is open, or a file cannot be written
   */
  public DeletedDocuments deleteDocuments(Collection<String> paths) throws ProblemException {
    DeletedDocuments deleted = new DocumentMoves(this, documents).delete(paths);
    listeners.forEach(StudyListener::documentsChanged);
    return deleted;
  }

  /**
   * Puts deleted documents back, with annotations, states and sets.
   *
   * @throws ProblemException if a name was taken since, or a file cannot be written
   */
  public void restoreDocuments(DeletedDocuments deleted) throws ProblemException {
    new DocumentMoves(this, documents).restore(deleted);
    listeners.forEach(StudyListener::documentsChanged);
  }

  /** Who is to code what, and how far they are. */
  public Workflow workflow() {
    return workflow;
  }

  /** {@link AnnotationTree#has} of {@link #annotations}. */
  public boolean hasAnnotations(String document, String annotator) {
    return annotations.has(document, annotator);
  }

  /** {@link AnnotationTree#ownersOf} of {@link #annotations}. */
  public List<String> annotatorsOf(String document) {
    return annotations.ownersOf(document);
  }

  /**
   * {@link AnnotationTree#read} of {@link #annotations}.
   *
   * @throws ProblemException see there
   */
  public AnnotationSnapshot read(String document, String annotator) throws ProblemException {
    return annotations.read(document, annotator);
  }

  /**
   * {@link AnnotationTree#session} of {@link #annotations}.
   *
   * @throws ProblemException see there
   */
  public DocumentSession session(String document, String annotator) throws ProblemException {
    return annotations.session(document, annotator);
  }

  /**
   * {@link AnnotationTree#write} of {@link #annotations}.
   *
   * @throws ProblemException see there
   */
  public void writeAnnotations(String document, String annotator, AnnotationSnapshot snapshot)
      throws ProblemException {
    annotations.write(document, annotator, snapshot);
  }

  /** Tells a listener of changes made through this object, on the thread that made them. */
  public void addListener(StudyListener listener) {
    listeners.add(listener);
  }

  public void removeListener(StudyListener listener) {
    listeners.remove(listener);
  }

  /**
   * Closes the sessions that are still open, saving their work. The study may be used again
   * afterwards.
   *
   * @throws ProblemException for the first session that could not save; the others are closed too
   */
  @Override
  public void close() throws ProblemException {
    sessions.closeAll();
  }

  /**
   * Puts rows into the table as they are, hashes included: for the doctor, who has looked at the
   * texts.
   *
   * @throws ProblemException if the table cannot be written
   */
  public void repairDocuments(Collection<DocumentEntry> rows) throws ProblemException {
    documents.repair(rows);
    listeners.forEach(StudyListener::documentsChanged);
  }

  FileSystemLayer files() {
    return files;
  }

  /** Those that are open in this process. */
  OpenSessions sessions() {
    return sessions;
  }

  /** Content of a file of the study now; null if there is none. */
  byte[] modelBytes(String file) throws ProblemException {
    return switch (file) {
      case StudyLayout.CODEBOOK -> codebook.bytes();
      case StudyLayout.SETTINGS -> settings.bytes();
      default -> new KnownFile(files, layout.file(file), file).peek();
    };
  }

  /**
   * Replaces a file of the study as a whole; what is open of it in memory follows.
   *
   * @param content empty to remove the file
   */
  void restoreModel(String file, byte[] content) throws ProblemException {
    switch (file) {
      case StudyLayout.CODEBOOK -> {
        codebook.restore(content);
        listeners.forEach(StudyListener::codebookChanged);
      }
      case StudyLayout.SETTINGS -> {
        settings.restore(content);
        listeners.forEach(StudyListener::settingsChanged);
      }
      case StudyLayout.DOCUMENT_TABLE -> {
        documents.restore(content);
        listeners.forEach(StudyListener::documentsChanged);
      }
      default -> new WholeFile(files, layout.file(file), file).replace(content);
    }
  }

  boolean hasUnsavedSettings() {
    return settings.isUnsaved();
  }

  void tellHistory() {
    listeners.forEach(StudyListener::historyChanged);
  }

  void tellWritten(AnnotationTree tree, String document, String owner) {
    listeners.forEach(listener -> listener.annotationsWritten(tree, document, owner));
  }
}
