package org.glossator.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
  @TempDir Path folder;

  @Test
  void makesAndReplaces() throws IOException {
    Path file = folder.resolve("a.xmi");

    AtomicFiles.write(file, bytes("one"));
    assertThat(file).hasContent("one");
    String hash = AtomicFiles.write(file, out -> out.write(bytes("two")));

    assertThat(file).hasContent("two");
    assertThat(hash).isEqualTo(TextHash.sha256("two"));
    assertThat(names()).containsExactly("a.xmi");
  }

  @Test
  void contentThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = folder.resolve("a.xmi");
    AtomicFiles.write(file, bytes("one"));

    assertThatThrownBy(
            () ->
                AtomicFiles.write(
                    file,
                    out -> {
                      out.write(new byte[1 << 20]);
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThatThrownBy(
            () ->
                AtomicFiles.write(
                    file,
                    out -> {
                      throw new IllegalStateException("bug");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(file).hasContent("one");
    assertThat(names()).containsExactly("a.xmi");
  }

  @Test
  void aFolderThatIsMissingIsAnError() {
    assertThatThrownBy(() -> AtomicFiles.write(folder.resolve("no/a.xmi"), bytes("x")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void namesMayBeAsLongAsTheSystemAllows() throws IOException {
    Path file = folder.resolve("x".repeat(251) + ".xmi");

    AtomicFiles.write(file, bytes("one"));

    assertThat(file).hasContent("one");
  }

  @Test
  void permissionsStay() throws IOException {
    assumeTrue(
        Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null,
        "a file system with POSIX permissions");
    Path file = folder.resolve("a.xmi");
    AtomicFiles.write(file, bytes("one"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    AtomicFiles.write(file, bytes("two"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aSymbolicLinkStaysALink() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real")).resolve("a.xmi");
    AtomicFiles.write(real, bytes("one"));
    Path link = folder.resolve("link.xmi");
    try {
      Files.createSymbolicLink(link, real);
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "a file system where we may make symbolic links");
    }

    AtomicFiles.write(link, bytes("two"));

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(real).hasContent("two");
  }

  @Test
  void deletes() throws IOException {
    Path file = folder.resolve("a.xmi");
    AtomicFiles.write(file, bytes("one"));

    assertThat(AtomicFiles.delete(file)).isTrue();
    assertThat(AtomicFiles.delete(file)).isFalse();
    assertThat(names()).isEmpty();
  }

  @Test
  void temporaryFilesAreKnownWhileTheyAreThere() throws IOException {
    AtomicFiles.write(
        folder.resolve("a.xmi"),
        out -> {
          List<String> inFlight = names();
          assertThat(inFlight).hasSize(1);
          assertThat(AtomicFiles.isTemporary(folder.resolve(inFlight.getFirst()))).isTrue();
        });
    assertThat(AtomicFiles.isTemporary(folder.resolve("a.xmi"))).isFalse();
    assertThat(AtomicFiles.isTemporary(Path.of("/"))).isFalse();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
