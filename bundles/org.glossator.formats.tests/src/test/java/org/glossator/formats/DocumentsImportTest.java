package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML, DOCX, ODT, RTF and PDF: what a reader sees comes in, paragraph by paragraph. */
class DocumentsImportTest {
  @TempDir Path temp;

  private ImportedDocument read(String format, byte[] content, Map<String, String> values)
      throws Exception {
    Path file = TestStudies.write(temp.resolve("f." + format), content);
    RecordingSink sink = new RecordingSink();
    FormatRegistry.builtIn()
        .importer(format)
        .read(ImportSource.of(file), new ImportOptions(null, null, false, values), sink);
    assertThat(sink.documents).hasSize(1);
    return sink.documents.getFirst();
  }

  private ImportedDocument read(String format, byte[] content) throws Exception {
    return read(format, content, Map.of());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void htmlAsABrowserShowsIt() throws Exception {
    ImportedDocument page =
        read(
            "html",
            utf8(
                """
                <!DOCTYPE html><html lang="en"><head><title>A &amp; B</title>
                <meta name="author" content="Lin"><meta property="article:published_time" content="2026-01-10">
                <script>var x = "no";</script><style>p { color: red }</style></head>
                <body><h1>Head</h1><p>One   <b>two</b>
                three &#128512;.<br>Next line</p><div hidden>gone</div>
                <ul><li>first</li><li><p>second</p></li></ul>
                <table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>
                <pre>  kept
                  as is</pre><p>End</p></body></html>
                """));
    assertThat(page.text())
        .isEqualTo(
            "Head\n\nOne two three \ud83d\ude00.\nNext line\n\nfirst\nsecond\n\na\tb\nc\td\n\n"
                + "kept\n  as is\n\nEnd\n");
    assertThat(page.metadata())
        .containsEntry("title", "A & B")
        .containsEntry("author", "Lin")
        .containsEntry("date", "2026-01-10")
        .containsEntry("language", "en");
  }

  @Test
  void htmlInItsOwnEncodingAndOnePart() throws Exception {
    byte[] page =
        "<meta charset=windows-1251><body><nav>no</nav><article><p>\u0414\u0430</p></article>"
            .getBytes(Charset.forName("windows-1251"));
    assertThat(read("html", page, Map.of("select", "article")).text()).isEqualTo("\u0414\u0430\n");
  }

  @Test
  void htmlNestedAsDeepAsItLikes() throws Exception {
    byte[] page = utf8("<div>".repeat(100_000) + "deep" + "<b>".repeat(50_000));
    assertThat(read("html", page).text()).isEqualTo("deep\n");
  }

  private byte[] docx(String body) throws Exception {
    String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    Path zip =
        ZipImportTest.zip(
            temp.resolve("made.zip"),
            Map.of(
                "word/document.xml",
                utf8("<w:document " + w + "><w:body>" + body + "</w:body></w:document>"),
                "docProps/core.xml",
                utf8(
                    "<c:p xmlns:c=\"c\" xmlns:dc=\"dc\"><dc:title>T</dc:title>"
                        + "<dc:creator>Lin</dc:creator></c:p>")));
    return java.nio.file.Files.readAllBytes(zip);
  }

  @Test
  void docxWithTablesAndWithoutWhatWasDeleted() throws Exception {
    ImportedDocument document =
        read(
            "docx",
            docx(
                "<w:p><w:r><w:t>One</w:t></w:r><w:del><w:r><w:delText>"
                    + " gone</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space=\"preserve\">"
                    + " two</w:t><w:tab/><w:t>three</w:t>"
                    + "</w:r></w:ins></w:p><w:p/><w:p><w:r><w:t>A</w:t><w:br/><w:t>B"
                    + " \ud83d\ude00</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                    + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
                    + "<w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                    + "<w:p><w:r><w:t>End</w:t></w:r></w:p>"));
    assertThat(document.text()).isEqualTo("One two\tthree\n\nA\nB \ud83d\ude00\n\na\tb\n\nEnd\n");
    assertThat(document.metadata()).containsEntry("title", "T").containsEntry("author", "Lin");
  }

  @Test
  void odtWithItsSpacesAndLists() throws Exception {
    String body =
        "<text:h>Head</text:h><text:p>One<text:s text:c=\"2\"/>two\n"
            + "  three<text:tab/>x"
            + "<text:note><text:note-body><text:p>note</text:p></text:note-body></text:note></text:p>"
            + "<text:list><text:list-item><text:p>i</text:p></text:list-item>"
            + "<text:list-item><text:p>j</text:p></text:list-item></text:list><text:p>End</text:p>";
    String content =
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>"
            + "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
            + body
            + "</office:text></office:body></office:document-content>";
    Path zip = ZipImportTest.zip(temp.resolve("made.zip"), Map.of("content.xml", utf8(content)));
    ImportedDocument document = read("odt", java.nio.file.Files.readAllBytes(zip));
    assertThat(document.text()).isEqualTo("Head\n\nOne  two three\tx\n\ni\nj\n\nEnd\n");
  }

  @Test
  void rtfWithCodePagesUnicodeAndFallbacks() throws Exception {
    String rtf =
        "{\\r"
            + "tf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204"
            + " Cyr;}}{\\info{\\title A title}{\\author Lin}}{\\*\\generator"
            + " Riched20;}Gr\\'fc\\'dfe \\u8212?x\\par {\\f1 \\'c4\\'e0} \\ldblquote q\\r"
            + "dblquote\\line next{\\v hidden}\\par \\uc0\\u-10179\\u-8704 end\\par}";
    ImportedDocument document = read("rtf", rtf.getBytes(StandardCharsets.US_ASCII));
    assertThat(document.text())
        .isEqualTo(
            "Gr\u00fc\u00dfe \u2014x\n\n\u0414\u0430 \u201cq\u201d\nnext\n\n\ud83d\ude00end\n");
    assertThat(document.metadata())
        .containsEntry("title", "A title")
        .containsEntry("author", "Lin");
  }

  private static byte[] pdf(List<String> lines) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        out.newLineAtOffset(50, 700);
        for (String line : lines) {
          if (!line.isEmpty()) {
            out.showText(line);
          }
          out.newLineAtOffset(0, -15);
        }
        out.endText();
      }
      document.getDocumentInformation().setTitle("T");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void pdfByParagraphs() throws Exception {
    byte[] pdf =
        pdf(List.of("Deeper coope-", "ration against", "terrorism.", "", "", "Second paragraph."));
    assertThat(read("pdf", pdf).text())
        .isEqualTo("Deeper coope-ration against terrorism.\n\nSecond paragraph.\n");
    assertThat(read("pdf", pdf, Map.of("dehyphenate", "true")).text())
        .startsWith("Deeper cooperation against");
    assertThat(read("pdf", pdf, Map.of("lines", "keep")).text())
        .startsWith("Deeper coope-\nration against\nterrorism.");
    assertThat(read("pdf", pdf).metadata()).containsEntry("title", "T");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "docx", "odt", "rtf", "pdf"})
  void brokenFilesAreProblemsAndNothingElse(String format) throws Exception {
    byte[] whole =
        switch (format) {
          case "html" -> utf8("<html><body><p>One <b>two</p><table><tr><td>x</table>");
          case "docx" -> docx("<w:p><w:r><w:t>One</w:t></w:r></w:p>");
          case "odt" ->
              java.nio.file.Files.readAllBytes(
                  ZipImportTest.zip(
                      temp.resolve("made.zip"),
                      Map.of("content.xml", utf8("<a xmlns:t=\"t\"><t:p>One</t:p></a>"))));
          case "rtf" -> utf8("{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}One\\par \\'e4\\u2212?{\\b x}}");
          default -> pdf(List.of("One", "two"));
        };
    Random random = new Random(7);
    for (int round = 0; round < 150; round++) {
      byte[] content = whole.clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        content[random.nextInt(content.length)] = (byte) random.nextInt(256);
      }
      if (random.nextInt(4) == 0) {
        content = java.util.Arrays.copyOf(content, random.nextInt(content.length) + 1);
      }
      Path file = TestStudies.write(temp.resolve("broken." + format), content);
      try {
        FormatRegistry.builtIn()
            .importer(format)
            .read(ImportSource.of(file), ImportOptions.NONE, new RecordingSink());
      } catch (ProblemException e) {
        assertThat(e.problem().toString().lines()).hasSize(1);
      }
    }
  }

  @Test
  void entitiesAreNotRead() throws Exception {
    Path zip =
        ZipImportTest.zip(
            temp.resolve("x.odt"),
            Map.of(
                "content.xml",
                utf8(
                    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<a xmlns:t=\"t\"><t:p>&x;</t:p></a>")));
    RecordingSink sink = new RecordingSink();
    Problem problem =
        org.assertj.core.api.Assertions.catchThrowableOfType(
                ProblemException.class,
                () ->
                    FormatRegistry.builtIn()
                        .importer("odt")
                        .read(ImportSource.of(zip), ImportOptions.NONE, sink))
            .problem();
    assertThat(problem.toString()).contains("document type declaration");
    assertThat(sink.documents).isEmpty();
  }

  @Test
  void sevenBytesOfNothingAreNoText() throws Exception {
    for (int n = 1; n < 12; n++) {
      Path file = TestStudies.write(temp.resolve("nul.txt"), new byte[n]);
      RecordingSink sink = new RecordingSink();
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () ->
                  FormatRegistry.builtIn()
                      .importer("txt")
                      .read(ImportSource.of(file), ImportOptions.NONE, sink))
          .isInstanceOf(ProblemException.class);
    }
  }
}
