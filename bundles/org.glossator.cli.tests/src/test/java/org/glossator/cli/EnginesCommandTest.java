package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code engines}: lists, installs and removes engines; none runs that is not trusted. */
class EnginesCommandTest {
  private static final String INSTALL =
      """
      <COMPONENT_INSTALLATION_DESCRIPTOR>
        <SUBMITTED_COMPONENT>
          <ID>lines</ID><NAME>Lines</NAME><DESC>$main_root/desc/lines.xml</DESC>
        </SUBMITTED_COMPONENT>
      </COMPONENT_INSTALLATION_DESCRIPTOR>
      """;
  private static final String DESCRIPTOR =
      """
      <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
        <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
        <primitive>true</primitive>
        <annotatorImplementationName>org.example.Missing</annotatorImplementationName>
        <analysisEngineMetaData>
          <name>Lines</name>
          <configurationParameters>
            <configurationParameter>
              <name>width</name><description>Longest line.</description>
              <type>Integer</type><multiValued>false</multiValued><mandatory>false</mandatory>
            </configurationParameter>
          </configurationParameters>
          <typeSystemDescription><types><typeDescription>
            <name>org.example.Line</name><supertypeName>uima.tcas.Annotation</supertypeName>
          </typeDescription></types></typeSystemDescription>
        </analysisEngineMetaData>
      </analysisEngineDescription>
      """;
  @TempDir Path temp;
  private Path study;

  @BeforeEach
  void sample() throws Exception {
    study = temp.resolve("sample");
    assertThat(Run.of("sample", study).status()).isZero();
  }

  @Test
  void installsAPearThatIsNotTrustedAndRemovesIt() throws Exception {
    Path pear = pear(Map.of("metadata/install.xml", INSTALL, "desc/lines.xml", DESCRIPTOR));
    Run run = Run.of("engines", study, "--install", pear, "--map", "org.example.Line=Frame/burden");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("installed lines, not trusted yet", "org.example.Line");
    assertThat(study.resolve("engines/installed/lines/mapping.csv"))
        .content()
        .contains("org.example.Line,,,Frame,burden,");
    Run annotate = Run.of("annotate", study, "--engine", "lines");
    assertThat(annotate.status()).isEqualTo(2);
    assertThat(annotate.err()).contains("the engine is not trusted");
    assertThat(study.resolve("suggestions/lines")).doesNotExist();
    assertThat(Run.of("engines", study, "--remove", "lines").out()).contains("removed lines");
    assertThat(study.resolve("engines/installed/lines")).doesNotExist();
    assertThat(Run.of("engines", study, "--remove", "lines").status()).isEqualTo(3);
  }

  @Test
  void refusesWhatIsNoPearOrLeavesItsFolder() throws Exception {
    Path text = Files.writeString(temp.resolve("no.pear"), "no");
    Run no = Run.of("engines", study, "--install", text);
    assertThat(no.status()).isEqualTo(3);
    assertThat(no.err()).contains("is no PEAR file").doesNotContain("\tat ");
    Path bad =
        pear(
            Map.of(
                "metadata/install.xml", INSTALL,
                "desc/lines.xml", DESCRIPTOR,
                "../../../../evil.txt", "x"));
    Run evil = Run.of("engines", study, "--install", bad);
    assertThat(evil.status()).isEqualTo(3);
    assertThat(evil.err()).contains("outside of its folder");
    assertThat(temp.resolve("evil.txt")).doesNotExist();
    assertThat(Run.of("engines", "--install", text).status()).isEqualTo(2);
    assertThat(Run.of("engines", study, "--install", text, "--map", "x").status()).isEqualTo(2);
  }

  private Path pear(Map<String, String> parts) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.write(temp.resolve("lines.pear"), out.toByteArray());
  }
}
