package org.glossator.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.TextHash;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.SafeWriter;
import org.glossator.study.io.FileSystemLayer;

/**
 * Writes the texts of new documents. Without temporary files: what a crash leaves half-written has
 * no row. The texts are forced to the disk some hundred together and in parallel, since a disk
 * forces many files in hardly more time than one; the caller makes the folders durable, once for
 * all texts, and then writes the rows.
 */
final class NewTexts {
  /** Files that are open at the same time. */
  private static final int TOGETHER = 200;

  private static final int THREADS = 8;

  private final FileSystemLayer files;
  private final StudyLayout layout;
  private final List<Path> written;
  private final List<Open> open = new ArrayList<>();

  /** A text that is written, but perhaps not on the disk. */
  private record Open(String shown, FileSystemLayer.Output output) {}

  /**
   * @param written gets the files that are made, also those of which writing fails
   */
  NewTexts(FileSystemLayer files, StudyLayout layout, List<Path> written) {
    this.files = files;
    this.layout = layout;
    this.written = written;
  }

  /** Writes a text; a failure closes all that are open. */
  DocumentEntry write(NewDocument document) throws ProblemException {
    boolean known = document.sha256() != null;
    String text = known ? document.text() : TextNormaliser.normalise(document.text()).text();
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    Path target = layout.text(document.path());
    String shown = layout.shown(target);
    boolean done = false;
    try {
      if (Files.exists(target)) {
        checkIsSame(files.read(target), content, shown);
      } else {
        new SafeWriter(files).createFolders(target.getParent());
        written.add(target);
        FileSystemLayer.Output output = files.create(target);
        open.add(new Open(shown, output));
        output.write(ByteBuffer.wrap(content));
      }
      done = true;
    } catch (IOException e) {
      throw IoProblems.writing(shown, e);
    } finally {
      if (!done) {
        closeAll();
      }
    }
    if (open.size() >= TOGETHER) {
      force();
    }
    return document.entry(known ? document.sha256() : TextHash.sha256(content));
  }

  /** Waits until all texts are on the disk. */
  void force() throws ProblemException {
    if (open.isEmpty()) {
      return;
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(THREADS, open.size()))) {
      List<Future<?>> forced = new ArrayList<>();
      for (Open text : open) {
        forced.add(
            threads.submit(
                () -> {
                  text.output().force();
                  return null;
                }));
      }
      for (int i = 0; i < forced.size(); i++) {
        await(forced.get(i), open.get(i).shown());
      }
    } finally {
      closeAll();
    }
  }

  private static void await(Future<?> forced, String shown) throws ProblemException {
    try {
      forced.get();
    } catch (ExecutionException e) {
      IOException failure =
          e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
      throw IoProblems.writing(shown, failure);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(
          Problem.error(shown, "writing was interrupted", "import the documents again"), e);
    }
  }

  private void closeAll() throws ProblemException {
    List<Open> closing = List.copyOf(open);
    open.clear();
    ProblemException failure = null;
    for (Open text : closing) {
      try {
        text.output().close();
      } catch (IOException e) {
        failure = IoProblems.writing(text.shown(), e);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** An import that was killed leaves texts without rows; the next one takes them over. */
  private static void checkIsSame(byte[] there, byte[] wanted, String shown)
      throws ProblemException {
    if (!Arrays.equals(there, wanted)) {
      throw new ProblemException(
          Problem.error(
              shown,
              "there is another text without a row in " + StudyLayout.DOCUMENT_TABLE,
              "run glossator validate, or move the file away"));
    }
  }
}
