package org.glossator.app.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.glossator.platform.CurrentAnnotator;
import org.glossator.ui.base.TextLook;
import org.glossator.ui.base.UiLog;

/** The preferences: who codes, how the text looks, light or dark. */
public final class GeneralPreferencePage extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {
  private final ScopedPreferenceStore annotator =
      new ScopedPreferenceStore(InstanceScope.INSTANCE, CurrentAnnotator.NODE);
  private final ScopedPreferenceStore text =
      new ScopedPreferenceStore(InstanceScope.INSTANCE, TextLook.NODE);
  private final ScopedPreferenceStore theme =
      new ScopedPreferenceStore(InstanceScope.INSTANCE, ThemePreference.NODE);

  private final List<FieldEditor> fields = new ArrayList<>();

  public GeneralPreferencePage() {
    super(GRID);
  }

  @Override
  public void init(IWorkbench workbench) {
    setDescription(Messages.Preferences_description);
    text.setDefault(TextLook.SIZE, TextLook.DEFAULT_SIZE);
    text.setDefault(TextLook.MEASURE, TextLook.DEFAULT_MEASURE);
    DefaultScope.INSTANCE
        .getNode(ThemePreference.NODE)
        .put(ThemePreference.KEY, ThemePreference.SYSTEM);
  }

  @Override
  protected void createFieldEditors() {
    StringFieldEditor name =
        new StringFieldEditor(
            CurrentAnnotator.NAME, Messages.Preferences_annotator, getFieldEditorParent());
    name.setTextLimit(60);
    addField(name);
    addField(
        new ComboFieldEditor(
            TextLook.FAMILY, Messages.Preferences_font, families(), getFieldEditorParent()));
    IntegerFieldEditor size =
        new IntegerFieldEditor(TextLook.SIZE, Messages.Preferences_size, getFieldEditorParent());
    size.setValidRange(6, 72);
    addField(size);
    IntegerFieldEditor measure =
        new IntegerFieldEditor(
            TextLook.MEASURE, Messages.Preferences_measure, getFieldEditorParent());
    measure.setValidRange(30, 200);
    addField(measure);
    addField(
        new RadioGroupFieldEditor(
            ThemePreference.KEY,
            Messages.Preferences_theme,
            3,
            new String[][] {
              {Messages.Preferences_theme_system, ThemePreference.SYSTEM},
              {Messages.Preferences_theme_light, ThemePreference.LIGHT},
              {Messages.Preferences_theme_dark, ThemePreference.DARK}
            },
            getFieldEditorParent(),
            true));
  }

  @Override
  protected void addField(FieldEditor editor) {
    super.addField(editor);
    fields.add(editor);
  }

  /** The page gives all fields one store; here each value lives with the bundle that uses it. */
  @Override
  protected void initialize() {
    super.initialize();
    for (FieldEditor field : fields) {
      field.setPreferenceStore(
          switch (field.getPreferenceName()) {
            case CurrentAnnotator.NAME -> annotator;
            case ThemePreference.KEY -> theme;
            default -> text;
          });
      field.load();
    }
  }

  private static String[][] families() {
    String[] names =
        Arrays.stream(Display.getCurrent().getFontList(null, true))
            .map(FontData::getName)
            .filter(name -> !name.startsWith("@"))
            .distinct()
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .toArray(String[]::new);
    String[][] families = new String[names.length + 1][];
    families[0] = new String[] {Messages.Preferences_font_default, ""};
    for (int i = 0; i < names.length; i++) {
      families[i + 1] = new String[] {names[i], names[i]};
    }
    return families;
  }

  @Override
  public boolean performOk() {
    boolean ok = super.performOk();
    save(annotator);
    save(text);
    save(theme);
    ThemePreference.apply();
    return ok;
  }

  private static void save(ScopedPreferenceStore store) {
    try {
      store.save();
    } catch (IOException e) {
      UiLog.error("preferences could not be saved", e);
    }
  }
}
