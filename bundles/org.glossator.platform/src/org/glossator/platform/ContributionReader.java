package org.glossator.platform;

import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.glossator.base.Problem;

/**
 * Reads what plug-ins contribute to an extension point. A contribution that is broken in whatever
 * way is a problem that names its plug-in, and the others are read all the same.
 */
final class ContributionReader {
  private static final String ID = "id";
  private static final String CLASS = "class";

  /** Causes can be a circle. */
  private static final int MAX_CAUSES = 10;

  private final IExtensionRegistry registry;
  private final Consumer<Problem> problems;

  ContributionReader(IExtensionRegistry registry, Consumer<Problem> problems) {
    this.registry = registry;
    this.problems = problems;
  }

  /**
   * Makes and hands over the objects of an extension point.
   *
   * @param point the extension point's id
   * @param element name of the elements with the attributes {@code id} and {@code class}
   * @param type what the class must be
   * @param idOf an object's own id, which must be that of its element
   * @param add takes an object; it may refuse one with an {@link IllegalArgumentException}
   */
  <T> void read(
      String point, String element, Class<T> type, Function<T, String> idOf, Consumer<T> add) {
    for (IConfigurationElement contribution : registry.getConfigurationElementsFor(point)) {
      if (contribution.getName().equals(element)) {
        read(contribution, point, type, idOf, add);
      }
    }
  }

  private <T> void read(
      IConfigurationElement contribution,
      String point,
      Class<T> type,
      Function<T, String> idOf,
      Consumer<T> add) {
    String id = contribution.getAttribute(ID);
    if (id == null || id.isBlank()) {
      report(contribution, point, "a contribution has no id", "give its element the attribute id");
      return;
    }
    try {
      Object made = contribution.createExecutableExtension(CLASS);
      if (!type.isInstance(made)) {
        report(
            contribution,
            point,
            "the class of \"" + id + "\" is no " + type.getSimpleName(),
            "let it implement " + type.getName());
        return;
      }
      T object = type.cast(made);
      String own = idOf.apply(object);
      if (!id.equals(own)) {
        report(
            contribution,
            point,
            "\"" + id + "\" calls itself \"" + own + "\"",
            "use one id in the plug-in file and in the class");
        return;
      }
      add.accept(object);
    } catch (CoreException | RuntimeException | LinkageError e) {
      report(contribution, point, "\"" + id + "\" cannot be used: " + reason(e), "see the log");
      PlatformLog.error("contribution " + id + " to " + point, e);
    }
  }

  private void report(IConfigurationElement from, String point, String what, String remedy) {
    String plugIn = from.getContributor().getName();
    problems.accept(Problem.warning(plugIn, what + " (extension point " + point + ")", remedy));
  }

  /** What the innermost cause says: the outer ones say that something was called. */
  private static String reason(Throwable thrown) {
    Throwable cause = thrown;
    if (thrown instanceof CoreException core && core.getStatus().getException() != null) {
      cause = core.getStatus().getException();
    }
    for (int depth = 0; cause.getCause() != null && depth < MAX_CAUSES; depth++) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
