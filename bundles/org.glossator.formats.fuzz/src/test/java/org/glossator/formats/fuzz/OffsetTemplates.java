package org.glossator.formats.fuzz;

import java.util.Map;
import java.util.TreeMap;

/** A small file of each format that has offsets, with one span at {@code {B}} to {@code {E}}. */
final class OffsetTemplates {
  static final Map<String, String> ALL = new TreeMap<>();

  private static final String TEXT = FuzzLayout.SEPARATOR + "One two";
  private static final String CAS =
      "{\"%TYPES\":{\"x.F\":{\"%NAME\":\"x.F\",\"%SUPER_TYPE\":\"uima.tcas.Annotation\"}},"
          + "\"%FEATURE_STRUCTURES\":[{\"%ID\":1,\"%TYPE\":\"uima.cas.Sofa\",\"sofaNum\":1,\"sofaID\":\"_InitialView\",\"sofaString\":\"One"
          + " two\"},{\"%ID\":2,\"%TYPE\":\"x.F\",\"@sofa\":1,"
          + "\"begin\":{B},\"end\":{E}}],\"%VIEWS\":{\"_InitialView\":{\"%SOFA\":1,\"%MEMBERS\":[2]}}}";

  static {
    ALL.put(
        "jsonl",
        "{\"id\":\"a\",\"text\":\"One"
            + " two\",\"annotator\":\"c\",\"offsets\":\"codepoint\",\"spans\":[{\"id\":\"s1\",\"start\":{B},\"end\":{E},\"layer\":\"L\",\"label\":\"x\"}]}\n");
    ALL.put("doccano", "{\"id\":1,\"text\":\"One two\",\"label\":[[{B},{E},\"A\"]]}\n");
    ALL.put(
        "prodigy",
        "{\"text\":\"One two\",\"spans\":[{\"start\":{B},\"end\":{E},\"label\":\"A\"}]}\n");
    ALL.put(
        "labelstudio",
        "[{\"data\":{\"text\":\"One"
            + " two\"},\"annotations\":[{\"result\":[{\"id\":\"a\",\"from_name\":"
            + "\"label\",\"to_name\":\"text\",\"type\":\"labels\",\"value\":{\"start\":{B},\"end\":{E},"
            + "\"labels\":[\"A\"]}}]}]}]");
    ALL.put("brat", "T1\tClaim {B} {E}\tOne\n" + TEXT);
    ALL.put(
        "w3c",
        "{\"type\":\"Annotation\",\"id\":\"#a\",\"bodyValue\":\"n\",\"target\":{\"source\":\"f.txt\","
            + "\"selector\":{\"type\":\"TextPositionSelector\",\"start\":{B},\"end\":{E}}}}"
            + TEXT);
    ALL.put(
        "xmi",
        "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\""
            + " xmlns:x=\"http:///x.ecore\"><cas:Sofa xmi:id=\"1\" sofaNum=\"1\""
            + " sofaID=\"_InitialView\" sofaString=\"One two\"/><x:F xmi:id=\"2\" sofa=\"1\""
            + " begin=\"{B}\" end=\"{E}\"/><cas:View sofa=\"1\" members=\"2\"/></xmi:XMI>"
            + FuzzLayout.SEPARATOR
            + "<typeSystemDescription><types><typeDescription><name>x.F</name><supertypeName>"
            + "uima.tcas.Annotation</supertypeName></typeDescription></types></typeSystemDescription>");
    ALL.put("jsoncas", CAS);
    ALL.put(
        "webanno-tsv",
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.F|label\n\n\n#Text=One two\n1-1\t{B}-{E}\tOne\tA\t\n");
    ALL.put("semeval-2020-11", "One two" + FuzzLayout.SEPARATOR + "12\tDoubt\t{B}\t{E}\n");
    ALL.put("semeval-2023-3", "One two" + FuzzLayout.SEPARATOR + "12\tDoubt\t{B}\t{E}\n");
    ALL.put(
        "qdpx",
        "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"P\"><CodeBook><Codes><Code guid=\"C\""
            + " name=\"A\" isCodable=\"true\"/></Codes></CodeBook><Sources><TextSource guid=\"S\""
            + " name=\"d\" plainTextPath=\"internal://A.txt\"><PlainTextSelection guid=\"T\""
            + " startPosition=\"{B}\" endPosition=\"{E}\"><Coding guid=\"U\"><CodeRef"
            + " targetGUID=\"C\"/></Coding></PlainTextSelection></TextSource></Sources></Project>"
            + TEXT);
    ALL.put("inception", "{\"name\":\"P\"}" + FuzzLayout.SEPARATOR + CAS);
  }

  private OffsetTemplates() {}
}
