package org.glossator.ui.engines;

/** Ids of what this bundle brings, for those who open it. */
public final class EnginesUi {
  /** The editor of rule files. */
  public static final String RULES_EDITOR = "org.glossator.ui.engines.rules";

  /** Opens the rules of a study. */
  public static final String RULES = "org.glossator.command.engines.rules";

  /** Trains the recommender. */
  public static final String TRAIN = "org.glossator.command.engines.train";

  /** Shows the installed engines. */
  public static final String INSTALLED = "org.glossator.command.engines.installed";

  private EnginesUi() {}
}
