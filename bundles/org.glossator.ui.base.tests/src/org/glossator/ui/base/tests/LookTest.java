package org.glossator.ui.base.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.glossator.codebook.CodeColour;
import org.glossator.ui.base.Appearance;
import org.glossator.ui.base.CodePaint;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.TextLook;
import org.junit.jupiter.api.Test;

class LookTest {
  private static final CodeColour BLUE =
      new CodeColour("blue", "#c7dffe", "#0a72af", "#014a75", "#67b6fe");

  private final UiHarness ui = new UiHarness();

  @Test
  void everyIconIsAnImageOfSixteenPixels() {
    List<URL> files =
        Collections.list(
            Platform.getBundle("org.glossator.ui.base").findEntries("icons", "*.svg", false));
    assertThat(files).hasSizeGreaterThan(50);
    for (URL file : files) {
      String name = file.getPath().replaceAll(".*/|\\.svg$", "");
      ui.run(
          () -> {
            Image image = Icons.image(name);
            assertThat(image.getBounds().width).as(name).isEqualTo(16);
            assertThat(image.getBounds().height).as(name).isEqualTo(16);
            assertThat(Icons.image(name)).as("shared").isSameAs(image);
          });
    }
  }

  @Test
  void thereIsNoIconThatIsNotThere() {
    assertThatThrownBy(() -> Icons.descriptor("no-such-icon"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-icon");
  }

  @Test
  void coloursOfCodesFollowTheTheme() {
    IThemeEngine engine = ui.get(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
    String before = ui.get(() -> engine.getActiveTheme().getId());
    List<Boolean> told = new ArrayList<>();
    Runnable listener = () -> told.add(Appearance.isDark());
    ui.run(() -> Appearance.addListener(listener));
    try {
      show(engine, "org.eclipse.e4.ui.css.theme.e4_dark");
      assertThat(fillAndLine())
          .containsExactly(new RGB(0x01, 0x4a, 0x75), new RGB(0x67, 0xb6, 0xfe));
      assertThat(told).endsWith(true);
      show(engine, "org.eclipse.e4.ui.css.theme.e4_default");
      assertThat(fillAndLine())
          .containsExactly(new RGB(0xc7, 0xdf, 0xfe), new RGB(0x0a, 0x72, 0xaf));
      assertThat(told).endsWith(false);
    } finally {
      ui.run(() -> Appearance.removeListener(listener));
      show(engine, before);
    }
  }

  private void show(IThemeEngine engine, String theme) {
    ui.run(() -> engine.setTheme(theme, false));
    ui.waitUntil("the theme " + theme, () -> Appearance.isDark() == theme.contains("dark"));
  }

  private List<RGB> fillAndLine() {
    return ui.get(
        () -> {
          CodePaint paint = CodePaint.of(ui.display());
          return List.of(paint.fill(BLUE).getRGB(), paint.line(BLUE).getRGB());
        });
  }

  @Test
  void aColourIsWrittenInSixDigits() {
    ui.run(
        () ->
            assertThatThrownBy(() -> CodePaint.of(ui.display()).colour("blue"))
                .isInstanceOf(IllegalArgumentException.class));
  }

  @Test
  void theTextsFontIsAPreference() {
    var node = InstanceScope.INSTANCE.getNode(TextLook.NODE);
    List<Integer> told = Collections.synchronizedList(new ArrayList<>());
    Runnable listener = () -> told.add(TextLook.size());
    ui.run(() -> TextLook.addListener(listener));
    try {
      Font font = ui.get(TextLook::font);
      assertThat(ui.get(() -> font.getFontData()[0].getHeight())).isEqualTo(TextLook.DEFAULT_SIZE);
      assertThat(ui.get(TextLook::font)).as("shared").isSameAs(font);

      node.putInt(TextLook.SIZE, 20);
      ui.waitUntil("the new size", () -> told.contains(20));
      assertThat(ui.get(() -> TextLook.font().getFontData()[0].getHeight())).isEqualTo(20);

      node.putInt(TextLook.SIZE, 5000);
      node.putInt(TextLook.MEASURE, -1);
      assertThat(ui.get(TextLook::size)).as("kept within reason").isEqualTo(72);
      assertThat(ui.get(TextLook::measure)).isEqualTo(30);
    } finally {
      node.remove(TextLook.SIZE);
      node.remove(TextLook.MEASURE);
      ui.run(() -> TextLook.removeListener(listener));
    }
  }
}
