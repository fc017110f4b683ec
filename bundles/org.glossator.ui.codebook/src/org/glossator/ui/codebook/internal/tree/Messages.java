package org.glossator.ui.codebook.internal.tree;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {
  static String CodebookTree_name;
  static String CodebookTree_search;
  static String NameColumn_document;
  static String NameColumn_noName;
  static String NameColumn_relation;
  static String NameColumn_retired;

  static {
    NLS.initializeMessages("org.glossator.ui.codebook.internal.tree.messages", Messages.class);
  }

  private Messages() {}
}
