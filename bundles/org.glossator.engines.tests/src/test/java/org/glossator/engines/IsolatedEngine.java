package org.glossator.engines;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.glossator.engines.internal.Descriptors;

/**
 * An engine that a test loads with a class loader of its own, as a bundle of somebody else would
 * be.
 */
public final class IsolatedEngine implements Engine {
  @Override
  public String id() {
    return "isolated";
  }

  @Override
  public String name() {
    return "Isolated";
  }

  @Override
  public String description() {
    return "Counts its calls";
  }

  @Override
  public AnalysisEngineDescription describe(EngineContext context) {
    return Descriptors.primitive(this, Annotator.class);
  }

  /** Counts in a field of the class, of which each class loader has its own. */
  public static final class Annotator extends CasAnnotator_ImplBase {
    public static final AtomicInteger CALLS = new AtomicInteger();

    @Override
    public void process(CAS cas) {
      CALLS.incrementAndGet();
    }
  }
}
