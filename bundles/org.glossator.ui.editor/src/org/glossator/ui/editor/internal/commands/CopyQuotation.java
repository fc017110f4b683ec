package org.glossator.ui.editor.internal.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.glossator.annotation.Span;
import org.glossator.ui.editor.internal.coding.Quotations;
import org.glossator.ui.editor.internal.part.Clipboards;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;

/** Copies the selected text, else the span at the caret, with where it stands. */
public final class CopyQuotation extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    String text = annotating.session().document().text();
    int begin = annotating.selectionBegin();
    String words = text.substring(begin, annotating.selectionEnd());
    if (words.isEmpty()) {
      Span span = annotating.chosenSpan();
      if (span == null) {
        annotating.refuse(Messages.nothingToQuote);
        return;
      }
      begin = span.begin();
      words = span.text(text);
    }
    String quotation =
        Quotations.cite(
            words,
            editor.entry().orElse(null),
            editor.input().document(),
            editor.paragraphNumber(begin));
    Clipboards.put(editor.surface(), quotation);
    annotating.say(Messages.bind(Messages.copied, quotation));
  }
}
