package org.glossator.bench.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.base.Progress;
import org.glossator.codebook.Scheme;
import org.glossator.codebook.Templates;
import org.glossator.engines.Corpus;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineContext;
import org.glossator.engines.EngineParameters;
import org.glossator.engines.EngineRegistry;
import org.glossator.engines.EngineReport;
import org.glossator.engines.RunEngines;
import org.glossator.engines.RutaRules;
import org.glossator.engines.StageTimes;
import org.glossator.engines.StageTimes.Stage;
import org.glossator.study.NewDocument;
import org.glossator.study.Study;
import org.glossator.study.StudyStore;
import org.glossator.study.StudyStore.NewStudy;
import org.glossator.uima.TypeSystems;

/**
 * Measures the built-in engines as users run them: {@code EngineBench NAME...} with the names of
 * {@code releng/bench.sh}. A plain main on the class path of the command line.
 *
 * <p>{@code engine.lexicon}, {@code engine.segment} and {@code engine.ruta} are one engine over
 * five megabytes in a CAS, in processor time of one thread; {@code engine.run} is the whole of
 * reading, running and writing suggestions over a study of {@code -Dglossator.megabytes} (100), in
 * wall time, with one and with two jobs. Megabytes are those of UTF-8.
 */
public final class EngineBench {
  private static final int RUNS = Integer.getInteger("glossator.runs", 5);
  private static final int PHRASES = Integer.getInteger("glossator.phrases", 10_000);
  private static final int MEGABYTES = Integer.getInteger("glossator.megabytes", 100);
  private static final int DOCUMENT = 100_000;
  private static final int VOCABULARY = 50_000;
  private static final String[] SYLLABLES = {
    "ra", "ne", "to", "sil", "ma", "ku", "der", "po", "li", "van", "est", "go", "hin", "ba", "cor"
  };
  private static final String LIST = "list.csv";

  /** Phrases of which none is in the text, though it has their first words: matching alone. */
  private static final String ABSENT = "absent.csv";

