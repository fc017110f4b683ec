package org.glossator.study.internal;

import org.glossator.codebook.Scheme;

/**
 * What an XMI file says about the codebook that it was written under.
 *
 * @param name name of the codebook
 * @param version version of the codebook
 */
public record WrittenUnder(String name, String version) {

  /** What a file that is written now says. */
  public static WrittenUnder of(Scheme scheme) {
    return new WrittenUnder(scheme.name(), scheme.version());
  }
}
