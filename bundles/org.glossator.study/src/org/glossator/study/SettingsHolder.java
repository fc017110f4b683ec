package org.glossator.study;

import java.util.Arrays;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.study.internal.KnownFile;
import org.glossator.study.internal.SettingsFile;
import org.glossator.study.io.FileSystemLayer;
import org.glossator.study.model.Annotator;
import org.glossator.study.model.StudyFactory;
import org.glossator.study.model.StudySettings;
import org.glossator.study.workflow.DocumentSets;

/** The settings as they change: {@code study.glossator}. */
final class SettingsHolder {
  private final KnownFile file;
  private volatile StudySettings settings = StudyFactory.eINSTANCE.createStudySettings();
  private volatile List<String> annotators = List.of();
  private volatile DocumentSets sets = DocumentSets.NONE;

  /** The settings as a file when they were read or written: differs if they were changed since. */
  private byte[] unchanged = {};

  SettingsHolder(FileSystemLayer files, StudyLayout layout) {
    this.file = new KnownFile(files, layout.settings(), StudyLayout.SETTINGS);
  }

  StudySettings settings() {
    return settings;
  }

  /** Usable ids of annotators, as saved; unlike the EMF object, for any thread. */
  List<String> annotators() {
    return annotators;
  }

  /** The sets of documents, as saved; for any thread. */
  DocumentSets sets() {
    return sets;
  }

  /** Reads the file; what is wrong with it is returned. */
  synchronized List<Problem> load() throws ProblemException {
    byte[] content = file.read();
    if (content == null) {
      take(StudyFactory.eINSTANCE.createStudySettings());
      return List.of(
          Problem.error(
              StudyLayout.SETTINGS, "the file is missing", "restore it from a backup or from Git"));
    }
    SettingsFile.Read read = SettingsFile.read(StudyLayout.SETTINGS, content);
    if (!read.understood()) {
      file.notUnderstood();
    }
    take(read.settings());
    return read.problems();
  }

  /** Reads the file again if somebody else changed it and nothing is unsaved here; null if not. */
  synchronized List<Problem> refresh() throws ProblemException {
    return isUnsaved() || !file.isChanged() ? null : load();
  }

  synchronized void save() throws ProblemException {
    file.write(SettingsFile.write(settings));
    take(settings);
  }

  /** The file as it is now. */
  byte[] bytes() throws ProblemException {
    return file.peek();
  }

  /** Whether the settings were changed since they were read or saved. */
  synchronized boolean isUnsaved() {
    return !Arrays.equals(unchanged, SettingsFile.write(settings));
  }

  /** Makes a content of the file that was read before the present one again. */
  synchronized void restore(byte[] content) throws ProblemException {
    SettingsFile.Read read = SettingsFile.read(StudyLayout.SETTINGS, content);
    file.write(content);
    take(read.settings());
  }

  private void take(StudySettings now) {
    settings = now;
    unchanged = SettingsFile.write(now);
    sets = DocumentSets.of(now);
    annotators =
        now.getAnnotators().stream()
            .map(Annotator::getId)
            .filter(id -> DocumentPaths.reasonAgainstOwner(id) == null)
            .distinct()
            .toList();
  }
}
