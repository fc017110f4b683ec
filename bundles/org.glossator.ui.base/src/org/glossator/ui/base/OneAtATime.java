package org.glossator.ui.base;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Keeps changes of studies in the order in which they were asked for. */
final class OneAtATime implements ISchedulingRule {
  static final OneAtATime RULE = new OneAtATime();

  private OneAtATime() {}

  @Override
  public boolean contains(ISchedulingRule rule) {
    return rule == this;
  }

  @Override
  public boolean isConflicting(ISchedulingRule rule) {
    return rule == this;
  }
}
