package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.annotation.Fragment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The 75 cases of DKPro Core's suite: what we read in {@code reference.tsv} is what Apache UIMA
 * reads in {@code reference.xmi}, for all that the model holds. Skipped where the shared data are
 * missing.
 *
 * <p>What the model does not hold, and is told as a problem: annotations that cover no text,
 * relations from an annotation to itself, slots that nothing fills. The suite's two files name some
 * things differently: {@code webanno.custom.Span} in a table is {@code NamedEntity} in the XMI,
 * {@code integerValue} is {@code intValue}.
 */
class WebannoTsvSuiteTest {
  private static final Path SUITE =
      Path.of("")
          .toAbsolutePath()
          .resolve("../../../shared/data/fixtures/webanno-tsv3/tsv3-suite")
          .normalize();

  /** Cases whose two files do not say the same, and why. */
  private static final Map<String, String> DIFFERENT =
      Map.of(
          "sampleSlotAnnotation1", "there is no XMI of it",
          "sampleSlotAnnotation2", "there is no XMI of it",
          "testAnnotationWithLeadingWhitespace", "the table begins the span at its first token",
          "testAnnotationWithLeadingWhitespaceAtStart", "the table begins the span at its token",
          "testAnnotationWithTrailingWhitespace", "the table ends the span with its last token",
          "testAnnotationWithTrailingWhitespaceAtEnd", "the table lacks white space at the end",
          "testZeroWidthAnnotationBeyondLastTokenIsMovedToEndOfLastToken",
              "the table lacks white space at the end");

  private static final Set<String> REFERENCES =
      Set.of("Governor", "Dependent", "next", "first", "target", "pos", "lemma", "morph", "stem");

