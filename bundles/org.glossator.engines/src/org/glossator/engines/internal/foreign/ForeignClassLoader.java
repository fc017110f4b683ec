package org.glossator.engines.internal.foreign;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.glossator.base.ProblemException;

/**
 * Loads the classes of one engine: its own, those of Java, of UIMA and of the logging interface
 * that UIMA uses. Nothing else of Glossator is seen, so that an engine may bring whatever version
 * of a library it likes.
 */
final class ForeignClassLoader extends ClassLoader {
  private static final List<String> SHARED = List.of("org.apache.uima.", "org.slf4j.");

  /** Ruta has a namespace below UIMA's; an engine that uses it brings its own. */
  private static final String NOT_SHARED = "org.apache.uima.ruta.";

  private ForeignClassLoader() {
    super(ClassLoader.getPlatformClassLoader());
  }

  static ClassLoader of(EngineFolder engine) throws ProblemException {
    List<URL> urls = new ArrayList<>();
    try {
      for (Path entry : engine.classPath()) {
        urls.add(entry.toUri().toURL());
      }
      urls.add(engine.files().toUri().toURL()); // descriptors and resources by name
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e); // each path is a URL
    }
    return new URLClassLoader(urls.toArray(URL[]::new), new ForeignClassLoader());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (SHARED.stream().anyMatch(name::startsWith) && !name.startsWith(NOT_SHARED)) {
      return UIMAFramework.class.getClassLoader().loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }

  @Override
  protected URL findResource(String name) {
    boolean isShared =
        name.startsWith("org/apache/uima/") && !name.startsWith(NOT_SHARED.replace('.', '/'));
    return isShared ? UIMAFramework.class.getClassLoader().getResource(name) : null;
  }
}
