package org.glossator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** F1 knows every view and editor, and no link of the guide leads nowhere. */
class HelpTest {
  private static final Path HELP = Bundles.root().resolve("bundles/org.glossator.help");

  /** What F1 shows where no part is active. */
  private static final String WORKBENCH = "workbench";

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)(?:#([^\"]*))?\"");

  @Test
  void everyViewAndEditorHasItsOwnContextAndNoContextIsLeftOver() throws Exception {
    TreeSet<String> parts = new TreeSet<>(List.of(WORKBENCH));
    for (String bundle : Bundles.all()) {
      Path plugin = Bundles.folder(bundle).resolve("plugin.xml");
      if (Files.exists(plugin)) {
        for (String kind : List.of("view", "editor")) {
          for (Element part : elements(plugin, kind)) {
            // those of a perspective place a view that is declared elsewhere
            if (part.hasAttribute("class")) {
              String id = part.getAttribute("id");
              parts.add(id.substring(id.lastIndexOf('.') + 1));
            }
          }
        }
      }
    }
    List<String> contexts =
        elements(HELP.resolve("contexts.xml"), "context").stream()
            .map(c -> c.getAttribute("id"))
            .sorted()
            .toList();
    assertThat(contexts).containsExactlyElementsOf(parts);
  }

  @Test
  void everyContextSaysSomethingAndLeadsIntoTheGuide() throws Exception {
    for (Element context : elements(HELP.resolve("contexts.xml"), "context")) {
      String id = context.getAttribute("id");
      assertThat(context.getElementsByTagName("description").item(0).getTextContent())
          .as(id)
          .isNotBlank();
      NodeList topics = context.getElementsByTagName("topic");
      assertThat(topics.getLength()).as(id).isPositive();
      for (int i = 0; i < topics.getLength(); i++) {
        assertThat(HELP.resolve(((Element) topics.item(i)).getAttribute("href")))
            .as(id)
            .isRegularFile();
      }
    }
  }

  @Test
  void everyPageIsInTheTableOfContentsAndEveryLinkLeadsSomewhere() throws Exception {
    List<String> listed = new ArrayList<>();
    for (String kind : List.of("toc", "topic")) {
      for (Element entry : elements(HELP.resolve("toc.xml"), kind)) {
        listed.add(
            entry.hasAttribute("href") ? entry.getAttribute("href") : entry.getAttribute("topic"));
      }
    }
    for (Path page : pages()) {
      assertThat(listed).contains("html/" + page.getFileName());
      Matcher links = LINK.matcher(Files.readString(page));
      while (links.find()) {
        String target = links.group(1);
        if (!target.matches("[a-z]+:.*")) {
          Path file = page.resolveSibling(target);
          assertThat(file).as(page.getFileName() + " links to " + target).isRegularFile();
          if (links.group(2) != null) {
            assertThat(Files.readString(file)).contains("id=\"" + links.group(2) + "\"");
          }
        }
      }
    }
  }

  /** What the guide calls a view or a menu is called so on the screen. */
  @Test
  void whatTheGuideNamesIsCalledSo() throws IOException {
    TreeSet<String> labels = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Bundles.root().resolve("bundles"), 12)) {
      for (Path file :
          files
              .filter(f -> f.toString().matches(".*/(?:src/.*/messages|plugin)\\.properties"))
              .toList()) {
        for (String line : Files.readAllLines(file)) {
          int equals = line.indexOf('=');
          if (equals > 0) {
            labels.add(plain(line.substring(equals + 1)));
          }
        }
      }
    }
    Pattern bold = Pattern.compile("<b>([^<]*)</b>");
    for (Path page : pages()) {
      Matcher names = bold.matcher(Files.readString(page));
      while (names.find()) {
        for (String name : names.group(1).replace("&gt;", ">").split(">")) {
          assertThat(labels).as(page.getFileName() + ": " + names.group(1)).contains(plain(name));
        }
      }
    }
  }

  private static String plain(String label) {
    return label.replaceAll("\\\\t.*|\\.\\.\\.|\\\\u2026|&", "").strip().toLowerCase(Locale.ROOT);
  }

  /** Commands of the guide exist, and each command is in the guide. */
  @Test
  void theGuideNamesTheCommandsThatThereAre() throws IOException {
    TreeSet<String> commands = new TreeSet<>();
    Pattern declared = Pattern.compile("@Command\\(\\s*name = \"([a-z]+)\"");
    Path cli = Bundles.folder("cli").resolve("src/org/glossator/cli/internal");
    try (Stream<Path> files = Files.list(cli)) {
      for (Path file : files.filter(f -> f.toString().endsWith("Command.java")).toList()) {
        Matcher command = declared.matcher(Files.readString(file));
        while (command.find()) {
          commands.add(command.group(1));
        }
      }
    }
    Pattern used = Pattern.compile("(?m)(?:^|<code>)glossator ([a-z]+)");
    for (Path page : pages()) {
      Matcher calls = used.matcher(Files.readString(page));
      while (calls.find()) {
        assertThat(commands).as(String.valueOf(page.getFileName())).contains(calls.group(1));
      }
    }
    String list = Files.readString(HELP.resolve("html/command-line.html"));
    for (String command : List.of("new", "import", "documents", "assign", "status", "merge")) {
      assertThat(commands).contains(command);
      assertThat(list).contains("<code>" + command + "</code>");
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(HELP.resolve("html"))) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static List<Element> elements(Path file, String name) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document document = factory.newDocumentBuilder().parse(file.toFile());
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
