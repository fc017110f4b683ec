package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.glossator.base.ProblemException;
import org.glossator.study.DocumentEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTest {

  @ParameterizedTest
  @CsvSource({"12,10,1,1", "100,80,10,10", "10,8,1,1", "1,1,0,0", "0,0,0,0"})
  void hasTheSizesAskedFor(int documents, int train, int dev, int test) {
    Map<String, List<DocumentEntry>> parts = divide(documents(documents), 7);
    assertThat(parts.get("train")).hasSize(train);
    assertThat(parts.get("dev")).hasSize(dev);
    assertThat(parts.get("test")).hasSize(test);
  }

  @Test
  void dependsOnTheSeedAndNotOnTheOrder() {
    List<DocumentEntry> documents = documents(200);
    List<DocumentEntry> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, new Random(3));
    assertThat(new HashSet<>(divide(shuffled, 5).get("test")))
        .isEqualTo(new HashSet<>(divide(documents, 5).get("test")))
        .isNotEqualTo(new HashSet<>(divide(documents, 6).get("test")));
  }

  @Test
  void keepsDuplicatesTogether() {
    for (int seed = 0; seed < 50; seed++) {
      List<DocumentEntry> documents = documents(40);
      documents.set(3, entry("d03", "same", ""));
      documents.set(21, entry("d21", "same", ""));
      documents.set(5, entry("d05", "h5", "agency-1"));
      documents.set(30, entry("d30", "h30", "agency-1"));
      documents.set(11, entry("d11", "h11", "d17"));
      documents.set(18, entry("d18", "h18", "d11"));
      Map<String, List<DocumentEntry>> parts = divide(documents, seed);
      for (List<String> group :
          List.of(List.of("d03", "d21"), List.of("d05", "d30"), List.of("d11", "d17", "d18"))) {
        Set<String> found = new HashSet<>();
        parts.forEach(
            (name, part) ->
                part.stream().filter(e -> group.contains(e.path())).forEach(e -> found.add(name)));
        assertThat(found).as("group %s, seed %d", group, seed).hasSize(1);
      }
      assertThat(parts.values().stream().mapToInt(List::size).sum()).isEqualTo(40);
    }
  }

  @Test
  void aPartOfNothingStaysEmpty() throws ProblemException {
    Map<String, List<DocumentEntry>> parts = Split.of("80,0,20", 1).divide(documents(50));
    assertThat(parts.get("dev")).isEmpty();
    assertThat(parts.get("train")).hasSize(40);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"80,10", "80,10,11", "-10,100,10", "a,b,c", "80;10;10", "80,10,10,0"})
  void refusesWhatIsNoSplit(String text) {
    assertThatThrownBy(() -> Split.of(text, 0)).isInstanceOf(ProblemException.class);
  }

  private static Map<String, List<DocumentEntry>> divide(List<DocumentEntry> documents, long seed) {
    return new Split(List.of(80, 10, 10), seed).divide(documents);
  }

  private static List<DocumentEntry> documents(int count) {
    List<DocumentEntry> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(entry("d%02d".formatted(i), "h" + i, ""));
    }
    return documents;
  }

  private static DocumentEntry entry(String path, String hash, String duplicateOf) {
    return new DocumentEntry(path, hash, "", "", "", "", "", Map.of("duplicate_of", duplicateOf));
  }
}
