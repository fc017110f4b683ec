package org.glossator.study.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.glossator.annotation.AnnotationDocument;
import org.glossator.annotation.AnnotationEdit;
import org.glossator.annotation.AnnotationEdit.Batch;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.UndoHistory;
import org.glossator.annotation.UndoHistory.Step;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.codebook.Scheme;
import org.glossator.study.internal.journal.Journal;
import org.glossator.study.internal.journal.JournalEntry;
import org.glossator.study.internal.journal.JournalEntry.Change;
import org.glossator.study.internal.journal.JournalEntry.Saved;
import org.glossator.study.internal.journal.JournalEntry.Saving;
import org.glossator.study.internal.journal.Replay;
import org.glossator.study.io.FileSystemLayer;
import org.glossator.uima.XmiDocument;
import org.glossator.uima.XmiWriter;

/**
 * One XMI file and its journal: what they hold together, and how a change gets into them so that a
 * crash at any moment loses nothing that was acknowledged. Used under the file's lock, except for
 * {@link #open} followed by nothing but questions. One thread at a time.
 *
 * <p>A save: the new XMI is written beside the old one and read back; the journal gets a {@code
 * Saving} with its hash; the rename; the journal gets a {@code Saved}. Opening compares the file's
 * hash with these and knows in each case which changes the file lacks (see {@link Replay}).
 */
public final class AnnotationFile implements AutoCloseable {
  /**
   * Single edits in these steps: a few megabytes. An annotate-all of a large document does not
   * survive.
   */
  private static final int MAX_EDITS = 20_000;

  /** A journal is shortened when it has grown past this, and past twice its shortest. */
  private static final long MAX_JOURNAL_BYTES = 1 << 20;

  /** With so many changes the XMI file is written without waiting for a pause. */
  private static final int MAX_UNSAVED = 10_000;

  private static final int READ_ATTEMPTS = 5;

  private final Source source;
  private final Journal journal;
  private final List<Problem> problems;
  private final Replay replay;
  private final AnnotationSnapshot opened;

  /** Asked for its foreign content by the thread that makes ids. */
  private volatile XmiOnDisk disk;

  /** How many changes of the journal the XMI file holds. */
  private int held;

  /**
   * The save that was begun last: a rename that reported an error may have happened all the same.
   */
  private Attempt attempt;

  /** Whether anything was written since it was opened. */
  private boolean touched;

  private AnnotationFile(
      Source source, XmiOnDisk disk, Journal journal, Replay replay, List<Problem> problems) {
    this.source = source;
    this.disk = disk;
    this.journal = journal;
    this.replay = replay;
    this.problems = problems;
    this.held = journal.changes() - replay.pending().size();
    this.opened = withPending();
  }

  /**
   * Where annotations come from.
   *
   * @param files file operations
   * @param xmi the XMI file
   * @param shown its name for problems
   * @param text the document's text
   * @param scheme the codebook at the time of asking
   */
  public record Source(
      FileSystemLayer files, Path xmi, String shown, String text, Supplier<Scheme> scheme) {
    String shownJournal() {
      return shown + Journal.SUFFIX;
    }
  }

  private record Attempt(
      String sha256,
      FileStamp stamp,
      AnnotationSnapshot snapshot,
      WrittenUnder codebook,
      int changes) {}

  /**
   * Reads XMI file and journal. A missing file is one without annotations.
   *
   * @throws ProblemException if one of them cannot be read; nothing was changed
   */
  public static AnnotationFile open(Source source) throws ProblemException {
    return open(source, true);
  }

  /**
   * What XMI file and journal hold together, for who only reads.
   *
   * @throws ProblemException if one of them cannot be read
   */
  public static AnnotationSnapshot read(Source source) throws ProblemException {
    return open(source, false).opened();
  }

  /**
   * What XMI file and journal hold together.
   *
   * @param snapshot what can be used
   * @param problems what was noticed on reading
   * @param leftOut how many annotations stay in the file and are not in the snapshot, by layer
   */
  public record Read(
      AnnotationSnapshot snapshot, List<Problem> problems, Map<String, Integer> leftOut) {}

  /**
   * The same as {@link #read} with what was noticed.
   *
   * @throws ProblemException if one of them cannot be read
   */
  public static Read readWithProblems(Source source) throws ProblemException {
    AnnotationFile file = open(source, false);
    return new Read(file.opened(), file.problems(), file.disk.foreign().leftOut());
  }

