package org.glossator.annotation;

/**
 * Keeps the first exception that one of several listeners throws, so that the others are still
 * told.
 */
final class Failure {
  private Throwable first;

  void guard(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException | Error e) {
      keep(e);
    }
  }

  /**
   * @param failure a RuntimeException or an Error
   */
  void keep(Throwable failure) {
    if (first == null) {
      first = failure;
    } else if (first != failure) {
      first.addSuppressed(failure);
    }
  }

  void rethrow() {
    switch (first) {
      case null -> {
        // all went well
      }
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(first); // there is no other kind
    }
  }
}
