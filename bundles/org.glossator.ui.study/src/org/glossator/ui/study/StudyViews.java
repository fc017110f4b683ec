package org.glossator.ui.study;

/** Ids of the views of this bundle. */
public final class StudyViews {
  /** The table of documents. */
  public static final String DOCUMENTS = "org.glossator.ui.study.documents";

  /** The progress of a study. */
  public static final String DASHBOARD = "org.glossator.ui.study.dashboard";

  /** The metadata of the document that is open. */
  public static final String METADATA = "org.glossator.ui.study.metadata";

  /** What both sides of a merge have changed of the document that is open. */
  public static final String CONFLICTS = "org.glossator.ui.study.conflicts";

  private StudyViews() {}
}
