package org.glossator.ui.base.tests;

import java.lang.reflect.Proxy;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.glossator.ui.base.AnnotatingPart;

/** An editor with nothing but a text field; it annotates nothing. */
public class TestEditor extends EditorPart {
  private Text text;

  /** One that says that it annotates. */
  public static final class Annotating extends TestEditor {
    /** Only its identity matters here; to the views of the product it has nothing to say. */
    private final AnnotatingPart part =
        (AnnotatingPart)
            Proxy.newProxyInstance(
                AnnotatingPart.class.getClassLoader(),
                new Class<?>[] {AnnotatingPart.class},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "equals" -> proxy == arguments[0];
                      case "hashCode" -> System.identityHashCode(proxy);
                      case "toString" -> "a part of a test";
                      default -> nothing(method.getReturnType());
                    });

    private static Object nothing(Class<?> type) {
      if (type == boolean.class) {
        return false;
      }
      return type == int.class ? (Object) 0 : null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
      return adapter == AnnotatingPart.class ? adapter.cast(part) : super.getAdapter(adapter);
    }
  }

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite parent) {
    text = new Text(parent, SWT.MULTI);
  }

  Text text() {
    return text;
  }

  @Override
  public void setFocus() {
    text.setFocus();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    // nothing to save
  }

  @Override
  public void doSaveAs() {
    // nothing to save
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
