package org.glossator.codebook.emf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Problems;
import org.glossator.base.SafeXml;
import org.glossator.codebook.emf.KeptContent.KeptAttribute;

/**
 * Reads a tree of EMF objects from XMI, and goes on where a file is wrong: each thing that does not
 * fit gives a problem with its line, is kept for the next save, and the rest is read. One reader
 * reads one file.
 */
public final class ModelReader {
  /** Bytes of the largest file that is read; a codebook of 500 codes has half a megabyte. */
  public static final int MAX_BYTES = 32 << 20;

  private static final int MAX_DEPTH = 64;
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String KEPT = "it is kept as it is";

  private final EClass rootClass;
  private final String what;
  private final int formatVersion;
  private final Problems problems = new Problems();
  private final Map<EObject, Integer> lines = new IdentityHashMap<>();
  private final Deque<EObject> open = new ArrayDeque<>();
  private String name = "";
  private XMLStreamReader xml;

  /** Line where the event that is being read begins: the parser itself tells where it ends. */
  private int line = 1;

  /**
   * @param rootClass class of the root element
   * @param what what such a file is called: "codebook"
   * @param formatVersion the newest version of the format that is understood
   */
  public ModelReader(EClass rootClass, String what, int formatVersion) {
    this.rootClass = rootClass;
    this.what = what;
    this.formatVersion = formatVersion;
  }

  /**
   * Reads a file.
   *
   * @param fileName for problems
   * @throws ProblemException if nothing of it can be used: too large, not XML from the start,
   *     another kind of file, written by a newer version
   */
  public ModelFile read(String fileName, byte[] content) throws ProblemException {
    name = fileName;
    if (content.length > MAX_BYTES) {
      throw failure(0, "is larger than " + (MAX_BYTES >> 20) + " MB", "is it a " + what + "?");
    }
    boolean complete = true;
    EObject root = null;
    try {
      xml = SafeXml.reader(content);
      root = root(content);
      children(root);
      while (xml.hasNext()) {
        next();
      }
    } catch (XMLStreamException e) {
      String reason = "is not well-formed XML: " + SafeXml.message(e);
      if (root == null) {
        throw failure(SafeXml.line(e), reason, "restore it from a backup or from Git");
      }
      complete = false;
      problems.add(
          Problem.error(
              name, SafeXml.line(e), reason, "repair this line; what follows it was not read"));
    }
    return new ModelFile(root, complete, problems.list(), lines);
  }

  private int next() throws XMLStreamException {
    line = Math.max(1, xml.getLocation().getLineNumber());
    int event = xml.next();
    if (event == XMLStreamConstants.DTD) {
      throw new XMLStreamException("a document type declaration is not allowed", xml.getLocation());
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("unknown entity " + xml.getLocalName(), xml.getLocation());
    }
    return event;
  }

