package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.glossator.annotation.Fragment;
import org.glossator.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes a file has, a reader gives documents that make sense or says one problem; it never
 * fails otherwise. Mutations of good files by seed: 400 a file here, more with {@code
 * -Dglossator.fuzz=N}.
 */
class ReaderFuzzTest {
  private static final int ROUNDS = Integer.getInteger("glossator.fuzz", 400);

  @TempDir Path temp;

  static Stream<Arguments> cases() {
    return FuzzSamples.all().stream().map(sample -> Arguments.of(sample.format(), sample));
  }

  /** Formats whose files are not text have fuzz tests of their own. */
  @Test
  void everyTextFormatOfThisTestHasASample() {
    assertThat(FuzzSamples.all().stream().map(FuzzSamples.Sample::format).distinct())
        .allMatch(id -> FormatRegistry.builtIn().importer(id) != null)
        .contains(
            "brat",
            "conll",
            "csv",
            "doccano",
            "jsonl",
            "labelstudio",
            "prodigy",
            "semeval-2020-11",
            "semeval-2023-3",
            "txt",
            "w3c",
            "webanno-tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void neverFailsOtherwise(String format, FuzzSamples.Sample sample) throws Exception {
    Random random = new Random(format.hashCode() + sample.name().hashCode());
    Importer importer = FormatRegistry.builtIn().importer(format);
    byte[] whole = sample.content().getBytes(StandardCharsets.UTF_8);
    Path file = temp.resolve(sample.name());
    Path read = temp.resolve(sample.read());
    if (sample.beside() != null) {
      Files.writeString(temp.resolve(sample.besideName()), sample.beside());
    }
    for (int round = 0; round < ROUNDS; round++) {
      byte[] content = mutated(whole, random);
      Files.write(file, content);
      RecordingSink sink = new RecordingSink();
      String context = format + ", round " + round;
      try {
        importer.read(ImportSource.of(read), ImportOptions.NONE, sink);
      } catch (ProblemException e) {
        assertThat(e.problem().toString().lines().count()).as(context).isEqualTo(1);
      } catch (RuntimeException | StackOverflowError e) {
        fail(context + ": " + new String(content, StandardCharsets.ISO_8859_1), e);
      }
      for (ImportedDocument document : sink.documents) {
        assertMakesSense(document, context);
      }
    }
  }

  private static void assertMakesSense(ImportedDocument document, String context) {
    for (ImportedAnnotations annotations : document.annotations()) {
      List<String> keys = new ArrayList<>();
      for (ImportedSpan span : annotations.spans()) {
        keys.add(span.key());
        for (Fragment fragment : span.fragments()) {
          assertThat(fragment.end()).as(context).isLessThanOrEqualTo(document.text().length());
        }
      }
      assertThat(keys).as(context).doesNotHaveDuplicates();
      for (ImportedRelation relation : annotations.relations()) {
        assertThat(keys).as(context).contains(relation.head(), relation.tail());
        assertThat(relation.head()).as(context).isNotEqualTo(relation.tail());
      }
    }
  }

  /** Bytes changed, removed, doubled, put in, numbers made large; sometimes several times. */
  private static byte[] mutated(byte[] whole, Random random) {
    byte[] bytes = whole;
    String tasty = "\"{}[],:;0919-.eE\\u;\r\n\t\0 _*|#TREA";
    List<String> words =
        List.of(
            "-1", "99999999999999999999", "2147483647", "-2147483648", "\uFEFF", "[[[[", "\\ud83d");
    for (int i = random.nextInt(6); i >= 0 && bytes.length > 0; i--) {
      int at = random.nextInt(bytes.length);
      byte[] piece =
          switch (random.nextInt(6)) {
            case 0 -> new byte[] {(byte) random.nextInt(256)};
            case 1 -> new byte[] {(byte) tasty.charAt(random.nextInt(tasty.length()))};
            case 2 -> new byte[0];
            case 3 -> words.get(random.nextInt(words.size())).getBytes(StandardCharsets.UTF_8);
            default -> Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 15));
          };
      int cut = random.nextInt(3) == 0 ? 0 : random.nextInt(8);
      bytes = spliced(bytes, at, Math.min(bytes.length, at + cut), piece);
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
    byte[] result = new byte[bytes.length - (to - from) + piece.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(piece, 0, result, from, piece.length);
    System.arraycopy(bytes, to, result, from + piece.length, bytes.length - to);
    return result;
  }
}
