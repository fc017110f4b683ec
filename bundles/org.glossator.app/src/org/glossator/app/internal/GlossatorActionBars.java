package org.glossator.app.internal;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.glossator.app.AnnotatePerspective;
import org.glossator.ui.base.Icons;

/**
 * The menus and the tool bar. Here stand the menus themselves and the commands of the platform; the
 * other bundles contribute theirs to the groups by {@code org.eclipse.ui.menus}.
 */
final class GlossatorActionBars extends ActionBarAdvisor {
  static final String FILE = "file";
  static final String EDIT = "edit";
  static final String ANNOTATE = "annotate";
  static final String NAVIGATE = "navigate";
  static final String STUDY = "study";
  static final String VIEW = "view";
  static final String WINDOW = "window";
  static final String HELP = "help";
  static final List<String> MENUS =
      List.of(FILE, EDIT, ANNOTATE, NAVIGATE, STUDY, VIEW, WINDOW, HELP);

  private static final String ADDITIONS = "additions";

  private IWorkbenchWindow window;

  GlossatorActionBars(IActionBarConfigurer configurer) {
    super(configurer);
  }

  @Override
  protected void makeActions(IWorkbenchWindow workbenchWindow) {
    window = workbenchWindow;
    register(ActionFactory.PREFERENCES.create(window)); // macOS finds it by its id in its own menu
    register(ActionFactory.ABOUT.create(window));
    register(ActionFactory.QUIT.create(window));
    register(ActionFactory.RESET_PERSPECTIVE.create(window));
    register(ActionFactory.BACKWARD_HISTORY.create(window));
    register(ActionFactory.FORWARD_HISTORY.create(window));
  }

  @Override
  protected void fillMenuBar(IMenuManager bar) {
    bar.add(file());
    bar.add(edit());
    bar.add(menu(ANNOTATE, Messages.Menu_annotate));
    bar.add(navigate());
    bar.add(study());
    bar.add(view());
    bar.add(windowMenu());
    bar.add(help());
  }

  private static MenuManager menu(String id, String text) {
    MenuManager menu = new MenuManager(text, id);
    menu.add(new GroupMarker(ADDITIONS));
    return menu;
  }

  /** Groups that the bundles fill: steer the work, define it, let engines help, look after it. */
  private static MenuManager study() {
    MenuManager menu = new MenuManager(Messages.Menu_study, STUDY);
    menu.add(new GroupMarker("work"));
    menu.add(new Separator("codebook"));
    menu.add(new Separator("engines"));
    menu.add(new Separator(ADDITIONS));
    menu.add(new Separator("close"));
    return menu;
  }

  private MenuManager file() {
    MenuManager menu = new MenuManager(Messages.Menu_file, FILE);
    menu.add(new GroupMarker("new"));
    menu.add(new Separator("import"));
    menu.add(new GroupMarker("export"));
    menu.add(new Separator("close"));
    menu.add(command(IWorkbenchCommandConstants.FILE_CLOSE, Messages.Menu_file_close, null));
    menu.add(command(IWorkbenchCommandConstants.FILE_CLOSE_ALL, Messages.Menu_file_closeAll, null));
    menu.add(command(IWorkbenchCommandConstants.FILE_SAVE, Messages.Menu_file_save, null));
    menu.add(new Separator(ADDITIONS));
    menu.add(new Separator());
    menu.add(getAction(ActionFactory.QUIT.getId()));
    return menu;
  }

