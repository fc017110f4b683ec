package org.glossator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.glossator.annotation.AnnotationEdit.CreateSpan;
import org.glossator.annotation.AnnotationEdit.SetCode;
import org.glossator.annotation.AnnotationEdit.SetMemo;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.Span;
import org.glossator.base.Progress;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.model.Code;
import org.glossator.codebook.model.Codebook;
import org.glossator.codebook.model.CodebookFactory;
import org.glossator.study.DocumentSession;
import org.glossator.study.GitSetup;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.model.AnnotatorRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two clones of a study, edited differently and merged by {@code git merge} with the driver. Needs
 * {@code git} and a shell.
 */
class GitMergeTest {
  private static final String TEXT =
      "No country can carry this burden alone. It must share the burden. 共同责任 👍🏽.\n";

  @TempDir private Path temp;
  private Path one;
  private Path two;
  private int burden;
  private int share;

  @BeforeEach
  void twoClones() throws Exception {
    boolean isWindows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    assumeThat(isWindows).as("scripts of the shell run here").isFalse();
    assumeThat(hasGit()).as("git is installed").isTrue();
    one = temp.resolve("one");
    two = temp.resolve("two");
    Run made = Run.of("new", one, "--template", "responsibility", "--annotator", "anna", "--git");
    assertThat(made.status()).as(made.err()).isZero();
    assertThat(git(one, "config", "merge.glossator.driver"))
        .endsWith(" merge %O %A %B -o %A --path %P");
    try (Study study = StudyStore.open(one).study()) {
      study.addDocuments(List.of(NewDocument.of("d", TEXT)));
      Span first = span(study, 1001, "burden");
      burden = first.id();
      Span second = span(study, 1002, "share");
      share = second.id();
      study.writeAnnotations("d", "anna", AnnotationSnapshot.of(TEXT, List.of(first, second)));
    }
    setUp(one);
    git(one, "add", "-A");
    git(one, "commit", "-qm", "Study");
    git(temp, "clone", "-q", one.toString(), two.toString());
    setUp(two);
  }

  private void setUp(Path clone) throws Exception {
    git(clone, "config", "user.name", "Test");
    git(clone, "config", "user.email", "test@example.org");
    new GitSetup(clone, script().toString()).run(Progress.NONE);
  }

  /** What the product's start script does, for the classes of this test. */
  private Path script() throws IOException {
    Path script = temp.resolve("a tool/glossator");
    if (!Files.exists(script)) {
      Files.createDirectories(script.getParent());
      String java = ProcessHandle.current().info().command().orElse("java");
      Files.writeString(
          script,
          "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.glossator.cli.Main \"$@\"\n"
              .formatted(java, System.getProperty("java.class.path")));
      assertThat(script.toFile().setExecutable(true)).isTrue();
    }
    return script;
  }

  private static boolean hasGit() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false; // as asked
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Span span(Study study, int id, String words) {
    int at = TEXT.indexOf(words);
    String layer = study.scheme().layers().getFirst().id();
    String code = study.scheme().layers().getFirst().codes().getFirst().id();
    return Span.of(id, at, at + words.length(), layer, code);
  }

  @FunctionalInterface
  private interface Edit {
    void on(Study study, DocumentSession session) throws Exception;
  }

  private static void edit(Path clone, Edit edit) throws Exception {
    try (Study study = StudyStore.open(clone).study();
        DocumentSession session = study.session("d", "anna")) {
      edit.on(study, session);
    }
    git(clone, "add", "-A");
    git(clone, "commit", "-qm", "Edits");
  }

