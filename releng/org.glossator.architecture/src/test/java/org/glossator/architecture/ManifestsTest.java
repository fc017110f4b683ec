package org.glossator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manifests promise: arrows, exports, no split packages. */
class ManifestsTest {

  static Stream<String> bundles() {
    return Bundles.all().stream();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void requiresOnlyBundlesBelow(String bundle) {
    for (String entry : Bundles.entries(bundle, "Require-Bundle")) {
      String required = Bundles.name(entry);
      if (required.startsWith("org.glossator.")) {
        String used = required.substring("org.glossator.".length());
        assertThat(Bundles.mayUse(bundle, used)).as(bundle + " requires " + used).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void requiresNoUserInterfaceFromPlatformDown(String bundle) {
    if (Bundles.mayKnowWidgets(bundle)) {
      return;
    }
    assertThat(Bundles.entries(bundle, "Require-Bundle").stream().map(Bundles::name))
        .noneMatch(
            b ->
                b.startsWith("org.eclipse.swt")
                    || b.startsWith("org.eclipse.ui")
                    || b.startsWith("org.eclipse.jface"));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyPackageIsApiOrInternal(String bundle) {
    List<String> exports = Bundles.entries(bundle, "Export-Package");
    List<String> exported = exports.stream().map(Bundles::name).toList();
    for (String name : Bundles.packages(bundle)) {
      boolean internal = List.of(name.split("\\.")).contains("internal");
      if (internal) {
        assertThat(exports.stream().filter(e -> Bundles.name(e).equals(name)))
            .as(name + " is exported to friends at most")
            .allMatch(e -> e.contains("x-friends:=") || e.contains("x-internal:=true"));
      } else {
        assertThat(exported).as("exports of " + bundle).contains(name);
      }
    }
    assertThat(Bundles.packages(bundle)).as("exported packages exist").containsAll(exported);
  }

  @Test
  void noPackageIsSplit() {
    Map<String, String> owner = new HashMap<>();
    for (String bundle : Bundles.all()) {
      for (String name : Bundles.packages(bundle).stream().distinct().toList()) {
        assertThat(name).as("packages of " + bundle).startsWith("org.glossator." + bundle);
        assertThat(owner.put(name, bundle)).as(name + " is in two bundles").isNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void sourceFilesStaySmall(String bundle) throws Exception {
    var base = Bundles.folder(bundle).resolve("src");
    try (var files = java.nio.file.Files.walk(base)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        try (var lines = java.nio.file.Files.lines(file)) {
          assertThat(lines.count())
              .as(base.relativize(file) + ": ask what it is responsible for, then split it")
              .isLessThanOrEqualTo(600);
        }
      }
    }
  }
}
