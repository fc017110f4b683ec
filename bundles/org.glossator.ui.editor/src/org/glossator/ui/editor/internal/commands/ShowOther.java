package org.glossator.ui.editor.internal.commands;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.base.ProblemException;
import org.glossator.study.Study;
import org.glossator.ui.editor.internal.part.SpanAnnotating;
import org.glossator.ui.editor.internal.part.SpanEditorPart;
import org.glossator.ui.editor.internal.popup.QuickItem;
import org.glossator.ui.editor.internal.popup.QuickList;

/**
 * Shows the spans of another annotator under the text, read-only, or no longer. Not where the
 * document is coded blind.
 */
public final class ShowOther extends EditorHandler {
  @Override
  void run(SpanEditorPart editor, SpanAnnotating annotating, ExecutionEvent event) {
    Study study = annotating.study();
    String document = editor.input().document();
    String self = annotating.session().annotator();
    if (study.workflow().isBlind(document, self)) {
      annotating.refuse(Messages.otherBlind);
      return;
    }
    List<QuickItem<String>> items = new ArrayList<>();
    if (!annotating.guests().other().isEmpty()) {
      items.add(new QuickItem<>("", Messages.otherNobody, "", "", null));
    }
    for (String annotator : study.annotatorsOf(document)) {
      if (!annotator.equals(self) && !annotator.equals(annotating.guests().other())) {
        items.add(new QuickItem<>(annotator, annotator, "", "", null));
      }
    }
    if (items.isEmpty()) {
      annotating.refuse(Messages.otherNone);
      return;
    }
    QuickList.open(
        editor.surface(),
        Places.atCaret(editor, annotating),
        Messages.otherHint,
        items,
        annotator -> {
          if (annotator.isEmpty()) {
            annotating.guests().hideOther();
          } else {
            read(editor, annotating, annotator);
          }
        });
  }

  private static void read(SpanEditorPart editor, SpanAnnotating annotating, String annotator) {
    Job job =
        new Job(Messages.bind(Messages.otherReading, annotator)) {
          @Override
          protected IStatus run(IProgressMonitor monitor) {
            try {
              AnnotationSnapshot spans =
                  annotating.study().read(editor.input().document(), annotator);
              annotating.later(
                  () -> {
                    annotating.guests().showOther(annotator, spans);
                    annotating.say(Messages.bind(Messages.otherShown, annotator));
                  });
            } catch (ProblemException e) {
              annotating.later(() -> annotating.refuse(e.problem().toString()));
            }
            return Status.OK_STATUS;
          }
        };
    job.setSystem(true);
    job.schedule();
  }
}
