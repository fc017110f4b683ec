package org.glossator.ui.editor.internal.part;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.TextUnits;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.platform.GlossatorPlatform;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentSession;
import org.glossator.study.Study;
import org.glossator.ui.base.DocumentInput;
import org.glossator.ui.base.ErrorMessages;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.editor.internal.layout.ParagraphIndex;
import org.glossator.ui.editor.internal.scene.OverviewBins;

/**
 * Opens a document off the UI thread: first its text, then the session with its spans. What it
 * opened it closes again, off the UI thread too, even if the editor is gone before it is done.
 */
final class DocumentLoader {

  /** The text, ready to be shown. */
  record Text(Study study, DocumentEntry entry, ParagraphIndex index, TextUnits units) {}

  /** The editor, told on the UI thread. */
  interface Receiver {
    void text(Text text);

    void session(DocumentSession session);

    /** How full the document is, from its begin to its end, with those annotations. */
    void overview(AnnotationSnapshot of, OverviewBins overview);

    void failed(Problem problem);
  }

  private final DocumentInput input;
  private final Display display;
  private final Receiver receiver;
  private final Job job;
  private Study study;
  private DocumentSession session;
  private boolean closed;

  DocumentLoader(DocumentInput input, Display display, Receiver receiver) {
    this.input = input;
    this.display = display;
    this.receiver = receiver;
    job =
        new Job(Messages.bind(Messages.opening, input.getName())) {
          @Override
          protected IStatus run(IProgressMonitor monitor) {
            open();
            return Status.OK_STATUS;
          }
        };
    job.setPriority(Job.INTERACTIVE);
    job.setSystem(true);
  }

  void start() {
    job.schedule();
  }

  private void open() {
    try {
      Study opened = GlossatorPlatform.studies().acquire(input.study());
      synchronized (this) {
        study = opened;
      }
      DocumentEntry entry = opened.documents().get(input.document());
      String text = opened.text(input.document());
      TextUnits units = TextUnits.of(text, entry == null ? null : entry.language());
      Text ready = new Text(opened, entry, ParagraphIndex.of(text), units);
      onUi(() -> receiver.text(ready));
      waitForClosing();
      DocumentSession opening = SharedSessions.acquire(opened, input);
      synchronized (this) {
        session = opening;
      }
      AnnotationSnapshot first = opening.document().snapshot();
      onUi(() -> receiver.session(opening));
      OverviewBins overview = OverviewBins.of(first, opened.scheme());
      onUi(() -> receiver.overview(first, overview));
      readSteps(opened);
    } catch (ProblemException e) {
      onUi(() -> receiver.failed(e.problem()));
    } catch (RuntimeException e) {
      UiLog.error("the document " + input.document() + " could not be opened", e);
      onUi(() -> receiver.failed(ErrorMessages.unexpected(e)));
    }
  }

  /** What can be taken back in several documents at once, for undo; after the text is there. */
  private static void readSteps(Study study) {
    try {
      study.history().read();
    } catch (ProblemException e) {
      UiLog.warning("the steps of the study cannot be read: " + e.problem(), e);
    }
  }

  /** An editor of the same document that was closed a moment ago may still hold its lock. */
  private void waitForClosing() {
    try {
      Job.getJobManager().join(input, null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void onUi(Runnable told) {
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            synchronized (this) {
              if (closed) {
                return;
              }
            }
            told.run();
          });
    }
  }

  /** Saves and gives everything back, in the background. The receiver is told nothing any more. */
  void close() {
    synchronized (this) {
      closed = true;
    }
    if (PlatformUI.getWorkbench().isClosing()) {
      // nobody would wait for a job any more
      waitForOpening();
      giveBack();
      return;
    }
    Job closing =
        new Job(Messages.bind(Messages.closing, input.getName())) {
          @Override
          protected IStatus run(IProgressMonitor monitor) {
            waitForOpening();
            giveBack();
            return Status.OK_STATUS;
          }

          @Override
          public boolean belongsTo(Object family) {
            return family == SpanEditorPart.CLOSING || input.equals(family);
          }
        };
    closing.setPriority(Job.SHORT);
    closing.setSystem(true);
    closing.schedule();
  }

  private void waitForOpening() {
    try {
      job.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void giveBack() {
    try {
      if (session != null) {
        SharedSessions.release(input);
      }
    } catch (ProblemException e) {
      UiLog.error("the last edits of " + input.document() + " could not be saved", e);
    } finally {
      session = null;
      release();
    }
  }

  private void release() {
    if (study == null) {
      return;
    }
    try {
      GlossatorPlatform.studies().release(study);
    } catch (ProblemException e) {
      UiLog.error("the study of " + input.document() + " could not be closed", e);
    }
    study = null;
  }
}
