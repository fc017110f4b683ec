package org.glossator.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.ui.PlatformUI;
import org.glossator.ui.base.UiLog;

/**
 * The benchmark {@code app.start}: where the system property {@value #PROPERTY} names a file, the
 * milliseconds from the start of the process to a window with its first document are written to it,
 * and the workbench closes.
 */
final class StartReport {
  static final String PROPERTY = "glossator.bench.start";

  /** When the process was started, in milliseconds of Unix time: Java itself knows it roughly. */
  private static final String BEGAN = "glossator.bench.began";

  private StartReport() {}

  /** Called on the UI thread when all that a start does is done. */
  static void writeIfAsked() {
    String file = System.getProperty(PROPERTY);
    if (file == null) {
      return;
    }
    Instant began =
        System.getProperty(BEGAN) == null
            ? ProcessHandle.current().info().startInstant().orElseThrow()
            : Instant.ofEpochMilli(Long.getLong(BEGAN));
    long millis = Duration.between(began, Instant.now()).toMillis();
    try {
      Files.writeString(Path.of(file), Long.toString(millis));
    } catch (IOException e) {
      UiLog.error("the report of the start cannot be written to " + file, e);
    }
    PlatformUI.getWorkbench().close();
  }
}
