import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The quick loop of {@code releng/dev.sh}: compiles the bundles with the build's compiler, runs
 * tests, the workbench and the command line from class folders ({@code target/dev}). One flat class
 * path for compiling: imports of manifests are not checked.
 */
final class Dev {
  private static final String PREFIX = "org.glossator.";
  private final Path root;
  private final Path product;
  private final Path repository = Path.of(System.getProperty("user.home"), ".m2", "repository");
  private final Map<String, Bundle> bundles = new LinkedHashMap<>();

  record Bundle(String name, Path folder, boolean plainTest, Set<String> needs) {
    Path out() {
      return folder.resolve("target/dev");
    }

    Path stamp() {
      return folder.resolve("target/dev.stamp");
    }

    List<Path> sources() {
      return Stream.of("src/main/java", "src/test/java", "src/main/resources", "src/test/resources")
              .map(folder::resolve)
              .anyMatch(Files::isDirectory)
          ? Stream.of("src/test/java", "src/test/resources")
              .map(folder::resolve)
              .filter(Files::isDirectory)
              .toList()
          : Stream.of("src", "src-gen").map(folder::resolve).filter(Files::isDirectory).toList();
    }
  }

  private Dev(Path root, Path product) {
    this.root = root;
    this.product = product;
  }

  public static void main(String[] args) throws Exception {
    Dev dev = new Dev(Path.of(args[0]), Path.of(args[1]));
    dev.findBundles();
    List<String> rest = new ArrayList<>(List.of(args).subList(2, args.length));
    String command = rest.isEmpty() ? "" : rest.removeFirst();
    int status =
        switch (command) {
          case "compile" ->
              dev.compile(
                  rest.isEmpty()
                      ? dev.bundles.keySet()
                      : dev.closure(rest.stream().map(Dev::full).toList()));
          case "test" -> dev.test(rest);
          case "uitest" -> dev.uiTest(rest);
          case "run" -> dev.run(rest);
          case "cli" -> dev.cli(rest);
          case "classpath" -> dev.printClassPath(rest);
          default -> {
            System.err.println(
                "usage: dev.sh compile | test | uitest | run | cli | classpath (see the head of the"
                    + " script)");
            yield 2;
          }
        };
    System.exit(status);
  }

  private static String full(String name) {
    return name.startsWith(PREFIX) ? name : PREFIX + name;
  }

  // ---- bundles, in the order of what they need

