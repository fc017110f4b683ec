package org.glossator.formats.internal.semeval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glossator.base.OffsetUnit;
import org.glossator.base.ProblemException;
import org.glossator.formats.ImportOptions;
import org.glossator.formats.ImportSink;
import org.glossator.formats.ImportSource;
import org.glossator.formats.ImportedAnnotations;
import org.glossator.formats.ImportedDocument;
import org.glossator.formats.ImportedSpan;
import org.glossator.formats.Importer;
import org.glossator.formats.internal.text.DecodedText;
import org.glossator.formats.internal.text.EncodingNotes;
import org.glossator.formats.internal.text.FileProblems;
import org.glossator.formats.internal.text.OffsetOption;
import org.glossator.formats.internal.text.TextDecoder;
import org.glossator.formats.internal.text.TextRanges;

/**
 * Reads articles with the labels beside them. The tasks keep articles and labels in folders of
 * their own ({@code train-articles}, {@code train-labels-task2-technique-classification}): the
 * labels are looked for beside the article, and in the folders beside the article's. Where there
 * are files with and without techniques, the one with techniques counts.
 */
public final class SemevalImporter implements Importer {
  private static final String TEXT = ".txt";
  private static final int MAX_FOLDERS = 64;

  private final SemevalFlavour flavour;

  private SemevalImporter(SemevalFlavour flavour) {
    this.flavour = flavour;
  }

  /** That of SemEval-2020 task 11. */
  public static SemevalImporter propaganda2020() {
    return new SemevalImporter(SemevalFlavour.PROPAGANDA_2020);
  }

  /** That of SemEval-2023 task 3. */
  public static SemevalImporter persuasion2023() {
    return new SemevalImporter(SemevalFlavour.PERSUASION_2023);
  }

  @Override
  public String id() {
    return flavour.id;
  }

  @Override
  public String description() {
    return flavour.description;
  }

  @Override
  public boolean accepts(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith("article")
        && name.toLowerCase(Locale.ROOT).endsWith(TEXT)
        && !name.contains("-labels-")
        && flavour.labelsEnd(name) == null;
  }

  @Override
  public Path mainFile(Path file) {
    String name = String.valueOf(file.getFileName());
    String end = flavour.labelsEnd(name);
    if (end == null) {
      return file;
    }
    Path text = file.resolveSibling(name.substring(0, name.length() - end.length()) + TEXT);
    return Files.isRegularFile(text) ? text : null;
  }

  @Override
  public void read(ImportSource source, ImportOptions options, ImportSink sink)
      throws ProblemException {
    OffsetUnit unit = OffsetOption.of(options, OffsetUnit.CODEPOINT);
    DecodedText text = TextDecoder.read(source, options.encoding());
    EncodingNotes.report(text, sink);
    String name = source.documentName();
    Path labels = labels(source.file());
    List<ImportedAnnotations> annotations = List.of();
    if (labels != null) {
      List<ImportedSpan> spans = new ArrayList<>();
      SemevalLabels.read(
          content(labels, options),
          SemevalNames.id(name),
          labels.toString(),
          new TextRanges(text.text(), unit),
          spans,
          sink);
      annotations = List.of(new ImportedAnnotations(null, null, spans, List.of(), List.of()));
    }
    sink.document(
        new ImportedDocument(SemevalNames.document(name), text.text(), Map.of(), annotations, 0));
  }

  private static String content(Path labels, ImportOptions options) throws ProblemException {
    try {
      if (Files.size(labels) == 0) {
        return "";
      }
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unreadable(labels.toString(), e), e);
    }
    return TextDecoder.read(ImportSource.of(labels), options.encoding()).text();
  }

  private Path labels(Path article) throws ProblemException {
    String name = String.valueOf(article.getFileName());
    String bare = name.substring(0, name.length() - TEXT.length());
    List<Path> folders = folders(article);
    for (List<String> ends : List.of(flavour.techniques, flavour.spans)) {
      for (Path folder : folders) {
        for (String end : ends) {
          Path file = folder.resolve(bare + end);
          if (Files.isRegularFile(file)) {
            return file;
          }
        }
      }
    }
    return null;
  }

  /** The article's folder, and those beside it that say they have labels. */
  private static List<Path> folders(Path article) throws ProblemException {
    List<Path> folders = new ArrayList<>();
    Path own = article.toAbsolutePath().getParent();
    folders.add(own);
    Path above = own.getParent();
    if (above == null || !String.valueOf(own.getFileName()).contains("article")) {
      return folders;
    }
    try (var list = Files.newDirectoryStream(above, "*label*")) {
      List<Path> found = new ArrayList<>();
      for (Path folder : list) {
        if (Files.isDirectory(folder) && found.size() < MAX_FOLDERS) {
          found.add(folder);
        }
      }
      String part = String.valueOf(own.getFileName()).split("-")[0];
      // labels of another part (dev, train) have no file of the article's name
      found.sort(
          (a, b) -> {
            boolean first = a.getFileName().toString().startsWith(part);
            boolean second = b.getFileName().toString().startsWith(part);
            return first != second ? (first ? -1 : 1) : a.compareTo(b);
          });
      folders.addAll(found);
      return folders;
    } catch (IOException e) {
      throw new ProblemException(FileProblems.unreadable(above.toString(), e), e);
    }
  }
}
