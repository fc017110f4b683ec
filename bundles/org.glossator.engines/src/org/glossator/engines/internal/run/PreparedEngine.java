package org.glossator.engines.internal.run;

import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.util.InvalidXMLException;
import org.glossator.base.ProblemException;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineContext;
import org.glossator.engines.OutputMapping;

/**
 * An engine with its descriptor, ready to be made once a thread. Safe to use from several threads.
 */
final class PreparedEngine {
  private final Engine engine;
  private final AnalysisEngineDescription description;

  /**
   * One for all instances, so that what they share is made once; its class loader finds the
   * annotator inside Equinox, where UIMA's own bundle does not see the engine's.
   */
  private final ResourceManager resources;

  private PreparedEngine(
      Engine engine, AnalysisEngineDescription description, ResourceManager resources) {
    this.engine = engine;
    this.description = description;
    this.resources = resources;
  }

  /**
   * Asks an engine for its descriptor.
   *
   * @throws ProblemException if the engine cannot be run; also if it fails in a way of its own
   */
  static PreparedEngine of(Engine engine, EngineContext context) throws ProblemException {
    try {
      ResourceManager resources = UIMAFramework.newDefaultResourceManager();
      resources.setExtensionClassLoader(engine.classLoader(), true);
      AnalysisEngineDescription description = engine.describe(context);
      description.resolveImports(resources);
      return new PreparedEngine(engine, description, resources);
    } catch (InvalidXMLException | RuntimeException | LinkageError e) {
      throw Failures.setUp(engine.id(), e);
    }
  }

  String id() {
    return engine.id();
  }

  AnalysisEngineDescription description() {
    return description;
  }

  ClassLoader classLoader() {
    return engine.classLoader();
  }

  OutputMapping mapping() {
    return engine.mapping();
  }

  /**
   * A new instance.
   *
   * @throws ProblemException if it cannot be made
   */
  synchronized AnalysisEngine newInstance() throws ProblemException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(engine.classLoader()); // uimaFIT and Ruta ask for it
    try {
      return UIMAFramework.produceAnalysisEngine(description, resources, null);
    } catch (UIMAException | RuntimeException | LinkageError e) {
      throw Failures.setUp(engine.id(), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Lets go of what the instances share. */
  void close() {
    resources.destroy();
  }
}
