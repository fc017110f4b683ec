package org.glossator.formats.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Templates;
import org.glossator.formats.CodebookReading;
import org.glossator.formats.FormatRegistry;
import org.glossator.formats.ImportDocuments;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportReport;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.Importer;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;

/**
 * Gives inputs to a reader, and checks what it makes of them: first the reader alone, then a
 * rehearsal of the import, which goes through everything behind the reader but writes nothing.
 */
final class FuzzedReader {
  /**
   * What reading may allocate: a fixed part, and a part for each byte. Not what is held at a time,
   * but a bound of it that is the same on each machine; what grows with the square of an input
   * breaks it long before it fills the memory.
   */
  private static final long ALLOCATED = 200L << 20;

  private static final long ALLOCATED_PER_BYTE = 20_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static Path folder;
  private static Study study;

  private FuzzedReader() {}

  /**
   * What a reader made of a file.
   *
   * @param documents what it gave; none that counts if it refused the file
   * @param problems what it told
   * @param refusal why it refused the file, or null
   */
  record Outcome(List<ImportedDocument> documents, List<Problem> problems, Problem refusal) {
    long spans() {
      return documents.stream()
          .flatMap(document -> document.annotations().stream())
          .mapToLong(annotations -> annotations.spans().size())
          .sum();
    }
  }

  /** Reads an input of a format's layout. */
  static Outcome read(String format, byte[] input) {
    return read(format, Layouts.of(format), input);
  }

  /** Reads one file as it comes, archives too. */
  static Outcome readAsIs(String format, String name, byte[] input) {
    return read(format, FuzzLayout.single(name), input);
  }

  private static Outcome read(String format, FuzzLayout layout, byte[] input) {
    try {
      prepare();
      Path file = layout.write(folder, input);
      Importer importer = FormatRegistry.builtIn().importer(format);
      Outcome[] outcome = new Outcome[1];
      bounded(input, () -> outcome[0] = readAlone(importer, file));
      ImportReport report =
          new ImportDocuments(study, List.of(file), importer, null, null, ImportOptions.NONE, true)
              .run(Progress.NONE);
      Expectations.oneLine(report.problems().list());
      return outcome[0];
    } catch (ProblemException e) {
      throw new Expectations.Broken("the import of the file failed as a whole: " + e.problem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome readAlone(Importer importer, Path file) {
    CheckingSink sink = new CheckingSink();
    try {
      importer.read(ImportSource.of(file), ImportOptions.NONE, sink);
      return new Outcome(sink.documents, sink.problems, null);
    } catch (ProblemException e) {
      Expectations.oneLine(e.problem());
      return new Outcome(sink.documents, sink.problems, e.problem());
    }
  }

  static void readCodebook(String format, byte[] input) {
    bounded(
        input,
        () -> {
          try {
            CodebookFiles.Loaded loaded =
                CodebookReading.read(Path.of("input." + format), input, format, null);
            Expectations.oneLine(loaded.problems());
          } catch (ProblemException e) {
            Expectations.oneLine(e.problem());
          }
        });
  }

  private static void bounded(byte[] input, Runnable reading) {
    long most = ALLOCATED + input.length * ALLOCATED_PER_BYTE;
    long used = allocated(reading);
    if (used > most) {
      used = allocated(reading); // the first time classes are loaded and instrumented, which counts
    }
    if (used > most) {
      throw new Expectations.Broken(
          input.length + " bytes make the reader allocate " + (used >> 20) + " MB");
    }
  }

  private static long allocated(Runnable reading) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    reading.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static synchronized void prepare() throws IOException, ProblemException {
    if (folder == null) {
      folder = Files.createTempDirectory("glossator-fuzz");
      study =
          StudyStore.create(
              folder.resolve("study"),
              new StudyStore.NewStudy("Fuzz", Templates.find("blank").create(), List.of("coder1")));
      Path files = Files.createDirectory(folder.resolve("files"));
      folder = files;
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(files.getParent())));
    }
  }

  private static void remove(Path all) {
    Study open = study;
    try (open;
        var files = Files.walk(all)) {
      files
          .sorted((a, b) -> b.compareTo(a))
          .forEach(
              f -> {
                try {
                  Files.delete(f);
                } catch (IOException e) {
                  f.toFile().deleteOnExit();
                }
              });
    } catch (IOException | ProblemException e) {
      all.toFile().deleteOnExit();
    }
  }

  private static final class CheckingSink implements ImportSink {
    private final List<ImportedDocument> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void document(ImportedDocument document) {
      Expectations.sensible(document);
      documents.add(document);
    }

    @Override
    public void problem(Problem problem) {
      Expectations.oneLine(problem);
      problems.add(problem);
    }

    @Override
    public String textOf(String name, String sha256) {
      return null;
    }

    @Override
    public void checkCancelled() {
      // nobody does
    }
  }
}
