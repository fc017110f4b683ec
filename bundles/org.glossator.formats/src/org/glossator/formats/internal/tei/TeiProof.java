package org.glossator.formats.internal.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.glossator.annotation.Relation;
import org.glossator.annotation.Span;
import org.glossator.base.OffsetMap;
import org.glossator.base.OffsetUnit;
import org.glossator.base.ProblemException;
import org.glossator.formats.Dataset.LoadedAnnotations;
import org.glossator.formats.Dataset.LoadedDocument;
import org.glossator.formats.internal.xml.XmlWalk;

/**
 * Reads back what was written: the text, and what each span and link points at. Shares the names of
 * ids with the writer and nothing else.
 */
final class TeiProof implements XmlWalk.Handler {
  private static final Pattern RANGE = Pattern.compile("#string-range\\(text,(\\d+),(\\d+)\\)");

  private final StringBuilder text = new StringBuilder();
  private final List<String> found = new ArrayList<>();
  private boolean inText;

  private TeiProof() {}

  /** Whether the file says what the document has. */
  static boolean says(String name, byte[] content, LoadedDocument document)
      throws ProblemException {
    TeiProof proof = new TeiProof();
    XmlWalk.walk(name, content, proof);
    if (!proof.text.toString().equals(document.text())) {
      return false;
    }
    OffsetMap offsets = OffsetMap.of(document.text(), OffsetUnit.CODEPOINT);
    List<String> expected = new ArrayList<>();
    int rank = 0;
    for (LoadedAnnotations a : document.annotations()) {
      rank++;
      for (Span span : a.snapshot().spans()) {
        StringBuilder ranges = new StringBuilder();
        span.fragments()
            .forEach(
                f ->
                    ranges
                        .append(offsets.fromUtf16(f.begin()))
                        .append('-')
                        .append(offsets.fromUtf16(f.end()))
                        .append(' '));
        expected.add(
            TeiIds.annotation(rank, 's', span.id())
                + " "
                + code(span.layer(), span.code())
                + " "
                + ranges);
      }
      for (Relation relation : a.snapshot().relations()) {
        expected.add(
            TeiIds.annotation(rank, 'r', relation.id())
                + " "
                + code(relation.layer(), relation.code())
                + " #"
                + TeiIds.annotation(rank, 's', relation.source())
                + " #"
                + TeiIds.annotation(rank, 's', relation.target()));
      }
    }
    expected.sort(null);
    proof.found.sort(null);
    return expected.equals(proof.found);
  }

  private static String code(String layer, String code) {
    return "#" + (code == null ? TeiIds.layer(layer) : TeiIds.code(layer, code));
  }

  @Override
  public void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "ab" -> inText = true;
      case "span" -> {
        StringBuilder ranges = new StringBuilder();
        Matcher range = RANGE.matcher(xml.getAttributeValue(null, "target"));
        while (range.find()) {
          int begin = Integer.parseInt(range.group(1));
          ranges
              .append(begin)
              .append('-')
              .append(begin + Integer.parseInt(range.group(2)))
              .append(' ');
        }
        found.add(id(xml) + " " + ana(xml) + " " + ranges);
      }
      case "link" ->
          found.add(id(xml) + " " + ana(xml) + " " + xml.getAttributeValue(null, "target"));
      default -> {
        // the rest is told by these
      }
    }
  }

  private static String id(XMLStreamReader xml) {
    return xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "id");
  }

  private static String ana(XMLStreamReader xml) {
    return xml.getAttributeValue(null, "ana").split(" ")[0];
  }

  @Override
  public void text(String piece) {
    if (inText) {
      text.append(piece);
    }
  }

  @Override
  public void end(String localName) {
    inText &= !localName.equals("ab");
  }
}
