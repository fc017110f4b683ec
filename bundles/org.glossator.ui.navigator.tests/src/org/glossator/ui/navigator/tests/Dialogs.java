package org.glossator.ui.navigator.tests;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.glossator.ui.base.tests.UiHarness;

/** What a dialog says. UI thread only. */
final class Dialogs {
  private Dialogs() {}

  /** All labels and read-only texts of a dialog, the message of its title area among them. */
  static String message(Shell dialog) {
    List<Label> labels = UiHarness.all(dialog, Label.class);
    List<Text> texts = UiHarness.all(dialog, Text.class);
    return Stream.concat(
            labels.stream().map(Label::getText),
            texts.stream().filter(t -> (t.getStyle() & SWT.READ_ONLY) != 0).map(Text::getText))
        .collect(Collectors.joining("\n"));
  }
}
