package org.glossator.ui.editor.internal.views;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.glossator.annotation.AttributeValue;
import org.glossator.codebook.SchemeAttribute;

/** A date, typed (also only a year or a month) or picked from a calendar. */
final class DateField extends AttributeField {
  private final Composite area;
  private final TextField typed;

  DateField(Composite parent, SchemeAttribute attribute, Receiver receiver) {
    super(attribute, receiver);
    area = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = layout.marginHeight = 0;
    layout.horizontalSpacing = 2;
    area.setLayout(layout);
    area.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    typed = new TextField(area, attribute, receiver);
    Button open = new Button(area, SWT.ARROW | SWT.DOWN);
    open.setToolTipText(Messages.calendar);
    open.addListener(SWT.Selection, event -> openCalendar());
    typed
        .control()
        .addListener(
            SWT.KeyDown,
            event -> {
              if (event.keyCode == SWT.ARROW_DOWN) {
                openCalendar();
                event.doit = false;
              }
            });
  }

  private void openCalendar() {
    Shell shell = new Shell(area.getShell(), SWT.ON_TOP | SWT.TOOL);
    GridLayout layout = new GridLayout();
    layout.marginWidth = layout.marginHeight = 2;
    shell.setLayout(layout);
    DateTime calendar = new DateTime(shell, SWT.CALENDAR);
    LocalDate date = date();
    if (date != null) {
      calendar.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }
    calendar.addListener(SWT.MouseDoubleClick, event -> pick(calendar));
    calendar.addListener(SWT.KeyDown, event -> key(event, calendar));
    shell.addListener(SWT.Deactivate, event -> close(shell));
    shell.pack();
    Point place = typed.control().toDisplay(0, typed.control().getSize().y);
    shell.setLocation(place);
    shell.open();
    calendar.setFocus();
  }

  private void key(Event event, DateTime calendar) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      pick(calendar);
    } else if (event.keyCode == SWT.ESC) {
      close(calendar.getShell());
    }
  }

  private void pick(DateTime calendar) {
    LocalDate date = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
    close(calendar.getShell());
    typed.control().setText(date.toString());
    typed.flush();
  }

  private void close(Shell shell) {
    if (!shell.isDisposed()) {
      shell.getDisplay().asyncExec(shell::dispose); // within its own event it must stay
      shell.setVisible(false);
    }
  }

  /** The whole date in the field, or null. */
  private LocalDate date() {
    try {
      return LocalDate.parse(typed.control().getText().strip());
    } catch (DateTimeParseException e) {
      return null; // empty, or a month only: the calendar begins today
    }
  }

  @Override
  Control control() {
    return area;
  }

  @Override
  void setEnabled(boolean enabled) {
    for (Control child : area.getChildren()) {
      child.setEnabled(enabled);
    }
  }

  @Override
  boolean focus() {
    return typed.control().setFocus();
  }

  @Override
  void show(AttributeValue shown) {
    typed.set(shown);
  }

  @Override
  boolean isTyping() {
    return typed.isTyping();
  }

  @Override
  void flush() {
    typed.flush();
  }
}
