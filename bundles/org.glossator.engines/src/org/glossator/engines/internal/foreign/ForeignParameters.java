package org.glossator.engines.internal.foreign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.engines.EngineParameters;
import org.glossator.engines.ParameterSpec;

/**
 * The configuration parameters that a UIMA descriptor declares (UIMA References 2.4.3.3), as
 * parameters of an engine: texts, numbers, yes or no; a list is one text with commas. Those in
 * groups are left as the descriptor sets them.
 */
final class ForeignParameters {
  /** A description is one line beside a field. */
  private static final int LONGEST = 110;

  private ForeignParameters() {}

  static List<ParameterSpec> of(AnalysisEngineDescription description) {
    List<ParameterSpec> specs = new ArrayList<>();
    AnalysisEngineMetaData data = description.getAnalysisEngineMetaData();
    for (ConfigurationParameter parameter : declared(data)) {
      Object set = data.getConfigurationParameterSettings().getParameterValue(parameter.getName());
      specs.add(spec(parameter, set));
    }
    return specs;
  }

  private static List<ConfigurationParameter> declared(AnalysisEngineMetaData data) {
    return Arrays.stream(data.getConfigurationParameterDeclarations().getConfigurationParameters())
        .filter(parameter -> !parameter.getName().contains("="))
        .toList();
  }

  private static ParameterSpec spec(ConfigurationParameter parameter, Object set) {
    String name = parameter.getName();
    String says = sentence(parameter);
    boolean isList = parameter.isMultiValued();
    if (!isList && parameter.getType().equals(ConfigurationParameter.TYPE_BOOLEAN)) {
      return ParameterSpec.yesNo(name, Boolean.TRUE.equals(set), says);
    }
    boolean isText = isList || parameter.getType().equals(ConfigurationParameter.TYPE_STRING);
    return isText
        ? ParameterSpec.text(name, text(set), says)
        : ParameterSpec.number(name, text(set), says);
  }

  private static String sentence(ConfigurationParameter parameter) {
    String says = parameter.getDescription() == null ? "" : parameter.getDescription();
    says = says.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    if (says.isEmpty()) {
      says = parameter.getName();
    } else if (says.length() > LONGEST) {
      int cut = says.lastIndexOf(' ', LONGEST);
      says = says.substring(0, cut <= 0 ? LONGEST : cut) + " …";
    }
    return parameter.isMultiValued() ? says + " (separated by commas)" : says;
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Object[] values) {
      StringJoiner joined = new StringJoiner(", ");
      for (Object one : values) {
        joined.add(String.valueOf(one));
      }
      return joined.toString();
    }
    return value.toString();
  }

  /**
   * Puts what was chosen into the descriptor; what is as the descriptor has it stays untouched.
   *
   * @throws ProblemException if a number does not fit its parameter's type
   */
  static void apply(AnalysisEngineDescription description, EngineParameters chosen)
      throws ProblemException {
    AnalysisEngineMetaData data = description.getAnalysisEngineMetaData();
    ConfigurationParameterSettings settings = data.getConfigurationParameterSettings();
    for (ConfigurationParameter parameter : declared(data)) {
      String name = parameter.getName();
      String usual = spec(parameter, settings.getParameterValue(name)).defaultValue();
      String value = chosen.text(name);
      if (!value.equals(usual)) {
        settings.setParameterValue(name, value(parameter, value));
      }
    }
  }

  private static Object value(ConfigurationParameter parameter, String text)
      throws ProblemException {
    if (text.isEmpty()) {
      return null;
    }
    if (!parameter.isMultiValued()) {
      return one(parameter, text);
    }
    String[] parts = text.split("\\s*,\\s*");
    Object[] values =
        switch (parameter.getType()) {
          case ConfigurationParameter.TYPE_BOOLEAN -> new Boolean[parts.length];
          case ConfigurationParameter.TYPE_INTEGER -> new Integer[parts.length];
          case ConfigurationParameter.TYPE_LONG -> new Long[parts.length];
          case ConfigurationParameter.TYPE_FLOAT -> new Float[parts.length];
          case ConfigurationParameter.TYPE_DOUBLE -> new Double[parts.length];
          default -> new String[parts.length];
        };
    for (int i = 0; i < parts.length; i++) {
      values[i] = one(parameter, parts[i]);
    }
    return values;
  }

  private static Object one(ConfigurationParameter parameter, String text) throws ProblemException {
    try {
      return switch (parameter.getType()) {
        case ConfigurationParameter.TYPE_BOOLEAN ->
            text.equals("yes") || text.toLowerCase(Locale.ROOT).equals("true");
        case ConfigurationParameter.TYPE_INTEGER -> new BigDecimal(text).intValueExact();
        case ConfigurationParameter.TYPE_LONG -> new BigDecimal(text).longValueExact();
        case ConfigurationParameter.TYPE_FLOAT -> new BigDecimal(text).floatValue();
        case ConfigurationParameter.TYPE_DOUBLE -> new BigDecimal(text).doubleValue();
        default -> text;
      };
    } catch (ArithmeticException | NumberFormatException e) {
      String type = parameter.getType().toLowerCase(Locale.ROOT);
      throw new ProblemException(
          Problem.error(
              "",
              "the parameter " + parameter.getName() + " is \"" + text + "\"",
              type.equals("integer") || type.equals("long")
                  ? "it must be a whole number"
                  : "it must be a number"),
          e);
    }
  }
}
