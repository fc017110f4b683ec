package org.glossator.ui.navigator.internal.commands;

/** Next document. */
public final class NextDocumentHandler extends StepDocumentHandler {
  public NextDocumentHandler() {
    super(1);
  }
}
