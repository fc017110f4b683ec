package org.glossator.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.UndoHistory;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.CodebookFiles;
import org.glossator.study.StudyBatch.Place;
import org.glossator.study.internal.AnnotationFile;
import org.glossator.study.internal.DocumentLock;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.SafeWriter;
import org.glossator.study.internal.SettingsFile;
import org.glossator.study.internal.journal.StepFile;
import org.glossator.study.internal.journal.StepFile.Header;
import org.glossator.study.internal.journal.StepFile.Part;

/**
 * Works out what a step of a study is to do in which file, and writes it down before anything is
 * changed. Used under the lock of the steps.
 */
final class StepPlan {
  private final Study study;
  private final Header header;

  /** Null where only files are replaced as a whole. */
  private final StudyBatch batch;

  private StepPlan(Study study, Header header, StudyBatch batch) {
    this.study = study;
    this.header = header;
    this.batch = batch;
  }

  /** The plan of a batch. */
  static StepPlan of(Study study, StudyBatch batch) throws ProblemException {
    List<StepFile.Model> models = new ArrayList<>();
    if (batch.codebook() != null) {
      byte[] after = CodebookFiles.toBytes(batch.codebook());
      models.add(StudyModels.model(study, StudyLayout.CODEBOOK, after));
    }
    if (batch.settings() != null) {
      byte[] after = SettingsFile.write(batch.settings());
      models.add(StudyModels.model(study, StudyLayout.SETTINGS, after));
    }
    return new StepPlan(study, header(batch.label(), models), batch);
  }

  /** The plan of files that are replaced as a whole. */
  static StepPlan of(Study study, String label, List<StepFile.Model> models) {
    return new StepPlan(study, header(label, models), null);
  }

  private static Header header(String label, List<StepFile.Model> models) {
    return new Header(label, models, UndoHistory.newTime());
  }

  /** Whether it is a step even though no file of annotations changes. */
  boolean changesModels() {
    return header.models().stream().anyMatch(model -> !model.before().equals(model.after()));
  }

  /** Carries a problem through the writing of a file. */
  private static final class PlanFailure extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient ProblemException problem;

    PlanFailure(ProblemException problem) {
      super(problem);
      this.problem = problem;
    }
  }

  /**
   * Writes what the step is to do.
   *
   * @param shown name of the folder, for problems
   * @return in how many files of annotations
   */
  int write(Path file, String shown, Progress progress) throws ProblemException {
    int[] parts = {0};
    try {
      new SafeWriter(study.files())
          .write(
              file,
              out -> {
                StepFile.Writer writer = new StepFile.Writer(out);
                try {
                  writer.begin(header);
                  planParts(writer, progress);
                } catch (ProblemException e) {
                  throw new PlanFailure(e);
                }
                writer.end();
                parts[0] = writer.parts();
              },
              hash -> {
                // of no interest: the lines have sums of their own
              });
    } catch (PlanFailure e) {
      throw e.problem;
    } catch (IOException e) {
      throw IoProblems.writing(shown, e);
    }
    return parts[0];
  }

  private void planParts(StepFile.Writer writer, Progress progress)
      throws ProblemException, IOException {
    if (batch == null || batch.edits() == StudyBatch.Edits.NONE) {
      return;
    }
    Collection<Place> chosen = batch.edits().places();
    if (chosen != null) {
      for (Place place : chosen) {
        AnnotationTree tree = place.isSuggestions() ? study.suggestions() : study.annotations();
        planPart(tree, place.document(), place.owner(), writer, progress);
      }
      return;
    }
    List<AnnotationTree> trees =
        batch.suggestions()
            ? List.of(study.annotations(), study.suggestions())
            : List.of(study.annotations());
    for (AnnotationTree tree : trees) {
      for (String owner : tree.owners()) {
        for (String document : tree.documentsOf(owner)) {
          planPart(tree, document, owner, writer, progress);
        }
      }
    }
  }

  private void planPart(
      AnnotationTree tree, String document, String owner, StepFile.Writer writer, Progress progress)
      throws ProblemException, IOException {
    progress.checkCancelled();
    progress.step(owner + "/" + document);
    Part part = part(tree, document, owner);
    if (part != null) {
      writer.part(part);
    }
  }

  private Part part(AnnotationTree tree, String document, String owner)
      throws ProblemException, IOException {
    boolean isSuggestions = tree == study.suggestions();
    DocumentSession session = study.sessions().on(tree, document, owner);
    String text = study.text(document);
    AnnotationFile.Source source = tree.source(document, owner, text, study::scheme);
    try (AnnotationFile file = AnnotationFile.open(source)) {
      AnnotationSnapshot now = session == null ? file.opened() : session.document().snapshot();
      AnnotationEdit edit = batch.edits().edit(new Place(document, owner, isSuggestions), now);
      if (edit == null) {
        return null;
      }
      if (!batch.carriesDone() && !isSuggestions) {
        tree.checkOpen(document, owner, source.shown());
      }
      AnnotationDocument trial = new AnnotationDocument(now);
      AnnotationEdit back = trial.apply(edit);
      if (trial.snapshot().equals(now)) {
        return null;
      }
      // forth and back once more: in this form each is exactly the inverse of the other
      AnnotationEdit forth = trial.apply(back);
      AnnotationEdit inverse = trial.apply(forth);
      if (session == null) {
        new SafeWriter(study.files()).createFolders(source.xmi().getParent());
        DocumentLock.tryLock(source.xmi()).orThrow(source.shown()).close();
      }
      return new Part(
          isSuggestions ? StudyLayout.SUGGESTIONS : StudyLayout.ANNOTATIONS,
          owner,
          document,
          file.codebook().name(),
          file.codebook().version(),
          forth,
          inverse);
    } catch (EditRefusedException e) {
      throw new ProblemException(
          Problem.error(
              source.shown(), "\"" + batch.label() + "\" does not fit: " + e.getMessage(), ""),
          e);
    }
  }
}
