package org.glossator.cli.internal;

import java.util.Locale;

/** Numbers with the things they count. */
final class Plural {
  private Plural() {}

  /** {@code 1 file}, {@code 1,200 files}. */
  static String of(long count, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
  }
}
