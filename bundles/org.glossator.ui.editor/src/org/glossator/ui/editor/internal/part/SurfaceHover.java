package org.glossator.ui.editor.internal.part;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.Span;
import org.glossator.ui.editor.internal.scene.GuestSpans;
import org.glossator.ui.editor.internal.surface.SpanPick;
import org.glossator.ui.editor.internal.surface.SpanSurface;

/** What the mouse rests on: code, its definition, attributes, memo, where it came from. */
final class SurfaceHover extends ToolTip {
  private static final int WIDTH = 340;
  private static final int MOST = 3;
  private static final int DELAY_MS = 600;

  private final SpanSurface surface;
  private final Supplier<SpanAnnotating> annotating;

  SurfaceHover(SpanSurface surface, Supplier<SpanAnnotating> annotating) {
    super(surface, ToolTip.NO_RECREATE, false);
    this.surface = surface;
    this.annotating = annotating;
    setPopupDelay(DELAY_MS);
    setHideOnMouseDown(true);
    surface.addListener(SWT.KeyDown, event -> hide());
    hideOnCommands();
  }

  /** Keys of commands never come to the surface: the text would change under the tip. */
  private void hideOnCommands() {
    ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
    IExecutionListener listener =
        new IExecutionListener() {
          @Override
          public void preExecute(String command, ExecutionEvent event) {
            hide();
          }

          @Override
          public void postExecuteSuccess(String command, Object result) {
            // it is gone already
          }

          @Override
          public void postExecuteFailure(String command, ExecutionException failure) {
            // it is gone already
          }

          @Override
          public void notHandled(String command, NotHandledException unhandled) {
            // nothing has changed
          }
        };
    commands.addExecutionListener(listener);
    surface.addListener(SWT.Dispose, event -> commands.removeExecutionListener(listener));
  }

  @Override
  protected Object getToolTipArea(Event event) {
    return texts(event);
  }

  @Override
  protected boolean shouldCreateToolTip(Event event) {
    return !texts(event).isEmpty();
  }

  private List<String> texts(Event event) {
    SpanAnnotating now = annotating.get();
    if (now == null || now.edge().isActive()) {
      return List.of();
    }
    GuestSpans.Pick guest = surface.scene().guestAt(event.x, event.y);
    if (guest != null) {
      Span span = now.guests().snapshot(guest.kind()).span(guest.id());
      return span == null ? List.of() : List.of(HoverTexts.guest(now, guest.kind(), span));
    }
    return annotations(event).stream().map(a -> HoverTexts.own(now, a)).toList();
  }

  private List<Annotation> annotations(Event event) {
    SpanAnnotating now = annotating.get();
    int id = surface.scene().annotationAt(event.x, event.y);
    Annotation direct = now.session().document().snapshot().get(id);
    if (direct != null) {
      return List.of(direct);
    }
    int character = surface.characterAt(event.x, event.y);
    if (character < 0) {
      return List.of();
    }
    List<Span> spans = SpanPick.innermostFirst(now.session().document().snapshot(), character);
    return spans.stream().limit(MOST).map(Annotation.class::cast).toList();
  }

  @Override
  protected Composite createToolTipContentArea(Event event, Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 8;
    layout.marginHeight = 6;
    layout.verticalSpacing = 2;
    area.setLayout(layout);
    texts(event).forEach(text -> line(area, text));
    return area;
  }

  private static void line(Composite area, String text) {
    Label label = new Label(area, SWT.WRAP);
    label.setText(text.replace("&", "&&"));
    GridData data = new GridData();
    int wanted = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    data.widthHint = Math.min(WIDTH, wanted);
    label.setLayoutData(data);
  }
}
