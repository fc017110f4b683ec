package org.glossator.study.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.glossator.base.TextHash;
import org.glossator.study.io.FileSystemLayer;
import org.glossator.testkit.FaultyFileSystem;
import org.glossator.testkit.FaultyFileSystem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeWriterTest {
  @TempDir private Path folder;

  @Test
  void writesFilesAndFolders() throws IOException {
    Path file = folder.resolve("a/b/c.txt");
    byte[] content = "shared".getBytes();
    String hash = new SafeWriter(FileSystemLayer.LOCAL).write(file, content);
    assertThat(file).hasBinaryContent(content);
    assertThat(hash).isEqualTo(TextHash.sha256(content));
    assertThat(names(file.getParent())).containsExactly("c.txt");
  }

  @Test
  void replacesWhatAKilledProcessLeft() throws IOException {
    Path file = folder.resolve("c.txt");
    Files.writeString(SafeWriter.temporary(file), "half a fi");
    new SafeWriter(FileSystemLayer.LOCAL).write(file, "whole".getBytes());
    assertThat(file).hasContent("whole");
    assertThat(names(folder)).containsExactly("c.txt");
  }

  @Test
  void leavesTheOldContentOrTheNewWhateverFails() throws IOException {
    byte[] old = new byte[100_000];
    Arrays.fill(old, (byte) 'o');
    byte[] fresh = new byte[200_000];
    Arrays.fill(fresh, (byte) 'n');
    int moments = moments(old, fresh);
    assertThat(moments).isGreaterThanOrEqualTo(6);
    for (Fault fault : Fault.values()) {
      for (int at = 1; at <= moments; at++) {
        Path file = folder.resolve(fault + "-" + at + "/file.xmi");
        Files.createDirectories(file.getParent());
        Files.write(file, old);
        FaultyFileSystem files = new FaultyFileSystem();
        files.failAt(at, fault);
        String context = fault + " at " + at;
        boolean failed = false;
        try {
          new SafeWriter(files).write(file, fresh);
        } catch (IOException e) {
          failed = true;
        }
        if (fault == Fault.POWER_LOSS) {
          files.losePower();
        }
        byte[] now = Files.readAllBytes(file);
        boolean isNew = Arrays.equals(now, fresh);
        assertThat(isNew || Arrays.equals(now, old)).as(context).isTrue();
        assertThat(failed || isNew).as(context + ": no failure, so it is written").isTrue();
        // whatever happened, the next attempt succeeds
        new SafeWriter(FileSystemLayer.LOCAL).write(file, fresh);
        assertThat(file).as(context).hasBinaryContent(fresh);
        assertThat(names(file.getParent())).as(context).containsExactly("file.xmi");
      }
    }
  }

  @Test
  void aFailureIsToldAndLeavesNoTemporaryFile() {
    Path file = folder.resolve("x");
    FaultyFileSystem files = new FaultyFileSystem();
    files.failAt(2, Fault.DISK_FULL);
    assertThatThrownBy(() -> new SafeWriter(files).write(file, "abc".getBytes()))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void comparesWhatItReadsBack() {
    FileSystemLayer lying =
        (FileSystemLayer)
            java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {FileSystemLayer.class},
                (proxy, method, args) ->
                    method.getName().equals("open")
                        ? Channels.newChannel(new ByteArrayInputStream("something else".getBytes()))
                        : method.invoke(FileSystemLayer.LOCAL, args));
    Path file = folder.resolve("x");
    assertThatThrownBy(() -> new SafeWriter(lying).write(file, "abc".getBytes()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("read back");
    assertThat(folder).isEmptyDirectory();
  }

  /** Several pieces, and one more force than a small file has. */
  private static byte[] large(int seed) {
    byte[] content = new byte[PipedOutput.FORCED + 5 * PipedOutput.PIECE + 17];
    new Random(seed).nextBytes(content);
    return content;
  }

  @Test
  void sizesAtTheEdgesOfPieces() throws IOException {
    byte[] much = large(1);
    Path file = folder.resolve("x");
    for (int pieces : new int[] {0, 1, 2, 4, 5, 16, 17}) {
      for (int more = -1; more <= 1; more++) {
        int length = Math.max(0, pieces * PipedOutput.PIECE + more);
        byte[] content = Arrays.copyOf(much, length);
        String hash =
            new SafeWriter(FileSystemLayer.LOCAL)
                .write(
                    file,
                    out -> {
                      int step = 1 + length / 7;
                      for (int at = 0; at < length; at += step) {
                        out.write(content, at, Math.min(step, length - at));
                      }
                    },
                    ready -> {
                      // nothing to note
                    });
        assertThat(Files.mismatch(file, Files.write(folder.resolve("y"), content)))
            .as("%d bytes", length)
            .isEqualTo(-1);
        assertThat(hash).isEqualTo(TextHash.sha256(content));
      }
    }
  }

  @Test
  void largeContentIsReplacedWholeWhateverFails() throws Exception {
    byte[] old = "old".getBytes();
    byte[] fresh = large(2);
    int moments = moments(old, fresh);
    assertThat(moments).isGreaterThanOrEqualTo(26);
    for (Fault fault : Fault.values()) {
      for (int at = 1; at <= moments; at++) {
        Path file = folder.resolve(fault + "-" + at + "/file.xmi");
        Files.createDirectories(file.getParent());
        Files.write(file, old);
        FaultyFileSystem files = new FaultyFileSystem();
        files.failAt(at, fault);
        String context = fault + " at " + at + " of " + files.log();
        boolean failed = false;
        try {
          new SafeWriter(files).write(file, fresh);
        } catch (IOException e) {
          failed = true;
          assertThat(e.getMessage())
              .as(context)
              .containsAnyOf("error", "No space", "killed", "dead", "read back");
        }
        if (fault == Fault.POWER_LOSS) {
          files.losePower();
        }
        byte[] now = Files.readAllBytes(file);
        boolean isNew = Arrays.equals(now, fresh);
        assertThat(isNew || Arrays.equals(now, old)).as(context).isTrue();
        assertThat(failed || isNew).as(context + ": no failure, so it is written").isTrue();
        assertThat(threads()).as(context).isEmpty();
        Files.delete(file);
      }
    }
  }

  @Test
  void contentThatFailsHalfWayLeavesTheOldFileAndNoThread() throws Exception {
    Path file = Files.writeString(folder.resolve("x"), "old");
    byte[] part = large(3);
    assertThatThrownBy(
            () ->
                new SafeWriter(FileSystemLayer.LOCAL)
                    .write(
                        file,
                        out -> {
                          out.write(part);
                          throw new IOException("no more");
                        },
                        hash -> {
                          throw new AssertionError("never ready");
                        }))
        .hasMessage("no more");
    assertThat(file).hasContent("old");
    assertThat(names(folder)).containsExactly("x");
    assertThat(threads()).isEmpty();
  }

  /** Threads that write in the background and do not come to their end. */
  private static List<String> threads() throws InterruptedException {
    List<String> left = new ArrayList<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      String name = thread.getName();
      boolean isOurs = name.equals("glossator-save-write") || name.equals("glossator-save-force");
      if (isOurs && !thread.join(Duration.ofSeconds(20))) {
        left.add(name);
      }
    }
    return left;
  }

  private int moments(byte[] old, byte[] fresh) throws IOException {
    Path file = folder.resolve("count/file.xmi");
    Files.createDirectories(file.getParent());
    Files.write(file, old);
    FaultyFileSystem files = new FaultyFileSystem();
    new SafeWriter(files).write(file, fresh);
    return files.operations();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
