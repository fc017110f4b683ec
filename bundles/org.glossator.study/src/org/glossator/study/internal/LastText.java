package org.glossator.study.internal;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * The text that was read last, as long as somebody uses it: who opens a document needs it twice, on
 * the screen and for its annotations, and a text of 5 MB is read, hashed and decoded in 40 to 90 ms
 * and takes 10 MB. Given again only for a file of the same stamp that had rested for a while when
 * it was read (Git's index has the same rule): a change of it is always seen.
 *
 * <p>Safe to share.
 */
public final class LastText {
  private static final Duration REST = Duration.ofSeconds(2);

  private Place place;
  private WeakReference<String> text = new WeakReference<>(null);

  /**
   * A file as it is at a moment.
   *
   * @param sha256 of the text that is expected in it
   */
  public record Place(Path file, String sha256, FileStamp stamp) {
    private boolean isAtRest() {
      return stamp.exists() && stamp.modified().toInstant().isBefore(Instant.now().minus(REST));
    }
  }

  /** A file as it is now, or null where that cannot be known or no hash is expected. */
  public static Place place(Path file, String sha256) {
    if (sha256.isEmpty()) {
      return null;
    }
    try {
      return new Place(file, sha256, FileStamp.of(file));
    } catch (IOException e) {
      return null; // reading it says what is wrong
    }
  }

  /** The text of a file that is what it was, or null. */
  public synchronized String get(Place now) {
    return now != null && now.equals(place) ? text.get() : null;
  }

  /**
   * Keeps a text for as long as others do.
   *
   * @param before the file before it was read; null keeps nothing
   */
  public synchronized void keep(Place before, String read) {
    place = before != null && before.isAtRest() ? before : null;
    text = new WeakReference<>(place == null ? null : read);
  }
}
