package org.glossator.ui.navigator.internal.commands;

import java.util.Map;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.glossator.platform.GlossatorPlatform;

/** Tells the workbench whether a study is open, so that commands that need one are grey without. */
public final class OpenStudiesSource extends AbstractSourceProvider {
  /** The variable: {@code open} or {@code none}. */
  public static final String VARIABLE = "org.glossator.studies";

  private final Display display = Display.getCurrent();
  private final Runnable listener = this::changed;

  public OpenStudiesSource() {
    GlossatorPlatform.openStudies().addListener(listener);
  }

  @Override
  public Map<String, Object> getCurrentState() {
    return Map.of(VARIABLE, value());
  }

  @Override
  public String[] getProvidedSourceNames() {
    return new String[] {VARIABLE};
  }

  @Override
  public void dispose() {
    GlossatorPlatform.openStudies().removeListener(listener);
  }

  private void changed() {
    if (!display.isDisposed()) {
      display.asyncExec(() -> fireSourceChanged(ISources.WORKBENCH, VARIABLE, value()));
    }
  }

  private static String value() {
    return GlossatorPlatform.openStudies().studies().isEmpty() ? "none" : "open";
  }
}
