package org.glossator.formats.internal.qda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a project file says, before it is made documents. Filled by {@link QdaParser}. */
final class QdaProject {
  String origin = "";
  String creatingUser;
  final Map<String, String> users = new LinkedHashMap<>();
  final Map<String, Code> codes = new LinkedHashMap<>();
  final Map<String, String> variables = new LinkedHashMap<>();
  final List<Case> cases = new ArrayList<>();
  final List<Source> sources = new ArrayList<>();
  final Map<String, Note> notes = new LinkedHashMap<>();
  final List<Link> links = new ArrayList<>();

  /** Things that have no place here, by what they are called. */
  final Map<String, Integer> others = new LinkedHashMap<>();

  /** Something that notes can be at. */
  abstract static class Noted {
    final List<String> notes = new ArrayList<>();
  }

  static final class Code extends Noted {
    String guid;
    String name = "";
    String colour;
    String description = "";
    Code parent;
  }

  static final class Case {
    String name = "";
    final Map<String, String> values = new LinkedHashMap<>();
    final List<String> sources = new ArrayList<>();
  }

  static final class Source extends Noted {
    String guid;
    String name = "";
    String description = "";
    String kind;
    String text;
    String path;
    String user;
    final Map<String, String> values = new LinkedHashMap<>();
    final List<Selection> selections = new ArrayList<>();
    final List<Coding> codings = new ArrayList<>();
  }

  static final class Selection extends Noted {
    String guid;
    String start;
    String end;
    String user;
    int line;
    final List<Coding> codings = new ArrayList<>();
  }

  static final class Coding extends Noted {
    String guid;
    String code;
    String user;
    int line;
  }

  static final class Note {
    String name = "";
    String text = "";
    String path;
  }

  static final class Link extends Noted {
    String guid;
    String name = "";
    String from;
    String to;
    int line;
  }

  boolean isOurs() {
    return origin.startsWith("Glossator ");
  }

  void other(String what) {
    others.merge(what, 1, Integer::sum);
  }
}
