package org.glossator.formats.internal.qda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.internal.qda.QdaProject.Case;
import org.glossator.formats.internal.qda.QdaProject.Code;
import org.glossator.formats.internal.qda.QdaProject.Coding;
import org.glossator.formats.internal.qda.QdaProject.Link;
import org.glossator.formats.internal.qda.QdaProject.Note;
import org.glossator.formats.internal.qda.QdaProject.Noted;
import org.glossator.formats.internal.qda.QdaProject.Selection;
import org.glossator.formats.internal.qda.QdaProject.Source;
import org.glossator.formats.internal.xml.XmlWalk;

/** Parses {@code project.qde}. Elements that it does not know are passed over. */
final class QdaParser implements XmlWalk.Handler {
  /** Codes below codes: nobody's codebook is deeper. */
  private static final int MAX_CODES = 200;

  private final String shown;
  private final QdaProject project = new QdaProject();

  /** What is open, innermost first; an element that says nothing is its own name. */
  private final Deque<Object> open = new ArrayDeque<>();

  private final StringBuilder text = new StringBuilder();
  private boolean keepsText;
  private String variable;

  /** A value of a variable, wherever it stands. */
  private static final Object VALUE = new Object();

  private QdaParser(String shown) {
    this.shown = shown;
  }

  /**
   * Parses.
   *
   * @throws ProblemException if it is no project
   */
  static QdaProject parse(String shown, byte[] content) throws ProblemException {
    QdaParser parser = new QdaParser(shown);
    XmlWalk.walk(shown, content, parser);
    return parser.project;
  }

  @Override
  public void start(XMLStreamReader xml) throws ProblemException {
    String name = xml.getLocalName();
    if (open.isEmpty() && !name.equals("Project")) {
      throw new ProblemException(
          Problem.error(shown, "is no REFI-QDA project", "export a .qdpx from your program"));
    }
    text.setLength(0);
    keepsText =
        name.equals("Description") || name.endsWith("Value") || name.equals("PlainTextContent");
    open.push(object(name, xml));
  }

  private Object object(String name, XMLStreamReader xml) throws ProblemException {
    int line = Math.max(0, xml.getLocation().getLineNumber());
    Object parent = open.peek();
    switch (name) {
      case "Project" -> {
        project.origin = orEmpty(get(xml, "origin"));
        project.creatingUser = guid(get(xml, "creatingUserGUID"));
      }
      case "User" -> {
        String id = guid(get(xml, "guid"));
        String called = get(xml, "name") == null ? get(xml, "id") : get(xml, "name");
        if (id != null) {
          project.users.put(id, called == null || called.isBlank() ? id : called.strip());
        }
      }
      case "Code" -> {
        return code(xml, parent);
      }
      case "Variable" -> put(project.variables, guid(get(xml, "guid")), get(xml, "name"));
      case "Case" -> {
        Case made = new Case();
        made.name = orEmpty(get(xml, "name"));
        project.cases.add(made);
        return made;
      }
      case "VariableValue" -> {
        variable = null;
        return VALUE;
      }
      case "VariableRef" -> variable = guid(get(xml, "targetGUID"));
      case "SourceRef" -> {
        if (parent instanceof Case c) {
          c.sources.add(guid(get(xml, "targetGUID")));
        }
      }
      case "TextSource", "PDFSource", "PictureSource", "AudioSource", "VideoSource" -> {
        Source source = source(name, xml);
        project.sources.add(source);
        return source;
      }
      case "Representation", "TextDescription", "Transcript" -> {
        // the text that stands for a page, a picture, a recording: the source is called after these
        if (parent instanceof Source whole && whole.text == null && whole.path == null) {
          whole.path = textPath(xml);
          return whole;
        }
        return source(name, xml);
      }
      case "PlainTextSelection" -> {
        Selection made = new Selection();
        made.guid = guid(get(xml, "guid"));
        made.start = get(xml, "startPosition");
        made.end = get(xml, "endPosition");
        made.user = guid(get(xml, "creatingUser"));
        made.line = line;
        if (source() != null) {
          source().selections.add(made);
        }
        return made;
      }
      case "PDFSelection",
          "PictureSelection",
          "AudioSelection",
          "VideoSelection",
          "TranscriptSelection" ->
          project.other(name.replace("Selection", " selections"));
      case "Coding" -> {
        Coding made = new Coding();
        made.guid = guid(get(xml, "guid"));
        made.user = guid(get(xml, "creatingUser"));
        made.line = line;
        if (parent instanceof Selection selection) {
          selection.codings.add(made);
        } else if (parent instanceof Source source) {
          source.codings.add(made);
        }
        return made;
      }
      case "CodeRef" -> {
        if (parent instanceof Coding coding) {
          coding.code = guid(get(xml, "targetGUID"));
        }
      }
      case "NoteRef" -> {
        if (parent instanceof Noted noted) {
          noted.notes.add(guid(get(xml, "targetGUID")));
        }
      }
      case "Note" -> {
        Note note = new Note();
        note.name = orEmpty(get(xml, "name"));
        note.path = textPath(xml);
        String id = guid(get(xml, "guid"));
        if (id != null) {
          project.notes.put(id, note);
        }
        return note;
      }
      case "Link" -> {
        Link link = new Link();
        link.guid = guid(get(xml, "guid"));
        link.name = orEmpty(get(xml, "name"));
        link.from = guid(get(xml, "originGUID"));
        link.to = guid(get(xml, "targetGUID"));
        link.line = line;
        project.links.add(link);
        return link;
      }
      case "Set" -> project.other("sets");
      case "Graph" -> project.other("graphs");
      default -> {
        // containers
      }
    }
    return name;
  }

