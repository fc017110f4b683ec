package org.glossator.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteTableTest {

  @Test
  void isAMapOfRanges() {
    long seed = 3;
    Random random = new Random(seed);
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) ('a' + random.nextInt(3));
    }
    ByteTable<Integer> table = new ByteTable<>();
    Map<String, Integer> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int from = random.nextInt(bytes.length - 10);
      int to = from + random.nextInt(10);
      String key = new String(bytes, from, to - from, StandardCharsets.US_ASCII);
      assertThat(table.get(bytes, from, to)).as("seed %d", seed).isEqualTo(expected.get(key));
      if (random.nextInt(4) == 0) {
        table.put(bytes, from, to, i);
        expected.put(key, i);
      }
    }
    assertThat(table.size()).isEqualTo(expected.size()).isGreaterThan(1000);
  }
}
