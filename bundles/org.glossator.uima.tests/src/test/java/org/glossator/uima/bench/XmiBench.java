package org.glossator.uima.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.annotation.Annotation;
import org.glossator.annotation.AnnotationSnapshot;
import org.glossator.annotation.AttributeValue;
import org.glossator.annotation.Fragment;
import org.glossator.annotation.IdSource;
import org.glossator.annotation.Span;
import org.glossator.codebook.CodebookFiles;
import org.glossator.codebook.Scheme;
import org.glossator.uima.CasMapper;
import org.glossator.uima.TypeSystems;
import org.glossator.uima.XmiDocument;
import org.glossator.uima.XmiReader;
import org.glossator.uima.XmiWriter;

/**
 * Reads and writes an XMI of 5 MB of text and 200,000 spans, warm, and the same with UIMA's own
 * classes; prints one JSON object a line.
 */
public final class XmiBench {
  private static final int TEXT = 5_000_000;
  private static final int SPANS = 200_000;
  private static final int ROUNDS = 25;

  private XmiBench() {}

  public static void main(String[] arguments) throws Exception {
    Scheme scheme = scheme();
    AnnotationSnapshot snapshot = snapshot();
    byte[] xmi = XmiWriter.toBytes(XmiDocument.of(snapshot, scheme));
    String setup =
        "%d characters, %d spans, %.1f MB of XMI, warm".formatted(TEXT, SPANS, xmi.length / 1e6);
    measure("xmi.write", setup, () -> write(XmiDocument.of(snapshot, scheme)));
    measure("xmi.read", setup, () -> XmiReader.read("x", xmi, scheme));
    byte[] foreign =
        new String(xmi, StandardCharsets.UTF_8)
            .replace("<cas:View", "<cas:FSArray xmi:id=\"9\" elements=\"\"/>\n<cas:View")
            .getBytes(StandardCharsets.UTF_8);
    measure(
        "xmi.read.general",
        setup + ", with foreign content",
        () -> XmiReader.read("x", foreign, scheme));
    CAS cas = CasCreationUtils.createCas(TypeSystems.of(scheme), null, null);
    measure(
        "uima.read",
        setup,
        () -> {
          cas.reset();
          XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi), cas);
          return cas;
        });
    measure(
        "uima.write",
        setup,
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream(xmi.length);
          XmiCasSerializer.serialize(cas, out);
          return out;
        });
    measure(
        "cas.write",
        setup,
        () -> {
          cas.reset();
          CasMapper.toCas(snapshot, scheme, cas);
          return cas;
        });
    measure("cas.read", setup, () -> CasMapper.fromCas(cas, scheme));
  }

  private static Object write(XmiDocument document) throws Exception {
    try (OutputStream out = OutputStream.nullOutputStream()) {
      XmiWriter.write(document, out);
      return out;
    }
  }

  private static void measure(String name, String setup, Callable<?> work) throws Exception {
    double[] times = new double[ROUNDS];
    double[] busy = new double[ROUNDS];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int i = -5; i < ROUNDS; i++) {
      long start = System.nanoTime();
      long cpu = threads.getCurrentThreadCpuTime();
      work.call();
      if (i >= 0) {
        times[i] = (System.nanoTime() - start) / 1e6;
        busy[i] = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
      }
    }
    Arrays.sort(times);
    Arrays.sort(busy);
    System.out.printf(
        Locale.ROOT,
        "{\"bench\":\"%s\",\"median_ms\":%.1f,\"p99_ms\":%.1f,\"median_cpu_ms\":%.1f,\"n\":%d,\"setup\":\"%s\"}%n",
        name,
        times[ROUNDS / 2],
        times[ROUNDS - 1],
        busy[ROUNDS / 2],
        ROUNDS,
        setup);
  }

  private static Scheme scheme() throws Exception {
    String xml =
        """
        <codebook:Codebook xmlns:codebook="http://glossator.org/codebook/1.0" id="b" name="Bench">
          <layers id="Frame" name="Frame">
            <attributes id="stance" name="Stance" kind="choice"/>
            <attributes id="explicit" name="Explicit" kind="yes-no"/>
            <attributes id="weight" name="Weight" kind="number"/>
          </layers>
        </codebook:Codebook>
        """;
    return Scheme.of(CodebookFiles.read("bench", xml.getBytes(StandardCharsets.UTF_8)).codebook());
  }

  /**
   * A third of the spans has an attribute or two, every hundredth a memo, every thousandth
   * fragments.
   */
  private static AnnotationSnapshot snapshot() throws Exception {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder(TEXT);
    while (text.length() < TEXT) {
      text.append(random.nextInt(80) == 0 ? "\n" : random.nextInt(30) == 0 ? "“ça” " : "words ");
    }
    text.setLength(TEXT);
    IdSource ids = new IdSource(random);
    Set<Integer> taken = new HashSet<>();
    List<Annotation> spans = new ArrayList<>(SPANS);
    for (int i = 0; i < SPANS; i++) {
      int begin = random.nextInt(TEXT - 200);
      int end = begin + 1 + random.nextInt(60);
      int id = ids.next(taken::contains);
      taken.add(id);
      Map<String, AttributeValue> attributes =
          switch (i % 12) {
            case 0 -> Map.of("stance", new AttributeValue.Choice("support"));
            case 1 ->
                Map.of(
                    "explicit",
                    new AttributeValue.YesNo(i % 4 == 0),
                    "weight",
                    new AttributeValue.DecimalNumber(java.math.BigDecimal.valueOf(i % 100, 2)));
            default -> Map.of();
          };
      spans.add(
          new Span(
              id,
              i % 1000 == 0
                  ? List.of(new Fragment(begin, end), new Fragment(end + 2, end + 9))
                  : List.of(new Fragment(begin, end)),
              "Frame",
              "responsibility-" + i % 40,
              attributes,
              i % 100 == 0 ? "a memo of a few words, number " + i : null,
              i % 8 == 0 ? "engine:lexicon" : Annotation.MANUAL,
              i % 8 == 0 ? i % 1000 / 1000.0 : null,
              "1.0"));
    }
    return AnnotationSnapshot.of(text.toString(), spans);
  }
}
