package org.glossator.study.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.EditRefusedException;
import org.glossator.annotation.Span;
import org.glossator.annotation.UndoHistory;
import org.glossator.base.ProblemException;
import org.glossator.study.internal.journal.JournalEntry.Change;
import org.glossator.study.internal.journal.JournalEntry.Kind;
import org.glossator.study.internal.journal.JournalEntry.Saved;
import org.glossator.study.internal.journal.JournalEntry.Saving;
import org.glossator.study.io.FileSystemLayer;
import org.glossator.testkit.FaultyFileSystem;
import org.glossator.testkit.FaultyFileSystem.Fault;
import org.glossator.testkit.RandomStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir private Path folder;

  @Test
  void holdsEveryKindOfEdit() throws EditRefusedException {
    for (long seed = 0; seed < 40; seed++) {
      List<JournalEntry> entries = randomEntries(seed, 50);
      JournalLines.Read read = JournalLines.read(JournalLines.journal(entries));
      assertThat(read.isWhole()).as("seed %d", seed).isTrue();
      assertThat(read.entries()).as("seed %d", seed).isEqualTo(entries);
    }
  }

  @Test
  void isJsonThatPeopleCanRead() {
    Change change =
        new Change(
            Kind.DO,
            "Mark as burden",
            new AnnotationEdit.CreateSpan(Span.of(1000, 3, 9, "Frame", "burden")),
            new AnnotationEdit.DeleteSpan(1000));
    String text = new String(JournalLines.journal(List.of(change)), StandardCharsets.UTF_8);
    assertThat(text.lines())
        .element(1)
        .asString()
        .startsWith(
            "{\"do\":\"Mark as burden\",\"edit\":{\"op\":\"createSpan\",\"span\":{\"id\":1000,"
                + "\"at\":[[3,9]],\"layer\":\"Frame\",\"code\":\"burden\",\"origin\":\"manual\"}},"
                + "\"inverse\":{\"op\":\"deleteSpan\",\"id\":1000},\"crc\":\"");
  }

  @Test
  void dropsATornTailAtEveryByte() throws EditRefusedException, IOException, ProblemException {
    List<JournalEntry> entries = randomEntries(3, 6);
    byte[] whole = JournalLines.journal(entries);
    Path file = folder.resolve("x.xmi.journal");
    for (int length = 0; length <= whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      int lines =
          (int)
              new String(whole, 0, length, StandardCharsets.ISO_8859_1)
                  .chars()
                  .filter(c -> c == '\n')
                  .count();
      Journal.Opened opened = Journal.open(new FaultyFileSystem(), file, "x.xmi.journal");
      assertThat(opened.journal().entries())
          .as("cut at %d", length)
          .isEqualTo(entries.subList(0, Math.max(0, lines - 1)));
      assertThat(opened.problem()).as("cut at %d", length).isNull();
      List<JournalEntry> expected = new ArrayList<>(opened.journal().entries());
      expected.add(new Saved("abc", 1));
      opened.journal().append(List.of(new Saved("abc", 1)));
      opened.journal().close();
      assertThat(JournalLines.read(Files.readAllBytes(file)).entries())
          .as("appended after a cut at %d", length)
          .isEqualTo(expected);
    }
  }

  @Test
  void noticesEveryFlippedByte() throws EditRefusedException {
    List<JournalEntry> entries = randomEntries(5, 4);
    byte[] whole = JournalLines.journal(entries);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x10;
      JournalLines.Read read = JournalLines.read(damaged);
      assertThat(read.isWhole()).as("byte %d", i).isFalse();
      assertThat(entries.subList(0, read.entries().size())).isEqualTo(read.entries());
    }
  }

  @Test
  void editsComeBackAsTheyWere() {
    List<AnnotationEdit> edits =
        List.of(
            new AnnotationEdit.SetMemo(7, "lone \ud83d half, \u0000, \u2028 and \"quotes\""),
            new AnnotationEdit.SetCode(7, null),
            new AnnotationEdit.SetAttribute(
                7, "n", new AttributeValue.DecimalNumber(new BigDecimal("1.50"))),
            new AnnotationEdit.SetAttribute(
                7, "n", new AttributeValue.DecimalNumber(new BigDecimal("1E+3"))),
            new AnnotationEdit.SetAttribute(7, "n", null),
            new AnnotationEdit.Batch(List.of()));
    for (AnnotationEdit edit : edits) {
      List<JournalEntry> entries = List.of(new Change(Kind.DO, "\udc00", edit, edit));
      assertThat(JournalLines.read(JournalLines.journal(entries)).entries()).isEqualTo(entries);
    }
  }

  @Test
  void hostileLinesDoNoHarm() {
    for (String body :
        List.of(
            "{\"do\":\"x\",\"edit\":" + "{\"op\":\"batch\",\"edits\":[".repeat(100_000),
            "{\"do\":\"x\",\"edit\":{\"op\":\"createSpan\"},\"inverse\":{}",
            "{\"do\":\"x\",\"edit\":{\"op\":\"setCode\",\"id\":1e999},\"inverse\":{}",
            "{\"do\":\"x\",\"edit\":{\"op\":\"createSpan\",\"span\":{\"id\":-1,\"at\":[[9,3]],"
                + "\"layer\":\"F\",\"origin\":\"m\"}},\"inverse\":{\"op\":\"unlink\",\"id\":1}",
            "{\"no\":1",
            "{\"saved\":\"h\",\"changes\":\"x\"",
            "{\"rm\":\"-rf\"",
            "[")) {
      byte[] line = withCrc(body);
      byte[] journal = JournalLines.journal(List.of(new Saved("", 0)));
      byte[] both = Arrays.copyOf(journal, journal.length + line.length);
      System.arraycopy(line, 0, both, journal.length, line.length);
      JournalLines.Read read = JournalLines.read(both);
      assertThat(read.damagedLine())
          .as(body.substring(0, Math.min(60, body.length())))
          .isEqualTo(3);
      assertThat(read.entries()).hasSize(1);
    }
  }

  @Test
  void keepsADamagedJournalAside() throws Exception {
    List<JournalEntry> entries = randomEntries(5, 4);
    byte[] damaged = JournalLines.journal(entries);
    damaged[damaged.length / 2] ^= 1;
    Path file = folder.resolve("x.journal");
    Files.write(file, damaged);
    Journal.Opened opened = Journal.open(FileSystemLayer.LOCAL, file, "x.journal");
    assertThat(opened.problem().toString()).contains("x.journal:").contains("damaged");
    opened.journal().append(List.of());
    opened.journal().close();
    assertThat(folder.resolve("x.journal.damaged")).hasBinaryContent(damaged);
    assertThat(Journal.open(FileSystemLayer.LOCAL, file, "x.journal").problem()).isNull();
  }

  @Test
  void refusesANewerJournal() throws IOException {
    Path file = folder.resolve("x.journal");
    // {"journal":"glossator","version":2} with its right sum
    byte[] header = JournalLines.journal(List.of());
    String text = new String(header, StandardCharsets.UTF_8);
    String body =
        text.substring(0, text.indexOf(",\"crc\"")).replace("\"version\":1", "\"version\":2");
    Files.write(file, withCrc(body));
    assertThatThrownBy(() -> Journal.open(FileSystemLayer.LOCAL, file, "x.journal"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("newer version");
  }

  @Test
  void writesEverythingAnewAfterAnyFailure() throws Exception {
    List<JournalEntry> entries = randomEntries(9, 6);
    for (Fault fault : List.of(Fault.FAILS, Fault.FAILS_AFTERWARDS, Fault.SHORT_WRITE)) {
      for (int at = 1; at < 60; at++) {
        FaultyFileSystem files = new FaultyFileSystem();
        files.failAt(at, fault);
        Path file = folder.resolve(fault + "-" + at);
        Journal journal = Journal.open(files, file, "journal").journal();
        boolean failed = false;
        for (JournalEntry entry : entries) {
          try {
            journal.append(List.of(entry));
          } catch (IOException e) {
            failed = true;
            assertThat(e).hasMessage("Input/output error");
          }
        }
        assertThat(failed || !files.hasHappened() || files.log().get(at - 1).contains("delete"))
            .as("%s at %s", fault, at)
            .isTrue();
        journal.append(List.of());
        journal.close();
        assertThat(Journal.open(FileSystemLayer.LOCAL, file, "journal").journal().entries())
            .as("%s at %s", fault, files.log())
            .isEqualTo(entries);
      }
    }
  }

  @Test
  void replayKnowsWhatTheFileHolds() {
    Change a = change(1);
    Change b = change(2);
    Change c = change(3);
    List<JournalEntry> entries =
        List.of(
            new Saved("h0", 0),
            a,
            b,
            new Saving("h1", 2),
            new Saved("h1", 2),
            c,
            new Saving("h2", 3));
    assertThat(Replay.of(entries, "h1").pending()).containsExactly(c);
    assertThat(Replay.of(entries, "h2").pending()).isEmpty();
    assertThat(Replay.of(entries, "h2").knowsFile()).isTrue();
    // an older state that somebody brought back is not one that lacks edits
    assertThat(Replay.of(entries, "h0").knowsFile()).isFalse();
    assertThat(Replay.of(entries, "h0").pending()).containsExactly(c);
    assertThat(Replay.of(entries.subList(0, 4), "h0").pending()).containsExactly(a, b);
    assertThat(Replay.of(entries.subList(0, 4), "h1").pending()).isEmpty();
    assertThat(Replay.of(List.of(), "").knowsFile()).isTrue();
  }

  @Test
  void compactJournalsGiveTheSameHistory() throws EditRefusedException {
    for (long seed = 0; seed < 30; seed++) {
      List<JournalEntry> entries = randomEntries(seed, 40);
      Replay before = Replay.of(entries, "h");
      Replay after = Replay.of(Replay.compact(before.undo(), before.redo(), "h"), "h");
      assertThat(after.undo()).as("seed %d", seed).isEqualTo(before.undo());
      assertThat(after.redo()).as("seed %d", seed).isEqualTo(before.redo());
      assertThat(after.pending()).as("seed %d", seed).isEmpty();
      assertThat(after.knowsFile()).as("seed %d", seed).isTrue();
    }
  }

  @Test
  void theHistoryIsAsShortAsTheOneInMemory() throws EditRefusedException {
    AnnotationDocument document = AnnotationDocument.of("text");
    UndoHistory history = new UndoHistory(document);
    List<JournalEntry> entries = new ArrayList<>();
    Kind[] kind = {Kind.DO};
    document.addListener(
        change -> entries.add(new Change(kind[0], "Step", change.edit(), change.inverse())));
    for (int i = 0; i <= UndoHistory.MAX_STEPS; i++) {
      history.perform(
          "Step", new AnnotationEdit.CreateSpan(Span.of(1000 + i, 0, 4, "Frame", null)));
    }
    kind[0] = Kind.UNDO;
    history.undo();
    Replay replay = Replay.of(entries, "");
    assertThat(replay.undo()).hasSameSizeAs(history.undoSteps()).hasSize(UndoHistory.MAX_STEPS - 1);
    assertThat(replay.redo()).hasSize(1);
  }

  private static byte[] withCrc(String body) {
    CRC32C crc = new CRC32C();
    crc.update(body.getBytes(StandardCharsets.UTF_8));
    String line = body + ",\"crc\":\"" + String.format("%08x", crc.getValue()) + "\"}\n";
    return line.getBytes(StandardCharsets.UTF_8);
  }

  private static Change change(int id) {
    return new Change(
        Kind.DO,
        "x",
        new AnnotationEdit.CreateSpan(Span.of(id, 0, 1, "Frame", null)),
        new AnnotationEdit.DeleteSpan(id));
  }

  /** Edits, undos and redos of a random document, as a session writes them. */
  private static List<JournalEntry> randomEntries(long seed, int count)
      throws EditRefusedException {
    RandomStudies random = new RandomStudies(seed);
    String text = random.text(50);
    AnnotationDocument document = new AnnotationDocument(random.snapshot(text, 10));
    UndoHistory history = new UndoHistory(document);
    List<JournalEntry> entries = new ArrayList<>();
    entries.add(new Saved("h0", 0));
    Kind[] kind = new Kind[1];
    document.addListener(
        change -> entries.add(new Change(kind[0], "Step \"ü\"", change.edit(), change.inverse())));
    for (int i = 0; i < count; i++) {
      if (i % 7 == 5) {
        kind[0] = Kind.UNDO;
        history.undo();
      } else if (i % 7 == 6) {
        kind[0] = Kind.REDO;
        history.redo();
      } else if (i % 11 == 3) {
        kind[0] = Kind.APPLY;
        document.apply(new AnnotationEdit.Batch(List.of()));
      } else {
        kind[0] = Kind.DO;
        history.perform("Step \"ü\"", random.edit(document.snapshot()));
      }
    }
    entries.add(new Saving("h" + seed, count));
    return entries;
  }
}
