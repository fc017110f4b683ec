package org.glossator.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class SafeXmlTest {

  private static String text(byte[] content) throws XMLStreamException {
    XMLStreamReader xml = SafeXml.reader(content);
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  @Test
  void encodings() throws Exception {
    assertThat(text("<a>共 é 👍</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("共 é 👍");
    assertThat(text("\ufeff<a>é</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("é");
    assertThat(
            text(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><a>é</a>"
                    .getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("é");
    assertThat(
            text(
                "<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>"
                    .getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("é");
    for (Charset utf16 : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      String xml = "<?xml version='1.0' encoding='UTF-16'?><a>共</a>";
      byte[] bytes = (utf16 == StandardCharsets.UTF_16LE ? "\ufeff" + xml : xml).getBytes(utf16);
      assertThat(text(bytes)).isEqualTo("共");
    }
  }

  @Test
  void bytesThatAreNotUtf8HaveALine() {
    byte[] bytes = "<a>\n\nx</a>".getBytes(StandardCharsets.UTF_8);
    bytes[5] = (byte) 0xff;
    assertThatThrownBy(() -> text(bytes))
        .isInstanceOfSatisfying(
            XMLStreamException.class,
            e -> {
              assertThat(SafeXml.line(e)).isEqualTo(3);
              assertThat(SafeXml.message(e)).isEqualTo("some bytes are not UTF-8");
            });
    byte[] cut = {'<', 'a', '>', (byte) 0xe5, (byte) 0x85};
    assertThatThrownBy(() -> text(cut)).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void largeFilesAreNotLimited() throws Exception {
    String long1 = "x".repeat(12_000_000);
    XMLStreamReader xml =
        SafeXml.reader(("<a b=\"" + long1 + "&#10;\">&amp;</a>").getBytes(StandardCharsets.UTF_8));
    xml.next();
    assertThat(xml.getAttributeValue(0)).hasSize(12_000_001);
    String newlines = "<a b=\"" + "&#10;".repeat(400_000) + "\"/>";
    xml = SafeXml.reader(newlines.getBytes(StandardCharsets.UTF_8));
    xml.next();
    assertThat(xml.getAttributeValue(0)).hasSize(400_000);
    String references = "&#10;&amp;".repeat(400_000);
    assertThat(text(("<a>" + references + "</a>").getBytes(StandardCharsets.UTF_8)))
        .hasSize(800_000);
  }
}
