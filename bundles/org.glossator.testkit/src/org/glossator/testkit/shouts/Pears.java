package org.glossator.testkit.shouts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds PEAR files, and the parts of one: an engine of somebody else to be installed. */
public final class Pears {
  /** The type of what the engine finds, with the features kind and score. */
  public static final String TYPE = "org.example.shouts.Shout";

  /** Descriptor of the engine, with a place for the name of the annotator's class. */
  public static final String DESCRIPTOR =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <analysisEngineDescription xmlns="http://uima.apache.org/resourceSpecifier">
        <frameworkImplementation>org.apache.uima.java</frameworkImplementation>
        <primitive>true</primitive>
        <annotatorImplementationName>%s</annotatorImplementationName>
        <analysisEngineMetaData>
          <name>Shouts</name>
          <configurationParameters>
            <configurationParameter>
              <name>longest</name><description>Leave out words that are longer.</description>
              <type>Integer</type><multiValued>false</multiValued><mandatory>false</mandatory>
            </configurationParameter>
            <configurationParameter>
              <name>words</name><type>String</type><multiValued>true</multiValued><mandatory>false</mandatory>
            </configurationParameter>
            <configurationParameter>
              <name>loud</name><type>Boolean</type><multiValued>false</multiValued><mandatory>false</mandatory>
            </configurationParameter>
          </configurationParameters>
          <configurationParameterSettings>
            <nameValuePair><name>words</name><value><array><string>NO</string><string>NEVER</string></array></value></nameValuePair>
            <nameValuePair><name>loud</name><value><boolean>true</boolean></value></nameValuePair>
          </configurationParameterSettings>
          <typeSystemDescription>
            <imports><import location="types.xml"/></imports>
          </typeSystemDescription>
          <operationalProperties>
            <modifiesCas>true</modifiesCas>
            <multipleDeploymentAllowed>true</multipleDeploymentAllowed>
          </operationalProperties>
        </analysisEngineMetaData>
      </analysisEngineDescription>
      """;

  /** What the descriptor imports as types.xml. */
  public static final String TYPES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
        <types>
          <typeDescription>
            <name>org.example.shouts.Shout</name>
            <supertypeName>uima.tcas.Annotation</supertypeName>
            <features>
              <featureDescription><name>kind</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
              <featureDescription><name>score</name><rangeTypeName>uima.cas.Float</rangeTypeName></featureDescription>
            </features>
          </typeDescription>
        </types>
      </typeSystemDescription>
      """;

  private static final String INSTALL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <COMPONENT_INSTALLATION_DESCRIPTOR>
        <SUBMITTED_COMPONENT>
          <ID>shouts</ID><NAME>Shouting</NAME><DESC>$main_root/desc/shouts.xml</DESC>
        </SUBMITTED_COMPONENT>
        <INSTALLATION>
          <PROCESS><ACTION><NAME>set_env_variable</NAME><PARAMETERS>
            <VAR_NAME>CLASSPATH</VAR_NAME><VAR_VALUE>$main_root/lib/shouts.jar</VAR_VALUE>
          </PARAMETERS></ACTION></PROCESS>
        </INSTALLATION>
      </COMPONENT_INSTALLATION_DESCRIPTOR>
      """;

  private Pears() {}

  /** The parts of a sound PEAR by their names. */
  public static Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("metadata/install.xml", bytes(INSTALL));
    parts.put("desc/shouts.xml", bytes(DESCRIPTOR.formatted(ShoutAnnotator.class.getName())));
    parts.put("desc/types.xml", bytes(TYPES));
    parts.put("lib/shouts.jar", jar());
    return parts;
  }

  /** A jar with the annotator's class. */
  public static byte[] jar() throws IOException {
    String name = ShoutAnnotator.class.getName().replace('.', '/') + ".class";
    try (InputStream in = ShoutAnnotator.class.getClassLoader().getResourceAsStream(name)) {
      return zip(Map.of(name, in.readAllBytes()));
    }
  }

  /** Writes a PEAR of parts. */
  public static Path write(Path file, Map<String, byte[]> parts) throws IOException {
    return Files.write(file, zip(parts));
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  /** A part that is text. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
