package org.glossator.engines.internal.foreign;

import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.glossator.base.ProblemException;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineContext;
import org.glossator.engines.OutputMapping;

/** An installed engine. Its code is loaded when it is run first. */
public final class ForeignEngine implements Engine {
  private final String id;
  private final EngineFolder folder;
  private final ClassLoader loader;
  private final OutputMapping mapping;

  private ForeignEngine(String id, EngineFolder folder, ClassLoader loader, OutputMapping mapping) {
    this.id = id;
    this.folder = folder;
    this.loader = loader;
    this.mapping = mapping;
  }

  /**
   * @throws ProblemException if its class path or mapping cannot be read
   */
  public static ForeignEngine of(String id, EngineFolder folder) throws ProblemException {
    return new ForeignEngine(id, folder, ForeignClassLoader.of(folder), folder.mapping());
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
  public AnalysisEngineDescription describe(EngineContext context) throws ProblemException {
    return ForeignDescriptor.read(folder, loader);
  }
}
