package org.glossator.ui.editor.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.TextUnits;
import org.glossator.codebook.Scheme;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.editor.internal.layout.ParagraphIndex;
import org.glossator.ui.editor.internal.scene.SceneOptions.Edge;
import org.glossator.ui.editor.internal.surface.*;

public final class SurfaceDemo {
  public static void main(String[] args) throws Exception {
    String text = args[0].startsWith("gen:") ? TestTexts.english(1, Integer.parseInt(args[0].substring(4))) : Files.readString(Path.of(args[0]));
    int spans = Integer.parseInt(args[1]);
    float zoom = Float.parseFloat(args[2]);
    int jump = args.length > 3 ? Integer.parseInt(args[3]) : 0;
    Scheme scheme = TestSchemes.policy();
    AnnotationSnapshot snapshot = TestTexts.annotated(text, scheme, 7, spans);
    Display display = new Display();
    Shell shell = new Shell(display);
    shell.setLayout(new FillLayout());
    FontData[] label = display.getSystemFont().getFontData();
    SpanSurface s = new SpanSurface(shell, CodePaint.of(display), new SurfaceSettings(new FontData[] {new FontData("DejaVu Serif", 12, SWT.NORMAL)}, label, 72, 1.5, zoom, true, Boolean.getBoolean("above")));
    shell.setSize(1100, 780);
    shell.setLocation(20, 10);
    shell.open();
    TextUnits units = TextUnits.of(text, "en");
    long t = System.nanoTime();
    s.show(ParagraphIndex.of(text), units, snapshot, scheme);
    System.out.println("show " + (System.nanoTime() - t) / 1e6);
    s.addSurfaceListener(new SurfaceListener() {
      @Override public void annotationPicked(int id) { s.setSelected(id, Edge.NONE); }
      @Override public void typed(char c) { System.out.println("typed " + c); }
    });
    if (jump > 0) s.jump(jump);
    if (args.length > 4) s.setSelected(snapshot.spans().firstFrom(jump).id(), Edge.NONE);
    s.setFocus();
    while (!shell.isDisposed()) if (!display.readAndDispatch()) display.sleep();
  }
}
