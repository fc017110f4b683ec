package org.glossator.formats.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The inputs of {@link ReadersFuzzTest} in the resources. */
final class Seeds {
  private static final Map<String, String> NAMES =
      Map.of(
          "webanno-tsv", "webannoTsv",
          "semeval-2020-11", "semeval2020",
          "semeval-2023-3", "semeval2023");

  private Seeds() {}

  static List<byte[]> of(String format) throws IOException, URISyntaxException {
    String name = NAMES.getOrDefault(format, format);
    URI folder = Seeds.class.getResource("ReadersFuzzTestInputs/" + name).toURI();
    List<byte[]> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.sorted().toList()) {
        seeds.add(Files.readAllBytes(file));
      }
    }
    return seeds;
  }
}