  /** Processor time: wall time says little on a machine that others use too. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final List<String> texts = texts(5_000_000);
  private final double megabytes = megabytes(texts);
  private final List<String> phrases = phrases(true);
  private final List<String> absent = phrases(false);

  private EngineBench() {}

  public static void main(String[] args) throws Exception {
    List<String> names = List.of(args);
    Predicate<String> wanted = name -> names.isEmpty() || names.contains(name);
    Path folder = Files.createTempDirectory("glossator-bench");
    try {
      new EngineBench().run(wanted, folder);
    } finally {
      deleteAll(folder);
    }
  }

  private void run(Predicate<String> wanted, Path folder) throws Exception {
    NewStudy small = new NewStudy("", Templates.find("responsibility").create(), List.of("anna"));
    try (Study study = StudyStore.create(folder.resolve("study"), small)) {
      writeList(study.folder().resolve(LIST), phrases);
      writeList(study.folder().resolve(ABSENT), absent);
      Map<String, String> list = Map.of("wordlist", LIST, "cues", "no");
      if (wanted.test("engine.lexicon")) {
        measure("engine.lexicon", "%,d phrases", study, "lexicon", list);
        measure(
            "engine.lexicon",
            "%,d phrases, none of them in the text",
            study,
            "lexicon",
            with(list, "wordlist", ABSENT));
        measure(
            "engine.lexicon",
            "%,d phrases, English inflection",
            study,
            "lexicon",
            with(list, "inflection", "english"));
        measure("engine.lexicon", "%,d phrases, gap 2", study, "lexicon", with(list, "gap", "2"));
      }
      if (wanted.test("engine.segment")) {
        measure("engine.segment", "sentences and tokens", study, "segmenter", Map.of());
      }
      if (wanted.test("engine.ruta")) {
        writeRules(study.folder());
        measure("engine.ruta", "%,d phrases in a word list of Ruta", study, "ruta", Map.of());
      }
      if (wanted.test("engine.run")) {
        overAStudy(study);
      }
    }
  }

  private static Map<String, String> with(Map<String, String> all, String name, String value) {
    Map<String, String> more = new HashMap<>(all);
    more.put(name, value);
    return more;
  }

  /**
   * Text in documents as long as a report, of {@value #VOCABULARY} made-up words that are as
   * frequent as words are (rank times frequency is constant): with the few words of a benchmark's
   * usual text any phrase would be everywhere, and adding finds would be all that is measured.
   */
  private static List<String> texts(int bytes) {
    Random random = new Random(1);
    String[] words = new String[VOCABULARY];
    for (int rank = 0; rank < VOCABULARY; rank++) {
      StringBuilder word = new StringBuilder();
      for (int rest = rank + 3; rest > 0; rest /= SYLLABLES.length) {
        word.append(SYLLABLES[rest % SYLLABLES.length]);
      }
      words[rank] = word.toString();
    }
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean begins = true;
    for (int written = 0, count = 1; written < bytes; count++) {
      String word = words[(int) Math.pow(VOCABULARY, random.nextDouble()) - 1];
      text.append(
          begins ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
      begins = count % 19 == 0;
      text.append(count % 600 == 0 ? ".\n\n" : begins ? ". " : " ");
      written += word.length() + 1;
      if (count % 600 == 0 && text.length() > DOCUMENT || written >= bytes) {
        texts.add(text.toString());
        text.setLength(0);
      }
    }
    return texts;
  }

  private static double megabytes(List<String> texts) {
    return texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
  }

  /**
   * Phrases of two to four words.
   *
   * @param areHalfThere whether half of them are in the texts; the others are words of them that do
   *     not stand together
   */
  private List<String> phrases(boolean areHalfThere) {
    Random random = new Random(1);
    List<String> words = new ArrayList<>();
    for (String text : texts) {
      for (String word : text.split("\\P{L}+")) {
        if (word.length() > 3) {
          words.add(word);
        }
      }
    }
    Set<String> all = new LinkedHashSet<>();
    while (all.size() < PHRASES) {
      if (areHalfThere && all.size() % 2 == 0) {
        String text = texts.get(random.nextInt(texts.size()));
        String[] some =
            text.substring(random.nextInt(text.length() - 200)).substring(0, 150).split("\\s+");
        int count = 2 + random.nextInt(3);
        List<String> chosen = List.of(some).subList(1, Math.min(some.length, 1 + count));
        all.add(String.join(" ", chosen).toLowerCase(Locale.ROOT));
      } else {
        // a number makes each a phrase of its own that no text has
        String one = words.get(random.nextInt(words.size()));
        all.add(one + ' ' + words.get(random.nextInt(words.size())) + ' ' + all.size());
      }
    }
    return List.copyOf(all);
  }

  private static void writeList(Path file, List<String> phrases) throws IOException {
    String[] codes = {"shared-responsibility", "burden", "transnational-threat"};
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < phrases.size(); i++) {
      list.append('"').append(phrases.get(i).replace("\"", "\"\""));
      list.append("\",").append("Frame").append(',').append(codes[i % codes.length]);
      list.append('\n');
    }
    Files.writeString(file, list);
  }

  /** Ruta's own word list (MARKFAST) with the same phrases over the same texts: the yardstick. */
  private void writeRules(Path folder) throws IOException {
    Path rules = RutaRules.folder(folder);
    Files.createDirectories(rules);
    Files.write(rules.resolve("list.txt"), phrases);
    Files.writeString(
        rules.resolve("bench.ruta"),
        "WORDLIST list = 'list.txt';\nDocument{-> MARKFAST(Frame, list, true)};\n");
  }

  private void measure(
      String bench, String setup, Study study, String id, Map<String, String> parameters)
      throws Exception {
    Engine engine = EngineRegistry.builtIn().find(id);
    Scheme scheme = study.scheme();
    EngineContext context =
        new EngineContext(
            scheme,
            EngineParameters.of(engine, parameters),
            "en",
            study.folder(),
            Corpus.of(study),
            null,
            problem -> System.err.println(problem));
    AnalysisEngine made = UIMAFramework.produceAnalysisEngine(engine.describe(context));
    CAS cas =
        CasCreationUtils.createCas(
            List.of(TypeSystems.of(scheme), made.getAnalysisEngineMetaData()));
    try {
      measure(bench, setup.formatted(phrases.size()), () -> process(made, cas));
    } finally {
      made.destroy();
      cas.release();
    }
  }

