package org.glossator.platform;

import java.util.List;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.glossator.base.Problem;
import org.glossator.base.Problems;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineRegistry;
import org.glossator.formats.Exporter;
import org.glossator.formats.FormatRegistry;
import org.glossator.formats.Importer;

/**
 * The registries and services of the workbench. Each registry holds the built-ins and what plug-ins
 * contribute, and is filled when it is first asked for. Any thread.
 */
public final class GlossatorPlatform {
  /** Id of the extension point for {@link Importer}s. */
  public static final String IMPORTERS = "org.glossator.platform.importers";

  /** Id of the extension point for {@link Exporter}s. */
  public static final String EXPORTERS = "org.glossator.platform.exporters";

  /** Id of the extension point for {@link Engine}s. */
  public static final String ENGINES = "org.glossator.platform.engines";

  /** Id of the extension point for {@link Measure}s. */
  public static final String MEASURES = "org.glossator.platform.measures";

  private static final Problems PROBLEMS = new Problems();

  private GlossatorPlatform() {}

  /** The formats that can be imported and exported. */
  public static FormatRegistry formats() {
    return Formats.REGISTRY;
  }

  /** The engines that can be run. */
  public static EngineRegistry engines() {
    return Engines.REGISTRY;
  }

  /** The measures of agreement that can be computed. */
  public static MeasureRegistry measures() {
    return Measures.REGISTRY;
  }

  /** The studies that somebody has open. */
  public static StudyService studies() {
    return Studies.SERVICE;
  }

  /** The studies that the user works with. */
  public static OpenStudies openStudies() {
    return Studies.OPEN;
  }

  /**
   * What is wrong with contributions, of the registries that were asked for so far. It is in the
   * log too; a broken contribution never stops the others.
   */
  public static List<Problem> problems() {
    return PROBLEMS.list();
  }

  private static ContributionReader reader() {
    IExtensionRegistry registry = Platform.getExtensionRegistry();
    return new ContributionReader(registry, GlossatorPlatform::report);
  }

  private static void report(Problem problem) {
    PROBLEMS.add(problem);
    PlatformLog.warning(problem.toString());
  }

  // each holder is filled when it is first asked for, once, whichever thread asks

  private static final class Formats {
    static final FormatRegistry REGISTRY = fill(FormatRegistry.builtIn());

    private static FormatRegistry fill(FormatRegistry registry) {
      reader().read(IMPORTERS, "importer", Importer.class, Importer::id, registry::add);
      reader().read(EXPORTERS, "exporter", Exporter.class, Exporter::id, registry::add);
      return registry;
    }
  }

  private static final class Engines {
    static final EngineRegistry REGISTRY = fill(EngineRegistry.builtIn());

    private static EngineRegistry fill(EngineRegistry registry) {
      reader().read(ENGINES, "engine", Engine.class, Engine::id, registry::add);
      return registry;
    }
  }

  private static final class Measures {
    static final MeasureRegistry REGISTRY = fill(new MeasureRegistry());

    private static MeasureRegistry fill(MeasureRegistry registry) {
      reader().read(MEASURES, "measure", Measure.class, Measure::id, registry::add);
      return registry;
    }
  }

  private static final class Studies {
    static final StudyService SERVICE = new StudyService();
    static final OpenStudies OPEN = new OpenStudies(SERVICE, new PreferenceMemory());
  }
}
