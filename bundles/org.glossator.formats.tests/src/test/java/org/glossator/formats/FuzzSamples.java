package org.glossator.formats;

import java.util.List;

/** Good files for {@link ReaderFuzzTest} to spoil, one or two of each text format. */
final class FuzzSamples {
  private static final String TEXT = "One \uD83D\uDE00 two\nthree four.";

  private FuzzSamples() {}

  /**
   * A file.
   *
   * @param name the file that is spoilt
   * @param read the file that is given to the importer
   * @param beside a good file that goes with it, or null
   */
  record Sample(
      String format, String name, String content, String read, String besideName, String beside) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Sample> all() {
    return List.of(
        alone(
            "jsonl",
            "f.jsonl",
            "{\"id\":\"a/b\",\"text\":\"One \uD83D\uDE00 two\\r"
                + "\\n"
                + "three\",\"meta\":{\"date\":\"2026\"},"
                + "\"annotator\":\"c\",\"offsets\":\"utf16\",\"labels\":[{\"layer\":\"T\","
                + "\"label\":\"x\",\"features\":{\"n\":1.5e3}}],\"spans\":[{\"id\":\"s1\",\"start\":0,"
                + "\"end\":3,\"text\":\"One\",\"layer\":\"L\",\"label\":\"x\",\"fragments\":[[0,1],[2,3]],"
                + "\"features\":{\"a\":[\"p\",\"q\"],\"b\":true},\"confidence\":0.5},{\"id\":\"s2\","
                + "\"start\":4,\"end\":6,\"layer\":\"L\"}],\"relations\":[{\"id\":\"r\",\"head\":\"s1\",\"tail\":\"s2\",\"layer\":\"R\"}]}\n"),
        alone(
            "csv",
            "f.csv",
            "id;title;text\na;\"A \"\"t\"\"; x\";\"One\r\ntwo\"\nb;;Gr\u00FC\u00DFe\n"),
        alone("txt", "f.txt", TEXT),
        new Sample(
            "brat",
            "f.ann",
            "T1\tClaim 0 3\tOne\nT2\tClaim 4 5;6 9\t\uD83D\uDE00 two\nE1\tClaim:T1 Role:T2\n"
                + "R1\tsupport Arg1:T1 Arg2:T2\nA1\tSure E1 high\nM1\tNeg T2\n"
                + "#1\tAnnotatorNotes T1\ta note\nN1\tReference T1 Wiki:12\tOne\n*\tEquiv T1 T2\n",
            "f.ann",
            "f.txt",
            TEXT),
        new Sample(
            "brat", "f.txt", TEXT, "f.ann", "f.ann", "T1\tClaim 0 3\tOne\nT2\tClaim 16 20\tfour\n"),
        alone(
            "conll",
            "f.conll",
            "-DOCSTART- -X- -X- O\n\n"
                + "U.N. NNP I-NP I-ORG\n"
                + "official NN I-NP O\n"
                + "Ekeus NNP I-NP B-PER\n\n"
                + "# x\n"
                + "Next\tE-LOC\n"
                + ". . O O\n"),
        alone(
            "doccano",
            "f.jsonl",
            "{\"id\":1,\"text\":\"One"
                + " two\",\"label\":[[0,3,\"A\"],[4,7,\"B\"]],\"meta\":{\"x\":1}}\n"
                + "{\"id\":2,\"text\":\"One"
                + " two\",\"entities\":[{\"id\":1,\"label\":\"A\",\"start_offset\":0,"
                + "\"end_offset\":3},{\"id\":2,\"label\":\"B\",\"start_offset\":4,\"end_offset\":7}],\"relations\":[{\"id\":1,\"from_id\":1,\"to_id\":2,\"type\":\"r\"}]}\n"),
        alone(
            "prodigy",
            "f.jsonl",
            "{\"text\":\"One two\",\"tokens\":[{\"text\":\"One\",\"start\":0,\"end\":3,\"id\":0}],"
                + "\"spans\":[{\"start\":0,\"end\":3,\"label\":\"A\",\"token_end\":0},{\"start\":4,"
                + "\"end\":7,\"label\":\"B\"}],\"relations\":[{\"head\":0,\"child\":1,\"label\":\"r\",\"child_span\":{\"start\":4,\"end\":7,\"label\":\"B\"}}],\"answer\":\"accept\"}\n"),
        alone(
            "labelstudio",
            "f.json",
            "[{\"id\":1,\"data\":{\"text\":\"One"
                + " two\"},\"annotations\":[{\"completed_by\":1,\"result\":"
                + "[{\"id\":\"a\",\"from_name\":\"label\",\"to_name\":\"text\",\"type\":\"labels\",\"value\":"
                + "{\"start\":0,\"end\":3,\"text\":\"One\",\"labels\":[\"A\",\"B\"]}},{\"id\":\"a\","
                + "\"from_name\":\"n\",\"type\":\"number\",\"value\":{\"number\":3}},{\"id\":\"b\","
                + "\"from_name\":\"label\",\"type\":\"labels\",\"score\":0.5,\"value\":{\"start\":4,\"end\":7,"
                + "\"labels\":[\"B\"]}},{\"id\":\"c\",\"from_name\":\"tone\",\"type\":\"choices\",\"value\":"
                + "{\"choices\":[\"x\"]}},{\"type\":\"relation\",\"from_id\":\"a\",\"to_id\":\"b\","
                + "\"direction\":\"left\",\"labels\":[\"r\"]}]}]}]"),
        new Sample(
            "semeval-2020-11",
            "article12.task2-TC.labels",
            "12\tLoaded_Language\t0\t3\n12\tWhataboutism,Straw_Men\t4\t9\n",
            "article12.txt",
            "article12.txt",
            TEXT),
        new Sample(
            "semeval-2023-3",
            "article12-labels-subtask-3.txt",
            "12\tLoaded_Language\t0\t3\n12\tDoubt\t4\t9\n",
            "article12.txt",
            "article12.txt",
            TEXT),
        new Sample(
            "w3c",
            "f.jsonld",
            "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationPage\",\"items\":["
                + "{\"id\":\"#s1\",\"type\":\"Annotation\",\"creator\":{\"name\":\"c\"},\"body\":[{\"type\":"
                + "\"SpecificResource\",\"source\":\"urn:glossator:code:Frame:x%20y\",\"purpose\":"
                + "\"classifying\"},{\"type\":\"TextualBody\",\"value\":\"n\",\"purpose\":\"commenting\"}],"
                + "\"target\":[{\"source\":\"f.txt\",\"selector\":[{\"type\":\"TextPositionSelector\","
                + "\"start\":0,\"end\":3},{\"type\":\"TextQuoteSelector\",\"exact\":\"One\"}]}]},"
                + "{\"id\":\"#s2\",\"creator\":\"http://x/c\",\"bodyValue\":\"n\",\"target\":{\"source\":"
                + "\"f.txt\",\"selector\":{\"type\":\"TextQuoteSelector\",\"exact\":\"four\",\"prefix\":\"three"
                + " \"}}},{\"id\":\"#r\",\"creator\":{\"name\":\"c\"},\"target\":[\"#s1\",\"#s2\"]}]}",
            "f.jsonld",
            "f.txt",
            TEXT),
        alone(
            "webanno-tsv",
            "f.tsv",
            "#FORMAT=WebAnno TSV 3.3\n"
                + "#T_SP=webanno.custom.Frame|label|actor\n"
                + "#T_SP=webanno.custom.Host|ROLE_webanno.custom.Host:links_webanno.custom.L|uima.tcas.Annotation\n"
                + "#T_CH=webanno.custom.CorefLink|referenceRelation|referenceType\n"
                + "#T_RL=webanno.custom.Rel|label|BT_webanno.custom.Frame\n\n\n"
                + "#Text=One two\n"
                + "1-1\t0-3\tOne\tA[1]|B[2]\t*[1]|x\\_y[2]\tp1;p2\t1-2[3];1-1[1]\ta->1-1\t*[1]\t_"
                + "\t_\t\n"
                + "1-1.1\t1-2\tn\tC\t*\t_\t_\t_\t_\t_\t_\t\n"
                + "1-2\t4-7\ttwo\tA[3]\t*[3]\t_\t_\tb->1-2\t*[2]\tr\t1-1[1_3]\t\n\n"
                + "#Text=Next\n"
                + "2-1\t8-12\tNext\t_\t_\t_\t_\t_\t_\t_\t_\t\n"));
  }

  private static Sample alone(String format, String name, String content) {
    return new Sample(format, name, content, name, null, null);
  }
}
