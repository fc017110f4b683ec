package org.glossator.ui.editor.internal.part;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Line spacing, zoom and what the margin shows. Font and measure are on the page above. */
public final class EditorPreferencePage extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {

  public EditorPreferencePage() {
    super(GRID);
    ScopedPreferenceStore store =
        new ScopedPreferenceStore(InstanceScope.INSTANCE, EditorPreferences.NODE);
    store.setDefault(EditorPreferences.SPACING, EditorPreferences.DEFAULT_SPACING);
    store.setDefault(EditorPreferences.ZOOM, 100);
    store.setDefault(EditorPreferences.BRACKETS, true);
    store.setDefault(EditorPreferences.CODE_BAR, true);
    setPreferenceStore(store);
  }

  @Override
  public void init(IWorkbench workbench) {
    // nothing of the workbench is needed
  }

  @Override
  protected void createFieldEditors() {
    addField(number(EditorPreferences.SPACING, Messages.prefSpacing, 110, 300));
    addField(number(EditorPreferences.ZOOM, Messages.prefZoom, 50, 400));
    addField(
        new BooleanFieldEditor(
            EditorPreferences.BRACKETS, Messages.prefBrackets, getFieldEditorParent()));
    addField(
        new BooleanFieldEditor(
            EditorPreferences.ABOVE, Messages.prefAbove, getFieldEditorParent()));
    addField(
        new BooleanFieldEditor(
            EditorPreferences.CODE_BAR, Messages.prefCodeBar, getFieldEditorParent()));
  }

  private IntegerFieldEditor number(String key, String label, int least, int most) {
    IntegerFieldEditor field = new IntegerFieldEditor(key, label, getFieldEditorParent());
    field.setValidRange(least, most);
    return field;
  }
}
