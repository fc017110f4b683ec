package org.glossator.platform;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;

/**
 * The nature of the Eclipse project that a study's folder is, so that Eclipse with Glossator's
 * plug-ins knows such a project. It configures nothing: studies are opened from their folder.
 */
public final class GlossatorNature implements IProjectNature {
  private IProject project;

  @Override
  public void configure() {
    // nothing to build
  }

  @Override
  public void deconfigure() {
    // nothing was configured
  }

  @Override
  public IProject getProject() {
    return project;
  }

  @Override
  public void setProject(IProject newProject) {
    project = newProject;
  }
}
