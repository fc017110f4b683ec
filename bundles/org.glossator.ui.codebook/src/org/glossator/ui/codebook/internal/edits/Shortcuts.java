package org.glossator.ui.codebook.internal.edits;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;

/**
 * Keys for codes: the first letter of the name, else another letter of it, else a digit, else any
 * letter that is free. Only keys that every keyboard has.
 */
public final class Shortcuts {
  private static final String DIGITS = "123456789";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0";

  private final CodebookWork work;

  public Shortcuts(CodebookWork work) {
    this.work = work;
  }

  /** How many codes are in use and have no key. */
  public long missing() {
    return CodeTree.codes(work.codebook()).stream().filter(Shortcuts::wantsKey).count();
  }

  /** Gives each code that has no key one, as far as there are free ones, as one step. */
  public void assignMissing() {
    Set<String> taken = taken(work.codebook(), null);
    Map<Code, String> keys = new LinkedHashMap<>();
    for (Code code : CodeTree.codes(work.codebook())) {
      String key = wantsKey(code) ? suggest(CodeTree.name(code), taken) : "";
      if (!key.isEmpty()) {
        taken.add(key);
        keys.put(code, key);
      }
    }
    if (!keys.isEmpty()) {
      work.edit(
          Messages.Shortcuts_assign,
          keys.keySet().iterator().next(),
          () -> keys.forEach(Code::setShortcut));
    }
  }

  /** A key for one code that no other code has, or empty if all are taken. */
  public String suggest(Code code) {
    return suggest(CodeTree.name(code), taken(work.codebook(), code));
  }

  private static boolean wantsKey(Code code) {
    return !code.isRetired() && isEmpty(code.getShortcut());
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }

  private static Set<String> taken(Codebook codebook, Code except) {
    Set<String> taken = new HashSet<>();
    for (Code code : CodeTree.codes(codebook)) {
      if (code != except && !code.isRetired() && !isEmpty(code.getShortcut())) {
        taken.add(code.getShortcut().strip().toLowerCase(Locale.ROOT));
      }
    }
    return taken;
  }

  static String suggest(String name, Set<String> taken) {
    StringBuilder wanted = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (!word.isEmpty()) {
        wanted.append(word.charAt(0));
      }
    }
    wanted.append(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
    wanted.append(DIGITS).append(LETTERS);
    for (char c : wanted.toString().toCharArray()) {
      if (!taken.contains(String.valueOf(c))) {
        return String.valueOf(c);
      }
    }
    return "";
  }
}
