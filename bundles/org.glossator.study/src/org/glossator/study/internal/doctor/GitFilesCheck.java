package org.glossator.study.internal.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.study.Study;
import org.glossator.study.internal.IoProblems;
import org.glossator.study.internal.SafeWriter;
import org.glossator.study.internal.StudyFiles;
import org.glossator.study.io.FileSystemLayer;

/**
 * A study that is under Git tells Git what belongs to one machine only and what to merge by
 * meaning. Lines of the user's own are left alone.
 */
final class GitFilesCheck implements StudyCheck {

  @Override
  public void check(Study study, Findings findings, Progress progress) throws ProblemException {
    if (isUnderGit(study.folder())) {
      check(study, StudyFiles.GITIGNORE, StudyFiles.gitignore(), findings);
      check(study, StudyFiles.GITATTRIBUTES, StudyFiles.gitattributes(), findings);
    }
  }

  private static boolean isUnderGit(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }

  private static void check(Study study, String name, byte[] wanted, Findings findings)
      throws ProblemException {
    Path file = study.folder().resolve(name);
    String present = content(file, name);
    List<String> there = present.lines().map(GitFilesCheck::words).toList();
    List<String> missing =
        new String(wanted, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !there.contains(words(line)))
            .toList();
    if (!missing.isEmpty()) {
      findings.add(
          Problem.info(
              name, "lacks " + missing.size() + (missing.size() == 1 ? " line" : " lines")),
          "the lines were added",
          () -> add(file, name, present, missing));
    }
  }

  private static String words(String line) {
    return line.strip().replaceAll("\\s+", " ");
  }

  private static String content(Path file, String name) throws ProblemException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      throw IoProblems.reading(name, e);
    }
  }

  private static void add(Path file, String name, String present, List<String> missing)
      throws ProblemException {
    String start = present.isEmpty() || present.endsWith("\n") ? present : present + "\n";
    String content = start + String.join("\n", missing) + "\n";
    try {
      new SafeWriter(FileSystemLayer.LOCAL).write(file, content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw IoProblems.writing(name, e);
    }
  }
}
