package org.glossator.engines.internal.ruta;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.uima.Constants;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.OperationalProperties;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.engine.RutaEngine;
import org.apache.uima.util.CasCreationUtils;

/** Makes the descriptors of rules. */
final class RutaDescriptors {
  private RutaDescriptors() {}

  /** An engine that runs the rules of one file. */
  static AnalysisEngineDescription of(
      String name, String rules, Path folder, List<TypeSystemDescription> types)
      throws ResourceInitializationException {
    AnalysisEngineDescription description = empty(name);
    description.setPrimitive(true);
    description.setAnnotatorImplementationName(RutaEngine.class.getName());
    AnalysisEngineMetaData metaData = description.getAnalysisEngineMetaData();
    Map<String, Object> values =
        Map.of(
            RutaEngine.PARAM_RULES,
            rules,
            RutaEngine.PARAM_RULES_SCRIPT_NAME,
            scriptName(name),
            RutaEngine.PARAM_RESOURCE_PATHS,
            new String[] {folder.toString()},
            RutaEngine.PARAM_SCRIPT_PATHS,
            new String[] {folder.toString()},
            // its bookkeeping is nothing for the engines that run after it
            RutaEngine.PARAM_REMOVE_BASICS,
            true,
            // as in Ruta's own descriptor; without it no phrase of several words of a list is found
            RutaEngine.PARAM_DICT_REMOVE_WS,
            true);
    values.forEach((parameter, value) -> set(metaData, parameter, value));
    metaData.setTypeSystem(CasCreationUtils.mergeTypeSystems(types));
    return description;
  }

  /** One engine that runs several, in order. */
  static AnalysisEngineDescription sequence(
      String name, Map<String, AnalysisEngineDescription> parts) {
    AnalysisEngineDescription description = empty(name);
    description.setPrimitive(false);
    description.getDelegateAnalysisEngineSpecifiersWithImports().putAll(parts);
    FixedFlow flow = UIMAFramework.getResourceSpecifierFactory().createFixedFlow();
    flow.setFixedFlow(parts.keySet().toArray(String[]::new));
    description.getAnalysisEngineMetaData().setFlowConstraints(flow);
    return description;
  }

  /** Ruta takes dots for packages. */
  static String scriptName(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return (dot <= 0 ? fileName : fileName.substring(0, dot)).replace('.', '_');
  }

  private static AnalysisEngineDescription empty(String name) {
    AnalysisEngineDescription description =
        UIMAFramework.getResourceSpecifierFactory().createAnalysisEngineDescription();
    description.setFrameworkImplementation(Constants.JAVA_FRAMEWORK_NAME);
    description.getAnalysisEngineMetaData().setName(name);
    OperationalProperties properties =
        UIMAFramework.getResourceSpecifierFactory().createOperationalProperties();
    properties.setModifiesCas(true);
    properties.setMultipleDeploymentAllowed(true);
    description.getAnalysisEngineMetaData().setOperationalProperties(properties);
    return description;
  }

  private static void set(AnalysisEngineMetaData metaData, String name, Object value) {
    ConfigurationParameter parameter =
        UIMAFramework.getResourceSpecifierFactory().createConfigurationParameter();
    parameter.setName(name);
    parameter.setType(
        value instanceof Boolean
            ? ConfigurationParameter.TYPE_BOOLEAN
            : ConfigurationParameter.TYPE_STRING);
    parameter.setMultiValued(value instanceof String[]);
    metaData.getConfigurationParameterDeclarations().addConfigurationParameter(parameter);
    metaData.getConfigurationParameterSettings().setParameterValue(name, value);
  }
}
