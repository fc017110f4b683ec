package org.glossator.testkit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Span;
import org.glossator.base.ProblemException;
import org.glossator.study.DocumentSession;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.testkit.TestCodebooks;

/**
 * {@code store.read}, {@code store.write}, {@code store.append}: the store with a document of 5 MB
 * and 200,000 spans; {@code store.uima.read}, {@code store.uima.write}: the same file with Apache
 * UIMA, as the yardstick; {@code store.open}: a study of 100,000 documents. Give the names of those
 * to run, or none for all.
 */
public final class StoreBench {
  private static final int TEXT_BYTES = 5_000_000;
  private static final int SPANS = 200_000;
  private static final int WARM_UP = Integer.getInteger("glossator.bench.warmup", 12);
  private static final int RUNS = Integer.getInteger("glossator.bench.runs", 25);
  private static final int APPENDS = 500;
  private static final String DOCUMENT = "large";
  private static final String ANNOTATOR = "coder1";

  private final Study study;
  private final AnnotationSnapshot snapshot;
  private final String what;

  private StoreBench(Study study) throws ProblemException, IOException {
    this.study = study;
    study.addDocuments(List.of(NewDocument.of(DOCUMENT, LargeDocument.text(TEXT_BYTES))));
    this.snapshot = LargeDocument.annotate(study.text(DOCUMENT), SPANS);
    study.writeAnnotations(DOCUMENT, ANNOTATOR, snapshot);
    long bytes = Files.size(study.annotations().file(DOCUMENT, ANNOTATOR));
    this.what = "5 MB text, 200000 spans, XMI of " + bytes / 1_000_000 + " MB, warm, ";
  }

  public static void main(String[] args)
      throws IOException, ProblemException, EditRefusedException {
    Set<String> wanted =
        Set.of(
            args.length == 0
                ? new String[] {
                  "store.read",
                  "store.uima.read",
                  "store.write",
                  "store.uima.write",
                  "store.append",
                  "store.open"
                }
                : args);
    Path folder = Files.createTempDirectory("glossator-bench");
    try (Study study =
        StudyStore.create(
            folder.resolve("study"),
            new NewStudy("", TestCodebooks.allKinds(), List.of(ANNOTATOR)))) {
      StoreBench bench = new StoreBench(study);
      if (wanted.contains("store.read")) {
        System.out.println(bench.read());
      }
      if (wanted.contains("store.uima.read")) {
        System.out.println(bench.uimaRead());
      }
      if (wanted.contains("store.uima.write")) {
        System.out.println(bench.uimaWrite());
      }
      if (wanted.contains("store.write")) {
        System.out.println(bench.write());
      }
      if (wanted.contains("store.append")) {
        System.out.println(bench.append());
      }
      if (wanted.contains("store.open")) {
        System.out.println(OpenBench.run(folder, WARM_UP, RUNS));
      }
    } finally {
      delete(folder);
    }
  }

  private String read() throws ProblemException {
    long[] nanos = new long[RUNS];
    for (int i = -WARM_UP; i < RUNS; i++) {
      long start = System.nanoTime();
      AnnotationSnapshot read = study.read(DOCUMENT, ANNOTATOR);
      long time = System.nanoTime() - start;
      if (read.size() != snapshot.size()) {
        throw new IllegalStateException("read " + read.size() + " annotations");
      }
      if (i >= 0) {
        nanos[i] = time;
      }
    }
    return BenchLine.of(
        "store.read", nanos, what + "text file and XMI read, the text's hash verified");
  }

  private UimaYardstick yardstick() throws IOException {
    return new UimaYardstick(study.annotations().file(DOCUMENT, ANNOTATOR), study.scheme());
  }

  private String uimaRead() throws IOException {
    UimaYardstick uima = yardstick();
    long[] nanos = uima.read(WARM_UP, RUNS);
    if (uima.annotations() < SPANS) {
      throw new IllegalStateException("UIMA read " + uima.annotations() + " annotations");
    }
    return BenchLine.of("store.uima.read", nanos, what + "XmiCasDeserializer, from memory");
  }

  private String uimaWrite() throws IOException {
    long[] nanos = yardstick().write(WARM_UP, RUNS);
    return BenchLine.of(
        "store.uima.write",
        nanos,
        what + "XmiCasSerializer, to memory, nothing forced or compared");
  }

  private String write() throws ProblemException, EditRefusedException {
    long[] nanos = new long[RUNS];
    try (DocumentSession session = study.session(DOCUMENT, ANNOTATOR)) {
      for (int i = -WARM_UP; i < RUNS; i++) {
        edit(session, i);
        session.flush();
        long start = System.nanoTime();
        session.compact();
        long time = System.nanoTime() - start;
        if (i >= 0) {
          nanos[i] = time;
        }
      }
    }
    return BenchLine.of(
        "store.write",
        nanos,
        what + "save of a session: temporary file, fsync, read back and compared, rename, fsync");
  }

  private String append() throws ProblemException, EditRefusedException {
    long[] nanos = new long[APPENDS];
    try (DocumentSession session = study.session(DOCUMENT, ANNOTATOR)) {
      for (int i = -APPENDS; i < APPENDS; i++) {
        long start = System.nanoTime();
        edit(session, i);
        session.flush();
        long time = System.nanoTime() - start;
        if (i >= 0) {
          nanos[i] = time;
        }
      }
    }
    return BenchLine.of(
        "store.append", nanos, what + "one span created, its journal line written and fsynced");
  }

  private static void edit(DocumentSession session, int i) throws EditRefusedException {
    int begin = 100 * (i + APPENDS);
    Span span = Span.of(session.newId(), begin, begin + 1, TestCodebooks.FRAME, "burden");
    session.perform("Mark", new AnnotationEdit.CreateSpan(span));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
