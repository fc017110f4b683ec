package org.glossator.platform;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers the list of studies in the preferences of the workbench's instance. */
final class PreferenceMemory implements OpenStudies.Memory {
  private static final String STUDIES = "studies";

  /** A path may hold any character but this one. */
  private static final String SEPARATOR = "\0";

  @Override
  public List<Path> load() {
    List<Path> folders = new ArrayList<>();
    for (String folder : node().get(STUDIES, "").split(SEPARATOR)) {
      if (!folder.isEmpty()) {
        try {
          folders.add(Path.of(folder));
        } catch (InvalidPathException e) {
          PlatformLog.error("a remembered study cannot be found again", e);
        }
      }
    }
    return folders;
  }

  @Override
  public void save(List<Path> folders) {
    node()
        .put(STUDIES, folders.stream().map(Path::toString).collect(Collectors.joining(SEPARATOR)));
    try {
      node().flush();
    } catch (BackingStoreException e) {
      PlatformLog.error("the list of studies could not be remembered", e);
    }
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(CurrentAnnotator.NODE);
  }
}
