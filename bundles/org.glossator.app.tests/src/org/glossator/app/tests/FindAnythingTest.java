package org.glossator.app.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPluginContribution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.glossator.ui.base.tests.UiHarness;
import org.junit.jupiter.api.Test;

/** "Find anything" and the lists of views and keys offer nothing that is for programmers. */
class FindAnythingTest {
  /** What of the platform's commands a researcher has a use for, without "org.eclipse.". */
  private static final Set<String> KEPT =
      Set.of(
          "ui.edit.addBookmark",
          "ui.edit.copy",
          "ui.edit.cut",
          "ui.edit.delete",
          "ui.edit.findReplace",
          "ui.edit.move",
          "ui.edit.paste",
          "ui.edit.redo",
          "ui.edit.rename",
          "ui.edit.selectAll",
          "ui.edit.text.contentAssist.contextInformation",
          "ui.edit.text.contentAssist.proposals",
          "ui.edit.undo",
          "ui.file.close",
          "ui.file.closeAll",
          "ui.file.closeOthers",
          "ui.file.exit",
          "ui.help.aboutAction",
          "ui.help.dynamicHelp",
          "ui.help.helpContents",
          "ui.help.helpSearch",
          "ui.navigate.back",
          "ui.navigate.backwardHistory",
          "ui.navigate.collapseAll",
          "ui.navigate.expandAll",
          "ui.navigate.forward",
          "ui.navigate.forwardHistory",
          "ui.navigate.goInto",
          "ui.navigate.linkWithEditor",
          "ui.navigate.next",
          "ui.navigate.nextSubTab",
          "ui.navigate.previous",
          "ui.navigate.previousSubTab",
          "ui.navigate.up",
          "ui.part.nextPage",
          "ui.part.previousPage",
          "ui.views.showView",
          "ui.window.activateEditor",
          "ui.window.fullscreenmode",
          "ui.window.maximizePart",
          "ui.window.minimizePart",
          "ui.window.nextEditor",
          "ui.window.nextView",
          "ui.window.preferences",
          "ui.window.previousEditor",
          "ui.window.previousView",
          "ui.window.quickAccess",
          "ui.window.resetPerspective",
          "ui.window.showContextMenu",
          "ui.window.showViewMenu",
          "ui.window.switchToEditor");

  /** Plug-ins of the platform that are in the product; others are only there for tests. */
  private static final Set<String> PLATFORM =
      Set.of(
          "org.eclipse.help",
          "org.eclipse.help.ui",
          "org.eclipse.ui",
          "org.eclipse.ui.forms",
          "org.eclipse.ui.ide",
          "org.eclipse.ui.navigator",
          "org.eclipse.ui.workbench");

  private final UiHarness ui = new UiHarness();

  private static boolean isOfThePlatform(Object contribution) {
    return contribution instanceof IPluginContribution plugin
        && PLATFORM.contains(plugin.getPluginId());
  }

  @Test
  void commandsAreOursAndFewOfThePlatform() {
    assertThat(ui.get(FindAnythingTest::commands))
        .isSubsetOf(KEPT)
        .contains("ui.edit.undo", "ui.file.exit", "ui.window.preferences", "ui.views.showView");
  }

  /** Those that are not hidden, as "Find anything" asks: by contributor and command. */
  private static Set<String> commands() {
    ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
    Set<String> found = new TreeSet<>();
    for (IConfigurationElement element :
        Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.commands")) {
      String id = element.getAttribute("id");
      String contributor = element.getContributor().getName();
      if (element.getName().equals("command")
          && PLATFORM.contains(contributor)
          && service.getCommand(id).isDefined()
          && isOffered(contributor + "/" + id)) {
        found.add(id.replaceFirst("^org\\.eclipse\\.", ""));
      }
    }
    return found;
  }

  private static boolean isOffered(String name) {
    return PlatformUI.getWorkbench()
        .getActivitySupport()
        .getActivityManager()
        .getIdentifier(name)
        .isEnabled();
  }

  @Test
  void viewsAreOursAndThoseOfHelpAndProgress() {
    Set<String> views = new TreeSet<>();
    ui.run(
        () -> {
          for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            if (isOfThePlatform(view) && !WorkbenchActivityHelper.filterItem(view)) {
              views.add(view.getId());
            }
          }
        });
    assertThat(views)
        .isSubsetOf(
            "org.eclipse.help.ui.HelpView",
            "org.eclipse.ui.internal.introview",
            "org.eclipse.ui.views.ProgressView")
        .contains("org.eclipse.help.ui.HelpView");
  }

  @Test
  void wizardsAreNotOfThePlatform() {
    Set<String> wizards = new TreeSet<>();
    ui.run(
        () -> {
          collect(PlatformUI.getWorkbench().getNewWizardRegistry().getRootCategory(), wizards);
          collect(PlatformUI.getWorkbench().getImportWizardRegistry().getRootCategory(), wizards);
          collect(PlatformUI.getWorkbench().getExportWizardRegistry().getRootCategory(), wizards);
        });
    assertThat(wizards).isEmpty();
  }

  private static void collect(IWizardCategory category, Set<String> found) {
    Arrays.stream(category.getWizards())
        .filter(wizard -> isOfThePlatform(wizard) && !WorkbenchActivityHelper.filterItem(wizard))
        .map(IWizardDescriptor::getId)
        .forEach(found::add);
    for (IWizardCategory inner : category.getCategories()) {
      collect(inner, found);
    }
  }
}
