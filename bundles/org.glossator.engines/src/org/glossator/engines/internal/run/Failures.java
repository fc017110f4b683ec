package org.glossator.engines.internal.run;

import java.lang.reflect.InvocationTargetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMARuntimeException;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;

/** Says in one line why an engine failed; UIMA wraps reasons several times. */
final class Failures {
  private static final int LONGEST = 300;

  private Failures() {}

  /** An engine cannot be run at all. */
  static ProblemException setUp(String engine, Throwable failure) {
    return new ProblemException(
        Problem.error(
            "",
            "the engine " + engine + " cannot be run: " + reason(failure),
            "look at its descriptor and parameters, or run without it"),
        failure);
  }

  /** An engine failed on a document. */
  static Problem onDocument(String engine, String document, Throwable failure) {
    return Problem.error(
        document,
        "the engine " + engine + " failed: " + reason(failure),
        "its earlier suggestions on the document are as they were");
  }

  static Problem tooSlow(String engine, String document, long seconds, boolean isStuck) {
    return Problem.error(
        document,
        "the engine "
            + engine
            + " was not done after "
            + seconds
            + " s"
            + (isStuck ? " and cannot be stopped; it is not run on further documents" : ""),
        "allow it more time with the parameter timeout, or run without it");
  }

  /** The innermost reason: its message, or what kind of failure it is where it has none. */
  static String reason(Throwable failure) {
    Throwable inner = failure;
    for (int depth = 0; inner.getCause() != null && isWrapper(inner) && depth < 20; depth++) {
      inner = inner.getCause();
    }
    String message = inner.getMessage();
    String kind = inner.getClass().getSimpleName();
    String text =
        switch (inner) {
          case ClassNotFoundException e -> "the class " + className(message) + " is missing";
          case NoClassDefFoundError e -> "the class " + className(message) + " is missing";
          case OutOfMemoryError e -> "it needs more memory than there is";
          case StackOverflowError e -> "it went too deep";
          default -> message == null || message.isBlank() ? kind : message;
        };
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }

  /** UIMA's message goes on about class loaders. */
  private static String className(String message) {
    Matcher bracketed = Pattern.compile("\\[([^\\[\\]]+)\\]").matcher(String.valueOf(message));
    return bracketed.find() ? bracketed.group(1) : String.valueOf(message).replace('/', '.');
  }

  private static boolean isWrapper(Throwable failure) {
    return failure instanceof UIMAException
        || failure instanceof UIMARuntimeException
        || failure instanceof InvocationTargetException
        || failure.getClass() == RuntimeException.class;
  }
}
