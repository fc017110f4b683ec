package org.glossator.formats.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.glossator.formats.FormatRegistry;
import org.glossator.formats.Importer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every reader against every kind of hostile file: documents that make sense or one problem, in the
 * memory of this process, and no end without end.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileMatrixTest {
  @TempDir Path temp;

  static List<String> readers() {
    return FormatRegistry.builtIn().importers().stream().map(Importer::id).toList();
  }

  static Stream<Arguments> contents() {
    return readers().stream()
        .flatMap(
            reader -> Arrays.stream(HostileContent.values()).map(c -> Arguments.of(reader, c)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("contents")
  void contentThatNoToolWrites(String reader, HostileContent content) throws Exception {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "the secret");
    FuzzedReader.Outcome outcome = FuzzedReader.read(reader, content.bytes(secret));
    assertThat(outcome.documents()).noneMatch(document -> document.text().contains("the secret"));
  }

  /** Inside the file's own syntax, a text of ten million characters without a line end. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void tenMegabytesOnOneLine(String reader) throws Exception {
    for (byte[] seed : Seeds.of(reader)) {
      String text = new String(seed, StandardCharsets.ISO_8859_1);
      int at = text.indexOf("One");
      if (at >= 0) {
        String long10 = text.substring(0, at) + "x".repeat(10 << 20) + text.substring(at);
        FuzzedReader.read(reader, long10.getBytes(StandardCharsets.ISO_8859_1));
      }
    }
  }

  static Stream<Arguments> offsets() {
    return OffsetTemplates.ALL.keySet().stream()
        .flatMap(
            reader -> Arrays.stream(HostileOffsets.values()).map(o -> Arguments.of(reader, o)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("offsets")
  void offsetsThatAreNone(String reader, HostileOffsets offsets) {
    byte[] input =
        OffsetTemplates.ALL
            .get(reader)
            .replace("{B}", offsets.begin)
            .replace("{E}", offsets.end)
            .getBytes(StandardCharsets.UTF_8);
    FuzzedReader.Outcome outcome = FuzzedReader.read(reader, input);
    assertThat(outcome.refusal() != null || !outcome.problems().isEmpty())
        .as("something is said")
        .isTrue();
    assertThat(outcome.refusal() != null ? 0 : outcome.spans()).isZero();
  }

  /** The templates are good files but for the offsets. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("templates")
  void goodOffsetsAreTaken(String reader) {
    String good = OffsetTemplates.ALL.get(reader).replace("{B}", "0").replace("{E}", "3");
    FuzzedReader.Outcome outcome = FuzzedReader.read(reader, good.getBytes(StandardCharsets.UTF_8));
    assertThat(outcome.refusal()).isNull();
    assertThat(outcome.spans()).isEqualTo(1);
  }

  static List<String> templates() {
    return List.copyOf(OffsetTemplates.ALL.keySet());
  }

  /** What lies in an archive under a name that leads out of it, or unpacks without end. */
  enum Archive {
    SLIP,
    BOMB,
    MANY_ENTRIES,
    NO_ARCHIVE
  }

  @ParameterizedTest
  @EnumSource(Archive.class)
  void archives(Archive kind) throws Exception {
    byte[] archive = archive(kind);
    for (String reader : readers()) {
      FuzzLayout layout = Layouts.of(reader);
      FuzzedReader.readAsIs(reader, layout.packed() ? layout.read() : "f.zip", archive);
    }
    assertThat(temp.resolve("evil.txt")).doesNotExist();
    assertThat(temp.getParent().resolve("evil.txt")).doesNotExist();
  }

  private static byte[] archive(Archive kind) throws IOException {
    List<String> names = new ArrayList<>();
    for (String reader : readers()) {
      FuzzLayout layout = Layouts.of(reader);
      names.addAll(layout.files());
    }
    names = names.stream().distinct().toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      switch (kind) {
        case SLIP -> {
          for (String name : names) {
            entry(zip, "../../evil.txt/../" + name, "One".getBytes(StandardCharsets.UTF_8));
          }
          entry(zip, "../../evil.txt", "evil".getBytes(StandardCharsets.UTF_8));
        }
        case BOMB -> {
          byte[] spaces = new byte[40 << 20];
          Arrays.fill(spaces, (byte) ' ');
          for (String name : names) {
            entry(zip, name, spaces);
          }
        }
        case MANY_ENTRIES -> {
          for (int i = 0; i < 70_000; i++) {
            entry(zip, "d" + i + "/", new byte[0]);
          }
        }
        case NO_ARCHIVE -> {
          return "PK\3\4 this is none".getBytes(StandardCharsets.ISO_8859_1);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
