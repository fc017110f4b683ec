package org.glossator.uima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.impl.XmiSerializationSharedData;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.glossator.codebook.Scheme;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * XMI files of other projects come through our reader and writer as they are. Needs the shared test
 * data beside the project (or where the property {@code glossator.data} says); without them the
 * test is skipped.
 */
class XmiFixturesTest {
  private static final Scheme SCHEME = Schemes.full();
  private static final String INFO = "org.glossator.type.StudyInfo";

  /** The data folder beside the project's root, found from the folder that the tests run in. */
  private static Path data() {
    String property = System.getProperty("glossator.data");
    if (property != null) {
      return Path.of(property);
    }
    for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
      Path data = p.resolve("shared").resolve("data");
      if (Files.isDirectory(data)) {
        return data;
      }
    }
    return Path.of("shared-data-is-missing");
  }

  @TestFactory
  Stream<DynamicTest> filesOfOtherProjects() throws IOException {
    Path fixtures = data().resolve("fixtures");
    assumeTrue(Files.isDirectory(fixtures), "shared test data are missing");
    try (Stream<Path> files = Files.walk(fixtures)) {
      List<Path> xmi = files.filter(f -> f.toString().endsWith(".xmi")).sorted().toList();
      assertThat(xmi).hasSizeGreaterThan(16);
      return xmi.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      fixtures.relativize(file).toString(), () -> comesThrough(file)));
    }
  }

  private static void comesThrough(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    XmiDocument read = XmiReader.read(file.toString(), bytes, SCHEME);
    assertThat(read.problems()).isEmpty();
    assertThat(read.snapshot().size()).isZero();
    byte[] written = XmiWriter.toBytes(read);
    XmiDocument again = XmiReader.read(file.toString(), written, SCHEME);
    assertThat(again.snapshot().text()).isEqualTo(read.snapshot().text());
    assertThat(XmiWriter.toBytes(again)).isEqualTo(written);
    TypeSystemDescription types = types(file);
    boolean hasText = new String(bytes, StandardCharsets.UTF_8).contains("<cas:Sofa");
    if (types != null && hasText) {
      assertThat(dump(types, written)).isEqualTo(dump(types, bytes));
    }
  }

  /** The type system that lies beside a file, or null. */
  private static TypeSystemDescription types(Path file) throws Exception {
    Path types = file.resolveSibling("debug-typesystem.xml");
    if (!Files.exists(types)) {
      return null;
    }
    return UIMAFramework.getXMLParser()
        .parseTypeSystemDescription(new XMLInputSource(types.toFile()));
  }

  /**
   * What UIMA itself reads, with the ids of the file, without our own part and without an order:
   * XMI has none.
   */
  private static List<String> dump(TypeSystemDescription types, byte[] xmi) throws Exception {
    CAS cas =
        CasCreationUtils.createCas(
            CasCreationUtils.mergeTypeSystems(List.of(types, TypeSystems.of(SCHEME))), null, null);
    XmiSerializationSharedData ids = new XmiSerializationSharedData();
    XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi), cas, false, ids);
    Collection<TOP> infos = cas.getIndexedFSs(cas.getTypeSystem().getType(INFO));
    List.copyOf(infos).forEach(cas::removeFsFromIndexes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmiCasSerializer.serialize(cas, cas.getTypeSystem(), out, true, ids);
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("<?xml") && !line.contains(":StudyInfo "))
        .map(XmiFixturesTest::withSortedMembers)
        .sorted()
        .toList();
  }

  private static String withSortedMembers(String line) {
    int from = line.indexOf("members=\"");
    if (from < 0) {
      return line;
    }
    String members = line.substring(from + 9, line.indexOf('"', from + 9));
    return line.substring(0, from) + Arrays.stream(members.split(" ")).sorted().toList();
  }
}
