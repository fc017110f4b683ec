package org.glossator.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Collects problems in the order they are found. Safe to use from several threads. Memory is
 * bounded: past {@link #LIMIT} problems only their number is kept, since a broken million-line file
 * must not fill the heap with complaints.
 */
public final class Problems {
  /** How many problems are kept whole. */
  public static final int LIMIT = 10_000;

  private final List<Problem> kept = new ArrayList<>();
  private long count;
  private Severity worst;

  /** Adds one. */
  public synchronized void add(Problem problem) {
    count++;
    worsen(problem.severity());
    if (kept.size() < LIMIT) {
      kept.add(problem);
    }
  }

  /** Adds all of another collection, and what that one has only counted. */
  public void addAll(Problems other) {
    List<Problem> theirs;
    long theirCount;
    Severity theirWorst;
    synchronized (other) { // never both locks at once: two collections may be added to one another
      theirs = other.list();
      theirCount = other.count;
      theirWorst = other.worst;
    }
    synchronized (this) {
      theirs.forEach(this::add);
      count += theirCount - theirs.size();
      worsen(theirWorst);
    }
  }

  /** Adds all. */
  public void addAll(Iterable<Problem> problems) {
    problems.forEach(this::add);
  }

  private void worsen(Severity severity) {
    if (severity != null && (worst == null || severity.compareTo(worst) > 0)) {
      worst = severity;
    }
  }

  /** The first {@link #LIMIT} problems, a copy. */
  public synchronized List<Problem> list() {
    return Collections.unmodifiableList(new ArrayList<>(kept));
  }

  /** How many there are, those past the limit included. */
  public synchronized long count() {
    return count;
  }

  public synchronized boolean isEmpty() {
    return count == 0;
  }

  /** Whether one of them is as bad as {@code severity} or worse. */
  public synchronized boolean has(Severity severity) {
    return worst != null && worst.compareTo(severity) >= 0;
  }
}
