package org.glossator.uima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  /** Files whose type systems do not lie beside them. */
  private static final Map<String, String> KEPT_APART =
      Map.ofEntries(
          Map.entry("cas_has_fs_with_no_namespace", "typesystem_has_types_with_no_namespace.xml"),
          Map.entry("cas_with_array_features", "typesystem_with_array_features.xml"),
          Map.entry("cas_with_collections", "typesystem_with_collections.xml"),
          Map.entry("cas_with_empty_array_reference", "important_dkpro_types.xml"),
          Map.entry(
              "cas_with_floating_point_special_values", "typesystem_with_floating_points.xml"),
          Map.entry("cas_with_inheritance", "typesystem_with_inheritance.xml"),
          Map.entry("cas_with_list_features", "typesystem_with_list_features.xml"),
          Map.entry(
              "cas_with_multiple_references_allowed_string_array",
              "typesystem_with_multiple_references_allowed.xml"),
          Map.entry("cas_with_nonindexed_fs", "important_dkpro_types.xml"),
          Map.entry("cas_with_references", "important_dkpro_types.xml"),
          Map.entry("cas_with_reserved_names", "typesystem_with_reserved_names.xml"),
          Map.entry("cas_with_smileys", "important_dkpro_types.xml"),
          Map.entry("cas_with_two_sofas", "small_typesystem.xml"),
          Map.entry("empty_cas", "small_typesystem.xml"),
          Map.entry("lenient_cas", "small_typesystem.xml"),
          Map.entry("small_cas", "small_typesystem.xml"));

  /** Has an annotation and a text of the same id: UIMA cannot read it, we can. */
  private static final String TWICE_ONE_ID =
      "cas_with_multiple_references_allowed_string_array.xmi";

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
    List<TypeSystemDescription> types = types(file);
    boolean hasText = new String(bytes, StandardCharsets.UTF_8).contains("<cas:Sofa");
    assertThat(types).as("type systems, without which UIMA cannot read it").isNotEmpty();
    if (hasText && !file.endsWith(TWICE_ONE_ID)) {
      assertThat(dump(types, written)).isEqualTo(dump(types, bytes));
    }
  }

  /** The type systems of a file: beside it, or those that its project keeps apart; may be none. */
  private static List<TypeSystemDescription> types(Path file) throws Exception {
    List<Path> found = new ArrayList<>();
    for (String name : List.of("debug-typesystem.xml", "typesystem.xml")) {
      if (Files.exists(file.resolveSibling(name)) && found.isEmpty()) {
        found.add(file.resolveSibling(name));
      }
    }
    Path shared = data().resolve("fixtures/xmi/typesystems");
    String stem = file.getFileName().toString().replace(".xmi", "");
    if (KEPT_APART.containsKey(stem)) {
      found.add(shared.resolve(KEPT_APART.get(stem)));
    } else if (file.toString().contains("webanno-tsv3")) {
      found.add(shared.resolve("webanno_types.xml"));
    }
    List<TypeSystemDescription> types = new ArrayList<>();
    for (Path path : found) {
      types.add(
          UIMAFramework.getXMLParser()
              .parseTypeSystemDescription(new XMLInputSource(path.toFile())));
    }
    return types;
  }

  /**
   * What UIMA itself reads, with the ids of the file, without our own part and without an order:
   * XMI has none.
   */
  private static List<String> dump(List<TypeSystemDescription> types, byte[] xmi) throws Exception {
    CAS cas =
        CasCreationUtils.createCas(
            CasCreationUtils.mergeTypeSystems(
                Stream.concat(types.stream(), Stream.of(TypeSystems.of(SCHEME))).toList()),
            null,
            null);
    XmiSerializationSharedData ids = new XmiSerializationSharedData();
    // lenient: some files have types that not even their own type systems know
    XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi), cas, true, ids);
    Collection<TOP> infos = cas.getIndexedFSs(cas.getTypeSystem().getType(INFO));
    List.copyOf(infos).forEach(cas::removeFsFromIndexes);
    if (!new String(xmi, StandardCharsets.UTF_8).contains(":DocumentAnnotation ")) {
      // UIMA makes one for each text that has none, with whatever id is free
      cas.getViewIterator().forEachRemaining(v -> v.removeFsFromIndexes(v.getDocumentAnnotation()));
    }
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
