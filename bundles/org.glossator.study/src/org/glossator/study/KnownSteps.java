package org.glossator.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.base.ProblemException;
import org.glossator.study.StudyBatch.Place;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.StepFolder;
import org.glossator.study.internal.StepFolder.Entry;
import org.glossator.study.internal.StepFolder.State;
import org.glossator.study.internal.journal.StepFile;

/**
 * The steps of a study as they were read last. What a step's file says never changes, only its name
 * does: each is read once. Reading from any thread but the UI's; asking from any.
 */
final class KnownSteps {
  private final StepFolder folder;
  private final Map<Integer, StudyStep> read = new HashMap<>();
  private volatile List<StudyStep> steps = List.of();

  KnownSteps(StepFolder folder) {
    this.folder = folder;
  }

  /** As they were read last; empty if they never were. */
  List<StudyStep> last() {
    return steps;
  }

  /** None is known any more, until they are read. */
  synchronized void forget() {
    read.clear();
    steps = List.of();
  }

  /**
   * Reads the folder, and those files that are new; steps that are being done are left out.
   *
   * @throws ProblemException if one cannot be read
   */
  synchronized List<StudyStep> read() throws ProblemException {
    List<StudyStep> found = new ArrayList<>();
    Map<Integer, StudyStep> kept = new HashMap<>();
    for (Entry entry : folder.entries()) {
      if (!entry.state().isBetween()) {
        StudyStep step = step(entry);
        kept.put(entry.number(), step);
        found.add(step);
      }
    }
    read.clear();
    read.putAll(kept);
    steps = List.copyOf(found);
    return steps;
  }

  private StudyStep step(Entry entry) throws ProblemException {
    boolean isDone = entry.state() == State.DONE;
    Path file = folder.file(entry);
    StudyStep known = read.get(entry.number());
    if (known != null) {
      return known.withDone(isDone);
    }
    try {
      StepFile opened = StepFile.open(file);
      StepFile.Header header = opened.header();
      long time = header.time() != 0 ? header.time() : Files.getLastModifiedTime(file).toMillis();
      boolean models = !header.models().isEmpty();
      return new StudyStep(entry.number(), header.label(), time, isDone, models, places(opened));
    } catch (IOException e) {
      throw IoProblems.reading(folder.shown() + "/" + file.getFileName(), e);
    }
  }

  private static List<Place> places(StepFile file) throws IOException {
    return file.places().stream()
        .map(
            place ->
                new Place(
                    place.document(), place.owner(), place.tree().equals(StudyLayout.SUGGESTIONS)))
        .toList();
  }
}
