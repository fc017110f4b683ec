package org.glossator.formats.internal.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.internal.text.DecodedText;
import org.glossator.formats.internal.text.EncodingNotes;
import org.glossator.formats.internal.text.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector;

/**
 * The text of a web page as a browser shows it, without scripts, styles and what is hidden. {@code
 * -o select=article} takes the parts only that a CSS selector names.
 */
final class HtmlExtractor implements DocumentImporter.Extractor {
  /** An element of four bytes takes a hundred times that in memory. */
  private static final long HEAP_SHARE = 128;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)(?:<meta[^>]{0,200}?charset\\s*=\\s*[\"']?|<\\?xml[^>]{0,80}?encoding\\s*=\\s*[\"'])"
              + "([a-z0-9_:.-]{2,40})");

  /** Where a declaration counts; the HTML standard says the first 1,024 bytes. */
  private static final int HEAD = 4096;

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "iframe",
          "object",
          "svg",
          "math",
          "select",
          "textarea",
          "button",
          "audio",
          "video",
          "canvas");
  private static final Set<String> LINES =
      Set.of("li", "tr", "dt", "dd", "option", "caption", "figcaption");
  private static final Set<String> CELLS = Set.of("td", "th");

  @Override
  public Extracted extract(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    byte[] content = TextDecoder.bytes(source);
    long limit = Math.max(1 << 20, Runtime.getRuntime().maxMemory() / HEAP_SHARE);
    if (content.length > limit) {
      throw new ProblemException(
          Problem.error(
              source.shown(), "is a web page of more than " + (limit >> 20) + " MB", "split it"));
    }
    Charset charset = options.encoding() != null ? options.encoding() : declared(content);
    DecodedText decoded = TextDecoder.decode(source.shown(), content, charset);
    EncodingNotes.report(decoded, sink);
    Document page = Jsoup.parse(decoded.text());
    sink.checkCancelled();
    TextBlocks blocks = new TextBlocks(source.shown());
    for (Element part : parts(source, options, page)) {
      walk(part, blocks);
      blocks.paragraph();
    }
    return new Extracted(blocks.text(), metadata(page));
  }

  private static Charset declared(byte[] content) {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return null;
    }
    try {
      String name = declared.group(1);
      // as the WHATWG standard has it: who says Latin-1 means the Windows form
      return name.toLowerCase(Locale.ROOT).matches("iso-?8859-?1|latin1|us-ascii")
          ? Charset.forName("windows-1252")
          : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null; // an encoding that nobody knows: found out as for any text
    }
  }

  private static Elements parts(ImportSource source, ImportOptions options, Document page)
      throws ProblemException {
    String selector = options.get("select");
    if (selector == null || selector.isBlank()) {
      return new Elements(page.body());
    }
    try {
      Elements parts = page.select(selector);
      if (parts.isEmpty()) {
        throw new ProblemException(
            Problem.error(
                source.shown(),
                "has no part that \"" + selector + "\" selects",
                "leave the option out"));
      }
      // a part inside a part would be there twice
      parts.removeIf(part -> part.parents().stream().anyMatch(parts::contains));
      return parts;
    } catch (Selector.SelectorParseException e) {
      throw new ProblemException(
          Problem.error("", "\"" + selector + "\" is no CSS selector", "use one like article"), e);
    }
  }

  /** Without recursion: pages may be nested as deep as they like. */
  private static void walk(Element root, TextBlocks blocks) throws ProblemException {
    Node node = root;
    while (node != null) {
      boolean inside = enter(node, blocks);
      if (inside && node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      while (node != null) {
        if (inside || node.childNodeSize() > 0) {
          leave(node, blocks);
        }
        inside = true;
        if (node == root) {
          return;
        }
        Node next = node.nextSibling();
        if (next != null) {
          node = next;
          break;
        }
        node = node.parentNode();
      }
    }
  }

  private static boolean enter(Node node, TextBlocks blocks) throws ProblemException {
    if (node instanceof TextNode text) {
      if (isPreformatted(text)) {
        blocks.add(text.getWholeText());
      } else {
        blocks.addCollapsed(text.getWholeText());
      }
      return false;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
      return false;
    }
    if (element.normalName().equals("br")) {
      blocks.line();
    } else if (LINES.contains(element.normalName())) {
      blocks.item();
    } else if (element.isBlock() && !CELLS.contains(element.normalName())) {
      endBlock(element, blocks);
    }
    return true;
  }

  private static void leave(Node node, TextBlocks blocks) throws ProblemException {
    if (!(node instanceof Element element) || UNSEEN.contains(element.normalName())) {
      return;
    }
    if (CELLS.contains(element.normalName())) {
      blocks.cell();
    } else if (LINES.contains(element.normalName())) {
      blocks.item();
    } else if (element.isBlock()) {
      endBlock(element, blocks);
    }
  }

  /** A paragraph within an item or a cell is no paragraph of its own. */
  private static void endBlock(Element element, TextBlocks blocks) throws ProblemException {
    for (Element e = element.parent(); e != null; e = e.parent()) {
      if (CELLS.contains(e.normalName())) {
        blocks.addCollapsed(" ");
        return;
      }
      if (LINES.contains(e.normalName()) || e.normalName().equals("table")) {
        blocks.item();
        return;
      }
      if (!e.normalName().equals("div") && !e.normalName().equals("span")) {
        break;
      }
    }
    blocks.paragraph();
  }

  private static boolean isPreformatted(TextNode text) {
    for (Node n = text.parentNode(); n instanceof Element e; n = n.parentNode()) {
      if (e.normalName().equals("pre")) {
        return true;
      }
      if (e.isBlock()) {
        return false;
      }
    }
    return false;
  }

  private static Map<String, String> metadata(Document page) {
    Map<String, String> metadata = new LinkedHashMap<>();
    put(metadata, "title", page.title(), meta(page, "og:title"));
    put(
        metadata,
        "date",
        meta(page, "article:published_time"),
        meta(page, "date"),
        meta(page, "dc.date"),
        meta(page, "dcterms.date"));
    put(metadata, "author", meta(page, "author"), meta(page, "dc.creator"));
    Element html = page.selectFirst("html[lang]");
    put(metadata, "language", html == null ? "" : html.attr("lang"));
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    put(metadata, "source", canonical == null ? "" : canonical.attr("href"), meta(page, "og:url"));
    return metadata;
  }

  private static String meta(Document page, String name) {
    for (Element meta : page.select("meta[content]")) {
      if (name.equalsIgnoreCase(meta.attr("name"))
          || name.equalsIgnoreCase(meta.attr("property"))) {
        return meta.attr("content");
      }
    }
    return "";
  }

  private static void put(Map<String, String> metadata, String column, String... candidates) {
    for (String candidate : candidates) {
      if (!candidate.isBlank()) {
        metadata.put(column, candidate.strip());
        return;
      }
    }
  }
}
