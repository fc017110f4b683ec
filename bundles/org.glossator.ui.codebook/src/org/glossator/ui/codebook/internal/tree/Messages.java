package org.glossator.ui.codebook.internal.tree;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  public static String CodebookTree_name;
  public static String CodebookTree_nothing;
  public static String CodebookTree_search;
  public static String NameColumn_document;
  public static String NameColumn_noName;
  public static String NameColumn_relation;
  public static String NameColumn_retired;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.tree.messages", Messages.class);
  }

  private Messages() {}
}
