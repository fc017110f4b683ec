package org.glossator.ui.navigator.internal.commands;

/** Ids of the commands that this bundle defines. */
public final class CommandIds {
  public static final String NEW_STUDY = "org.glossator.command.newStudy";
  public static final String OPEN_STUDY = "org.glossator.command.openStudy";
  public static final String OPEN_SAMPLE = "org.glossator.command.openSample";
  public static final String CLOSE_STUDY = "org.glossator.command.closeStudy";
  public static final String IMPORT = "org.glossator.command.import";
  public static final String EXPORT = "org.glossator.command.export";
  public static final String RUN_ENGINES = "org.glossator.command.runEngines";
  public static final String VALIDATE = "org.glossator.command.validateStudy";
  public static final String CHOOSE_ANNOTATOR = "org.glossator.command.chooseAnnotator";
  public static final String FILTER = "org.glossator.command.filterDocuments";
  public static final String NEXT_DOCUMENT = "org.glossator.command.nextDocument";
  public static final String PREVIOUS_DOCUMENT = "org.glossator.command.previousDocument";

  private CommandIds() {}
}
