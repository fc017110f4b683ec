package org.glossator.platform.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.OffsetUnit;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.codebook.SchemeLayer;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineContext;
import org.glossator.formats.Dataset;
import org.glossator.formats.ExportOptions;
import org.glossator.formats.ExportResult;
import org.glossator.formats.Exporter;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.Importer;
import org.glossator.formats.Losses;
import org.glossator.platform.Measure;

/** What this bundle contributes in its plugin.xml. */
public final class Contributions {
  private Contributions() {}

  /** A good importer. */
  public static class NotesImporter implements Importer {
    @Override
    public String id() {
      return "test-notes";
    }

    @Override
    public String description() {
      return "notes of a test";
    }

    @Override
    public boolean accepts(Path file) {
      return file.toString().endsWith(".note");
    }

    @Override
    public void read(ImportSource source, ImportOptions options, ImportSink sink)
        throws ProblemException {
      throw new ProblemException(Problem.error("", "not needed here", ""));
    }
  }

  /** One whose id a built-in has. */
  public static final class SecondTxt extends NotesImporter {
    @Override
    public String id() {
      return "txt";
    }
  }

  /** One that cannot be made. */
  public static final class Thrower extends NotesImporter {
    public Thrower() {
      throw new IllegalStateException("cannot be made");
    }
  }

  /** A good exporter. */
  public static final class NotesExporter implements Exporter {
    @Override
    public String id() {
      return "test-notes";
    }

    @Override
    public String description() {
      return "notes of a test";
    }

    @Override
    public OffsetUnit defaultUnit() {
      return OffsetUnit.UTF16;
    }

    @Override
    public ExportResult write(
        Dataset dataset, ExportOptions options, Path target, Progress progress) {
      return new ExportResult(List.of(), new Losses());
    }
  }

  /** A good engine. */
  public static final class TestEngine implements Engine {
    @Override
    public String id() {
      return "test-engine";
    }

    @Override
    public String name() {
      return "Test";
    }

    @Override
    public String description() {
      return "an engine of a test";
    }

    @Override
    public AnalysisEngineDescription describe(EngineContext context) throws ProblemException {
      throw new ProblemException(Problem.error("", "not needed here", ""));
    }
  }

  /** A good measure. */
  public static final class TestMeasure implements Measure {
    @Override
    public String id() {
      return "test-measure";
    }

    @Override
    public String name() {
      return "Test";
    }

    @Override
    public String description() {
      return "a measure of a test";
    }

    @Override
    public boolean accepts(SchemeLayer layer) {
      return true;
    }

    @Override
    public OptionalDouble compute(SchemeLayer layer, List<List<AnnotationSnapshot>> units) {
      return OptionalDouble.of(1);
    }
  }
}
