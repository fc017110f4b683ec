package org.glossator.ui.codebook.internal.fields;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.glossator.codebook.CodebookValidator.Finding;
import org.glossator.ui.codebook.internal.edits.QuickFix;
import org.glossator.ui.codebook.internal.edits.QuickFixes;
import org.glossator.ui.codebook.internal.paint.CodebookIcons;
import org.glossator.ui.codebook.internal.paint.FindingLook;

/** Below a field: what is wrong with its value, what to do, and links that do it. */
final class FieldNote {
  private static final int WIDTH = 200;

  private final FieldContext context;
  private final Composite area;
  private final Label icon;
  private final Link text;
  private Finding shown;
  private List<QuickFix> fixes = List.of();

  FieldNote(Composite parent, FieldContext context) {
    this.context = context;
    area = context.toolkit().createComposite(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
    area.setVisible(false);
    icon = context.toolkit().createLabel(area, "");
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
    text = new Link(area, SWT.WRAP);
    context.toolkit().adapt(text, true, true);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    text.addListener(SWT.Selection, e -> fix(e.text));
  }

  void show(Finding finding) {
    if (finding == null ? shown == null : finding.equals(shown)) {
      return;
    }
    shown = finding;
    fixes = finding == null ? List.of() : QuickFixes.of(context.codebookWork(), finding);
    if (finding != null) {
      icon.setImage(CodebookIcons.of(finding.severity()));
      text.setText(sentence(finding));
    }
    GridVisibility.set(area, finding != null);
    context.reflow().run();
  }

  private String sentence(Finding finding) {
    StringBuilder sentence = new StringBuilder(escape(FindingLook.sentence(finding)));
    for (int i = 0; i < fixes.size(); i++) {
      sentence.append(i == 0 ? "  " : "   ");
      sentence.append("<a href=\"").append(i).append("\">");
      sentence.append(escape(fixes.get(i).label())).append("</a>");
    }
    return sentence.toString();
  }

  /** A link reads markup and mnemonics in what is a text of the user. */
  private static String escape(String text) {
    return text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
  }

  private void fix(String index) {
    fixes.get(Integer.parseInt(index)).run();
  }
}
