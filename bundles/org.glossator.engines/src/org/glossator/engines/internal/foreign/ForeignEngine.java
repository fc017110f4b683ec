package org.glossator.engines.internal.foreign;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.glossator.base.ProblemException;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineContext;
import org.glossator.engines.OutputMapping;
import org.glossator.engines.ParameterSpec;

/** An installed engine. Its code is loaded when it is run first. */
public final class ForeignEngine implements Engine {
  private final String id;
  private final EngineFolder folder;
  private final ClassLoader loader;
  private final OutputMapping mapping;

  private final List<ParameterSpec> parameters;

  private ForeignEngine(
      String id,
      EngineFolder folder,
      ClassLoader loader,
      OutputMapping mapping,
      List<ParameterSpec> parameters) {
    this.id = id;
    this.folder = folder;
    this.loader = loader;
    this.mapping = mapping;
    this.parameters = List.copyOf(parameters);
  }

  /**
   * @throws ProblemException if its class path, mapping or descriptor cannot be read
   */
  public static ForeignEngine of(String id, EngineFolder folder) throws ProblemException {
    ClassLoader loader = ForeignClassLoader.of(folder);
    return new ForeignEngine(
        id,
        folder,
        loader,
        folder.mapping(),
        ForeignParameters.of(ForeignDescriptor.read(folder, loader)));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String name() {
    return folder.name();
  }

  @Override
  public String description() {
    return folder.description().isEmpty() ? "Installed engine" : folder.description();
  }

  @Override
  public ClassLoader classLoader() {
    return loader;
  }

  @Override
  public OutputMapping mapping() {
    return mapping;
  }

  @Override
  public List<ParameterSpec> parameters() {
    return parameters;
  }

  @Override
  public AnalysisEngineDescription describe(EngineContext context) throws ProblemException {
    AnalysisEngineDescription description = ForeignDescriptor.read(folder, loader);
    ForeignParameters.apply(description, context.parameters());
    return description;
  }
}