  private long process(AnalysisEngine engine, CAS cas) throws Exception {
    long count = 0;
    for (String text : texts) {
      cas.reset();
      cas.setDocumentText(text);
      cas.setDocumentLanguage("en");
      engine.process(cas);
      count += cas.getAnnotationIndex().size();
    }
    return count;
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
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    print(bench, nanos, setup + ", " + found + " found", megabytes, sorted[RUNS / 2]);
  }

  private static void print(
      String bench, long[] nanos, String setup, double megabytes, long median) {
    System.out.println(
        line(
            bench,
            nanos,
            String.format(
                Locale.ROOT,
                "%s, %.1f MB at %.1f MB/s",
                setup,
                megabytes,
                megabytes * 1e9 / median)));
  }

  private static String line(String bench, long[] nanos, String setup) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "{\"bench\":\"%s\",\"median_ms\":%.3f,\"p99_ms\":%.3f,\"n\":%d,\"setup\":\"%s\"}",
        bench,
        sorted[nanos.length / 2] / 1e6,
        sorted[nanos.length - 1] / 1e6,
        nanos.length,
        setup);
  }

  private void overAStudy(Study study) throws Exception {
    List<NewDocument> documents = new ArrayList<>();
    double size = 0;
    for (int copy = 0; size < MEGABYTES; copy++) {
      for (int i = 0; i < texts.size() && size < MEGABYTES; i++) {
        documents.add(NewDocument.of("d" + copy + "-" + i, texts.get(i)));
        size += texts.get(i).getBytes(StandardCharsets.UTF_8).length / 1e6;
      }
    }
    study.addDocuments(documents);
    Map<String, String> list = Map.of("lexicon.wordlist", LIST, "lexicon.cues", "no");
    Map<String, String> absent = Map.of("lexicon.wordlist", ABSENT, "lexicon.cues", "no");
    List<String> both = List.of("segmenter", "lexicon");
    run(study, size, both, list, 2, "warms up"); // files and code
    run(study, size, List.of("segmenter"), Map.of(), 1, "segmenter");
    run(study, size, both, absent, 1, "with lexicon, phrases that are not there");
    long one = run(study, size, both, list, 1, "with lexicon");
    long two = run(study, size, both, list, 2, "with lexicon");
    System.out.println(
        line(
            "engine.run",
            new long[] {two},
            String.format(Locale.ROOT, "2 jobs are %.2f times as fast as 1", (double) one / two)));
  }

  private long run(
      Study study,
      double size,
      List<String> ids,
      Map<String, String> parameters,
      int jobs,
      String what)
      throws Exception {
    deleteAll(study.folder().resolve("suggestions"));
    List<Engine> engines = EngineRegistry.builtIn().require(ids);
    StageTimes times = new StageTimes();
    long before = System.nanoTime();
    EngineReport report =
        new RunEngines(study, engines, null, null, jobs, false, parameters)
            .run(Progress.NONE, times);
    long time = System.nanoTime() - before;
    long open = report.engines().stream().mapToLong(EngineReport.EngineResult::proposed).sum();
    String setup =
        "%s, %,d phrases, jobs: %d, %,d suggestions".formatted(what, phrases.size(), jobs, open);
    print("engine.run", new long[] {time}, setup, size, time);
    stage("reading", times.nanos(Stage.READING), time, jobs, what);
    for (String id : ids) {
      stage(id, times.nanos(Stage.ENGINE, id), time, jobs, what);
    }
    stage("suggestions and diff", times.nanos(Stage.SUGGESTING), time, jobs, what);
    stage("writing", times.nanos(Stage.WRITING), time, jobs, what);
    return time;
  }

  private static void stage(String stage, long nanos, long whole, int jobs, String what) {
    System.out.println(
        line(
            "engine.run",
            new long[] {nanos},
            String.format(
                Locale.ROOT,
                "%s, jobs: %d: %s, %.0f %% of the jobs' time",
                what,
                jobs,
                stage,
                100.0 * nanos / whole / jobs)));
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
}
