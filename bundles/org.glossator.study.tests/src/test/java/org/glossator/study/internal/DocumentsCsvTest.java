package org.glossator.study.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.glossator.study.DocumentEntry;
import org.glossator.study.DocumentTable;
import org.glossator.testkit.RandomTexts;
import org.junit.jupiter.api.Test;

class DocumentsCsvTest {

  @Test
  void keepsColumnsTheirOrderAndDatesAsWritten() {
    String csv =
        """
        path,genre,title,date,sha256,source,author,language,Ünïque
        a,op-ed,"A ""quoted"", title",1/2/26,,Courier,,en,
        b/c,,,2026-03,,,,,"two
        lines"
        """;
    DocumentsCsv.Read read = read(csv);
    assertThat(read.problems()).isEmpty();
    assertThat(read.table().ownColumns()).containsExactly("genre", "Ünïque");
    assertThat(read.table().get("a").title()).isEqualTo("A \"quoted\", title");
    assertThat(read.table().get("a").date()).isEqualTo("1/2/26");
    assertThat(read.table().get("b/c").columns()).isEqualTo(Map.of("Ünïque", "two\nlines"));
    assertThat(written(read.table())).isEqualTo(csv);
  }

  @Test
  void equalContentGivesEqualBytes() {
    DocumentEntry a = entry("a", Map.of());
    DocumentEntry b = entry("b", Map.of("x", "1"));
    DocumentTable one = DocumentTable.of(DocumentTable.KNOWN_COLUMNS, List.of(a, b));
    DocumentTable two = DocumentTable.empty().with(List.of(b)).with(List.of(a));
    assertThat(written(one)).isEqualTo(written(two));
  }

  @Test
  void readsWhatItWrites() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      RandomTexts texts = new RandomTexts(random);
      List<DocumentEntry> entries = new ArrayList<>();
      for (int i = random.nextInt(30); i >= 0; i--) {
        Map<String, String> own = new LinkedHashMap<>();
        for (int j = random.nextInt(3); j > 0; j--) {
          own.put("column " + random.nextInt(4), texts.phrase());
        }
        entries.add(
            new DocumentEntry(
                "d/" + i, "", texts.phrase(), texts.phrase(), " x ", "#", texts.phrase(), own));
      }
      DocumentTable table = DocumentTable.of(DocumentTable.KNOWN_COLUMNS, entries);
      DocumentsCsv.Read read = read(written(table));
      assertThat(read.problems()).as("seed %d", seed).isEmpty();
      assertThat(read.table().entries()).as("seed %d", seed).isEqualTo(table.entries());
      assertThat(written(read.table())).as("seed %d", seed).isEqualTo(written(table));
    }
  }

  @Test
  void toleratesWhatSpreadsheetsDo() {
    DocumentsCsv.Read read = read("\uFEFFpath,title\r\na,x\r\n\r\nb,y\r\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.table().entries()).extracting(DocumentEntry::path).containsExactly("a", "b");
    assertThat(read.table().columns()).containsAll(DocumentTable.KNOWN_COLUMNS);
  }

  @Test
  void namesEachBadRowWithItsLineAndKeepsTheOthers() {
    DocumentsCsv.Read read =
        read("path,title\na,\"x\ny\"\n../evil,z\na,again\nb,c,too many\n,empty\ngood,ok\n");
    assertThat(read.table().entries())
        .extracting(DocumentEntry::path)
        .containsExactly("a", "b", "good");
    assertThat(read.problems()).extracting(p -> p.line()).containsExactly(4, 5, 6, 7);
    assertThat(read.problems().get(0).toString())
        .startsWith("documents.csv:4: \"../evil\" cannot be a document's name");
  }

  @Test
  void saysWhatIsWrongWithTheWholeFile() {
    assertThat(read("").problems()).hasSize(1);
    assertThat(read("titel;datum\n").problems().getFirst().what()).contains("no column \"path\"");
    assertThat(read("path,x,x\na,1,2\n").problems().getFirst().what()).contains("two columns");
    byte[] latin1 = "path\nä\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(DocumentsCsv.read(latin1, "documents.csv").problems().getFirst().what())
        .contains("not UTF-8");
    DocumentsCsv.Read torn = read("path,title\na,b\nc,\"never ends\nd,e\n");
    assertThat(torn.table().contains("a")).isTrue();
    assertThat(torn.problems()).hasSize(1);
  }

  @Test
  void readsALargeTable() {
    StringBuilder csv = new StringBuilder("path,sha256,title,date,genre\n");
    for (int i = 0; i < 100_000; i++) {
      csv.append("year/").append(i).append(",,\"Title, of ").append(i).append("\",2026,news\n");
    }
    DocumentsCsv.Read read = read(csv.toString());
    assertThat(read.problems()).isEmpty();
    assertThat(read.table().size()).isEqualTo(100_000);
    assertThat(read.table().get("year/77777").title()).isEqualTo("Title, of 77777");
  }

  private static DocumentEntry entry(String path, Map<String, String> own) {
    return new DocumentEntry(path, "", "t", "", "", "", "", own);
  }

  private static DocumentsCsv.Read read(String csv) {
    return DocumentsCsv.read(csv.getBytes(StandardCharsets.UTF_8), "documents.csv");
  }

  private static String written(DocumentTable table) {
    return new String(DocumentsCsv.write(table), StandardCharsets.UTF_8);
  }
}
