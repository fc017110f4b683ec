package org.glossator.ui.codebook.internal.paint;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.graphics.Image;
import org.glossator.base.Severity;
import org.glossator.codebook.CodebookValidator.Finding;

/** How what is wrong with a codebook is shown. UI thread only. */
public final class FindingLook {
  private FindingLook() {}

  /** The platform's small sign for a severity; it belongs to the platform. */
  public static Image image(Severity severity) {
    String id =
        switch (severity) {
          case ERROR -> FieldDecorationRegistry.DEC_ERROR;
          case WARNING -> FieldDecorationRegistry.DEC_WARNING;
          case INFO -> FieldDecorationRegistry.DEC_INFORMATION;
        };
    return FieldDecorationRegistry.getDefault().getFieldDecoration(id).getImage();
  }

  /** What is wrong and what to do, as one or two sentences. */
  public static String sentence(Finding finding) {
    String sentence = capital(finding.message()) + ".";
    return finding.remedy().isBlank() ? sentence : sentence + " " + capital(finding.remedy()) + ".";
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
