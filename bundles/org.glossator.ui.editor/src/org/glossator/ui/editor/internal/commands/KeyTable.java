package org.glossator.ui.editor.internal.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.commands.contexts.Context;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.glossator.ui.base.UiLog;
import org.glossator.ui.editor.internal.popup.QuickItem;

/** The commands that a researcher has a use for, with the keys that they have now. */
public final class KeyTable {
  private static final String OURS = "org.glossator.command.category";
  private static final String SCHEME = "org.glossator.ui.base.keys";
  private static final String PARENT = "org.eclipse.ui.defaultAcceleratorConfiguration";

  /** Of the platform's commands those that stand in our menus. */
  private static final Set<String> PLATFORM =
      Set.of(
          "org.eclipse.ui.edit.undo",
          "org.eclipse.ui.edit.redo",
          "org.eclipse.ui.edit.copy",
          "org.eclipse.ui.edit.selectAll",
          "org.eclipse.ui.edit.delete",
          "org.eclipse.ui.edit.findReplace",
          "org.eclipse.ui.file.close",
          "org.eclipse.ui.file.closeAll",
          "org.eclipse.ui.file.exit",
          "org.eclipse.ui.window.nextEditor",
          "org.eclipse.ui.window.previousEditor",
          "org.eclipse.ui.window.nextView",
          "org.eclipse.ui.window.previousView",
          "org.eclipse.ui.window.activateEditor",
          "org.eclipse.ui.window.maximizePart",
          "org.eclipse.ui.window.preferences",
          "org.eclipse.ui.window.quickAccess",
          "org.eclipse.ui.navigate.backwardHistory",
          "org.eclipse.ui.navigate.forwardHistory",
          "org.eclipse.ui.help.helpContents",
          "org.eclipse.ui.help.dynamicHelp");

  private KeyTable() {}

