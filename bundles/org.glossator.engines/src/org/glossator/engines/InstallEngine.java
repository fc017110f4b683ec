package org.glossator.engines;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.base.Task;
import org.glossator.engines.internal.foreign.Installation;

/**
 * Installs a UIMA engine of somebody else: a PEAR file (UIMA References, "PEAR Reference"), or a
 * descriptor with the jars that hold its classes. Nothing of it is run; whoever installs it asks
 * whether it is trusted ({@link EngineTrust}).
 *
 * @param file a PEAR file ({@code .pear}) or the descriptor of an analysis engine ({@code .xml})
 * @param jars jars and class folders, for a descriptor; copied
 * @param base the study's folder, or {@link InstalledEngines#userFolder}
 * @param id id that it gets; null for one made of the file's name
 * @param mapping what becomes of its types; null for nothing yet
 */
public record InstallEngine(Path file, List<Path> jars, Path base, String id, OutputMapping mapping)
    implements Task<InstalledEngines.Installed> {
  public InstallEngine {
    Objects.requireNonNull(file);
    Objects.requireNonNull(base);
    jars = List.copyOf(jars);
    mapping = mapping == null ? OutputMapping.NONE : mapping;
  }

  /**
   * Installs it.
   *
   * @throws ProblemException if the file is neither, escapes its folder, is too large, or the id is
   *     taken; then nothing was installed
   */
  @Override
  public InstalledEngines.Installed run(Progress progress) throws ProblemException {
    return new Installation(this, progress).run();
  }
}
