package org.glossator.ui.navigator.internal.commands;

/** Previous document. */
public final class PreviousDocumentHandler extends StepDocumentHandler {
  public PreviousDocumentHandler() {
    super(-1);
  }
}
