package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.glossator.annotation.Fragment;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever bytes a file has, a reader gives documents that make sense or says one problem; it never
 * fails otherwise.
 */
class ReaderFuzzTest {
  private static final int ROUNDS = 2_000;
  private static final String JSONL =
      "{\"id\":\"a/b\",\"text\":\"One \uD83D\uDE00 two\\r"
          + "\\n"
          + "three\",\"meta\":{\"date\":\"2026\"},\"annotator\":\"c\",\"offsets\":\"utf16\","
          + "\"labels\":[{\"layer\":\"T\",\"label\":\"x\",\"features\":{\"n\":1.5e3}}],\"spans\":[{\"id\":\"s1\",\"start\":0,\"end\":3,\"text\":\"One\",\"layer\":\"L\",\"label\":\"x\",\"fragments\":[[0,1],[2,3]],\"features\":{\"a\":[\"p\",\"q\"],\"b\":true},\"confidence\":0.5},{\"id\":\"s2\",\"start\":4,\"end\":6,\"layer\":\"L\"}],\"relations\":[{\"id\":\"r\",\"head\":\"s1\",\"tail\":\"s2\",\"layer\":\"R\"}]}\n";
  private static final String CSV =
      "id;title;text\na;\"A \"\"t\"\"; x\";\"One\r\ntwo\"\nb;;Gr\u00FC\u00DFe\n";

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({"jsonl,1", "jsonl,2", "csv,3", "csv,4", "txt,5"})
  void neverFailsOtherwise(String format, long seed) throws Exception {
    Random random = new Random(seed);
    Importer importer = FormatRegistry.builtIn().importer(format);
    byte[] whole = (format.equals("jsonl") ? JSONL : CSV).getBytes(StandardCharsets.UTF_8);
    Path file = temp.resolve("f");
    for (int round = 0; round < ROUNDS; round++) {
      byte[] content = mutated(whole, random);
      Files.write(file, content);
      Sink sink = new Sink();
      try {
        importer.read(ImportSource.of(file), ImportOptions.NONE, sink);
      } catch (ProblemException e) {
        assertThat(e.problem().toString().lines().count()).isEqualTo(1);
      } catch (RuntimeException e) {
        fail(
            "seed "
                + seed
                + ", round "
                + round
                + ": "
                + new String(content, StandardCharsets.ISO_8859_1),
            e);
      }
      for (ImportedDocument document : sink.documents) {
        assertMakesSense(document, "seed " + seed + ", round " + round);
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
      }
    }
  }

  /** Bytes changed, removed, doubled, swapped; sometimes several times. */
  private static byte[] mutated(byte[] whole, Random random) {
    List<Byte> bytes = new ArrayList<>(whole.length);
    for (byte b : whole) {
      bytes.add(b);
    }
    String tasty = "\"{}[],:0919-.eE\\u;\r\n\t\0";
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(bytes.size());
      switch (random.nextInt(5)) {
        case 0 -> bytes.set(at, (byte) random.nextInt(256));
        case 1 -> bytes.set(at, (byte) tasty.charAt(random.nextInt(tasty.length())));
        case 2 ->
            bytes
                .subList(at, Math.max(at, Math.min(bytes.size() - 1, at + random.nextInt(20))))
                .clear();
        case 3 -> bytes.add(at, (byte) tasty.charAt(random.nextInt(tasty.length())));
        default ->
            bytes.addAll(at, new ArrayList<>(bytes.subList(at, Math.min(bytes.size(), at + 15))));
      }
    }
    byte[] result = new byte[bytes.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = bytes.get(i);
    }
    return result;
  }

  private static final class Sink implements ImportSink {
    final List<ImportedDocument> documents = new ArrayList<>();

    @Override
    public void document(ImportedDocument document) {
      documents.add(document);
    }

    @Override
    public void problem(Problem problem) {
      // any number of them is fine
    }

    @Override
    public String textOf(String name, String sha256) {
      return null;
    }

    @Override
    public void checkCancelled() {
      // never
    }
  }
}
