package org.glossator.uima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, hostile, or from somewhere else. */
class XmiReaderTest {
  private static final Scheme SCHEME = Schemes.full();

  private static String good() {
    AnnotationSnapshot snapshot =
        Snapshots.of(
            "some text, 共 👍",
            Span.of(5000, 0, 4, "Frame", "c").withMemo("a <memo> & \"more\""),
            Span.of(5001, 5, 9, "1st claim/claim", null));
    return new String(XmiWriter.toBytes(XmiDocument.of(snapshot, SCHEME)), StandardCharsets.UTF_8);
  }

  private static XmiDocument read(String xmi) throws ProblemException {
    return XmiReader.read("a/b.xmi", xmi.getBytes(StandardCharsets.UTF_8), SCHEME);
  }

  @Test
  void streams() throws Exception {
    byte[] bytes = good().getBytes(StandardCharsets.UTF_8);
    assertThat(XmiReader.read("x", new ByteArrayInputStream(bytes), SCHEME).snapshot().size())
        .isEqualTo(2);
    try (InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk on fire");
          }
        }) {
      assertThatThrownBy(() -> XmiReader.read("a/b.xmi", broken, SCHEME))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("a/b.xmi: cannot be read: disk on fire");
    }
  }

  @Test
  void brokenFilesAreToldWithTheirLine() {
    String good = good();
    assertThatThrownBy(
            () -> read(good.replace("<layer:Frame xmi:id=\"5000\"", "<layer:Frame xmi:id=5000")))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("a/b.xmi:7: is not well-formed XML:");
    assertThatThrownBy(() -> read(good.substring(0, good.length() - 30)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("is not well-formed XML");
    assertThatThrownBy(() -> read("")).hasMessageStartingWith("a/b.xmi:1: is not well-formed XML");
    assertThatThrownBy(() -> read("\u0000\u0001")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> read("<a/>")).hasMessageContaining("is no XMI: its root element is a");
  }

  @Test
  void notUtf8() {
    byte[] bytes = good().getBytes(StandardCharsets.UTF_8);
    int at = good().indexOf("some");
    bytes[at + 2] = (byte) 0xff;
    assertThatThrownBy(() -> XmiReader.read("a/b.xmi", bytes, SCHEME))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("is not well-formed XML");
  }

  @Test
  void mergeConflictsAreNamed() {
    String good =
        good()
            .replace(
                "<layer:Frame",
                "<<<<<<< HEAD\n"
                    + "<layer:Frame xmi:id=\"5005\" sofa=\"1\" begin=\"0\" end=\"4\"/>\n"
                    + "=======\n"
                    + "<layer:Frame");
    assertThatThrownBy(() -> read(good))
        .hasMessage(
            "a/b.xmi:7: holds the marks of a merge conflict (resolve the conflict in Git, or take"
                + " one of the two versions)");
  }

  @Test
  void newerFilesAreRefused() {
    assertThatThrownBy(() -> read(good().replace("formatVersion=\"1\"", "formatVersion=\"2\"")))
        .isInstanceOf(ProblemException.class)
        .hasMessage(
            "a/b.xmi:6: has format version 2, this program reads versions up to 1 (update"
                + " Glossator)");
  }

  @Test
  void entitiesAndDeclarationsAreRefused(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
    List<String> attacks =
        List.of(
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">",
            "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]>",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>");
    for (String attack : attacks) {
      for (String use : List.of("some", "&a;", "&b;")) {
        String xmi =
            good().replace("?>\n", "?>\n" + attack + "\n").replace("some text", use + " text");
        assertThatThrownBy(() -> read(xmi)).as(xmi).isInstanceOf(ProblemException.class);
      }
    }
    assertThatThrownBy(() -> read(good().replace("some text", "&nbsp; text")))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void depthIsBounded() {
    String deep = "<x>".repeat(200_000);
    assertThatThrownBy(() -> read(good().replace("<layer:Frame", deep + "<layer:Frame")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("nested too deeply");
  }

  @Test
  void aTextThatXmlCannotHoldIsRefused() {
    AnnotationSnapshot snapshot = Snapshots.of("a\u0000b");
    assertThatThrownBy(() -> XmiWriter.toBytes(XmiDocument.of(snapshot, SCHEME)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+0000 at offset 1");
    assertThatThrownBy(
            () ->
                XmiWriter.write(
                    XmiDocument.of(Snapshots.of("x\ud83d"), SCHEME), new ByteArrayOutputStream()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("U+D83D at offset 1");
  }

  /**
   * The fast reader must never take in what the general one would refuse or read in another way:
   * any change of a good file gives the same through both.
   */
  @Test
  void bothReadersAgreeOnDamagedFiles() throws Exception {
    byte[] good = good().getBytes(StandardCharsets.UTF_8);
    byte[] interesting =
        "\"<>&/= \n\t\r019-axfF;#'\u0000\u0007".getBytes(StandardCharsets.US_ASCII);
    int accepted = 0;
    for (long seed = 0; seed < 6000; seed++) {
      Random random = new Random(seed);
      byte[] damaged = damage(good, interesting, random);
      XmiDocument fast = CanonicalReader.read(damaged, SCHEME, null);
      XmiDocument expecting = CanonicalReader.read(damaged, SCHEME, "some text, 共 👍");
      assertThat(expecting == null).as("seed %d", seed).isEqualTo(fast == null);
      if (fast == null) {
        continue;
      }
      accepted++;
      assertThat(expecting.snapshot()).as("seed %d", seed).isEqualTo(fast.snapshot());
      XmiDocument general = GeneralReader.read("x", damaged, SCHEME);
      String message = "seed " + seed + "\n" + new String(damaged, StandardCharsets.UTF_8);
      assertThat(Snapshots.content(fast.snapshot()))
          .as(message)
          .isEqualTo(Snapshots.content(general.snapshot()));
      assertThat(fast.codebookName()).as(message).isEqualTo(general.codebookName());
      assertThat(fast.codebookVersion()).as(message).isEqualTo(general.codebookVersion());
      assertThat(general.problems()).as(message).isEmpty();
      assertThat(general.foreign().isEmpty()).as(message).isTrue();
    }
    assertThat(accepted).isGreaterThan(100);
  }

  private static byte[] damage(byte[] good, byte[] interesting, Random random) {
    byte[] bytes = good.clone();
    int at = 400 + random.nextInt(bytes.length - 400);
    switch (random.nextInt(4)) {
      case 0 -> bytes[at] = (byte) random.nextInt(256);
      case 1 -> bytes[at] = interesting[random.nextInt(interesting.length)];
      case 2 -> {
        byte[] shorter = new byte[bytes.length - 1];
        System.arraycopy(bytes, 0, shorter, 0, at);
        System.arraycopy(bytes, at + 1, shorter, at, bytes.length - at - 1);
        bytes = shorter;
      }
      default -> {
        byte[] longer = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, longer, 0, at);
        longer[at] = interesting[random.nextInt(interesting.length)];
        System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
        bytes = longer;
      }
    }
    return bytes;
  }

  /** Whatever comes in, a document or a problem comes out. */
  @Test
  void randomBytesNeverDoHarm() {
    byte[] good = good().getBytes(StandardCharsets.UTF_8);
    byte[] interesting = "\"<>&/= \n\t\r019-axfF;#'".getBytes(StandardCharsets.US_ASCII);
    for (long seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      byte[] damaged = good;
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        damaged = damage(damaged, interesting, random);
      }
      try {
        XmiDocument read = XmiReader.read("x", damaged, SCHEME);
        byte[] written = XmiWriter.toBytes(read);
        XmiDocument again = XmiReader.read("x", written, SCHEME);
        assertThat(XmiWriter.toBytes(again))
            .as("seed %d\n%s", seed, new String(damaged, StandardCharsets.UTF_8))
            .isEqualTo(written);
      } catch (ProblemException e) {
        assertThat(e.getMessage()).as("seed %d", seed).startsWith("x:");
      }
    }
  }
}
