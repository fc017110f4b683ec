package org.glossator.engines.internal.lexicon;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.annotation.TextUnits;
import org.glossator.base.Progress;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineContext;
import org.glossator.engines.EngineParameters;
import org.glossator.engines.EngineRegistry;
import org.glossator.engines.NoCorpus;
import org.glossator.engines.RunEngines;
import org.glossator.engines.RutaRules;
import org.glossator.engines.internal.segmenter.SegmenterEngine;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.testkit.TestCodebooks;
import org.glossator.testkit.bench.BenchLine;
import org.glossator.testkit.bench.LargeDocument;
import org.glossator.uima.TypeSystems;

/**
 * Measures the built-in engines over a folder of texts, or made-up news without one: {@code
 * EngineBench [FOLDER [PHRASES]]}. Prints a JSON object a line; megabytes are those of UTF-8, times
 * those of the processor but for whole runs.
 */
public final class EngineBench {
  private static final int RUNS = Integer.getInteger("glossator.runs", 5);

  /** Processor time: wall time says little on a machine that others use too. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final List<String> texts;
  private final double megabytes;
  private final int phraseCount;

  private EngineBench(List<String> texts, int phraseCount) {
    this.texts = texts;
    this.phraseCount = phraseCount;
    this.megabytes =
        texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
  }

  public static void main(String[] args) throws Exception {
    List<String> texts = args.length > 0 ? read(Path.of(args[0])) : made();
    int phrases = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
    new EngineBench(texts, phrases).run();
  }

  private static List<String> read(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  /** Five megabytes in documents as long as a report. */
  private static List<String> made() {
    String text = LargeDocument.text(5_000_000);
    List<String> texts = new ArrayList<>();
    for (int begin = 0; begin < text.length(); ) {
      int end = text.indexOf('\n', Math.min(text.length() - 1, begin + 100_000));
      end = end < 0 ? text.length() : end + 1;
      texts.add(text.substring(begin, end));
      begin = end;
    }
    return texts;
  }

  private void run() throws Exception {
    List<Phrase> phrases = phrases();
    long before = System.nanoTime();
    Lexicon lexicon = new Lexicon(phrases, LexiconOptions.DEFAULT);
    print(
        "engine.lexicon.build",
        new long[] {System.nanoTime() - before},
        phrases.size() + " phrases",
        false);
    String setup = phrases.size() + " phrases";
    measure("engine.lexicon.match", setup, () -> match(lexicon));
    for (LexiconOptions options :
        List.of(
            new LexiconOptions(false, WordForms.ENGLISH, true, 0),
            new LexiconOptions(false, WordForms.NONE, true, 2))) {
      Lexicon other = new Lexicon(phrases, options);
      measure("engine.lexicon.match", setup + ", " + options, () -> match(other));
    }
    LexiconEngine engine = new LexiconEngine();
    try (Cas cas =
        new Cas(
            UIMAFramework.produceAnalysisEngine(
                engine.descriptor(phrases, LexiconOptions.DEFAULT)))) {
      measure("engine.lexicon", setup + ", into a CAS", () -> process(cas));
    }
    measure("engine.segment.units", "sentences and words", this::units);
    SegmenterEngine segmenter = new SegmenterEngine();
    EngineContext context =
        new EngineContext(
            TestCodebooks.scheme(),
            EngineParameters.of(segmenter, Map.of()),
            "en",
            Path.of("."),
            new NoCorpus(),
            null,
            problem -> System.err.println(problem));
    try (Cas cas = new Cas(UIMAFramework.produceAnalysisEngine(segmenter.describe(context)))) {
      measure("engine.segment", "sentences and tokens into a CAS", () -> process(cas));
    }
    ruta(phrases);
    overAStudy(phrases);
  }

  /** Ruta's own word list (MARKFAST) with the same phrases over the same texts: the yardstick. */
  private void ruta(List<Phrase> phrases) throws Exception {
    Path folder = Files.createTempDirectory("glossator-bench");
    try {
      Path rules = RutaRules.folder(folder);
      Files.createDirectories(rules);
      Files.write(rules.resolve("list.txt"), phrases.stream().map(Phrase::text).toList());
      Files.writeString(
          rules.resolve("bench.ruta"),
          "WORDLIST list = 'list.txt';\nDocument{-> MARKFAST(Frame, list, true)};\n");
      Engine engine = EngineRegistry.builtIn().find("ruta");
      EngineContext context =
          new EngineContext(
              TestCodebooks.scheme(),
              EngineParameters.of(engine, Map.of()),
              "en",
              folder,
              new NoCorpus(),
              null,
              problem -> System.err.println(problem));
      try (Cas cas = new Cas(UIMAFramework.produceAnalysisEngine(engine.describe(context)))) {
        measure("engine.ruta", phrases.size() + " phrases in a word list", () -> process(cas));
      }
    } finally {
      deleteAll(folder);
    }
  }

