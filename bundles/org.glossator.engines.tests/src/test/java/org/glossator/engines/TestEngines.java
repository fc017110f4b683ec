package org.glossator.engines;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.glossator.base.ProblemException;
import org.glossator.engines.internal.Descriptors;

/**
 * Engines that do what a test says. UIMA makes the annotators itself, so they find their code by
 * its number.
 */
final class TestEngines {
  private static final List<Consumer<CAS>> CODE = new CopyOnWriteArrayList<>();

  private TestEngines() {}

  /** An engine that runs this on each CAS. */
  static Engine of(String id, Consumer<CAS> code) {
    CODE.add(code);
    return new Coded(id, CODE.size() - 1, null);
  }

  /** The same, with a type of its own. */
  static Engine withType(String id, String type, Consumer<CAS> code) {
    CODE.add(code);
    return new Coded(id, CODE.size() - 1, type);
  }

  /** An engine that cannot be described. */
  static Engine broken(String id, ProblemException failure) {
    return new Engine() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public String name() {
        return id;
      }

      @Override
      public String description() {
        return "Cannot be run";
      }

      @Override
      public AnalysisEngineDescription describe(EngineContext context) throws ProblemException {
        throw failure;
      }
    };
  }

  /** An engine whose descriptor names a class that nobody has. */
  static Engine withoutClass(String id) {
    return new Coded(id, 0, null) {
      @Override
      public AnalysisEngineDescription describe(EngineContext context) {
        AnalysisEngineDescription description = super.describe(context);
        description.setAnnotatorImplementationName("no.such.Annotator");
        return description;
      }
    };
  }

  private static class Coded implements Engine {
    private final String id;
    private final int code;
    private final String type;

    Coded(String id, int code, String type) {
      this.id = id;
      this.code = code;
      this.type = type;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String name() {
      return id;
    }

    @Override
    public String description() {
      return "Does what a test says";
    }

    @Override
    public List<ParameterSpec> parameters() {
      return List.of(ParameterSpec.integer("size", 1, "Not used"));
    }

    @Override
    public AnalysisEngineDescription describe(EngineContext context) {
      AnalysisEngineDescription description = Descriptors.primitive(this, Annotator.class);
      ConfigurationParameter number =
          UIMAFramework.getResourceSpecifierFactory().createConfigurationParameter();
      number.setName("code");
      number.setType("Integer");
      description
          .getAnalysisEngineMetaData()
          .getConfigurationParameterDeclarations()
          .addConfigurationParameter(number);
      description
          .getAnalysisEngineMetaData()
          .getConfigurationParameterSettings()
          .setParameterValue("code", code);
      if (type != null) {
        TypeSystemDescription types =
            UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        types.addType(type, "", "uima.tcas.Annotation");
        description.getAnalysisEngineMetaData().setTypeSystem(types);
      }
      return description;
    }
  }

  /** The annotator of all of them. */
  public static final class Annotator extends CasAnnotator_ImplBase {
    @Override
    public void process(CAS cas) {
      CODE.get((Integer) getContext().getConfigParameterValue("code")).accept(cas);
    }
  }

  /** Adds a span of the layer Frame over each place where a word stands. */
  static void mark(CAS cas, String word, String code) {
    LayerSpans spans = LayerSpans.of(cas, "Frame");
    String text = cas.getDocumentText();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      spans.add(at, at + word.length(), code, 0.5, word);
    }
  }

  /** Waits for ever and cannot be interrupted, until the latch lets it go. */
  static void hang(CountDownLatch release) {
    boolean isReleased = false;
    while (!isReleased) {
      try {
        release.await();
        isReleased = true;
      } catch (InterruptedException e) {
        INTERRUPTS.incrementAndGet(); // does not listen
      }
    }
  }

  /** How often somebody has asked a hanging engine to stop. */
  static final AtomicInteger INTERRUPTS = new AtomicInteger();
}