  private Code code(XMLStreamReader xml, Object parent) throws ProblemException {
    Code code = new Code();
    code.guid = guid(get(xml, "guid"));
    code.name = orEmpty(get(xml, "name")).strip();
    code.colour = get(xml, "color");
    code.parent = parent instanceof Code above ? above : null;
    if (open.stream().filter(Code.class::isInstance).count() > MAX_CODES) {
      throw new ProblemException(
          Problem.error(shown, "has codes nested too deeply", "flatten the codebook"));
    }
    if (code.guid != null) {
      project.codes.put(code.guid, code);
    }
    return code;
  }

  private static Source source(String kind, XMLStreamReader xml) {
    Source source = new Source();
    source.kind = kind;
    source.guid = guid(get(xml, "guid"));
    source.name = orEmpty(get(xml, "name"));
    source.path = textPath(xml);
    source.user = guid(get(xml, "creatingUser"));
    return source;
  }

  private Source source() {
    for (Object o : open) {
      if (o instanceof Source source) {
        return source;
      }
    }
    return null;
  }

  private static String textPath(XMLStreamReader xml) {
    return get(xml, "plainTextPath");
  }

  @Override
  public void text(String piece) {
    if (keepsText) {
      text.append(piece);
    }
  }

  @Override
  public void end(String name) {
    Object ended = open.pop();
    Object parent = open.peek();
    String told = text.toString();
    if (keepsText) {
      switch (name) {
        case "Description" -> {
          if (parent instanceof Source s) {
            s.description = told;
          } else if (parent instanceof Code c) {
            c.description = told.strip();
          }
        }
        case "PlainTextContent" -> {
          if (parent instanceof Source s) {
            s.text = told;
          } else if (parent instanceof Note n) {
            n.text = told;
          }
        }
        default -> value(told);
      }
    }
    if (ended == VALUE) {
      variable = null;
    }
    text.setLength(0);
    keepsText = false;
  }

  private void value(String told) {
    String name = variable == null ? null : project.variables.get(variable);
    // other programs indent; what we wrote has its white space on purpose
    String value = project.isOurs() ? told : told.strip();
    if (name == null || value.isEmpty()) {
      return;
    }
    List<Object> around = new ArrayList<>(open);
    for (Object o : around) {
      if (o instanceof Case c) {
        c.values.put(name, value);
        return;
      }
      if (o instanceof Source s) {
        s.values.put(name, value);
        return;
      }
    }
  }

  private static String get(XMLStreamReader xml, String attribute) {
    return xml.getAttributeValue(null, attribute);
  }

  /** The schema allows braces around a GUID and any case. */
  private static String guid(String written) {
    if (written == null) {
      return null;
    }
    String bare = written.strip();
    if (bare.startsWith("{") && bare.endsWith("}")) {
      bare = bare.substring(1, bare.length() - 1);
    }
    return bare.toLowerCase(Locale.ROOT);
  }

  private static void put(Map<String, String> to, String key, String value) {
    if (key != null && value != null && !value.isBlank()) {
      to.put(key, value.strip());
    }
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
