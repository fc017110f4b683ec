package org.glossator.ui.codebook.internal.edits;

/**
 * Something that mends a finding, as one step of undo.
 *
 * @param label what it does, in a few words
 */
public record QuickFix(String label, Runnable action) {
  public void run() {
    action.run();
  }
}
