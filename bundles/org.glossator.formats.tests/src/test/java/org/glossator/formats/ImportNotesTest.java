package org.glossator.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.glossator.base.Problem;
import org.glossator.base.Progress;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.testkit.TestCodebooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import says before anything is imported: a dry run lists it with file and line. */
class ImportNotesTest {
  private static final String STORY =
      "Ministers of six countries met on Friday to talk about shared responsibility for the border"
          + " region. They agreed to exchange information and to train together twice a year. A"
          + " joint statement said that the burden must be shared fairly among all of them.";

  @TempDir private Path temp;
  private Study study;
  private Path in;

  @BeforeEach
  void create() throws Exception {
    study =
        StudyStore.create(
            temp.resolve("study"),
            new StudyStore.NewStudy("", TestCodebooks.allKinds(), List.of("ann")));
    in = Files.createDirectories(temp.resolve("in"));
  }

  @AfterEach
  void close() throws Exception {
    study.close();
  }

  private List<String> dryRun(Path metadata, Map<String, String> options) throws Exception {
    ImportReport report =
        new ImportDocuments(
                study,
                List.of(in),
                FormatRegistry.builtIn().importer("txt"),
                null,
                metadata,
                new ImportOptions(null, null, false, options),
                true)
            .run(Progress.NONE);
    return report.problems().list().stream().map(Problem::toString).toList();
  }

  @Test
  void aTableOfMetadataIsCheckedAgainstTheFiles() throws Exception {
    for (String name : List.of("a", "b", "c", "d", "e", "lonely")) {
      Files.writeString(in.resolve(name + ".txt"), "Text " + name + "\n");
    }
    String table =
        "file;title;date\na.txt;\"One; \"\"two\"\"\nlines\";10 January 2026\nb.txt;B;2026-01-10\n"
            + "c.txt;C;03/04/2026\nd.txt;D;soon\ne.txt;E;10.01.2026\ngone.txt;G;2026\n";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
      Path metadata = temp.resolve("meta.csv");
      Files.write(metadata, table.getBytes(charset));
      List<String> notes = dryRun(metadata, Map.of());
      assertThat(notes)
          .as(charset.name())
          .anyMatch(n -> n.contains("meta.csv:8:") && n.contains("gone.txt"));
      assertThat(notes).anyMatch(n -> n.contains("lonely.txt") && n.contains("no row"));
      assertThat(notes).anyMatch(n -> n.contains("meta.csv:5:") && n.contains("03/04/2026"));
      assertThat(notes).anyMatch(n -> n.contains("meta.csv:6:") && n.contains("soon"));
      assertThat(notes).noneMatch(n -> n.contains("10.01.2026") || n.contains("10 January"));
    }
  }

  @Test
  void copiesAreToldWhenAsked() throws Exception {
    study.addDocuments(List.of(NewDocument.of("agency", STORY)));
    Files.writeString(in.resolve("same.txt"), STORY);
    Files.writeString(in.resolve("paper.txt"), "BORDER, Friday - " + STORY + " More follows.");
    Files.writeString(in.resolve("other.txt"), "Something else was said in another place today.");
    assertThat(dryRun(null, Map.of())).isEmpty();
    List<String> notes = dryRun(null, Map.of("duplicates", "report"));
    assertThat(notes).hasSize(2);
    assertThat(notes)
        .anyMatch(n -> n.contains("same.txt") && n.contains("same text as \"agency\""));
    assertThat(notes).anyMatch(n -> n.contains("paper.txt") && n.contains("nearly the same"));
  }
}
