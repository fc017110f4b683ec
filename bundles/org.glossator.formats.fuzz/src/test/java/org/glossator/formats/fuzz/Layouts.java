package org.glossator.formats.fuzz;

import java.util.Map;
import java.util.TreeMap;

/** The files of each format, see {@link FuzzLayout}. */
final class Layouts {
  private static final Map<String, FuzzLayout> ALL = new TreeMap<>();

  static {
    ALL.put("conll", FuzzLayout.single("f.conll"));
    ALL.put("csv", FuzzLayout.single("f.csv"));
    ALL.put("doccano", FuzzLayout.single("f.jsonl"));
    ALL.put("html", FuzzLayout.single("f.html"));
    ALL.put("jsoncas", FuzzLayout.single("f.json"));
    ALL.put("jsonl", FuzzLayout.single("f.jsonl"));
    ALL.put("labelstudio", FuzzLayout.single("f.json"));
    ALL.put("pdf", FuzzLayout.single("f.pdf"));
    ALL.put("prodigy", FuzzLayout.single("f.jsonl"));
    ALL.put("rtf", FuzzLayout.single("f.rtf"));
    ALL.put("txt", FuzzLayout.single("f.txt"));
    ALL.put("webanno-tsv", FuzzLayout.single("f.tsv"));
    ALL.put("brat", FuzzLayout.several("f.ann", "f.txt", "annotation.conf"));
    ALL.put("w3c", FuzzLayout.several("f.jsonld", "f.txt"));
    ALL.put("xmi", FuzzLayout.several("f.xmi", "TypeSystem.xml"));
    ALL.put(
        "semeval-2020-11",
        FuzzLayout.several(
            "article12.txt", "article12.task2-TC.labels", "article12.task1-SI.labels"));
    ALL.put(
        "semeval-2023-3", FuzzLayout.several("article12.txt", "article12-labels-subtask-3.txt"));
    ALL.put(
        "docx",
        FuzzLayout.archive(
            "f.docx", "word/document.xml", "word/footnotes.xml", "docProps/core.xml"));
    ALL.put("odt", FuzzLayout.archive("f.odt", "content.xml", "meta.xml"));
    ALL.put("qdpx", FuzzLayout.archive("f.qdpx", "project.qde", "sources/A.txt"));
    ALL.put(
        "inception",
        FuzzLayout.archive(
            "f.zip",
            "exportedproject1.json",
            "annotation/a.txt/anna.json",
            "curation/a.txt/CURATION_USER.json",
            "source/a.txt"));
  }

  private Layouts() {}

  /** The layout of a format's good files. */
  static FuzzLayout of(String format) {
    return ALL.get(format);
  }
}
