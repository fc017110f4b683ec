package org.glossator.study.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.glossator.study.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentLockTest {
  @TempDir private Path folder;

  /** A process that takes a lock, says so, and holds it until its input ends. */
  static final class Holder {
    public static void main(String[] args) throws IOException {
      DocumentLock.Attempt attempt = DocumentLock.tryLock(Path.of(args[0]));
      System.out.println(attempt.isLocked() ? "locked" : attempt.reason());
      System.in.read();
      if (attempt.isLocked()) {
        attempt.lock().close();
      }
    }
  }

  @Test
  void isForOneSessionOfAProcess() throws IOException {
    Path file = folder.resolve("x.xmi");
    DocumentLock.Attempt first = DocumentLock.tryLock(file);
    assertThat(first.isLocked()).isTrue();
    DocumentLock.Attempt second = DocumentLock.tryLock(file);
    assertThat(second.isLocked()).isFalse();
    assertThat(second.reason())
        .contains("in this program already")
        .contains("process " + ProcessHandle.current().pid());
    first.lock().close();
    assertThat(folder).isEmptyDirectory();
    DocumentLock.Attempt third = DocumentLock.tryLock(file);
    assertThat(third.isLocked()).isTrue();
    third.lock().close();
  }

  @Test
  void twoWaysToAFolderAreOneLock() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    DocumentLock.Attempt first = DocumentLock.tryLock(real.resolve("x"));
    assertThat(DocumentLock.tryLock(link.resolve("x")).isLocked()).isFalse();
    first.lock().close();
  }

  @Test
  void isForOneOfTwoProcesses() throws IOException, InterruptedException {
    Path file = folder.resolve("x.xmi");
    Process holder = ChildJvm.start(Holder.class, file.toString());
    try (BufferedReader out = output(holder)) {
      assertThat(out.readLine()).isEqualTo("locked");
      DocumentLock.Attempt attempt = DocumentLock.tryLock(file);
      assertThat(attempt.isLocked()).isFalse();
      assertThat(attempt.reason())
          .startsWith("it is open for writing in process " + holder.pid() + " on the computer ")
          .contains(" since ");
      // asking must not have cost the holder its lock
      assertThat(DocumentLock.tryLock(file).isLocked()).isFalse();
      holder.getOutputStream().close();
      assertThat(holder.waitFor(20, TimeUnit.SECONDS)).isTrue();
      DocumentLock.Attempt after = DocumentLock.tryLock(file);
      assertThat(after.isLocked()).isTrue();
      after.lock().close();
    } finally {
      holder.destroyForcibly();
    }
  }

  @Test
  void theOtherProcessSeesOurs() throws IOException, InterruptedException {
    Path file = folder.resolve("x.xmi");
    DocumentLock.Attempt mine = DocumentLock.tryLock(file);
    Process other = ChildJvm.start(Holder.class, file.toString());
    try (BufferedReader out = output(other)) {
      assertThat(out.readLine()).contains("process " + ProcessHandle.current().pid());
    } finally {
      other.destroyForcibly().waitFor();
      mine.lock().close();
    }
  }

  @Test
  void takesOverWhatADeadProcessLeft() throws IOException, InterruptedException {
    Path file = folder.resolve("x.xmi");
    Process holder = ChildJvm.start(Holder.class, file.toString());
    try (BufferedReader out = output(holder)) {
      assertThat(out.readLine()).isEqualTo("locked");
    }
    holder.destroyForcibly();
    assertThat(holder.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("x.xmi.lock")).exists();
    DocumentLock.Attempt attempt = DocumentLock.tryLock(file);
    assertThat(attempt.isLocked()).isTrue();
    LockHolder now = LockHolder.read(Files.readAllBytes(folder.resolve("x.xmi.lock")));
    attempt.lock().close();
    assertThat(now.isThisProcess()).isTrue();
  }

  @Test
  void doesNotStumbleOverAnythingInTheLockFile() throws IOException {
    Path file = folder.resolve("x.xmi");
    for (String content :
        List.of("", "{", "[]", "{\"pid\":\"x\"}", "\u0000\u0000", "{\"host\":1}")) {
      Files.writeString(folder.resolve("x.xmi.lock"), content);
      DocumentLock.Attempt attempt = DocumentLock.tryLock(file);
      assertThat(attempt.isLocked()).as(content).isTrue();
      attempt.lock().close();
    }
  }

  @Test
  void saysWhyWhereTheFolderCannotBeWritten() {
    DocumentLock.Attempt attempt = DocumentLock.tryLock(folder.resolve("missing/x.xmi"));
    assertThat(attempt.isLocked()).isFalse();
    assertThat(attempt.reason()).contains("cannot be written");
  }

  @Test
  void neverGivesALockTwiceUnderContention() throws Exception {
    Path file = folder.resolve("x.xmi");
    AtomicInteger holders = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> all =
          java.util.stream.IntStream.range(0, 4)
              .<Future<?>>mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            for (int j = 0; j < 500; j++) {
                              DocumentLock.Attempt attempt = DocumentLock.tryLock(file);
                              if (attempt.isLocked()) {
                                assertThat(holders.incrementAndGet()).isEqualTo(1);
                                taken.incrementAndGet();
                                holders.decrementAndGet();
                                attempt.lock().close();
                              }
                            }
                          }))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    }
    assertThat(taken).hasPositiveValue();
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }
}
