package org.glossator.formats;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Severity;
import org.glossator.base.Task;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.CodebookValidator;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.SchemeLayer;
import org.glossator.codebook.change.CodebookHistory;
import org.glossator.codebook.change.CodebookHistory.Author;
import org.glossator.codebook.model.Codebook;
import org.glossator.study.Study;
import org.glossator.study.StudyStats;

/**
 * Makes a codebook file the codebook of a study. A codebook that lacks a layer or code that
 * annotations have is refused: it would strand them. What changes is recorded in the history.
 *
 * @param study the study
 * @param file a file that {@link CodebookReading} can read
 */
public record CodebookImport(Study study, Path file) implements Task<CodebookImport.Result> {
  public CodebookImport {
    Objects.requireNonNull(study);
    Objects.requireNonNull(file);
  }

  /**
   * What was imported.
   *
   * @param scheme the new codebook
   * @param problems what is odd about it, without errors
   */
  public record Result(Scheme scheme, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Imports.
   *
   * @throws ProblemException if the file cannot be read, is wrong, or would strand annotations;
   *     nothing has changed
   */
  @Override
  public Result run(Progress progress) throws ProblemException {
    CodebookFiles.Loaded loaded = CodebookReading.read(file, study.codebook());
    Codebook codebook = loaded.codebook();
    List<Problem> problems = new ArrayList<>(loaded.problems());
    for (CodebookValidator.Finding finding : CodebookValidator.validate(codebook)) {
      Problem problem =
          new Problem(
              finding.severity(),
              file.toString(),
              0,
              finding.place() + ": " + finding.message(),
              finding.remedy());
      if (finding.severity() == Severity.ERROR) {
        throw new ProblemException(problem);
      }
      problems.add(problem);
    }
    Scheme scheme = Scheme.of(codebook);
    refuseStranding(scheme, progress);
    if (codebook.getChanges().isEmpty()) { // other formats than our own carry no history
      codebook.getChanges().addAll(EcoreUtil.copyAll(study.codebook().getChanges()));
    }
    CodebookHistory.record(study.codebook(), codebook, new Author("", LocalDate.now()));
    study.saveCodebook(codebook);
    return new Result(scheme, problems);
  }

  private void refuseStranding(Scheme scheme, Progress progress) throws ProblemException {
    StudyStats.Result used = new StudyStats(study).run(progress);
    for (Problem problem : used.problems()) {
      if (problem.severity() == Severity.ERROR) {
        // what cannot be read may use any code
        throw new ProblemException(problem);
      }
    }
    for (Map.Entry<String, StudyStats.LayerCounts> layer : used.layers().entrySet()) {
      SchemeLayer found = scheme.layer(layer.getKey());
      if (layer.getValue().total() > 0
          && (found == null || found.kind() != layer.getValue().kind())) {
        throw stranded("layer " + layer.getKey(), layer.getValue().total());
      }
      for (Map.Entry<String, Integer> code : layer.getValue().codes().entrySet()) {
        if (code.getValue() > 0 && found != null && found.code(code.getKey()) == null) {
          throw stranded("code " + code.getKey() + " of layer " + layer.getKey(), code.getValue());
        }
      }
    }
  }

  private ProblemException stranded(String what, int count) {
    return new ProblemException(
        Problem.error(
            file.toString(),
            "lacks the " + what + ", which " + count + " annotations of the study have",
            "add it to the file; it may be retired there"));
  }
}
