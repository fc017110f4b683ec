package org.glossator.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shared responsibility | shared-responsibility",
        "  Doubt / Straw_Men, Red Herring!  | doubt-straw-men-red-herring",
        "Señor Müller's café | senor-mullers-cafe",
        "People’s will | peoples-will",
        "共同责任 | 共同责任",
        "مسؤولية مشتركة | مسؤولية-مشتركة",
        "हिन्दी | हिन्दी",
        "안전 보장 | 안전-보장",
        "ガイド | ガイド",
        "2024 | 2024",
        "--- | code",
        "👍 | code"
      })
  void readable(String name, String slug) {
    assertThat(Slugs.slug(name, id -> false)).isEqualTo(slug);
  }

  @Test
  void takenOnesGetANumber() {
    Set<String> taken = Set.of("claim", "claim-2", "code");
    assertThat(Slugs.slug("Claim", taken::contains)).isEqualTo("claim-3");
    assertThat(Slugs.slug("!", taken::contains)).isEqualTo("code-2");
  }

  @Test
  void bounded() {
    String slug = Slugs.slug("𝒳 long ".repeat(1000), id -> false);
    assertThat(slug.codePointCount(0, slug.length())).isLessThanOrEqualTo(Slugs.MAX_LENGTH);
  }
}
