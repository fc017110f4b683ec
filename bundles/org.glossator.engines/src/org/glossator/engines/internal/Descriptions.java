package org.glossator.engines.internal;

import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ConfigurationParameterDeclarations;
import org.apache.uima.resource.metadata.ConfigurationParameterSettings;
import org.apache.uima.resource.metadata.TypeSystemDescription;

/**
 * Makes descriptions of our own engines by UIMA's plain means: uimaFIT would scan the class path, which takes
 * longer than a short document's whole analysis.
 */
public final class Descriptions {
  private Descriptions() {}

  /**
   * A primitive engine.
   *
   * @param parameters values by name: a String, Boolean or String array each
   */
  public static AnalysisEngineDescription primitive(
      Class<? extends AnalysisComponent> implementation,
      String name,
      TypeSystemDescription types,
      Map<String, Object> parameters) {
    AnalysisEngineDescription description =
        UIMAFramework.getResourceSpecifierFactory().createAnalysisEngineDescription();
    description.setFrameworkImplementation("org.apache.uima.java");
    description.setPrimitive(true);
    description.setAnnotatorImplementationName(implementation.getName());
    AnalysisEngineMetaData meta = description.getAnalysisEngineMetaData();
    meta.setName(name);
    meta.setTypeSystem(types);
    meta.getOperationalProperties().setModifiesCas(true);
    meta.getOperationalProperties().setMultipleDeploymentAllowed(true);
    ConfigurationParameterDeclarations declared = meta.getConfigurationParameterDeclarations();
    ConfigurationParameterSettings settings = meta.getConfigurationParameterSettings();
    parameters.forEach(
        (parameter, value) -> {
          ConfigurationParameter declaration =
              UIMAFramework.getResourceSpecifierFactory().createConfigurationParameter();
          declaration.setName(parameter);
          declaration.setMandatory(true);
          declaration.setMultiValued(value instanceof String[]);
          declaration.setType(
              value instanceof Boolean
                  ? ConfigurationParameter.TYPE_BOOLEAN
                  : ConfigurationParameter.TYPE_STRING);
          declared.addConfigurationParameter(declaration);
          settings.setParameterValue(parameter, value);
        });
    return description;
  }
}
