package org.glossator.base;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Pull parsers for files that somebody else may have written: no document type declarations, no
 * entities beyond the five of XML, nothing fetched from anywhere, nothing printed.
 *
 * <p>Always the JDK's own parser: which others are on the class path must not matter.
 */
public final class SafeXml {
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private static final int DECLARATION = 200;

  /**
   * Limits of the JDK (since 24 they are low) that count character references such as {@code
   * &#10;}, of which a long document has more. What they are for, entities that a file declares, is
   * refused altogether.
   */
  private static final List<String> REFERENCE_LIMITS =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.totalEntitySizeLimit");

  private SafeXml() {}

  /**
   * A parser over the content of a file. The caller refuses {@code DTD} events: the parser skips
   * over declarations, but a file that has one is not ours.
   *
   * @throws XMLStreamException if the start of the file is no XML, or a file in UTF-8 holds bytes
   *     that are not
   */
  public static XMLStreamReader reader(byte[] content) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, Boolean.FALSE);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, Boolean.TRUE);
    factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
    for (String limit : REFERENCE_LIMITS) {
      factory.setProperty(limit, "0");
    }
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read");
        });
    // decoded here: the parser prints to the console where bytes are none of the encoding
    Charset charset = charset(content);
    return charset != null
        ? factory.createXMLStreamReader(new StringReader(decoded(content, charset)))
        : factory.createXMLStreamReader(new ByteArrayInputStream(content));
  }

  /** The encoding, if it is one that is decoded here. */
  private static Charset charset(byte[] content) {
    if (isUtf8(content)) {
      return StandardCharsets.UTF_8;
    }
    int mark = content.length > 1 ? (content[0] & 0xff) << 8 | content[1] & 0xff : 0;
    return mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : null;
  }

  private static boolean isUtf8(byte[] content) {
    boolean hasOtherMark =
        content.length > 1
            && (content[0] == (byte) 0xfe && content[1] == (byte) 0xff
                || content[0] == (byte) 0xff && content[1] == (byte) 0xfe
                || content[0] == 0
                || content[1] == 0);
    if (hasOtherMark) {
      return false;
    }
    String start =
        new String(content, 0, Math.min(content.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(start);
    return !declared.find() || declared.group(1).equalsIgnoreCase("utf-8");
  }

  private static String decoded(byte[] content, Charset charset) throws XMLStreamException {
    boolean hasMark =
        content.length > 2
            && content[0] == (byte) 0xef
            && content[1] == (byte) 0xbb
            && content[2] == (byte) 0xbf;
    ByteBuffer in = ByteBuffer.wrap(content);
    in.position(hasMark ? 3 : 0);
    CharBuffer out = CharBuffer.allocate(content.length);
    CoderResult result =
        charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(in, out, true);
    out.flip();
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < out.length(); i++) {
        line += out.charAt(i) == '\n' ? 1 : 0;
      }
      throw new XMLStreamException("some bytes are not " + charset.name(), new AtLine(line));
    }
    return out.toString();
  }

  /** One-based line of a parse error, or 0 where the parser does not know. */
  public static int line(XMLStreamException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
  }

  /** What is wrong, without the parser's own preamble of row and column. */
  public static String message(XMLStreamException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    int at = message.indexOf("Message: ");
    String told = at < 0 ? message : message.substring(at + "Message: ".length());
    told = told.replaceFirst("^JAXP\\d+: ", "").strip();
    return told.endsWith(".") ? told.substring(0, told.length() - 1) : told;
  }

  /** A place of which the line is known only. */
  private record AtLine(int line) implements Location {
    @Override
    public int getLineNumber() {
      return line;
    }

    @Override
    public int getColumnNumber() {
      return -1;
    }

    @Override
    public int getCharacterOffset() {
      return -1;
    }

    @Override
    public String getPublicId() {
      return null;
    }

    @Override
    public String getSystemId() {
      return null;
    }
  }
}