  private EObject root(byte[] content) throws XMLStreamException, ProblemException {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      // comments before the root
    }
    line = rootLine(content);
    String namespace = String.valueOf(xml.getNamespaceURI());
    String expected = rootClass.getEPackage().getNsURI();
    if (!xml.getLocalName().equals(rootClass.getName()) || !namespace.equals(expected)) {
      String family = expected.substring(0, expected.lastIndexOf('/') + 1);
      if (namespace.startsWith(family) && !namespace.equals(expected)) {
        throw failure(line, "was written by a newer version of Glossator", "update Glossator");
      }
      throw failure(
          line,
          "is not a " + what + ": its root element is " + xml.getName(),
          "choose another file");
    }
    String version = xml.getAttributeValue(null, ModelWriter.FORMAT_VERSION);
    if (version != null && isNewer(version)) {
      throw failure(
          line,
          "has format version " + version + ", this program reads versions up to " + formatVersion,
          "update Glossator");
    }
    EObject root = EcoreUtil.create(rootClass);
    attributes(root);
    return root;
  }

  /**
   * The parser tells of no white space before the root: the line of the first thing that looks like
   * a tag.
   */
  private static int rootLine(byte[] content) {
    int found = 1;
    for (int i = 0; i + 1 < content.length; i++) {
      if (content[i] == '\n') {
        found++;
      } else if (content[i] == '<' && content[i + 1] != '?' && content[i + 1] != '!') {
        break;
      }
    }
    return found;
  }

  private boolean isNewer(String version) throws ProblemException {
    try {
      return Integer.parseInt(version.strip()) > formatVersion;
    } catch (NumberFormatException e) {
      throw new ProblemException(
          Problem.error(
              name,
              line,
              "has the format version '" + version + "', which is no number",
              "repair it"),
          e);
    }
  }

  /** Reads until the end tag of an object whose start tag is read. */
  private void children(EObject root) throws XMLStreamException {
    open.push(root);
    while (!open.isEmpty()) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> element(open.peek());
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> strayText(open.peek());
        default -> {
          // comments, processing instructions
        }
      }
    }
  }

  private void strayText(EObject object) {
    String text = xml.getText();
    if (!text.isBlank()) {
      warn("text where none belongs, in " + describe(object), KEPT);
      StringBuilder markup = new StringBuilder();
      XmlText.content(markup, text.strip());
      KeptContent.make(object).addMarkup(markup.toString());
    }
  }

  private void element(EObject parent) throws XMLStreamException {
    String tag = xml.getLocalName();
    EStructuralFeature feature =
        xml.getNamespaceURI() == null ? parent.eClass().getEStructuralFeature(tag) : null;
    if (feature == null) {
      warn("unknown element <" + tag + "> in " + describe(parent), KEPT);
      keep(parent);
    } else if (feature instanceof EAttribute attribute) {
      textElement(parent, attribute);
    } else if (xml.getAttributeValue(null, "href") != null) {
      warn("<" + tag + "> links to another file", "links are not followed; " + KEPT);
      keep(parent);
    } else if (isOtherType((EReference) feature)) {
      warn("<" + tag + "> is of a type that is not known here", KEPT);
      keep(parent);
    } else if (!feature.isMany() && parent.eIsSet(feature)) {
      warn("a second <" + tag + "> in " + describe(parent), KEPT);
      keep(parent);
    } else {
      if (open.size() >= MAX_DEPTH) {
        throw new XMLStreamException("elements are nested too deeply", xml.getLocation());
      }
      EObject child = EcoreUtil.create(((EReference) feature).getEReferenceType());
      attributes(child);
      if (feature.isMany()) {
        many(parent, feature).add(child);
      } else {
        parent.eSet(feature, child);
      }
      open.push(child);
    }
  }

  private boolean isOtherType(EReference feature) {
    String type = xml.getAttributeValue(XSI, "type");
    return type != null
        && !type.substring(type.indexOf(':') + 1).equals(feature.getEReferenceType().getName());
  }

  private void attributes(EObject object) {
    lines.put(object, line);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i) == null ? "" : xml.getAttributeNamespace(i);
      String attribute = xml.getAttributeLocalName(i);
      String value = xml.getAttributeValue(i);
      if (namespace.equals(ModelWriter.XMI) && attribute.equals("version")
          || namespace.equals(XSI) && attribute.equals("type")) {
        continue; // said again by every writer
      }
      EStructuralFeature feature =
          namespace.isEmpty() ? object.eClass().getEStructuralFeature(attribute) : null;
      if (feature instanceof EAttribute known && !known.isMany()) {
        set(object, known, value);
      } else {
        if (namespace.isEmpty()) {
          warn("unknown attribute " + attribute + " of " + describe(object), KEPT);
        }
        String prefix = xml.getAttributePrefix(i);
        KeptContent.make(object)
            .addAttribute(
                new KeptAttribute(namespace, prefix == null ? "" : prefix, attribute, value));
      }
    }
  }

  private void textElement(EObject parent, EAttribute feature) throws XMLStreamException {
    int start = line;
    StringBuilder text = new StringBuilder();
    int depth = 1;
    boolean isNil = "true".equals(xml.getAttributeValue(XSI, "nil"));
    while (depth > 0) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          warn("<" + xml.getLocalName() + "> inside of a text; its own text is kept", "remove it");
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        default -> {
          // comments
        }
      }
    }
    if (!isNil) {
      line = start;
      set(parent, feature, text.toString());
    }
  }

  private void set(EObject object, EAttribute feature, String text) {
    Object value;
    try {
      value = EcoreUtil.createFromString(feature.getEAttributeType(), text);
    } catch (IllegalArgumentException e) {
      problems.add(
          Problem.error(
              name,
              line,
              "'" + text + "' is no " + spoken(feature.getName()) + " of " + describe(object),
              expected(feature)));
      if (feature.isMany()) {
        StringBuilder markup = new StringBuilder("<" + feature.getName() + ">");
        XmlText.content(markup, text);
        KeptContent.make(object).addMarkup(markup + "</" + feature.getName() + ">");
      } else {
        KeptContent.make(object).addValue(feature, text);
      }
      return;
    }
    if (feature.isMany()) {
      many(object, feature).add(value);
    } else {
      object.eSet(feature, value);
    }
  }

  @SuppressWarnings("unchecked") // what EMF's reflection promises of a feature of many values
  private static List<Object> many(EObject object, EStructuralFeature feature) {
    return (List<Object>) object.eGet(feature);
  }

  private static String expected(EAttribute feature) {
    if (feature.getEAttributeType() instanceof EEnum options) {
      StringJoiner literals = new StringJoiner(", ", "use one of ", "; until then ");
      for (EEnumLiteral literal : options.getELiterals()) {
        literals.add(literal.getLiteral());
      }
      return literals + String.valueOf(defaultOf(feature)) + " is assumed and the value is kept";
    }
    return "repair it; until then it is left out and kept";
  }

  private static String defaultOf(EAttribute feature) {
    return feature.getDefaultValue() instanceof Enumerator literal
        ? literal.getLiteral()
        : "nothing";
  }

  /** Keeps the element that was just started, to its end, with the namespaces that it needs. */
  private void keep(EObject parent) throws XMLStreamException {
    KeptContent.make(parent).addMarkup(new MarkupCopier(xml, MAX_DEPTH).copyElement());
  }

  private void warn(String message, String remedy) {
    problems.add(Problem.warning(name, line, message, remedy));
  }

  private ProblemException failure(int atLine, String reason, String remedy) {
    return new ProblemException(Problem.error(name, atLine, reason, remedy));
  }

  /** {@code layer 'Frame'}: as the user knows it. */
  private static String describe(EObject object) {
    String type = spoken(object.eClass().getName());
    List<String> labels = new ArrayList<>();
    for (String feature : List.of("id", "name")) {
      EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
      if (found != null && object.eGet(found) instanceof String text && !text.isEmpty()) {
        labels.add(text);
      }
    }
    return labels.isEmpty() ? type : type + " '" + labels.getFirst() + "'";
  }

  /** {@code fixedUnit} to {@code fixed unit}. */
  private static String spoken(String camelCase) {
    StringBuilder s = new StringBuilder();
    for (char c : camelCase.toCharArray()) {
      if (Character.isUpperCase(c) && !s.isEmpty()) {
        s.append(' ');
      }
      s.append(Character.toLowerCase(c));
    }
    return s.toString();
  }
}
