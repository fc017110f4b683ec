package org.glossator.formats.internal.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.formats.FormatOption;
import org.glossator.formats.ImportOptions;

/**
 * How foreign types become layers.
 *
 * @param types patterns of the types that are wanted, empty for what is usual
 * @param labels names of the features that hold the code, the first that a type has
 * @param tokens whether tokens and sentences are wanted too
 */
public record CasOptions(List<Pattern> types, List<String> labels, boolean tokens) {
  /** What tools call the feature that a code is in, the most telling first. */
  private static final List<String> USUAL_LABELS =
      List.of(
          "value",
          "label",
          "code",
          "PosValue",
          "DependencyType",
          "referenceType",
          "referenceRelation",
          "category",
          "tag",
          "class",
          "identifier",
          "role",
          "type",
          "name");

  /** Types of which the values are computed, or that describe the file. */
  private static final List<String> COMPUTED =
      List.of(
          "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.",
          "org.dkpro.core.api.xml.type.",
          "org.apache.uima.ruta.type.");

  private static final List<String> DESCRIBING =
      List.of(
          "uima.tcas.DocumentAnnotation",
          "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.",
          "de.tudarmstadt.ukp.clarin.webanno.api.type.",
          "org.glossator.type.");

  /** Those of an import: {@code types}, {@code label}, {@code tokens}. */
  public static CasOptions of(ImportOptions options) {
    List<Pattern> types =
        split(options.get("types"))
            .map(p -> Pattern.compile(Pattern.quote(p).replace("*", "\\E.*\\Q")))
            .toList();
    List<String> labels =
        Stream.concat(split(options.get("label")), USUAL_LABELS.stream()).distinct().toList();
    return new CasOptions(types, labels, Boolean.parseBoolean(options.get("tokens")));
  }

  /** The options in a form. */
  static List<FormatOption> forms(boolean typeSystem) {
    List<FormatOption> forms = new ArrayList<>();
    if (typeSystem) {
      forms.add(
          FormatOption.file("typesystem", "Type system, if it does not lie beside the files"));
    }
    forms.add(FormatOption.text("types", "Only these types (names, * for anything)"));
    forms.add(FormatOption.text("label", "Feature that holds the code"));
    forms.add(FormatOption.yesNo("tokens", "Tokens and sentences too"));
    return forms;
  }

  private static Stream<String> split(String list) {
    return list == null
        ? Stream.of()
        : Stream.of(list.split(",")).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** The same, but with these names of features before the others. */
  public CasOptions withLabels(List<String> first) {
    return new CasOptions(
        types, Stream.concat(first.stream(), labels.stream()).distinct().toList(), tokens);
  }

  /** Whether a type only says something about the file. */
  boolean describes(String type) {
    return DESCRIBING.stream().anyMatch(type::startsWith);
  }

  /** Whether annotations of a type come in. */
  boolean wants(String type) {
    if (describes(type)) {
      return false;
    }
    if (!types.isEmpty()) {
      return types.stream().anyMatch(p -> p.matcher(type).matches());
    }
    return tokens || COMPUTED.stream().noneMatch(type::startsWith);
  }
}