  /**
   * @param editing if not, and if there is no journal, the file's hash is of no interest; it takes
   *     a good part of the time of reading
   */
  private static AnnotationFile open(Source source, boolean editing) throws ProblemException {
    Path journalFile = Journal.of(source.xmi());
    for (int i = 1; ; i++) {
      FileStamp stamp =
          XmiOnDisk.stamp(source); // before the content: a change in between is noticed later
      byte[] content = XmiOnDisk.content(source);
      Journal.Opened found = Journal.open(source.files(), journalFile, source.shownJournal());
      String hash = editing || found.exists() ? XmiOnDisk.hash(content) : "";
      Replay replay = Replay.of(found.journal().entries(), hash);
      boolean torn =
          found.exists()
              && !replay.knowsFile()
              && !XmiOnDisk.hash(XmiOnDisk.content(source)).equals(hash);
      if (torn && i < READ_ATTEMPTS) {
        continue; // somebody saved between the two reads: file and journal belong to different
        // moments
      }
      List<Problem> problems = new ArrayList<>();
      if (found.problem() != null) {
        problems.add(found.problem());
      }
      XmiOnDisk disk = XmiOnDisk.parse(source, content, hash, stamp);
      problems.addAll(disk.problems());
      return new AnnotationFile(source, disk, found.journal(), replay, problems);
    }
  }

  /** What file and journal held together when they were opened. */
  public AnnotationSnapshot opened() {
    return opened;
  }

  /** Whether something that another tool put into the XMI file has that id; any thread. */
  public boolean isForeign(int id) {
    return disk.foreign().uses(id);
  }

  /** What the XMI file says about the codebook that it was written under. */
  public WrittenUnder codebook() {
    return disk.codebook();
  }

  /** What the XMI file holds. */
  public AnnotationSnapshot base() {
    return disk.snapshot();
  }

  /** Steps that can be taken back, the newest last, when it was opened. */
  public List<Step> undo() {
    return replay.undo();
  }

  /** Steps that can be done again, the next last, when it was opened. */
  public List<Step> redo() {
    return replay.redo();
  }

  /** What was noticed on opening. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Whether the journal has changes that the XMI file has not. */
  public boolean hasUnsaved() {
    return journal.changes() > held;
  }

  /** Whether there are so many of them that the journal should not grow longer. */
  public boolean isSaveOverdue() {
    return journal.changes() - held > MAX_UNSAVED;
  }

  /**
   * Adds changes to the journal and waits until they are on the disk. After a failure, call it
   * again, with nothing new, to try again.
   */
  public void append(List<Change> changes) throws IOException {
    List<JournalEntry> entries = new ArrayList<>(changes.size() + 1);
    if (journal.entries().isEmpty() && !changes.isEmpty()) {
      entries.add(new Saved(disk.sha256(), 0));
    }
    entries.addAll(changes);
    touched |= !entries.isEmpty();
    journal.append(entries);
  }

  /**
   * Replaces the XMI file.
   *
   * @param snapshot what the file is to hold: the outcome of all changes of the journal
   * @throws IOException if it could not be replaced; the journal has the changes still
   */
  public void save(AnnotationSnapshot snapshot) throws IOException {
    Scheme scheme = source.scheme().get();
    save(snapshot, scheme, WrittenUnder.of(scheme));
  }

  /**
   * Applies a change that is no step of the document's own undo, and replaces the XMI file.
   *
   * @param change from {@link #opened} to {@code after}
   * @param scheme the codebook afterwards
   * @param under what the file is to say about it
   * @throws IOException if the file could not be replaced; if there is a journal it may have the
   *     change
   */
  public void apply(Change change, AnnotationSnapshot after, Scheme scheme, WrittenUnder under)
      throws IOException {
    if (!journal.entries().isEmpty()) {
      append(List.of(change));
    }
    save(after, scheme, under);
    trimJournal(true);
  }

  private void save(AnnotationSnapshot snapshot, Scheme scheme, WrittenUnder under)
      throws IOException {
    XmiDocument content =
        new XmiDocument(
            snapshot,
            under.name(),
            under.version(),
            scheme,
            disk.foreign().withoutAnnotations(id -> snapshot.get(id) != null),
            List.of());
    int changes = journal.changes();
    String hash =
        new SafeWriter(source.files())
            .write(
                source.xmi(),
                out -> XmiWriter.write(content, out),
                sha256 -> {
                  // a rename keeps the stamp; asked for later it might be somebody else's file
                  FileStamp stamp = FileStamp.of(SafeWriter.temporary(source.xmi()));
                  attempt = new Attempt(sha256, stamp, snapshot, under, changes);
                  if (!journal.entries().isEmpty()) {
                    journal.append(List.of(new Saving(sha256, changes)));
                  }
                });
    done(attempt);
    if (!journal.entries().isEmpty()) {
      journal.append(List.of(new Saved(hash, changes)));
    }
  }

