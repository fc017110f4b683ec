package org.glossator.app.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.base.AtomicFiles;
import org.glossator.base.Problem;
import org.glossator.ui.base.ProblemsDialog;
import org.glossator.ui.editor.internal.commands.KeyTable;

/**
 * The sheet of all keys as they are set on this computer: a page that prints on one sheet, made
 * from the live bindings so that it is always true, and shown in the system's browser.
 */
public final class KeySheetHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    Path file =
        Platform.getStateLocation(Platform.getBundle("org.glossator.app"))
            .append("keys.html")
            .toPath();
    try {
      AtomicFiles.write(
          file,
          page(KeyTable.sheet(HandlerUtil.getActiveWorkbenchWindow(event)))
              .getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      ProblemsDialog.open(
          HandlerUtil.getActiveShell(event),
          Messages.KeySheet_title,
          Problem.error(file.toString(), Messages.KeySheet_failed, String.valueOf(e.getMessage())));
      return null;
    }
    if (!Program.launch(file.toUri().toString())) {
      ProblemsDialog.open(
          HandlerUtil.getActiveShell(event),
          Messages.KeySheet_title,
          Problem.error(file.toString(), Messages.KeySheet_noBrowser, Messages.KeySheet_byHand));
    }
    return null;
  }

  /** The page as HTML. */
  public static String page(Map<String, List<String>> keys) {
    StringBuilder html = new StringBuilder(4096);
    html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"UTF-8\"><title>")
        .append(escape(Messages.KeySheet_title))
        .append(
            "</title>\n<style>body{font:11px/1.5 sans-serif;columns:2;column-gap:3em;margin:2em}")
        .append("h1{column-span:all;font-size:16px}div{break-inside:avoid;display:flex;")
        .append("justify-content:space-between;border-bottom:1px solid #ddd}")
        .append("kbd{font:10px monospace;white-space:nowrap}</style></head>\n<body><h1>")
        .append(escape(Messages.KeySheet_title))
        .append("</h1>\n");
    keys.forEach(
        (name, of) ->
            html.append("<div><span>")
                .append(escape(name))
                .append("</span><kbd>")
                .append(escape(String.join("   ", of)))
                .append("</kbd></div>\n"));
    return html.append("</body></html>\n").toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
