package org.glossator.engines.internal;

import org.apache.uima.Constants;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.resource.metadata.OperationalProperties;
import org.glossator.engines.Engine;

/**
 * Makes descriptors with UIMA's own means: uimaFIT would scan the class path for types and start
 * slowly.
 */
public final class Descriptors {
  private Descriptors() {}

  /** Descriptor of one annotator class, without parameters. */
  public static AnalysisEngineDescription primitive(
      Engine engine, Class<? extends AnalysisComponent> annotator) {
    AnalysisEngineDescription description =
        UIMAFramework.getResourceSpecifierFactory().createAnalysisEngineDescription();
    description.setFrameworkImplementation(Constants.JAVA_FRAMEWORK_NAME);
    description.setPrimitive(true);
    description.setAnnotatorImplementationName(annotator.getName());
    AnalysisEngineMetaData metaData = description.getAnalysisEngineMetaData();
    metaData.setName(engine.name());
    metaData.setDescription(engine.description());
    OperationalProperties properties =
        UIMAFramework.getResourceSpecifierFactory().createOperationalProperties();
    properties.setModifiesCas(true);
    properties.setMultipleDeploymentAllowed(true);
    metaData.setOperationalProperties(properties);
    return description;
  }
}
