package org.glossator.engines.internal.ruta;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.glossator.base.Problem;
import org.glossator.base.ProblemException;
import org.glossator.engines.Engine;
import org.glossator.engines.EngineContext;
import org.glossator.engines.ParameterSpec;
import org.glossator.engines.RutaRules;

/** Runs the study's rule files. With an error in one of them it does not run at all. */
public final class RutaRulesEngine implements Engine {
  private static final String RULES = "rules";

  @Override
  public String id() {
    return "ruta";
  }

  @Override
  public String name() {
    return "Ruta rules";
  }

  @Override
  public String description() {
    return "Runs the rules of the study (engines/ruta/*.ruta, Apache UIMA Ruta)";
  }

  @Override
  public List<ParameterSpec> parameters() {
    return List.of(
        ParameterSpec.text(
            RULES, "", "Names of the rule files to run, separated by spaces; empty for all"));
  }

  @Override
  public AnalysisEngineDescription describe(EngineContext context) throws ProblemException {
    List<Path> files = RutaFiles.list(context.folder());
    List<Path> chosen = chosen(files, context.parameters().text(RULES));
    RutaTypes types = new RutaTypes(context.scheme());
    Map<Path, String> rules = new LinkedHashMap<>();
    for (Path file : files) {
      String text = RutaFiles.read(file);
      rules.put(file, text);
      types.add(text);
    }
    List<Problem> problems = new ArrayList<>();
    for (Path file : chosen) {
      problems.addAll(
          RutaCheck.check(
              context.folder(),
              file.getFileName().toString(),
              rules.get(file),
              context.scheme(),
              types.all()));
    }
    if (!problems.isEmpty()) {
      problems.subList(1, problems.size()).forEach(context.problems());
      throw new ProblemException(problems.getFirst());
    }
    try {
      Map<String, AnalysisEngineDescription> parts = new LinkedHashMap<>();
      for (Path file : chosen) {
        String name = file.getFileName().toString();
        parts.put(
            name,
            RutaDescriptors.of(
                name, rules.get(file), RutaFiles.folder(context.folder()), types.all()));
      }
      return parts.size() == 1
          ? parts.values().iterator().next()
          : RutaDescriptors.sequence(name(), parts);
    } catch (ResourceInitializationException e) {
      throw new ProblemException(
          Problem.error(
              "engines/ruta",
              "the types that the rules declare do not go together: " + e.getMessage(),
              "declare each type once"),
          e);
    }
  }

  private static List<Path> chosen(List<Path> files, String names) throws ProblemException {
    if (files.isEmpty()) {
      throw new ProblemException(
          Problem.error(
              "engines/ruta", "the study has no rules", "add a file that ends in .ruta there"));
    }
    if (names.isBlank()) {
      return files;
    }
    Set<Path> chosen = new LinkedHashSet<>();
    for (String name : names.strip().split("[\\s,]+")) {
      String file = name.endsWith(RutaRules.EXTENSION) ? name : name + RutaRules.EXTENSION;
      chosen.add(
          files.stream()
              .filter(f -> f.getFileName().toString().equals(file))
              .findFirst()
              .orElseThrow(
                  () ->
                      new ProblemException(
                          Problem.error(
                              "engines/ruta/" + file,
                              "there is no such rule file",
                              "there are "
                                  + String.join(
                                      ", ",
                                      files.stream()
                                          .map(f -> f.getFileName().toString())
                                          .toList())))));
    }
    return List.copyOf(chosen);
  }
}
