package org.glossator.engines.internal;

import org.apache.uima.Constants;
import org.apache.uima.ResourceSpecifierFactory;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.resource.ExternalResourceDependency;
import org.apache.uima.resource.ExternalResourceDescription;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.metadata.ExternalResourceBinding;
import org.apache.uima.resource.metadata.OperationalProperties;
import org.apache.uima.resource.metadata.ResourceManagerConfiguration;
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

  /** The same with a resource that is made once for all instances. */
  public static AnalysisEngineDescription withResource(
      Engine engine,
      Class<? extends AnalysisComponent> annotator,
      String key,
      ResourceSpecifier specifier) {
    AnalysisEngineDescription description = primitive(engine, annotator);
    ResourceSpecifierFactory factory = UIMAFramework.getResourceSpecifierFactory();
    ExternalResourceDependency dependency = factory.createExternalResourceDependency();
    dependency.setKey(key);
    dependency.setOptional(false);
    description.setExternalResourceDependencies(new ExternalResourceDependency[] {dependency});
    ExternalResourceDescription resource = factory.createExternalResourceDescription();
    resource.setName(key);
    resource.setResourceSpecifier(specifier);
    ExternalResourceBinding binding = factory.createExternalResourceBinding();
    binding.setKey(key);
    binding.setResourceName(key);
    ResourceManagerConfiguration configuration = factory.createResourceManagerConfiguration();
    configuration.addExternalResource(resource);
    configuration.addExternalResourceBinding(binding);
    description.setResourceManagerConfiguration(configuration);
    return description;
  }
}
