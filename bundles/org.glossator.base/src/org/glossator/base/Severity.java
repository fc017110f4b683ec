package org.glossator.base;

/** How bad a {@link Problem} is. */
public enum Severity {
  /** Something was done that the user should know of; nothing is lost. */
  INFO,
  /** Something was left out or changed on the way; the rest was done. */
  WARNING,
  /** The thing that the problem is about was not done. */
  ERROR
}
