package org.glossator.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glossator.annotation.Span;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.base.Progress;
import org.glossator.engines.InstalledEngines.Installed;
import org.glossator.engines.InstalledEngines.OutputType;
import org.glossator.engines.OutputMapping.Rule;
import org.glossator.study.NewDocument;
import org.glossator.testkit.shouts.Pears;
import org.glossator.testkit.shouts.ShoutAnnotator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstalledEnginesTest extends OnAStudy {
  private static final OutputMapping MAPPING =
      new OutputMapping(
          List.of(
              new Rule(Pears.TYPE, "kind", "threat", "Frame", "threat", "score"),
              new Rule(Pears.TYPE, "kind", "", "Frame", "", "score")));

  private EngineTrust trust;

  @BeforeEach
  void addText() throws Exception {
    trust = new EngineTrust(folder.resolve("home/trusted"));
    study.addDocuments(List.of(NewDocument.of("loud", "We say NO and NEVER to it.\n")));
  }

  @Test
  void runsAPearWithItsOwnClassesAndMapsItsTypes() throws Exception {
    Installed engine = install(pear(Pears.parts()), null, MAPPING);
    assertThat(engine.id()).isEqualTo("shouts");
    assertThat(engine.name()).isEqualTo("Shouting");
    assertThat(InstalledEngines.types(engine))
        .containsExactly(new OutputType(Pears.TYPE, List.of("kind", "score")));
    ShoutAnnotator.calls = 0;
    trust.trust(engine.fingerprint());
    EngineReport report = run(registry().require(List.of("shouts")).getFirst());
    assertThat(report.problems()).isEmpty();
    assertThat(ShoutAnnotator.calls).isZero(); // the copy of the PEAR ran, not ours
    List<String> found = new ArrayList<>();
    for (Span span : study.suggestions().read("loud", "shouts").spans()) {
      found.add(
          study.text("loud").substring(span.begin(), span.end())
              + " "
              + span.code()
              + " "
              + span.confidence());
    }
    assertThat(found).containsExactly("NO burden 0.75", "NEVER threat 0.75");
    assertThat(report.of("shouts").counts()).containsEntry("Shout", 2L);
  }

  @Test
  void offersTheParametersOfItsDescriptor() throws Exception {
    Installed installed = install(pear(Pears.parts()), null, MAPPING);
    trust.trust(installed.fingerprint());
    Engine engine = registry().find("shouts");
    assertThat(engine.parameters())
        .containsExactly(
            ParameterSpec.number("longest", "", "Leave out words that are longer"),
            ParameterSpec.text("words", "NO, NEVER", "words (separated by commas)"),
            ParameterSpec.yesNo("loud", true, "loud"));
    assertThat(run(engine).of("shouts").proposed()).isEqualTo(2);
    assertThat(runWith(engine, "4").of("shouts").proposed()).isEqualTo(1);
    assertThatThrownBy(() -> runWith(engine, "4.5"))
        .hasMessageContaining("the parameter longest is \"4.5\" (it must be a whole number)");
    assertThatThrownBy(() -> runWith(engine, "much")).hasMessageContaining("it must be a number");
    assertThat(study.suggestions().read("loud", "shouts").spans()).hasSize(1);
  }

  private EngineReport runWith(Engine engine, String longest) throws ProblemException {
    Map<String, String> parameters = Map.of("shouts.longest", longest);
    return new RunEngines(study, List.of(engine), null, null, 1, false, parameters)
        .run(Progress.NONE);
  }

  @Test
  void runsNothingThatIsNotTrusted() throws Exception {
    Installed engine = install(pear(Pears.parts()), "loud-ones", MAPPING);
    List<Problem> problems = new ArrayList<>();
    EngineRegistry registry =
        InstalledEngines.registry(EngineRegistry.builtIn(), study.folder(), trust, problems::add);
    assertThat(registry.find("loud-ones")).isNull();
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            "engines/installed/loud-ones: the engine is not trusted yet: it would run code of its"
                + " own (trust it if you know where it comes from)");
    trust.trust(engine.fingerprint());
    assertThat(registry().find("loud-ones")).isNotNull();
    // a mapping is no code; a class is
    InstalledEngines.saveMapping(engine, OutputMapping.NONE);
    assertThat(registry().find("loud-ones")).isNotNull();
    Files.write(engine.folder().resolve("files/lib/shouts.jar"), new byte[] {1});
    assertThat(registryWithProblems()).isEqualTo(1);
  }

  @Test
  void runsADescriptorWithItsJars() throws Exception {
    Path descriptor = folder.resolve("shouts.xml");
    Files.writeString(descriptor, Pears.DESCRIPTOR.formatted(ShoutAnnotator.class.getName()));
    Files.writeString(folder.resolve("types.xml"), Pears.TYPES);
    Path jar = Files.write(folder.resolve("shouts.jar"), Pears.jar());
    Installed engine =
        new InstallEngine(descriptor, List.of(jar), study.folder(), "shouting", MAPPING)
            .run(Progress.NONE);
    trust.trust(engine.fingerprint());
    assertThat(run(registry().find("shouting")).of("shouting").proposed()).isEqualTo(2);
    InstalledEngines.remove(engine);
    assertThat(InstalledEngines.list(study.folder(), p -> {})).isEmpty();
  }

  @Test
  void tellsAClassThatIsMissing() throws Exception {
    Map<String, byte[]> parts = Pears.parts();
    parts.put("desc/shouts.xml", Pears.bytes(Pears.DESCRIPTOR.formatted("org.example.Missing")));
    trust.trust(install(pear(parts), null, MAPPING).fingerprint());
    assertThatThrownBy(() -> run(registry().find("shouts")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(
            "the engine shouts cannot be run: the class org.example.Missing is missing");
    assertThat(study.suggestions().has("loud", "shouts")).isFalse();
  }

  @Test
  void tellsAMappingThatDoesNotFit() throws Exception {
    OutputMapping wrong = new OutputMapping(List.of(Rule.of("org.example.No", "Frame", "threat")));
    Installed engine = install(pear(Pears.parts()), null, wrong);
    trust.trust(engine.fingerprint());
    assertThat(run(registry().find("shouts")).problems().getFirst().what())
        .contains("its mapping names the type org.example.No, which no annotation of it has");
    InstalledEngines.saveMapping(
        engine, new OutputMapping(List.of(Rule.of(Pears.TYPE, "Frame", "no-code"))));
    assertThat(run(registry().find("shouts")).problems().getLast().what())
        .contains("its mapping names the code no-code, which the layer Frame does not have");
  }

  @Test
  void refusesAPearThatEscapesItsFolder() throws Exception {
    for (String name :
        List.of(
            "../../../../evil.txt",
            "/tmp/evil-glossator.txt",
            "lib/../../../evil.txt",
            "C:\\evil.txt")) {
      Map<String, byte[]> parts = Pears.parts();
      parts.put(name, new byte[] {1});
      refuses(pear(parts), "would write outside of its folder");
    }
    assertThat(folder.resolve("evil.txt")).doesNotExist();
    assertThat(Path.of("/tmp/evil-glossator.txt")).doesNotExist();
  }

  @Test
  void refusesWhatIsNoPear() throws Exception {
    refuses(
        Files.writeString(folder.resolve("shouts.pear"), "no zip"),
        "is no PEAR file: it is no ZIP archive");
    refuses(pear(Map.of("a.txt", new byte[1])), "is no PEAR file: it has no metadata/install.xml");
    Map<String, byte[]> parts = Pears.parts();
    parts.put(
        "metadata/install.xml",
        Pears.bytes("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;"));
    refuses(pear(parts), "is no XML that can be read");
    parts = Pears.parts();
    parts.put("desc/shouts.xml", Pears.bytes("<!DOCTYPE x []><x/>"));
    refuses(pear(parts), "is no descriptor that can be used: it has a document type");
    parts.put("desc/shouts.xml", Pears.bytes(Pears.TYPES));
    refuses(pear(parts), "is no descriptor that can be used: it describes no analysis engine");
    parts.remove("desc/shouts.xml");
    refuses(pear(parts), "desc/shouts.xml is not in its folder");
  }

  @Test
  void keepsAMappingAsCsv() throws Exception {
    assertThat(OutputMapping.parse("mapping.csv", MAPPING.toText())).isEqualTo(MAPPING);
    assertThat(MAPPING.toText())
        .startsWith("type,value_feature,value,layer,code,confidence_feature\n")
        .contains("org.example.shouts.Shout,kind,threat,Frame,threat,score\n");
    assertThatThrownBy(() -> OutputMapping.parse("mapping.csv", "a,b\n"))
        .hasMessage(
            "mapping.csv:1: the line has 2 columns (it needs"
                + " type,value_feature,value,layer,code,confidence_feature)");
  }

  private void refuses(Path file, String why) throws Exception {
    assertThatThrownBy(() -> install(file, null, MAPPING))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(why);
    Path installed = study.folder().resolve("engines/installed");
    assertThat(installed).isEmptyDirectory();
  }

  private Path pear(Map<String, byte[]> parts) throws Exception {
    return Pears.write(folder.resolve("shouts.pear"), parts);
  }

  private Installed install(Path file, String id, OutputMapping mapping) throws ProblemException {
    return new InstallEngine(file, List.of(), study.folder(), id, mapping).run(Progress.NONE);
  }

  private EngineRegistry registry() {
    return InstalledEngines.registry(
        EngineRegistry.builtIn(),
        study.folder(),
        trust,
        problem -> {
          throw new AssertionError(problem.toString());
        });
  }

  private int registryWithProblems() {
    List<Problem> problems = new ArrayList<>();
    InstalledEngines.registry(EngineRegistry.builtIn(), study.folder(), trust, problems::add);
    return problems.size();
  }
}
