package org.glossator.ui.codebook.internal.palette;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.DocumentChange;

/** The codes that were applied last, the newest first. One thread. */
public final class RecentCodes {
  /** As many as are seen at a glance. */
  static final int LIMIT = 6;

  /**
   * An edit that touches more than this was made by a program and says nothing about a person's
   * use.
   */
  private static final int BY_HAND = 3;

  private final List<CodeKey> codes = new ArrayList<>();

  /** Newest first. */
  public List<CodeKey> codes() {
    return List.copyOf(codes);
  }

  /** Begins anew with these, the newest first. */
  public void reset(Collection<CodeKey> kept) {
    codes.clear();
    kept.stream().distinct().limit(LIMIT).forEach(codes::add);
  }

  /** Puts a code first. */
  public void add(CodeKey code) {
    codes.remove(code);
    codes.addFirst(code);
    while (codes.size() > LIMIT) {
      codes.removeLast();
    }
  }

  /**
   * Learns the code that an edit gave to an annotation.
   *
   * @return whether {@link #codes} has changed
   */
  public boolean learn(DocumentChange change) {
    if (change.touched().size() > BY_HAND) {
      return false;
    }
    List<CodeKey> before = codes();
    for (int id : change.touched()) {
      Annotation is = change.after().get(id);
      Annotation was = change.before().get(id);
      if (is != null && is.code() != null && (was == null || !is.code().equals(was.code()))) {
        add(new CodeKey(is.layer(), is.code()));
      }
    }
    return !before.equals(codes);
  }
}