  private static final Set<String> OWN = Set.of("sofa", "begin", "end", "id");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    assumeTrue(Files.isDirectory(SUITE), "shared test data are missing: " + SUITE);
    List<Path> folders;
    try (Stream<Path> list = Files.list(SUITE)) {
      folders = list.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(folders).hasSize(75);
    return folders.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws Exception {
    Path tsv = folder.resolve("reference.tsv");
    RecordingSink sink = new RecordingSink();
    FormatRegistry.builtIn()
        .importer("webanno-tsv")
        .read(ImportSource.of(tsv), ImportOptions.NONE, sink);
    ImportedDocument ours = sink.documents.getFirst();
    if (DIFFERENT.containsKey(folder.getFileName().toString())) {
      assertThat(ours.text()).isNotBlank();
      return;
    }
    CAS cas = cas(folder.resolve("reference.xmi"));
    assertThat(ours.text()).isEqualTo(cas.getDocumentText());
    List<String> expected = expected(cas, Files.readAllLines(tsv));
    List<String> found = found(ours.annotations().getFirst());
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> found(ImportedAnnotations annotations) {
    List<String> lines = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    for (ImportedSpan span : annotations.spans()) {
      Fragment f = span.fragments().getFirst();
      places.put(span.key(), f.begin() + "-" + f.end());
      if (span.values().layer().equals("Token")) {
        continue; // made for a relation between tokens, which are no annotations of the table
      }
      lines.add(places.get(span.key()) + " " + span.values().layer() + values(span.values()));
    }
    for (ImportedRelation r : annotations.relations()) {
      lines.add(
          places.get(r.head())
              + ">"
              + places.get(r.tail())
              + " "
              + r.values().layer()
              + values(r.values()));
    }
    return lines;
  }

  private static String values(ImportedValues v) {
    TreeSet<String> values = new TreeSet<>();
    if (v.label() != null) {
      values.add(v.label());
    }
    v.features().values().forEach(value -> values.add(String.valueOf(value)));
    return values.toString();
  }

  /** What the header of the table names, in the CAS. */
  private static List<String> expected(CAS cas, List<String> table) {
    List<String> lines = new ArrayList<>();
    for (String row : table) {
      if (row.matches("#T_(SP|RL|CH)=.*")) {
        String[] fields = row.substring(6).split("\\|");
        for (Type type : types(cas, fields[0])) {
          for (AnnotationFS fs : cas.getAnnotationIndex(type)) {
            switch (row.substring(1, 5)) {
              case "T_RL" -> relation(fs, fields, lines);
              case "T_CH" -> chain(fs, lines);
              default -> span(fs, fields, lines);
            }
          }
        }
      }
    }
    return lines;
  }

  /** The type of that name; its subtypes as DKPro names them; the one that the suite calls so. */
  private static List<Type> types(CAS cas, String name) {
    List<Type> types = new ArrayList<>();
    for (Type type : cas.getTypeSystem().getProperlySubsumedTypes(annotation(cas))) {
      boolean same = type.getName().equals(name) || type.getName().startsWith(name + "_");
      boolean alias =
          name.equals("webanno.custom.Span") && type.getShortName().equals("NamedEntity");
      if (same || alias) {
        types.add(type);
      }
    }
    return types;
  }

  private static Type annotation(CAS cas) {
    return cas.getTypeSystem().getType(CAS.TYPE_NAME_ANNOTATION);
  }

  private static void span(AnnotationFS fs, String[] fields, List<String> lines) {
    if (fs.getBegin() == fs.getEnd()) {
      return;
    }
    TreeSet<String> values = new TreeSet<>();
    for (int i = 1; i < fields.length; i++) {
      if (fields[i].startsWith("ROLE_")) {
        slots(fs, fields[i].replaceAll("^ROLE_.*:(\\w+?)_[\\w.]+$", "$1"), lines);
      } else {
        value(fs, fields[i], values);
      }
    }
    lines.add(place(fs) + " " + fields[0].substring(fields[0].lastIndexOf('.') + 1) + values);
  }

  private static void value(FeatureStructure fs, String feature, Set<String> values) {
    String name = feature.equals("integerValue") ? "intValue" : feature;
    Feature found = fs.getType().getFeatureByBaseName(name);
    if (found != null && fs.getFeatureValueAsString(found) != null) {
      values.add(fs.getFeatureValueAsString(found));
    }
  }

  private static void slots(AnnotationFS host, String feature, List<String> lines) {
    Feature found = host.getType().getFeatureByBaseName(feature);
    if (found == null || !(host.getFeatureValue(found) instanceof ArrayFS<?> links)) {
      return;
    }
    for (FeatureStructure link : links.toArray()) {
      Feature target = link.getType().getFeatureByBaseName("target");
      if (target != null
          && link.getFeatureValue(target) instanceof AnnotationFS to
          && to.getBegin() < to.getEnd()
          && to != host) {
        TreeSet<String> role = new TreeSet<>();
        value(link, "role", role);
        lines.add(place(host) + ">" + place(to) + " " + feature + role);
      }
    }
  }

  private static void relation(AnnotationFS fs, String[] fields, List<String> lines) {
    AnnotationFS from = reference(fs, "Governor");
    AnnotationFS to = reference(fs, "Dependent");
    TreeSet<String> values = new TreeSet<>();
    for (int i = 1; i < fields.length; i++) {
      value(fs, fields[i], values);
    }
    if (from != null && to != null && from != to) {
      lines.add(place(from) + ">" + place(to) + " " + shortName(fs) + values);
    }
  }

  private static void chain(AnnotationFS fs, List<String> lines) {
    TreeSet<String> type = new TreeSet<>();
    value(fs, "referenceType", type);
    AnnotationFS next = reference(fs, "next");
    if (fs.getBegin() < fs.getEnd()) {
      lines.add(place(fs) + " " + shortName(fs) + type);
      if (next != null && next.getBegin() < next.getEnd()) {
        TreeSet<String> relation = new TreeSet<>();
        value(fs, "referenceRelation", relation);
        lines.add(place(fs) + ">" + place(next) + " " + shortName(fs) + "Chain" + relation);
      }
    }
  }

  private static AnnotationFS reference(FeatureStructure fs, String feature) {
    Feature found = fs.getType().getFeatureByBaseName(feature);
    return found != null && fs.getFeatureValue(found) instanceof AnnotationFS a ? a : null;
  }

  private static String place(AnnotationFS fs) {
    return fs.getBegin() + "-" + fs.getEnd();
  }

  private static String shortName(FeatureStructure fs) {
    return fs.getType().getShortName();
  }

  /** Apache UIMA's reading, with a type system made of the names that the file uses. */
  private static CAS cas(Path xmi) throws Exception {
    CAS cas = CasCreationUtils.createCas(types(xmi), null, null);
    try (InputStream in = Files.newInputStream(xmi)) {
      XmiCasDeserializer.deserialize(in, cas, true);
    }
    return cas;
  }

  private static TypeSystemDescription types(Path xmi) throws Exception {
    Map<String, Map<String, String>> types = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(xmi)) {
      XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT
            && String.valueOf(xml.getNamespaceURI()).startsWith("http:///")
            && !xml.getNamespaceURI().startsWith("http:///uima/")) {
          String namespace = xml.getNamespaceURI();
          String name =
              namespace.substring(8, namespace.length() - ".ecore".length()).replace('/', '.')
                  + "."
                  + xml.getLocalName();
          Map<String, String> features = types.computeIfAbsent(name, n -> new TreeMap<>());
          for (int i = 0; i < xml.getAttributeCount(); i++) {
            features.merge(
                xml.getAttributeLocalName(i), range(xml.getAttributeLocalName(i)), (a, b) -> a);
          }
        }
      }
    }
    TypeSystemDescription description =
        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    types.forEach(
        (name, features) -> {
          boolean annotation = features.containsKey("begin");
          TypeDescription type =
              description.addType(name, "", annotation ? "uima.tcas.Annotation" : "uima.cas.TOP");
          features.forEach(
              (feature, range) -> {
                if (!OWN.contains(feature)) {
                  type.addFeature(feature, "", range);
                }
              });
        });
    return description;
  }

  private static String range(String feature) {
    return REFERENCES.contains(feature)
        ? "uima.cas.TOP"
        : feature.endsWith("links") ? "uima.cas.FSArray" : "uima.cas.String";
  }
}
