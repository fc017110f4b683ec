package org.glossator.formats.internal.semeval;

import java.util.List;
import java.util.Locale;

/** How the two tasks name their files of labels. */
enum SemevalFlavour {
  /** SemEval-2020 task 11: with and without techniques. */
  PROPAGANDA_2020(
      "semeval-2020-11",
      "SemEval-2020 task 11: articles with propaganda spans",
      ".task2-TC.labels",
      List.of(".task2-TC.labels", ".task-flc-tc.labels", ".labels-task-TC"),
      List.of(".task1-SI.labels", ".task-si.labels")),

  /** SemEval-2023 task 3, subtask 3. */
  PERSUASION_2023(
      "semeval-2023-3",
      "SemEval-2023 task 3: articles with persuasion techniques",
      "-labels-subtask-3.txt",
      List.of("-labels-subtask-3.txt"),
      List.of());

  final String id;
  final String description;

  /** End of the name of a file that an export writes. */
  final String written;

  /** Ends of names of files with techniques. */
  final List<String> techniques;

  /** Ends of names of files with plain spans. */
  final List<String> spans;

  SemevalFlavour(
      String id, String description, String written, List<String> techniques, List<String> spans) {
    this.id = id;
    this.description = description;
    this.written = written;
    this.techniques = techniques;
    this.spans = spans;
  }

  /** The end that makes a file one of labels, or null. */
  String labelsEnd(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    for (List<String> ends : List.of(techniques, spans)) {
      for (String end : ends) {
        if (lower.endsWith(end.toLowerCase(Locale.ROOT))) {
          return end;
        }
      }
    }
    return null;
  }
}
