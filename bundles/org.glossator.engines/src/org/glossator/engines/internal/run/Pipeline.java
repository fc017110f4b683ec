package org.glossator.engines.internal.run;

import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.ProblemException;
import org.glossator.engines.StageTimes;
import org.glossator.engines.StageTimes.Stage;
import org.glossator.uima.CasMapper;

/**
 * One instance of each engine and the CAS that they work on, used again for each document. For one
 * thread.
 */
final class Pipeline {
  private final EngineSet set;
  private final StageTimes times;
  private final CAS cas;
  private final AnalysisEngine[] instances;
  private AdditionReader reader;

  Pipeline(EngineSet set, StageTimes times) throws ProblemException {
    this.set = set;
    this.times = times;
    this.instances = new AnalysisEngine[set.size()];
    try {
      this.cas = set.newCas();
    } catch (UIMAException e) {
      throw Failures.setUp(set.get(0).id(), e);
    }
  }

  /**
   * Puts a document into the CAS.
   *
   * @param language BCP 47 tag, or null
   */
  void load(AnnotationSnapshot input, String language) {
    long begin = System.nanoTime();
    cas.reset();
    CasMapper.toCas(input, set.scheme(), cas);
    if (language != null) {
      cas.setDocumentLanguage(language);
    }
    reader = new AdditionReader(cas, set.scheme(), input);
    times.addSince(Stage.READING, "", begin);
  }

  /**
   * Runs one engine on the document.
   *
   * @return what it has added
   * @throws Exception whatever the engine throws
   */
  Additions run(int engine) throws Exception {
    if (instances[engine] == null) {
      instances[engine] = set.get(engine).newInstance();
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(set.get(engine).classLoader());
    String id = set.get(engine).id();
    long begin = System.nanoTime();
    try {
      OutputMapper mapper = OutputMapper.before(cas, set.get(engine).mapping(), set.scheme());
      instances[engine].process(cas);
      mapper.apply();
    } finally {
      thread.setContextClassLoader(before);
      times.addSince(Stage.ENGINE, id, begin);
    }
    long end = System.nanoTime();
    Additions additions = reader.read();
    times.addSince(Stage.SUGGESTING, id, end);
    return additions;
  }

  /** Throws away an instance that failed: its state may be anything. */
  void discard(int engine) {
    if (instances[engine] != null) {
      instances[engine].destroy();
      instances[engine] = null;
    }
  }

  /** Tells the engines that the run is over. */
  void close() {
    for (int i = 0; i < instances.length; i++) {
      discard(i);
    }
    cas.release();
  }
}
