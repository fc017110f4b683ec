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

  /** The file that the settings were read from or written to last. */
  private byte[] unchanged = {};

  /**
   * What saving {@link #unchanged} as it was read would give, or null as long as nobody has to
   * know: files are mostly as the program writes them, and opening a large study is to cost little.
   */
  private byte[] asWritten;

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
      StudySettings empty = StudyFactory.eINSTANCE.createStudySettings();
      take(empty, SettingsFile.write(empty));
      return List.of(
          Problem.error(
              StudyLayout.SETTINGS, "the file is missing", "restore it from a backup or from Git"));
    }
    SettingsFile.Read read = SettingsFile.read(StudyLayout.SETTINGS, content);
    if (!read.understood()) {
      file.notUnderstood();
    }
    take(read.settings(), content);
    return read.problems();
  }

  /** Reads the file again if somebody else changed it and nothing is unsaved here; null if not. */
  synchronized List<Problem> refresh() throws ProblemException {
    return isUnsaved() || !file.isChanged() ? null : load();
  }

  synchronized void save() throws ProblemException {
    byte[] content = SettingsFile.write(settings);
    file.write(content);
    take(settings, content);
  }

  /** The file as it is now. */
  byte[] bytes() throws ProblemException {
    return file.peek();
  }

  /** Whether the settings were changed since they were read or saved. */
  synchronized boolean isUnsaved() {
    byte[] now = SettingsFile.write(settings);
    if (Arrays.equals(unchanged, now)) {
      return false;
    }
    if (asWritten == null) {
      asWritten = rewritten(unchanged);
    }
    return !Arrays.equals(asWritten, now);
  }

  /** Makes a content of the file that was read before the present one again. */
  synchronized void restore(byte[] content) throws ProblemException {
    SettingsFile.Read read = SettingsFile.read(StudyLayout.SETTINGS, content);
    file.write(content);
    take(read.settings(), content);
  }

  /** What saving a file's content as it was read would give. */
  private static byte[] rewritten(byte[] content) {
    try {
      return SettingsFile.write(SettingsFile.read(StudyLayout.SETTINGS, content).settings());
    } catch (ProblemException e) {
      return content; // it was read before, and a content does not become a newer version's
    }
  }

  /**
   * @param content what the settings were read from or written as
   */
  private void take(StudySettings now, byte[] content) {
    settings = now;
    unchanged = content;
    asWritten = null;
    sets = DocumentSets.of(now);
    annotators =
        now.getAnnotators().stream()
            .map(Annotator::getId)
            .filter(id -> DocumentPaths.reasonAgainstOwner(id) == null)
            .distinct()
            .toList();
  }
}
