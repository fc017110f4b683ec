package org.glossator.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Reanchoring;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.base.TextHash;
import org.glossator.base.TextMap;
import org.glossator.study.internal.AnnotationFile;
import org.glossator.study.internal.DocumentLock;
import org.glossator.study.internal.DocumentTexts;
import org.glossator.study.internal.DocumentsCsv;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.UnplacedReport;
import org.glossator.study.internal.journal.StepFile.Model;
import org.glossator.uima.XmiDocument;
import org.glossator.uima.XmiReader;
import org.glossator.uima.XmiWriter;

/**
 * Accepts a document's text that was changed outside: moves the annotations of all annotators and
 * the suggestions of all engines to their places in it, and puts its hash into the table. One step
 * of {@link Study#history}. What has no place goes into a table in the folder {@code reanchored},
 * with everything it said.
 *
 * @param study the study; the document must not be open in it
 * @param document path of the document
 * @param dryRun whether nothing is to be written
 */
public record ReanchorDocument(Study study, String document, boolean dryRun)
    implements Task<ReanchorDocument.Outcome> {

  public ReanchorDocument {
    Objects.requireNonNull(study);
    Objects.requireNonNull(document);
  }

  /**
   * What happened to one file.
   *
   * @param owner annotator or engine
   * @param isSuggestions whether it is what an engine proposes
   * @param result where its annotations are now
   */
  public record Moved(String owner, boolean isSuggestions, Reanchoring.Result result) {}

  /**
   * What was done.
   *
   * @param isChanged whether the text is another one than the table says
   * @param files one a file of annotations
   * @param report the table of what was left out or changed, relative to the study; null if nothing
   *     was
   */
  public record Outcome(boolean isChanged, List<Moved> files, String report) {
    public Outcome {
      files = List.copyOf(files);
    }

    /** How many annotations have no place in the new text. */
    public long unplaced() {
      return files.stream().mapToLong(file -> file.result().unplaced().size()).sum();
    }
  }

  /** What menus call the step. */
  public static String label(String document) {
    return "Move the annotations of " + document;
  }

  /**
   * Does it.
   *
   * @throws ProblemException if there is no such document, a file cannot be read, or somebody has
   *     the document open; nothing was changed
   */
  @Override
  public Outcome run(Progress progress) throws ProblemException {
    DocumentEntry entry = study.documents().get(document);
    if (entry == null) {
      throw new ProblemException(
          Problem.error(document, "there is no such document in the study", "check its path"));
    }
    Path file = study.layout().text(document);
    String text = text(file);
    String hash = TextHash.sha256(text);
    if (hash.equals(entry.sha256())) {
      return new Outcome(false, List.of(), null);
    }
    List<Moved> moved = new ArrayList<>();
    List<Model> models = new ArrayList<>();
    for (AnnotationTree tree : List.of(study.annotations(), study.suggestions())) {
      for (String owner : tree.ownersOf(document)) {
        progress.checkCancelled();
        progress.step(owner);
        move(tree, owner, text, moved, models);
      }
    }
    String report = UnplacedReport.path(document);
    byte[] rows = UnplacedReport.of(moved);
    if (!dryRun) {
      models.add(table(entry.withSha256(hash)));
      if (!TextHash.sha256(bytes(file)).equals(hash)) {
        models.add(StudyModels.model(study, study.layout().shown(file), utf8(text)));
      }
      if (rows != null) {
        models.add(StudyModels.model(study, report, rows));
      }
      study.history().replace(label(document), models, progress);
    }
    return new Outcome(true, moved, rows == null ? null : report);
  }

  /** The new text in the form that texts of documents have. */
  private String text(Path file) throws ProblemException {
    String decoded = DocumentTexts.decode(bytes(file), study.layout().shown(file));
    return TextNormaliser.normalise(decoded).text();
  }

  private byte[] bytes(Path file) throws ProblemException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw IoProblems.reading(study.layout().shown(file), e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Model table(DocumentEntry changed) throws ProblemException {
    byte[] after = DocumentsCsv.write(study.documents().with(List.of(changed)));
    return StudyModels.model(study, StudyLayout.DOCUMENT_TABLE, after);
  }

  private void move(
      AnnotationTree tree, String owner, String text, List<Moved> moved, List<Model> models)
      throws ProblemException {
    Path xmi = tree.file(document, owner);
    String shown = study.layout().shown(xmi);
    if (!Files.exists(xmi)) {
      throw new ProblemException(
          Problem.error(
              shown,
              "there is a journal without its file, of a text that is gone",
              "restore the old text, open the document once, then change the text again"));
    }
    XmiDocument read = XmiReader.read(shown, bytes(xmi), study.scheme());
    String oldText = read.snapshot().text();
    if (oldText.equals(text)) {
      return;
    }
    AnnotationFile.Source source = tree.source(document, owner, oldText, study::scheme);
    AnnotationSnapshot old;
    try (DocumentLock lock = DocumentLock.tryLock(xmi).orThrow(shown);
        AnnotationFile file = AnnotationFile.open(source)) {
      Objects.requireNonNull(lock);
      old = file.opened();
      if (!dryRun) {
        file.saveAll();
      }
    } catch (IOException e) {
      throw IoProblems.writing(shown, e);
    }
    TextMap map = TextMap.between(oldText, text);
    Reanchoring.Result result = Reanchoring.reanchor(old, map);
    moved.add(new Moved(owner, tree == study.suggestions(), result));
    XmiDocument made =
        new XmiDocument(
            result.snapshot(),
            read.codebookName(),
            read.codebookVersion(),
            study.scheme(),
            read.foreign().moved((begin, end) -> begin(map, begin, end), map::nearestEnd),
            List.of());
    models.add(StudyModels.model(study, shown, XmiWriter.toBytes(made)));
  }

  private static int begin(TextMap map, int begin, int end) {
    int unchanged = map.unchanged(begin, end);
    return unchanged >= 0 ? unchanged : map.nearest(begin);
  }
}
