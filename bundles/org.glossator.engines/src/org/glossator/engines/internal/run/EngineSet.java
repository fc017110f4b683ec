package org.glossator.engines.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.engines.Segmentation;
import org.glossator.uima.TypeSystems;

/**
 * The engines of a run, in the order they run, and the type system that their CASes have: the
 * codebook's layers, sentences and tokens, and what the engines bring along. Safe to use from
 * several threads.
 */
final class EngineSet implements AutoCloseable {
  private final Scheme scheme;
  private final List<PreparedEngine> engines = new ArrayList<>();

  EngineSet(Scheme scheme) {
    this.scheme = scheme;
  }

  /**
   * Adds an engine, if it can be made and its types go with those that are there.
   *
   * @throws ProblemException if not; it is not added
   */
  void add(PreparedEngine engine) throws ProblemException {
    engines.add(engine);
    boolean isFine = false;
    try {
      newCas().release();
      engine.newInstance().destroy();
      isFine = true;
    } catch (UIMAException | RuntimeException | LinkageError e) {
      throw Failures.setUp(engine.id(), e);
    } finally {
      if (!isFine) {
        engines.remove(engine);
        engine.close();
      }
    }
  }

  Scheme scheme() {
    return scheme;
  }

  int size() {
    return engines.size();
  }

  PreparedEngine get(int index) {
    return engines.get(index);
  }

  /** A new CAS; as costly as reading the type system. */
  CAS newCas() throws UIMAException {
    List<MetaDataObject> parts = new ArrayList<>();
    parts.add(TypeSystems.of(scheme));
    parts.add(Segmentation.types());
    engines.forEach(engine -> parts.add(engine.description()));
    return CasCreationUtils.createCas(parts, new Properties(), resources());
  }

  /** Cover classes of the engines' types are looked for where the engines are. */
  private ResourceManager resources() {
    ResourceManager resources = UIMAFramework.newDefaultResourceManager();
    List<ClassLoader> loaders = new ArrayList<>();
    engines.forEach(engine -> loaders.add(engine.classLoader()));
    resources.setExtensionClassLoader(JoinedClassLoader.of(loaders), false);
    return resources;
  }

  @Override
  public void close() {
    engines.forEach(PreparedEngine::close);
  }
}
