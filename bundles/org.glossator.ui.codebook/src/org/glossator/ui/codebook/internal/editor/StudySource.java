package org.glossator.ui.codebook.internal.editor;

import java.nio.file.Path;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Task;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.model.Codebook;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.StudyServiceListener;
import org.glossator.study.Study;
import org.glossator.study.StudyLayout;

/** The codebook of a study. */
final class StudySource implements CodebookSource, StudyOwner, StudyServiceListener {
  private final Path folder;
  private volatile Study study;
  private volatile Runnable listener;

  /** Whether the change that is told is this editor's own: it is told while it is saved. */
  private volatile boolean saving;

  StudySource(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return folder.resolve(StudyLayout.CODEBOOK).toString();
  }

  @Override
  public Study study() {
    return study;
  }

  @Override
  public <R> Task<R> quietly(Task<R> task) {
    return progress -> {
      saving = true;
      try {
        return task.run(progress);
      } finally {
        saving = false;
      }
    };
  }

  @Override
  public void open() throws ProblemException {
    study = GlossatorPlatform.studies().acquire(folder);
    GlossatorPlatform.studies().addListener(this);
  }

  @Override
  public Codebook copy() {
    return CodebookFiles.copy(study.codebook());
  }

  @Override
  public List<Problem> problems() {
    return GlossatorPlatform.studies().problems(study).stream()
        .filter(problem -> problem.path().endsWith(StudyLayout.CODEBOOK))
        .toList();
  }

  @Override
  public void save(Codebook codebook) throws ProblemException {
    saving = true;
    try {
      study.saveCodebook(CodebookFiles.copy(codebook));
    } finally {
      saving = false;
    }
  }

  @Override
  public void onChange(Runnable newListener) {
    listener = newListener;
  }

  @Override
  public void reload() {
    // the study has read it already
  }

  @Override
  public void codebookChanged(Study changed) {
    if (changed == study && !saving && listener != null) {
      listener.run();
    }
  }

  @Override
  public void close() throws ProblemException {
    GlossatorPlatform.studies().removeListener(this);
    GlossatorPlatform.studies().release(study);
  }
}