  /**
   * Brings what the journal holds into the file and forgets the history of undo.
   *
   * @throws IOException as {@link #replace}
   */
  public void saveAll() throws IOException {
    if (hasUnsaved()) {
      replace(opened);
    } else if (!journal.entries().isEmpty()) {
      dropJournal();
    }
  }

  /**
   * Replaces all annotations and forgets the history of undo. Annotations whose id belongs to
   * something that another tool put into the file get another one.
   *
   * @throws IOException if the file could not be replaced; file and journal are as they were
   */
  public void replace(AnnotationSnapshot snapshot) throws IOException {
    save(FreeIds.of(snapshot, disk.foreign().withoutAnnotations(id -> snapshot.get(id) != null)));
    if (!journal.entries().isEmpty()) {
      dropJournal();
    }
  }

  /**
   * Looks at the file on disk.
   *
   * @return what it holds if somebody else changed it since it was read or written here, else null
   * @throws ProblemException if it was changed and cannot be read
   */
  public XmiOnDisk changedOnDisk() throws ProblemException {
    FileStamp now = XmiOnDisk.stamp(source);
    if (now.equals(disk.stamp())) {
      return null;
    }
    byte[] content = XmiOnDisk.content(source);
    String hash = XmiOnDisk.hash(content);
    if (attempt != null && attempt.sha256().equals(hash)) {
      done(attempt); // our own rename, which reported an error
      return null;
    }
    if (hash.equals(disk.sha256())) {
      disk =
          new XmiOnDisk(
              hash, now, disk.snapshot(), disk.codebook(), disk.foreign(), disk.problems());
      return null;
    }
    return XmiOnDisk.parse(source, content, hash, now);
  }

  /**
   * Takes note of a file that somebody else changed, and that the journal's changes are not in it.
   */
  public void rebaseOn(XmiOnDisk other) {
    disk = other;
  }

  /**
   * Takes note of a file that somebody else changed, and that the journal's changes so far lead to
   * what it holds.
   *
   * @throws IOException if the journal cannot be written
   */
  public void accept(XmiOnDisk other) throws IOException {
    touched = true;
    disk = other;
    held = journal.changes();
    if (!journal.entries().isEmpty()) {
      journal.append(List.of(new Saved(other.sha256(), held)));
    }
  }

  /**
   * Shortens the journal to the history of undo; does nothing where something is unsaved.
   *
   * @param always whether also where the journal is short still
   */
  public void trimJournal(boolean always) throws IOException {
    int changes = journal.changes();
    if (changes == 0 || hasUnsaved()) {
      return;
    }
    boolean grown =
        journal.bytes() > MAX_JOURNAL_BYTES && journal.bytes() > 2 * journal.rewrittenBytes();
    if (always && touched || grown || changes > 4 * UndoHistory.MAX_STEPS) {
      Replay now = Replay.of(journal.entries(), disk.sha256());
      List<Step> undo = last(now.undo());
      List<Step> redo = last(now.redo());
      if (undo.isEmpty() && redo.isEmpty()) {
        dropJournal();
      } else {
        journal.rewrite(Replay.compact(undo, redo, disk.sha256()));
        held = journal.changes();
      }
    }
  }

  /**
   * Removes the journal: its changes are in the file, or are not wanted. The history of undo goes
   * with it.
   */
  public void dropJournal() throws IOException {
    journal.delete();
    held = 0;
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  private void done(Attempt save) {
    touched = true;
    disk =
        new XmiOnDisk(
            save.sha256(),
            save.stamp(),
            save.snapshot(),
            save.codebook(),
            disk.foreign(),
            List.of());
    held = save.changes();
    attempt = null;
  }

  private AnnotationSnapshot withPending() {
    if (replay.pending().isEmpty()) {
      return disk.snapshot();
    }
    AnnotationDocument document = new AnnotationDocument(disk.snapshot());
    for (String conflict : Rebase.apply(document, replay.pending())) {
      problems.add(Problem.warning(source.shown(), conflict, "look at it and set it right"));
    }
    if (!replay.knowsFile()) {
      problems.add(
          Problem.info(
              source.shown(),
              "the file was changed by another program; unsaved edits of the last session were"
                  + " merged with it"));
    }
    return document.snapshot();
  }

  private static List<Step> last(List<Step> steps) {
    int from = steps.size();
    int edits = 0;
    while (from > 0 && steps.size() - from < UndoHistory.MAX_STEPS) {
      Step step = steps.get(from - 1);
      edits += count(step.forward()) + count(step.inverse());
      if (edits > MAX_EDITS) {
        break;
      }
      from--;
    }
    return steps.subList(from, steps.size());
  }

  private static int count(AnnotationEdit edit) {
    return edit instanceof Batch batch
        ? batch.edits().stream().mapToInt(AnnotationFile::count).sum()
        : 1;
  }
}
