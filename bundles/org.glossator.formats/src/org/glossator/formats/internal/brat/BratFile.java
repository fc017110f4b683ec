package org.glossator.formats.internal.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a {@code .ann} file by their kind, each in the order of the file. */
final class BratFile {
  /** What each id stands for; null for what is about something else. */
  final Map<String, BratItem> byId = new HashMap<>();

  final List<BratItem> textBounds = new ArrayList<>();
  final List<BratItem> events = new ArrayList<>();
  final List<BratItem> relations = new ArrayList<>();
  final List<Remark> remarks = new ArrayList<>();
  final List<Group> groups = new ArrayList<>();

  /** What a line says about an annotation. */
  enum Kind {
    ATTRIBUTE,
    NOTE,
    NORMALISATION
  }

  /**
   * An attribute, note or normalisation.
   *
   * @param target id of what it is about
   * @param value the value or text; empty for an attribute that just holds
   */
  record Remark(Kind kind, String id, String type, String target, String value, int line) {}

  /** Spans that belong together: {@code * Equiv T1 T2 T3}. */
  record Group(String type, List<String> members, int line) {}
}