  private void findBundles() throws IOException {
    Map<String, Bundle> found = new TreeMap<>();
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> list = Files.list(root.resolve("bundles"))) {
      list.filter(Files::isDirectory).forEach(folders::add);
    }
    folders.add(root.resolve("releng/org.glossator.architecture"));
    for (Path folder : folders) {
      String name = folder.getFileName().toString();
      Path manifest = folder.resolve("META-INF/MANIFEST.MF");
      if (name.endsWith(".compat")) {
        continue;
      }
      if (Files.exists(manifest)) {
        found.put(name, new Bundle(name, folder, false, required(manifest)));
      } else if (Files.exists(folder.resolve("pom.xml"))) {
        found.put(name, new Bundle(name, folder, true, dependencies(folder.resolve("pom.xml"))));
      }
    }
    for (String name : found.keySet()) {
      add(name, found, new LinkedHashSet<>());
    }
  }

  private void add(String name, Map<String, Bundle> found, Set<String> path) {
    Bundle bundle = found.get(name);
    if (bundle == null || bundles.containsKey(name) || !path.add(name)) {
      return;
    }
    bundle.needs().forEach(need -> add(need, found, path));
    bundles.put(name, bundle);
  }

  private static Set<String> required(Path manifest) throws IOException {
    try (var in = Files.newInputStream(manifest)) {
      String value = new Manifest(in).getMainAttributes().getValue("Require-Bundle");
      return value == null
          ? Set.of()
          : Stream.of(value.replaceAll("\"[^\"]*\"", "").split(","))
              .map(s -> s.strip().split(";")[0])
              .filter(s -> s.startsWith(PREFIX))
              .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }

  private static Set<String> dependencies(Path pom) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    var matcher =
        java.util.regex.Pattern.compile(
                "<dependency><groupId>org.glossator</groupId><artifactId>([^<]+)<")
            .matcher(Files.readString(pom));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /** Those that the product's feature names: nothing requires a bundle that only contributes. */
  private List<String> productBundles() throws IOException {
    String feature = Files.readString(root.resolve("features/org.glossator.feature/feature.xml"));
    List<String> names = new ArrayList<>(List.of(PREFIX + "app"));
    var plugins = java.util.regex.Pattern.compile("<plugin id=\"([^\"]+)\"").matcher(feature);
    while (plugins.find()) {
      if (bundles.containsKey(plugins.group(1)) && !plugins.group(1).endsWith(".compat")) {
        names.add(plugins.group(1));
      }
    }
    return names;
  }

  private Set<String> closure(List<String> names) {
    Set<String> all = new LinkedHashSet<>();
    for (String name : bundles.keySet()) {
      if (names.stream().anyMatch(n -> reaches(n, name))) {
        all.add(name);
      }
    }
    return all;
  }

  private boolean reaches(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    Bundle bundle = bundles.get(from);
    return bundle != null && bundle.needs().stream().anyMatch(need -> reaches(need, to));
  }

  // ---- compiling

  private int compile(Set<String> names) throws Exception {
    long start = System.currentTimeMillis();
    Map<String, Long> compiled = new LinkedHashMap<>();
    List<Bundle> changed = new ArrayList<>();
    for (String name : names) {
      Bundle bundle = bundles.get(name);
      long needed =
          bundle.needs().stream().mapToLong(n -> compiled.getOrDefault(n, 0L)).max().orElse(0);
      long stamp =
          Files.exists(bundle.stamp()) ? Files.getLastModifiedTime(bundle.stamp()).toMillis() : 0;
      if (Math.max(needed, newestSource(bundle)) > stamp) {
        changed.add(bundle);
        stamp = start;
      }
      compiled.put(name, stamp);
    }
    // tests on a plain class path are compiled by Maven, without the settings of the bundles
    for (boolean plain : new boolean[] {false, true}) {
      List<Bundle> group = changed.stream().filter(b -> b.plainTest() == plain).toList();
      if (!group.isEmpty()) {
        if (!compile(group, !plain)) {
          return 1;
        }
        for (Bundle bundle : group) {
          Files.writeString(bundle.stamp(), "");
          Files.setLastModifiedTime(bundle.stamp(), FileTime.fromMillis(start));
        }
        System.err.printf(
            "compiled %s in %.1f s%n",
            group.stream()
                .map(b -> b.name().substring(PREFIX.length()))
                .collect(Collectors.joining(" ")),
            (System.currentTimeMillis() - start) / 1000.0);
      }
    }
    return 0;
  }

  private static long newestSource(Bundle bundle) throws IOException {
    long[] newest = {0};
    for (Path source : bundle.sources()) {
      Files.walkFileTree(
          source,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              newest[0] = Math.max(newest[0], attributes.lastModifiedTime().toMillis());
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              newest[0] = Math.max(newest[0], attributes.lastModifiedTime().toMillis());
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return newest[0];
  }

  /** One run of the compiler for all of them: most of its time goes into opening the libraries. */
  private boolean compile(List<Bundle> group, boolean settings) throws Exception {
    List<String> sources = new ArrayList<>();
    Set<String> needed = new LinkedHashSet<>();
    for (Bundle bundle : group) {
      delete(bundle.out());
      Files.createDirectories(bundle.out());
      needed.addAll(closure(new ArrayList<>(bundle.needs())));
      for (Path source : bundle.sources()) {
        if (copyResources(source, bundle.out())) {
          sources.addAll(List.of(source + "[-d", bundle.out() + "]"));
        }
      }
    }
    if (sources.isEmpty()) {
      return true;
    }
    group.forEach(bundle -> needed.remove(bundle.name()));
    List<String> options =
        new ArrayList<>(
            List.of("--release", "21", "-encoding", "UTF-8", "-g", "-proc:none", "-nowarn"));
    if (settings) {
      options.addAll(List.of("-properties", root.resolve("releng/compiler.prefs").toString()));
    }
    options.addAll(List.of("-classpath", classPath(needed)));
    options.addAll(sources);
    Path list = group.getFirst().folder().resolve("target/dev.options");
    Files.createDirectories(list.getParent());
    Files.write(list, options.stream().map(o -> '"' + o.replace("\\", "\\\\") + '"').toList());
    return java(
            List.of(
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                compiler().toString(),
                "org.eclipse.jdt.internal.compiler.batch.Main",
                "@" + list),
            root)
        == 0;
  }

  /** Copies what is no source; whether there are sources too. */
  private static boolean copyResources(Path source, Path out) throws IOException {
    boolean sources = false;
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        if (file.toString().endsWith(".java")) {
          sources = true;
        } else {
          Path target = out.resolve(source.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return sources;
  }

  private Path compiler() throws IOException {
    try (Stream<Path> files = Files.walk(repository.resolve("org/eclipse/jdt/ecj"))) {
      return files
          .filter(f -> f.toString().endsWith(".jar") && !f.toString().contains("sources"))
          .max(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  private String classPath(Set<String> names) throws IOException {
    List<String> path = new ArrayList<>();
    for (String name : names) {
      path.add(bundles.get(name).out().toString());
      if (!bundles.get(name).plainTest()) {
        path.add(bundles.get(name).folder().toString());
      }
    }
    try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
      jars.filter(
              j -> j.toString().endsWith(".jar") && !j.getFileName().toString().startsWith(PREFIX))
          .sorted()
          .forEach(j -> path.add(j.toString()));
    }
    for (Path jar : testLibraries()) {
      path.add(jar.toString());
    }
    // behind everything else: what the product that was built before does not have yet
    for (Path jar : managedLibraries()) {
      path.add(jar.toString());
    }
    return String.join(File.pathSeparator, path);
  }

  /**
   * Libraries that the root pom names and the build has fetched: one that was added since the
   * product was built is found here.
   */
  private List<Path> managedLibraries() throws IOException {
    var found =
        java.util.regex.Pattern.compile(
                "<groupId>([^<$]+)</groupId><artifactId>([^<$]+)</artifactId>"
                    + "<version>([^<$]+)</version>")
            .matcher(Files.readString(root.resolve("pom.xml")));
    List<Path> jars = new ArrayList<>();
    while (found.find()) {
      String artifact = found.group(2);
      String version = found.group(3);
      Path jar =
          repository
              .resolve(found.group(1).replace('.', '/'))
              .resolve(artifact)
              .resolve(version)
              .resolve(artifact + "-" + version + ".jar");
      if (Files.isRegularFile(jar) && !artifact.contains("plugin")) {
        jars.add(jar);
      }
    }
    return jars;
  }

  /** Libraries of the tests: in the local repository, in the versions that the build names. */
  private List<Path> testLibraries() throws IOException {
    String named =
        Files.readString(root.resolve("releng/org.glossator.target/org.glossator.target.target"))
            + Files.readString(root.resolve("pom.xml"));
    Set<Path> jars = new LinkedHashSet<>();
    var coordinates =
        java.util.regex.Pattern.compile(
                "<groupId>((?:org\\.junit\\.|org\\.opentest4j|org\\.apiguardian|org\\.assertj|net\\.bytebuddy"
                    + "|com\\.tngtech\\.archunit|net\\.java\\.dev\\.jna)[^<]*)</groupId>\\s*"
                    + "<artifactId>([^<]+)</artifactId>\\s*<version>([^<$]+)</version>")
            .matcher(named);
    while (coordinates.find()) {
      Path group = repository.resolve(coordinates.group(1).replace('.', '/'));
      String version = coordinates.group(3);
      if (!Files.isDirectory(group)) {
        continue;
      }
      try (Stream<Path> artifacts = Files.list(group)) {
        // an artifact stands for what comes with it in the same version
        artifacts
            .map(a -> a.resolve(version).resolve(a.getFileName() + "-" + version + ".jar"))
            .filter(Files::isRegularFile)
            .filter(jar -> !jar.toString().contains("console-standalone"))
            .sorted()
            .forEach(jars::add);
      }
    }
    return List.copyOf(jars);
  }

  // ---- tests

  private int test(List<String> args) throws Exception {
    List<String> tests =
        args.stream()
            .filter(a -> bundles.containsKey(full(a) + ".tests") || bundles.containsKey(full(a)))
            .map(a -> bundles.containsKey(full(a) + ".tests") ? full(a) + ".tests" : full(a))
            .toList();
    List<String> classes =
        args.stream()
            .filter(a -> !bundles.containsKey(full(a) + ".tests") && !bundles.containsKey(full(a)))
            .toList();
    Set<String> needed = closure(tests);
    int status = compile(needed);
    if (status != 0) {
      return status;
    }
    for (String test : tests) {
      List<String> command =
          new ArrayList<>(
              List.of(
                  "-Xmx1g",
                  "-Dfile.encoding=UTF-8",
                  "-Dglossator.classes=target/dev",
                  "-cp",
                  runnerClasses() + File.pathSeparator + classPath(closure(List.of(test))),
                  "org.glossator.dev.runner.JUnitRun"));
      command.add(bundles.get(test).out().toString());
      command.addAll(classes);
      status |= java(command, bundles.get(test).folder());
    }
    return status;
  }

  /** Compiles test modules and prints the class path that they run with. */
  private int printClassPath(List<String> names) throws Exception {
    Set<String> needed = closure(names.stream().map(Dev::full).toList());
    int status = compile(needed);
    if (status == 0) {
      System.out.println(classPath(needed));
    }
    return status;
  }

  private Path runner() {
    return root.resolve("releng/tools/dev/runner");
  }

  private Path runnerClasses() throws Exception {
    Bundle runner = new Bundle("org.glossator.dev.runner", runner(), false, Set.of());
    if (!Files.exists(runner.stamp())
        || newestSource(runner) > Files.getLastModifiedTime(runner.stamp()).toMillis()) {
      if (!compile(List.of(runner), true)) {
        throw new IOException("The test runner does not compile");
      }
      Files.writeString(runner.stamp(), "");
    }
    return runner.out();
  }

  private int uiTest(List<String> args) throws Exception {
    String name = full(args.getFirst());
    String test = bundles.containsKey(name + ".tests") ? name + ".tests" : name;
    Set<String> needed = new LinkedHashSet<>(closure(List.of(test)));
    needed.addAll(closure(List.of(PREFIX + "app")));
    int status = compile(needed);
    if (status != 0) {
      return status;
    }
    runnerClasses();
    Path area = Files.createTempDirectory("glossator-uitest");
    try {
      List<String> command = equinox(area, needed, true);
      command.addAll(
          List.of(
              "-product",
              "org.glossator.app.product",
              "-application",
              "org.glossator.dev.runner.application",
              "-nosplash"));
      command.addAll(
          List.of(
              "-testApplication",
              "org.glossator.app.application",
              "-testBundle",
              test,
              "-testFolder",
              bundles.get(test).out().toString()));
      command.addAll(args.subList(1, args.size()));
      return java(command, bundles.get(test).folder());
    } finally {
      delete(area);
    }
  }

  // ---- the workbench and the command line

  private int run(List<String> args) throws Exception {
    Set<String> needed = closure(productBundles());
    int status = compile(needed);
    if (status != 0) {
      return status;
    }
    Path area = Files.createDirectories(root.resolve("releng/target/dev"));
    List<String> command = equinox(area, needed, false);
    command.addAll(args);
    return java(command, root);
  }

  private List<String> equinox(Path area, Set<String> own, boolean tests) throws IOException {
    Path configuration = area.resolve("configuration");
    delete(configuration);
    Path info = configuration.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info");
    Files.createDirectories(info.getParent());
    List<String> lines = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String line :
        Files.readAllLines(
            product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
      String[] parts = line.split(",");
      if (line.startsWith("#")) {
        lines.add(line);
      } else if (parts[0].endsWith(".compat") || !parts[0].startsWith(PREFIX)) {
        seen.add(parts[0]);
        parts[2] = product.resolve(parts[2]).toUri().toString();
        lines.add(String.join(",", parts));
      } else if (Files.notExists(root.resolve("bundles").resolve(parts[0]).resolve("src"))) {
        Path folder = root.resolve("bundles").resolve(parts[0]); // the guide: texts alone
        lines.add(parts[0] + ",0.1.0.qualifier," + folder.toUri() + ",4,false");
      }
    }
    List<String> development = new ArrayList<>();
    for (String name : own) {
      if (!bundles.get(name).plainTest()) {
        lines.add(name + ",0.1.0.qualifier," + bundles.get(name).folder().toUri() + ",4,false");
        development.add(name + "=target/dev");
      }
    }
    if (tests) {
      lines.add("org.glossator.dev.runner,0.1.0," + runner().toUri() + ",4,false");
      development.add("org.glossator.dev.runner=target/dev");
      for (Path jar : testLibraries()) {
        addBundle(jar, seen, lines);
      }
    }
    for (Path jar : managedLibraries()) {
      if (!jar.toString().contains("slf4j-nop")) { // the workbench has a provider of its own
        addBundle(jar, seen, lines);
      }
    }
    Files.write(info, lines);
    List<String> config = new ArrayList<>();
    for (String line : Files.readAllLines(product.resolve("configuration/config.ini"))) {
      if (line.startsWith("osgi.bundles=")) {
        line =
            line.replace(
                "reference\\:file\\:",
                "reference\\:" + product.resolve("plugins").toUri().toString().replace(":", "\\:"));
      } else if (line.startsWith("osgi.framework=")) {
        line =
            "osgi.framework="
                + product.toUri().toString().replace(":", "\\:")
                + line.substring(line.indexOf("plugins/"));
      } else if (line.startsWith("org.eclipse.equinox.simpleconfigurator.configUrl=")) {
        line =
            "org.eclipse.equinox.simpleconfigurator.configUrl="
                + info.toUri().toString().replace(":", "\\:");
      }
      config.add(line);
    }
    Files.write(configuration.resolve("config.ini"), config);
    Path developing = area.resolve("dev.properties");
    Files.write(developing, development);
    try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
      Path launcher =
          jars.filter(j -> j.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
              .findFirst()
              .orElseThrow();
      List<String> command =
          new ArrayList<>(
              List.of("-Xmx2g", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8"));
      String more = System.getenv("GLOSSATOR_JAVA_OPTIONS");
      if (more != null && !more.isBlank()) {
        command.addAll(List.of(more.strip().split("\\s+")));
      }
      command.addAll(
          List.of(
              "-Dglossator.home=" + product,
              "-jar",
              launcher.toString(),
              "-configuration",
              configuration.toString(),
              "-dev",
              developing.toUri().toString()));
      command.addAll(List.of("-data", area.resolve("settings").toString(), "-consoleLog"));
      return command;
    }
  }

  /** A library that is a bundle and not there yet. */
  private static void addBundle(Path jar, Set<String> seen, List<String> lines) throws IOException {
    try (var file = new java.util.jar.JarFile(jar.toFile())) {
      var main = file.getManifest() == null ? null : file.getManifest().getMainAttributes();
      String name = main == null ? null : main.getValue("Bundle-SymbolicName");
      if (name != null && seen.add(name.split(";")[0].strip())) {
        lines.add(
            name.split(";")[0].strip()
                + ","
                + main.getValue("Bundle-Version")
                + ","
                + jar.toUri()
                + ",4,false");
      }
    }
  }

  private int cli(List<String> args) throws Exception {
    Set<String> needed = closure(List.of(PREFIX + "cli"));
    int status = compile(needed);
    if (status != 0) {
      return status;
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                "-Xmx2g",
                "-XX:TieredStopAtLevel=1",
                "-Dglossator.home=" + product,
                "-cp",
                classPath(needed),
                "org.glossator.cli.Main"));
    command.addAll(args);
    return java(command, Path.of("").toAbsolutePath());
  }

  // ---- files and processes

  private static int java(List<String> arguments, Path folder) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    return new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
