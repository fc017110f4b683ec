package org.glossator.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class TextHashTest {

  /**
   * The first two are the examples of FIPS 180-4; the third was computed with coreutils' sha256sum.
   */
  @Test
  void agreesWithPublishedValues() {
    assertThat(TextHash.sha256(""))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(TextHash.sha256("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(TextHash.sha256("共同责任 😀\n"))
        .isEqualTo("825d48e717e6c85296192e470cc1d191c44659903b02cb5c5f35e8e0b880d228");
  }

  @Test
  void partsGiveTheHashOfTheWhole() {
    MessageDigest digest = TextHash.newDigest();
    digest.update("共同".getBytes(StandardCharsets.UTF_8));
    digest.update("责任".getBytes(StandardCharsets.UTF_8));

    assertThat(TextHash.hex(digest)).isEqualTo(TextHash.sha256("共同责任"));
  }
}
