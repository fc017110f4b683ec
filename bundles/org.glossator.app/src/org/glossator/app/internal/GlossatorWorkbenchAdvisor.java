package org.glossator.app.internal;

import java.util.List;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.glossator.app.AnnotatePerspective;
import org.glossator.base.Problem;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.ui.base.UiLog;

/** How the workbench as a whole behaves. */
public final class GlossatorWorkbenchAdvisor extends WorkbenchAdvisor {
  private final StartArguments arguments;

  public GlossatorWorkbenchAdvisor(StartArguments arguments) {
    this.arguments = arguments;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    super.initialize(configurer);
    configurer.setSaveAndRestore(true);
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
      IWorkbenchWindowConfigurer configurer) {
    return new GlossatorWindowAdvisor(configurer);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return AnnotatePerspective.ID;
  }

  @Override
  public IAdaptable getDefaultPageInput() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }

  @Override
  public void preStartup() {
    ThemePreference.apply();
  }

  @Override
  public void postStartup() {
    PreferencePages.keepOurs(getWorkbenchConfigurer().getWorkbench().getPreferenceManager());
    new Startup(arguments).begin();
  }

  @Override
  public void postShutdown() {
    List<Problem> problems = GlossatorPlatform.openStudies().shutDown();
    problems.forEach(problem -> UiLog.warning(problem.toString(), null));
  }
}
