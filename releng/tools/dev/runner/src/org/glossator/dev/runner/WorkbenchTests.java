package org.glossator.dev.runner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.testing.ITestHarness;
import org.eclipse.ui.testing.TestableObject;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Starts the workbench and runs the tests of a bundle in it, on a thread of their own. */
public final class WorkbenchTests implements IApplication, ITestHarness {
  private TestableObject testable;
  private String bundle;
  private Path folder;
  private final List<String> classes = new ArrayList<>();
  private volatile int status = 1;

  @Override
  public Object start(IApplicationContext context) throws Exception {
    String[] args = Platform.getApplicationArgs();
    String application = null;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "-testApplication" -> application = args[++i];
        case "-testBundle" -> bundle = args[++i];
        case "-testFolder" -> folder = Path.of(args[++i]);
        case "-product", "-application" -> i++;
        default -> {
          if (!args[i].startsWith("-")) {
            classes.add(args[i]);
          }
        }
      }
    }
    testable = PlatformUI.getTestableObject();
    testable.setTestHarness(this);
    IExtension extension =
        Platform.getExtensionRegistry()
            .getExtension("org.eclipse.core.runtime", "applications", application);
    IApplication started =
        (IApplication)
            extension.getConfigurationElements()[0].getChildren("run")[0].createExecutableExtension(
                "class");
    started.start(context);
    return status;
  }

  @Override
  public void runTests() {
    testable.testingStarting();
    try {
      Bundle tests = Platform.getBundle(bundle);
      ClassLoader loader = tests.adapt(BundleWiring.class).getClassLoader();
      Thread.currentThread().setContextClassLoader(loader);
      status = JUnitRun.run(folder, classes, loader);
    } catch (Exception | LinkageError e) {
      e.printStackTrace();
    }
    testable.testingFinished();
  }

  @Override
  public void stop() {
    // the workbench ends by itself
  }
}