  /** One row a command, by name; those without a key too. */
  static List<QuickItem<Runnable>> commands(IWorkbenchWindow window) {
    Map<ParameterizedCommand, Set<Binding>> keys = keys(window);
    Set<ParameterizedCommand> all = new LinkedHashSet<>(keys.keySet());
    for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
      ParameterizedCommand plain = new ParameterizedCommand(command, null);
      boolean known = keys.keySet().stream().anyMatch(k -> k.getCommand().equals(command));
      if (isWanted(command) && !known && needsNothing(command)) {
        all.add(plain);
      }
    }
    List<QuickItem<Runnable>> items = new ArrayList<>();
    for (ParameterizedCommand command : all) {
      QuickItem<Runnable> item = item(window, command, keys.getOrDefault(command, Set.of()));
      if (item != null) {
        items.add(item);
      }
    }
    items.sort(Comparator.comparing(QuickItem::name));
    return items;
  }

  /** All keys of the commands that have some, by the commands' names, and those of the caret. */
  public static Map<String, List<String>> sheet(IWorkbenchWindow window) {
    Map<String, List<String>> sheet = new TreeMap<>();
    keys(window)
        .forEach(
            (command, bindings) -> {
              List<String> of = sheet.computeIfAbsent(name(command), n -> new ArrayList<>());
              for (Binding binding : bindings) {
                String key = binding.getTriggerSequence().format();
                if (!of.contains(key)) {
                  of.add(key);
                }
              }
            });
    for (QuickItem<Runnable> item : caret()) {
      sheet.computeIfAbsent(item.name(), n -> new ArrayList<>()).add(item.key());
    }
    sheet.remove("");
    return sheet;
  }

  /** A command's name; that of one with several values to choose from is the same for all. */
  private static String name(ParameterizedCommand command) {
    try {
      String name = command.getCommand().getName().strip();
      return name.endsWith("...") ? name.substring(0, name.length() - 3) : name;
    } catch (NotDefinedException e) {
      return ""; // gone with its bundle
    }
  }

  private static boolean isWanted(Command command) {
    try {
      return PLATFORM.contains(command.getId()) || command.getCategory().getId().equals(OURS);
    } catch (NotDefinedException e) {
      return false; // a key of a bundle that is not there
    }
  }

  private static boolean needsNothing(Command command) {
    try {
      return command.getParameters() == null
          || Arrays.stream(command.getParameters()).allMatch(p -> p.isOptional());
    } catch (NotDefinedException e) {
      return false;
    }
  }

  /** The keys by command: what the user set counts, and what he took away does not. */
  private static Map<ParameterizedCommand, Set<Binding>> keys(IWorkbenchWindow window) {
    Binding[] bindings = window.getService(IBindingService.class).getBindings();
    Map<ParameterizedCommand, Set<Binding>> keys = new LinkedHashMap<>();
    for (Binding binding : bindings) {
      ParameterizedCommand command = binding.getParameterizedCommand();
      if (command != null
          && isWanted(command.getCommand())
          && isInScheme(binding)
          && !isReplaced(binding, bindings)) {
        keys.computeIfAbsent(command, c -> new LinkedHashSet<>()).add(binding);
      }
    }
    return keys;
  }

  private static boolean isInScheme(Binding binding) {
    return SCHEME.equals(binding.getSchemeId()) || PARENT.equals(binding.getSchemeId());
  }

  private static boolean isReplaced(Binding binding, Binding[] all) {
    for (Binding other : all) {
      boolean stronger =
          other.getType() == Binding.USER && binding.getType() != Binding.USER
              || SCHEME.equals(other.getSchemeId()) && PARENT.equals(binding.getSchemeId());
      if (stronger
          && other.getTriggerSequence().equals(binding.getTriggerSequence())
          && other.getContextId().equals(binding.getContextId())
          && (other.getPlatform() == null || other.getPlatform().equals(binding.getPlatform()))) {
        return true;
      }
    }
    return false;
  }

  private static QuickItem<Runnable> item(
      IWorkbenchWindow window, ParameterizedCommand command, Set<Binding> bindings) {
    try {
      List<String> keys = bindings.stream().map(b -> b.getTriggerSequence().format()).toList();
      String key = String.join(", ", keys.stream().distinct().limit(2).toList());
      String context = bindings.isEmpty() ? "" : context(window, bindings.iterator().next());
      return new QuickItem<>(() -> run(window, command), command.getName(), context, key, null);
    } catch (NotDefinedException e) {
      return null; // gone with its bundle
    }
  }

  /** Where the key is good; nothing is said of keys that are good everywhere. */
  private static String context(IWorkbenchWindow window, Binding binding) {
    String id = binding.getContextId();
    if (id == null || id.equals(IContextService.CONTEXT_ID_WINDOW)) {
      return "";
    }
    try {
      Context context = window.getService(IContextService.class).getContext(id);
      return context.isDefined() && !id.startsWith("org.eclipse") ? context.getName() : "";
    } catch (NotDefinedException e) {
      return "";
    }
  }

  private static void run(IWorkbenchWindow window, ParameterizedCommand command) {
    IHandlerService handlers = window.getService(IHandlerService.class);
    // when the list is gone and the focus is back, or it would act on the list
    window
        .getShell()
        .getDisplay()
        .asyncExec(
            () -> {
              try {
                if (command.getCommand().isEnabled()) {
                  handlers.executeCommand(command, null);
                }
              } catch (Exception e) {
                UiLog.error("the command " + command.getId() + " failed", e);
              }
            });
  }

  /** The keys that move the caret; they are no commands and are what they are everywhere. */
  static List<QuickItem<Runnable>> caret() {
    List<QuickItem<Runnable>> items = new ArrayList<>();
    for (String line : Messages.caretKeys.split("\\|")) {
      String[] parts = line.split("=", 2);
      items.add(
          new QuickItem<>(
              KeyTable::nothing, parts[0].strip(), Messages.caret, parts[1].strip(), null));
    }
    return items;
  }

  /** A key to read about, not to run. */
  private static void nothing() {
    // the caret is moved by the key itself
  }
}