  private MenuManager edit() {
    MenuManager menu = new MenuManager(Messages.Menu_edit, EDIT);
    menu.add(command(IWorkbenchCommandConstants.EDIT_UNDO, Messages.Menu_edit_undo, "undo"));
    menu.add(command(IWorkbenchCommandConstants.EDIT_REDO, Messages.Menu_edit_redo, "redo"));
    menu.add(new Separator());
    menu.add(command(IWorkbenchCommandConstants.EDIT_CUT, Messages.Menu_edit_cut, null));
    menu.add(command(IWorkbenchCommandConstants.EDIT_COPY, Messages.Menu_edit_copy, null));
    menu.add(command(IWorkbenchCommandConstants.EDIT_PASTE, Messages.Menu_edit_paste, null));
    menu.add(command(IWorkbenchCommandConstants.EDIT_DELETE, Messages.Menu_edit_delete, "delete"));
    menu.add(
        command(IWorkbenchCommandConstants.EDIT_SELECT_ALL, Messages.Menu_edit_selectAll, null));
    menu.add(new Separator());
    menu.add(
        command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, Messages.Menu_edit_find, "find"));
    menu.add(new Separator(ADDITIONS));
    return menu;
  }

  private MenuManager navigate() {
    MenuManager menu = menu(NAVIGATE, Messages.Menu_navigate);
    menu.add(new Separator("places"));
    menu.add(
        command(
            IWorkbenchCommandConstants.NAVIGATE_BACKWARD_HISTORY,
            Messages.Menu_navigate_back,
            "previous"));
    menu.add(
        command(
            IWorkbenchCommandConstants.NAVIGATE_FORWARD_HISTORY,
            Messages.Menu_navigate_forth,
            "next"));
    menu.add(new Separator("editors"));
    menu.add(
        command(IWorkbenchCommandConstants.WINDOW_NEXT_EDITOR, Messages.Menu_navigate_next, null));
    menu.add(
        command(
            IWorkbenchCommandConstants.WINDOW_PREVIOUS_EDITOR,
            Messages.Menu_navigate_previous,
            null));
    menu.add(
        command("org.eclipse.ui.window.quickAccess", Messages.Menu_navigate_anything, "search"));
    return menu;
  }

  private MenuManager view() {
    MenuManager menu = new MenuManager(Messages.Menu_view, VIEW);
    menu.add(show(AnnotatePerspective.CORPUS, Messages.Menu_view_corpus, "navigator"));
    menu.add(show(AnnotatePerspective.PALETTE, Messages.Menu_view_codes, "palette"));
    menu.add(show(AnnotatePerspective.INSPECTOR, Messages.Menu_view_annotation, "inspector"));
    menu.add(
        show(AnnotatePerspective.ANNOTATIONS, Messages.Menu_view_annotations, "annotations-table"));
    menu.add(new Separator(ADDITIONS));
    menu.add(new Separator());
    menu.add(getAction(ActionFactory.RESET_PERSPECTIVE.getId()));
    return menu;
  }

  private MenuManager windowMenu() {
    MenuManager menu = menu(WINDOW, Messages.Menu_window);
    menu.add(command(IWorkbenchCommandConstants.WINDOW_NEW_WINDOW, Messages.Menu_window_new, null));
    menu.add(
        command(
            IWorkbenchCommandConstants.WINDOW_MAXIMIZE_ACTIVE_VIEW_OR_EDITOR,
            Messages.Menu_window_maximize,
            null));
    menu.add(new Separator());
    menu.add(getAction(ActionFactory.PREFERENCES.getId()));
    return menu;
  }

  private MenuManager help() {
    MenuManager menu = menu(HELP, Messages.Menu_help);
    menu.add(command("org.glossator.command.allKeys", Messages.Menu_help_keys, "key"));
    menu.add(new Separator());
    menu.add(getAction(ActionFactory.ABOUT.getId()));
    return menu;
  }

  @Override
  protected void fillCoolBar(ICoolBarManager bar) {
    ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
    tools.add(new GroupMarker("new"));
    tools.add(new GroupMarker("import"));
    tools.add(new GroupMarker("export"));
    tools.add(new Separator());
    tools.add(tool("org.glossator.tool.undo", IWorkbenchCommandConstants.EDIT_UNDO, "undo"));
    tools.add(tool("org.glossator.tool.redo", IWorkbenchCommandConstants.EDIT_REDO, "redo"));
    tools.add(new Separator(ADDITIONS));
    tools.add(tool("org.glossator.tool.anything", "org.eclipse.ui.window.quickAccess", "search"));
    bar.add(new ToolBarContributionItem(tools, "org.glossator.toolbar"));
  }

  private CommandContributionItem show(String view, String text, String icon) {
    CommandContributionItemParameter item =
        parameter(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, text, icon);
    item.parameters = Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, view);
    return new CommandContributionItem(item);
  }

  private CommandContributionItem command(String id, String text, String icon) {
    return new CommandContributionItem(parameter(id, text, icon));
  }

  /** With an id of its own: the platform hides items that are called like its undo and redo. */
  private CommandContributionItem tool(String id, String command, String icon) {
    CommandContributionItemParameter item = parameter(command, null, icon);
    item.id = id;
    return new CommandContributionItem(item);
  }

  private CommandContributionItemParameter parameter(String id, String text, String icon) {
    CommandContributionItemParameter item =
        new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH);
    item.label = text;
    item.icon = icon == null ? null : image(icon);
    return item;
  }

  private static ImageDescriptor image(String name) {
    return Icons.descriptor(name);
  }
}
