package org.glossator.codebook.internal.rules;

import java.util.List;

/** The rules that there are. */
public final class CodebookRules {
  private static final List<CodebookRule> ALL =
      List.of(
          new CodebookItselfRule(),
          new IdRule(),
          new UniqueIdRule(),
          new NameRule(),
          new ShortcutRule(),
          new ColourRule(),
          new UnreachableCodeRule(),
          new ChoicesRule(),
          new DefaultValueRule(),
          new OnlyForCodesRule(),
          new RelationLayersRule(),
          new FixedUnitRule(),
          new ExampleRule(),
          new TextCharactersRule());

  private CodebookRules() {}

  /** All, in the order in which they report. */
  public static List<CodebookRule> all() {
    return ALL;
  }
}
