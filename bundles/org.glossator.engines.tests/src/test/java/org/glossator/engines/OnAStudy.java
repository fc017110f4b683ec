package org.glossator.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.model.Codebook;
import org.glossator.engines.Suggestions.Decision;
import org.glossator.study.DocumentSession;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Six short documents in a study, and what tests of runs do with them. */
@Timeout(60)
abstract class OnAStudy {
  static final String ANNOTATOR = "anna";
  static final String BURDEN = "burden";

  @TempDir Path folder;
  Study study;

  @BeforeEach
  void makeStudy() throws ProblemException {
    Codebook codebook = TestCodebooks.allKinds();
    study =
        StudyStore.create(folder.resolve("study"), new NewStudy("", codebook, List.of(ANNOTATOR)));
    List<NewDocument> documents = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      documents.add(
          NewDocument.of(
              "d" + i, "Text " + i + " is a burden.\nA threat, 👍🏽 and a burden again.\n"));
    }
    study.addDocuments(documents);
  }

  @AfterEach
  void close() throws ProblemException {
    study.close();
  }

  EngineReport run(Engine... engines) throws ProblemException {
    return RunEngines.of(study, List.of(engines)).run(Progress.NONE);
  }

  EngineReport runWith(Engine engine, Map<String, String> parameters) throws ProblemException {
    return new RunEngines(study, List.of(engine), null, null, 1, false, parameters)
        .run(Progress.NONE);
  }

  EngineReport accept(Engine... engines) throws ProblemException {
    return new RunEngines(study, List.of(engines), null, ANNOTATOR, 2, true, Map.of())
        .run(Progress.NONE);
  }

  void write(String document, Annotation... annotations) throws ProblemException {
    try {
      AnnotationSnapshot snapshot =
          AnnotationSnapshot.of(study.text(document), List.of(annotations));
      study.writeAnnotations(document, ANNOTATOR, snapshot);
    } catch (EditRefusedException e) {
      throw new IllegalArgumentException(e);
    }
  }

  void decide(String document, String engine, Annotation suggestion, Decision decision)
      throws ProblemException {
    try (DocumentSession session = study.suggestions().session(document, engine)) {
      AnnotationEdit edit = Suggestions.decide(suggestion, ANNOTATOR, decision);
      session.perform("Decide", edit);
    } catch (EditRefusedException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Progress cancelledWhen(CountDownLatch latch) {
    return new Progress() {
      @Override
      public void begin(String task, long units) {
        // tells nobody
      }

      @Override
      public void worked(long units) {
        // tells nobody
      }

      @Override
      public void step(String what) {
        // tells nobody
      }

      @Override
      public boolean isCancelled() {
        return latch.getCount() == 0;
      }
    };
  }

  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("study/suggestions"))) {
      return files.filter(file -> file.toString().endsWith(".xmi")).sorted().toList();
    }
  }

  Map<String, String> suggestionFiles() throws IOException {
    Map<String, String> content = new TreeMap<>();
    for (Path file : files()) {
      content.put(folder.relativize(file).toString(), Files.readString(file));
    }
    return content;
  }
}
