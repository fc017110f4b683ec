package org.glossator.engines.internal.run;

import java.io.IOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what any of several class loaders finds; the first that does counts. */
final class JoinedClassLoader extends ClassLoader {
  private final List<ClassLoader> parts;

  private JoinedClassLoader(List<ClassLoader> parts) {
    super(JoinedClassLoader.class.getClassLoader());
    this.parts = parts;
  }

  /** One for these; each is asked once. */
  static ClassLoader of(Collection<ClassLoader> loaders) {
    List<ClassLoader> distinct = List.copyOf(new LinkedHashSet<>(loaders));
    return distinct.size() == 1 ? distinct.getFirst() : new JoinedClassLoader(distinct);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    for (ClassLoader part : parts) {
      try {
        return part.loadClass(name);
      } catch (ClassNotFoundException e) {
        continue; // the next may have it
      }
    }
    throw new ClassNotFoundException(name);
  }

  @Override
  protected URL findResource(String name) {
    for (ClassLoader part : parts) {
      URL url = part.getResource(name);
      if (url != null) {
        return url;
      }
    }
    return null;
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    Set<URL> all = new LinkedHashSet<>();
    for (ClassLoader part : parts) {
      all.addAll(Collections.list(part.getResources(name)));
    }
    return Collections.enumeration(all);
  }
}
