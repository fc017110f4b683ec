package org.glossator.testkit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.glossator.base.ProblemException;
import org.glossator.base.TextHash;
import org.glossator.study.StudyStore;
import org.glossator.testkit.TestCodebooks;

/**
 * Makes a study with a table of many documents, as an import leaves it, for the benchmarks of the
 * navigator. The texts are not there: what shows the tree must not ask for them.
 */
public final class ManyDocuments {
  private static final int A_FOLDER = 5000;

  private ManyDocuments() {}

  /** Arguments: the folder to make, the number of documents. */
  public static void main(String[] args) throws IOException, ProblemException {
    Path folder = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    StudyStore.create(
            folder,
            new StudyStore.NewStudy("Many", TestCodebooks.allKinds(), List.of("ann", "ben")))
        .close();
    StringBuilder table = new StringBuilder(count * 160);
    table.append("path,sha256,title,date,source,author,language,genre\n");
    String hash = TextHash.sha256("");
    for (int i = 0; i < count; i++) {
      table.append(
          String.format(
              "%04d/doc-%06d,%s,Text number %d of the corpus,%d-%02d-10,%s,Author %d,en,%s\n",
              i / A_FOLDER,
              i,
              hash,
              i,
              2000 + i % 25,
              1 + i % 12,
              i % 3 == 0 ? "News agency" : "Ministry",
              i % 500,
              i % 2 == 0 ? "speech" : "news report"));
    }
    Files.writeString(folder.resolve("documents.csv"), table, StandardCharsets.UTF_8);
  }
}
