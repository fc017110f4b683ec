package org.glossator.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.glossator.base.TextHash;
import org.glossator.study.Study;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Who is coding: an annotator's name for this computer (a preference), and who was chosen in each
 * study. Any thread.
 */
public final class CurrentAnnotator {
  /** Preference node of this bundle. */
  public static final String NODE = "org.glossator.platform";

  /** Preference with the annotator's name for new studies; empty where none was given. */
  public static final String NAME = "annotator";

  private static final String CHOSEN = "annotator.of";
  private static final List<Consumer<Path>> LISTENERS = new CopyOnWriteArrayList<>();

  private CurrentAnnotator() {}

  /** The name that new studies begin with; the system's user name where none was given. */
  public static String name() {
    String name = node().get(NAME, "");
    return name.isBlank() ? idFrom(System.getProperty("user.name", "coder1")) : name;
  }

  /** Remembers the name for new studies. */
  public static void setName(String name) {
    node().put(NAME, Objects.requireNonNull(name));
    flush();
  }

  /**
   * Who codes in a study: who was chosen last, else this computer's annotator, else the study's
   * first; null if the study has none.
   */
  public static String in(Study study) {
    List<String> annotators = study.annotators();
    String chosen = chosen().get(key(study.folder()), "");
    if (annotators.contains(chosen)) {
      return chosen;
    }
    if (annotators.contains(name())) {
      return name();
    }
    return annotators.isEmpty() ? null : annotators.getFirst();
  }

  /** Chooses who codes in a study from now on; documents that are open stay as they are. */
  public static void choose(Study study, String annotator) {
    chosen().put(key(study.folder()), Objects.requireNonNull(annotator));
    flush();
    LISTENERS.forEach(l -> l.accept(study.folder()));
  }

  /** Tells a listener the folder of each study for which another annotator was chosen. */
  public static void addListener(Consumer<Path> listener) {
    LISTENERS.add(listener);
  }

  public static void removeListener(Consumer<Path> listener) {
    LISTENERS.remove(listener);
  }

  /** A name as an annotator's id may be: letters, digits, hyphen, underscore, dot. */
  public static String idFrom(String name) {
    String id = name.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
    return id.isEmpty() ? "coder1" : id;
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }

  private static IEclipsePreferences chosen() {
    return (IEclipsePreferences) node().node(CHOSEN);
  }

  /** Preference keys are no place for paths: slashes in them are nodes to some tools. */
  private static String key(Path folder) {
    return TextHash.sha256(folder.toString()).substring(0, 16);
  }

  private static void flush() {
    try {
      node().flush();
    } catch (BackingStoreException e) {
      PlatformLog.error("the annotator could not be remembered", e);
    }
  }
}