  @Test
  void allEditsOfBothAreThere() throws Exception {
    edit(
        one,
        (study, session) -> {
          session.perform("Memo", new SetMemo(burden, "of one"));
          session.perform("Span", new CreateSpan(span(study, 5001, "country")));
          session.perform("Same", new CreateSpan(span(study, 5002, "alone")));
          addCode(study, "one");
          study.addDocuments(List.of(NewDocument.of("from-one", "One.")));
          study.addAnnotator("ben", null, AnnotatorRole.CODER);
        });
    edit(
        two,
        (study, session) -> {
          session.perform("Code", new SetCode(share, null));
          session.perform("Span", new CreateSpan(span(study, 6001, "共同责任")));
          session.perform("Same", new CreateSpan(span(study, 6002, "alone")));
          addCode(study, "two");
          study.addDocuments(List.of(NewDocument.of("from-two", "Two.")));
          study.addAnnotator("cleo", null, AnnotatorRole.CODER);
        });
    git(one, "pull", "-q", "--no-rebase", "--no-edit", two.toString(), "HEAD");
    assertThat(git(one, "status", "--porcelain")).isEmpty();
    try (Study study = StudyStore.open(one).study()) {
      AnnotationSnapshot merged = study.read("d", "anna");
      assertThat(merged.get(burden).memo()).isEqualTo("of one");
      assertThat(merged.get(share).code()).isNull();
      List<String> quotes = new ArrayList<>();
      for (Span span : merged.spans()) {
        quotes.add(TEXT.substring(span.begin(), span.end()));
      }
      assertThat(quotes)
          .as("the same edit on both sides is one edit")
          .containsExactlyInAnyOrder("burden", "share", "country", "共同责任", "alone");
      assertThat(study.scheme().layers().getFirst().code("one")).isNotNull();
      assertThat(study.scheme().layers().getFirst().code("two")).isNotNull();
      assertThat(study.documents().size()).isEqualTo(3);
      assertThat(study.text("from-two")).isEqualTo("Two.");
      assertThat(study.annotators()).contains("anna", "ben", "cleo");
    }
    Run validate = Run.of("validate", one);
    assertThat(validate.out()).contains("has no code").doesNotContain("typesystem");
  }

  @Test
  void conflictsAreListedAndTheFileIsWhole() throws Exception {
    edit(one, (study, session) -> session.perform("Memo", new SetMemo(burden, "here")));
    edit(two, (study, session) -> session.perform("Memo", new SetMemo(burden, "there")));
    String said = gitFails(one, "pull", "--no-rebase", "--no-edit", two.toString(), "HEAD");
    assertThat(said)
        .contains("annotations/anna/d.xmi: the memo of span " + burden + " changed on both sides")
        .contains("CONFLICT");
    assertThat(git(one, "status", "--porcelain")).isEqualTo("UU annotations/anna/d.xmi");
    try (Study study = StudyStore.open(one).study()) {
      assertThat(study.read("d", "anna").get(burden).memo()).isEqualTo("here");
    }
    assertThat(Files.readString(one.resolve("annotations/anna/d.xmi"))).doesNotContain("<<<<<<<");
    git(one, "add", "-A");
    git(one, "commit", "-qm", "Merged");
  }

  private static void addCode(Study study, String id) throws Exception {
    Codebook codebook = CodebookFiles.copy(study.codebook());
    Code code = CodebookFactory.eINSTANCE.createCode();
    code.setId(id);
    code.setName("Code " + id);
    codebook.getLayers().getFirst().getCodes().add(code);
    study.saveCodebook(codebook);
  }

  private static String git(Path folder, String... arguments) throws Exception {
    StringBuilder said = new StringBuilder();
    int status = run(folder, said, arguments);
    assertThat(status).as(String.join(" ", arguments) + ": " + said).isZero();
    return said.toString().strip();
  }

  private static String gitFails(Path folder, String... arguments) throws Exception {
    StringBuilder said = new StringBuilder();
    assertThat(run(folder, said, arguments)).isNotZero();
    return said.toString();
  }

  private static int run(Path folder, StringBuilder said, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    // the settings of whoever runs the tests must not matter
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process git = builder.start();
    said.append(new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertThat(git.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return git.exitValue();
  }
}
