package org.glossator.uima;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.codebook.Scheme;
import org.glossator.uima.TypeModel.FeatureSpec;
import org.glossator.uima.TypeModel.TypeSpec;

/**
 * UIMA type systems of codebooks: one type a layer, named by {@link LayerTypes}, and a few that
 * each codebook has. The same codebook gives the same type system, byte for byte.
 */
public final class TypeSystems {
  private static final String NAME = "Glossator";

  private TypeSystems() {}

  /** The description that a CAS is made with. */
  public static TypeSystemDescription of(Scheme scheme) {
    TypeSystemDescription system =
        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    system.setName(NAME);
    system.setDescription(description(scheme));
    for (TypeSpec type : TypeModel.of(scheme).types()) {
      TypeDescription made = system.addType(type.name(), type.description(), type.supertype());
      for (FeatureSpec feature : type.features()) {
        made.addFeature(feature.name(), feature.description(), feature.range());
      }
    }
    return system;
  }

  /**
   * The same as {@code typesystem.xml}: UTF-8, LF. Written here and not by UIMA, whose line ends
   * depend on the machine and whose start takes longer than the command line has.
   */
  public static byte[] toXml(Scheme scheme) {
    return toXml(description(scheme), TypeModel.of(scheme).types());
  }

  /** The file of a description and its types. */
  static byte[] toXml(String description, List<TypeSpec> types) {
    StringBuilder s = new StringBuilder(1 << 13);
    s.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    s.append("<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n");
    element(s, 1, "name", NAME);
    element(s, 1, "description", description);
    s.append("  <types>\n");
    for (TypeSpec type : types) {
      s.append("    <typeDescription>\n");
      element(s, 3, "name", type.name());
      element(s, 3, "description", type.description());
      element(s, 3, "supertypeName", type.supertype());
      s.append("      <features>\n");
      for (FeatureSpec feature : type.features()) {
        s.append("        <featureDescription>\n");
        element(s, 5, "name", feature.name());
        element(s, 5, "description", feature.description());
        element(s, 5, "rangeTypeName", feature.range());
        s.append("        </featureDescription>\n");
      }
      s.append("      </features>\n    </typeDescription>\n");
    }
    s.append("  </types>\n</typeSystemDescription>\n");
    return s.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String description(Scheme scheme) {
    return "Layers of the codebook " + scheme.name() + ", version " + scheme.version() + ".";
  }

  private static void element(StringBuilder s, int depth, String name, String text) {
    s.repeat("  ", depth).append('<').append(name).append('>');
    String safe = XmlSafe.encode(text);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      switch (c) {
        case '&' -> s.append("&amp;");
        case '<' -> s.append("&lt;");
        case '>' -> s.append("&gt;");
        case '\r' -> s.append("&#13;");
        default -> s.append(c);
      }
    }
    s.append("</").append(name).append(">\n");
  }
}