  /**
   * Half of the phrases are in the texts, of two to four words; half are words of them that do not
   * stand together.
   */
  private List<Phrase> phrases() {
    Random random = new Random(1);
    List<String> words = new ArrayList<>();
    for (String text : texts) {
      for (String word : text.split("\\P{L}+")) {
        if (word.length() > 3) {
          words.add(word);
        }
      }
    }
    Set<String> phrases = new LinkedHashSet<>();
    while (phrases.size() < phraseCount) {
      if (phrases.size() % 2 == 0) {
        String text = texts.get(random.nextInt(texts.size()));
        String[] some =
            text.substring(random.nextInt(text.length() - 200)).substring(0, 150).split("\\s+");
        int count = 2 + random.nextInt(3);
        phrases.add(
            String.join(" ", List.of(some).subList(1, Math.min(some.length, 1 + count)))
                .toLowerCase(Locale.ROOT));
      } else {
        phrases.add(
            words.get(random.nextInt(words.size()))
                + ' '
                + words.get(random.nextInt(words.size())));
      }
    }
    String[] codes = {"shared-responsibility", "burden", "threat"};
    List<Phrase> list = new ArrayList<>();
    for (String phrase : phrases) {
      list.add(
          new Phrase(
              TestCodebooks.FRAME, codes[list.size() % codes.length], phrase, LayerDemands.NONE));
    }
    return list;
  }

  private long match(Lexicon lexicon) {
    long finds = 0;
    for (String text : texts) {
      finds += Search.run(lexicon, TextUnits.of(text, "en")).size();
    }
    return finds;
  }

  private long units() {
    long count = 0;
    for (String text : texts) {
      TextUnits units = TextUnits.of(text, "en");
      for (int at = 0; at < text.length(); at = units.nextParagraph(at)) {
        int end = units.nextParagraph(at);
        count += units.sentences(at, end).size() + units.words(at, end).size();
      }
    }
    return count;
  }

  private long process(Cas cas) throws Exception {
    long count = 0;
    for (String text : texts) {
      cas.cas.reset();
      cas.cas.setDocumentText(text);
      cas.cas.setDocumentLanguage("en");
      cas.engine.process(cas.cas);
      count += cas.cas.getAnnotationIndex().size();
    }
    return count;
  }

  /** An engine with its CAS. */
  private static final class Cas implements AutoCloseable {
    final AnalysisEngine engine;
    final CAS cas;

    Cas(AnalysisEngine engine) throws Exception {
      this.engine = engine;
      this.cas =
          CasCreationUtils.createCas(
              List.of(TypeSystems.of(TestCodebooks.scheme()), engine.getAnalysisEngineMetaData()));
    }

    @Override
    public void close() {
      engine.destroy();
      cas.release();
    }
  }

  private void overAStudy(List<Phrase> phrases) throws Exception {
    Path folder = Files.createTempDirectory("glossator-bench");
    try (Study study =
        StudyStore.create(
            folder.resolve("study"), new NewStudy("", TestCodebooks.allKinds(), List.of("anna")))) {
      List<NewDocument> documents = new ArrayList<>();
      for (int copy = 0; copy < 3; copy++) {
        for (int i = 0; i < texts.size(); i++) {
          documents.add(NewDocument.of("d" + copy + "-" + i, texts.get(i)));
        }
      }
      study.addDocuments(documents);
      StringBuilder list = new StringBuilder();
      for (Phrase phrase : phrases) {
        list.append('"')
            .append(phrase.text().replace("\"", "\"\""))
            .append("\",Frame,")
            .append(phrase.code())
            .append('\n');
      }
      Files.writeString(study.folder().resolve("list.csv"), list);
      List<Engine> engines = EngineRegistry.builtIn().require(List.of("segmenter", "lexicon"));
      for (int jobs : new int[] {1, 2, 1, 2}) {
        deleteAll(study.folder().resolve("suggestions"));
        long before = System.nanoTime();
        new RunEngines(study, engines, null, null, jobs, false, Map.of("wordlist", "list.csv"))
            .run(Progress.NONE);
        long time = System.nanoTime() - before;
        System.out.println(
            BenchLine.of(
                "engine.run",
                new long[] {time},
                String.format(
                    Locale.ROOT,
                    "segmenter and lexicon over a study of %.1f MB, %d jobs: %.1f MB/s",
                    3 * megabytes,
                    jobs,
                    3 * megabytes * 1e9 / time)));
      }
    } finally {
      deleteAll(folder);
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void measure(String bench, String setup, Callable<Long> work) throws Exception {
    long found = 0;
    long[] nanos = new long[RUNS];
    for (int run = -2; run < RUNS; run++) { // the first ones warm up
      long before = CLOCK.getCurrentThreadCpuTime();
      found = work.call();
      if (run >= 0) {
        nanos[run] = CLOCK.getCurrentThreadCpuTime() - before;
      }
    }
    print(bench, nanos, setup + ", " + found + " found", true);
  }

  private void print(String bench, long[] nanos, String setup, boolean isRate) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    String rate =
        isRate
            ? String.format(
                Locale.ROOT,
                ", %.1f MB at %.1f MB/s",
                megabytes,
                megabytes * 1e9 / sorted[nanos.length / 2])
            : "";
    System.out.println(BenchLine.of(bench, nanos, setup + rate));
  }
}
