package org.glossator.ui.codebook.internal.paint;

import org.glossator.codebook.CodebookValidator.Finding;

/** How what is wrong with a codebook is told. */
public final class FindingLook {
  private FindingLook() {}

  /** What is wrong and what to do, as one or two sentences. */
  public static String sentence(Finding finding) {
    String sentence = capital(finding.message()) + ".";
    return finding.remedy().isBlank() ? sentence : sentence + " " + capital(finding.remedy()) + ".";
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
