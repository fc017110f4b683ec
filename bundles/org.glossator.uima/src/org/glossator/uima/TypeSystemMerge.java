package org.glossator.uima;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.glossator.base.ListMerge;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.SafeXml;
import org.glossator.uima.TypeModel.FeatureSpec;
import org.glossator.uima.TypeModel.TypeSpec;

/**
 * Three-way merge of the file {@code typesystem.xml}, by types and features. Without conflicts: the
 * file is made of the codebook, and what both sides changed is made again from the merged one.
 */
public final class TypeSystemMerge {

  /** Name, description and types of a file. */
  private record Content(String description, List<TypeSpec> types) {}

  private TypeSystemMerge() {}

  /**
   * @param name of the file, for problems
   * @param base null if both sides made the file
   * @return the merged file
   * @throws ProblemException if one side cannot be read
   */
  public static byte[] merge(String name, byte[] base, byte[] ours, byte[] theirs)
      throws ProblemException {
    Content before = base == null ? new Content("", List.of()) : read(name, base);
    Content here = read(name, ours);
    Content there = read(name, theirs);
    List<TypeSpec> types =
        merge(
            before.types(), here.types(), there.types(), TypeSpec::name, TypeSystemMerge::features);
    String description =
        here.description().equals(before.description()) ? there.description() : here.description();
    return TypeSystems.toXml(description, types);
  }

  private static TypeSpec features(TypeSpec here, TypeSpec there) {
    List<FeatureSpec> features =
        merge(List.of(), here.features(), there.features(), FeatureSpec::name, (a, b) -> a);
    return new TypeSpec(here.name(), here.description(), here.supertype(), features);
  }

  private static <T> List<T> merge(
      List<T> before,
      List<T> here,
      List<T> there,
      Function<T, String> name,
      BinaryOperator<T> both) {
    Map<String, T> old = byName(before, name);
    Map<String, T> mine = byName(here, name);
    Map<String, T> other = byName(there, name);
    List<T> merged = new ArrayList<>();
    for (String key :
        ListMerge.merge(
            List.copyOf(old.keySet()), List.copyOf(mine.keySet()), List.copyOf(other.keySet()))) {
      T a = mine.get(key);
      T b = other.get(key);
      if (a == null || b == null) {
        merged.add(a == null ? b : a);
      } else {
        merged.add(a.equals(old.get(key)) ? b : b.equals(old.get(key)) ? a : both.apply(a, b));
      }
    }
    return merged;
  }

  private static <T> Map<String, T> byName(List<T> list, Function<T, String> name) {
    Map<String, T> byName = new LinkedHashMap<>();
    list.forEach(item -> byName.putIfAbsent(name.apply(item), item));
    return byName;
  }

  private static Content read(String name, byte[] content) throws ProblemException {
    try {
      return new Reader(SafeXml.reader(content)).read();
    } catch (XMLStreamException e) {
      throw new ProblemException(
          Problem.error(
              name,
              SafeXml.line(e),
              "is not well-formed XML: " + SafeXml.message(e),
              "repair the study, which makes it again from the codebook"),
          e);
    }
  }

  /** Reads what {@link TypeSystems#toXml} writes; anything else in the file is passed over. */
  private static final class Reader {
    private final XMLStreamReader xml;
    private final List<TypeSpec> types = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private List<FeatureSpec> features = new ArrayList<>();
    private Map<String, String> feature;
    private boolean isInType;
    private String description = "";

    Reader(XMLStreamReader xml) {
      this.xml = xml;
    }

    Content read() throws XMLStreamException {
      StringBuilder text = new StringBuilder();
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            text.setLength(0);
            start(xml.getLocalName());
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              text.append(xml.getText());
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), text.toString());
          default -> {
            // comments
          }
        }
      }
      return new Content(description, types);
    }

    private void start(String element) {
      if (element.equals("typeDescription")) {
        isInType = true;
        texts.clear();
        features = new ArrayList<>();
      } else if (element.equals("featureDescription")) {
        feature = new LinkedHashMap<>();
      }
    }

    private void end(String element, String text) {
      switch (element) {
        case "typeDescription" -> {
          types.add(
              new TypeSpec(
                  of(texts, "name"),
                  of(texts, "description"),
                  of(texts, "supertypeName"),
                  features));
          isInType = false;
        }
        case "featureDescription" -> {
          features.add(
              new FeatureSpec(
                  of(feature, "name"), of(feature, "description"), of(feature, "rangeTypeName")));
          feature = null;
        }
        case "name", "description", "supertypeName", "rangeTypeName" -> {
          if (feature != null) {
            feature.put(element, text);
          } else if (isInType) {
            texts.put(element, text);
          } else if (element.equals("description")) {
            description = text;
          }
        }
        default -> {
          // the frame
        }
      }
    }

    private static String of(Map<String, String> texts, String name) {
      return texts.getOrDefault(name, "");
    }
  }
}
