package org.glossator.codebook.change;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of coding schemes, as their authors count: 1.0, 1.1, 2.0. */
public final class Versions {
  private static final Pattern LAST_NUMBER = Pattern.compile("(.*\\.)(\\d{1,9})");

  private Versions() {}

  /**
   * The version after a change that touches annotations: the last number after a dot is one higher;
   * where there is none, {@code .1} is added.
   */
  public static String next(String version) {
    if (version == null || version.isBlank()) {
      return "1.1"; // what has no version is taken for the first
    }
    Matcher matcher = LAST_NUMBER.matcher(version.strip());
    return matcher.matches()
        ? matcher.group(1) + new BigInteger(matcher.group(2)).add(BigInteger.ONE)
        : version.strip() + ".1";
  }
}
