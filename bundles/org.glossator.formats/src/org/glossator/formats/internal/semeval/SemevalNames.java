package org.glossator.formats.internal.semeval;

/**
 * Names of articles. The tasks' own are {@code article} and a number, and so are our documents
 * called after an import. Any other document gets the prefix on the way out and loses it on the way
 * in.
 */
final class SemevalNames {
  private static final String PREFIX = "article";

  private SemevalNames() {}

  /** File name of a document without its extension, folders kept. */
  static String file(String document) {
    int slash = document.lastIndexOf('/') + 1;
    String last = document.substring(slash);
    return isArticle(last) ? document : document.substring(0, slash) + PREFIX + last;
  }

  /** Name of the document of a file's name without its extension. */
  static String document(String file) {
    int slash = file.lastIndexOf('/') + 1;
    String last = file.substring(slash);
    return !last.startsWith(PREFIX) || last.length() == PREFIX.length() || isArticle(last)
        ? file
        : file.substring(0, slash) + last.substring(PREFIX.length());
  }

  /** The first column of a row: what follows the prefix. */
  static String id(String file) {
    String last = file.substring(file.lastIndexOf('/') + 1);
    return last.startsWith(PREFIX) ? last.substring(PREFIX.length()) : last;
  }

  private static boolean isArticle(String name) {
    return name.length() > PREFIX.length()
        && name.startsWith(PREFIX)
        && name.chars().skip(PREFIX.length()).allMatch(c -> c >= '0' && c <= '9');
  }
}
