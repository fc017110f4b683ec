package org.glossator.ui.codebook.internal.actors;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.base.ProblemException;
import org.glossator.base.Task;
import org.glossator.codebook.emf.ModelCopier;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.platform.StudyServiceListener;
import org.glossator.study.Study;
import org.glossator.study.model.Actor;
import org.glossator.study.model.StudySettings;
import org.glossator.ui.codebook.internal.editor.StudyOwner;

/** The register of actors of a study, for its editor. */
final class ActorsSource implements StudyOwner, StudyServiceListener {
  private final Path folder;
  private final Runnable changed;
  private volatile Study study;

  /** Whether the change that is told is this editor's own: it is told while it is saved. */
  private volatile boolean saving;

  /**
   * @param changed runs when somebody else changed the settings of the study; any thread
   */
  ActorsSource(Path folder, Runnable changed) {
    this.folder = folder;
    this.changed = changed;
  }

  /** Opens the study; on a background thread. */
  void open() throws ProblemException {
    study = GlossatorPlatform.studies().acquire(folder);
    GlossatorPlatform.studies().addListener(this);
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

  /** A copy of the settings as they are in the study, for editing. UI thread. */
  StudySettings copy() {
    return ModelCopier.copy(study.settings());
  }

  /** A copy of the settings of the study with the actors of another one. UI thread. */
  StudySettings with(List<Actor> actors) {
    StudySettings settings = copy();
    settings.getActors().clear();
    settings.getActors().addAll(EcoreUtil.copyAll(actors));
    return settings;
  }

  /**
   * Writes the register. UI thread.
   *
   * @throws ProblemException if it cannot be written; the study has what it had
   */
  void save(List<Actor> actors) throws ProblemException {
    List<Actor> old = List.copyOf(study.settings().getActors());
    saving = true;
    try {
      study.settings().getActors().clear();
      study.settings().getActors().addAll(EcoreUtil.copyAll(actors));
      study.saveSettings();
    } catch (ProblemException e) {
      study.settings().getActors().clear();
      study.settings().getActors().addAll(old);
      throw e;
    } finally {
      saving = false;
    }
  }

  @Override
  public void settingsChanged(Study of) {
    if (of == study && !saving) {
      changed.run();
    }
  }

  /** Lets the study go; on a background thread. */
  void close() throws ProblemException {
    GlossatorPlatform.studies().removeListener(this);
    GlossatorPlatform.studies().release(study);
  }
}
