#!/usr/bin/env bash
# Prints the line and branch coverage of each bundle below org.glossator.platform, over all tests of the last run (JaCoCo).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
. "$here/lib/environment.sh"
find_jdk
out="$here/target/coverage"
mkdir -p "$out"
cd "$root"
version=0.8.14
jar="$out/org.jacoco.cli-$version-nodeps.jar"
[ -f "$jar" ] || ./mvnw -q -B -ntp -N org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=org.jacoco:org.jacoco.cli:$version:jar:nodeps -DoutputDirectory="$out" >/dev/null 2>&1
mapfile -t data < <(find bundles releng -name 'jacoco*.exec' -path '*/target/*' | sort)
[ ${#data[@]} -gt 0 ] || { echo "no coverage data: run releng/test.sh first"; exit 1; }
echo "coverage of the bundles below platform, generated code left out:"
printf '  %-26s %8s %9s\n' bundle lines branches
for b in base codebook annotation uima study formats engines cli; do
  classes="$out/classes-$b"
  rm -rf "$classes"
  mkdir -p "$classes"
  cp -r "bundles/org.glossator.$b/target/classes/." "$classes/" 2>/dev/null || continue
  rm -rf "$classes"/org/glossator/*/model
  "$JAVA_HOME/bin/java" -jar "$jar" report "${data[@]}" --classfiles "$classes" --csv "$out/$b.csv" --html "$out/$b" --name "org.glossator.$b" --quiet >/dev/null
  awk -F, -v b="$b" 'NR>1{lm+=$8;lc+=$9;bm+=$6;bc+=$7} END{printf "  %-26s %7.1f%% %8.1f%%\n", "org.glossator." b, lc*100/(lm+lc+1e-9), bc*100/(bm+bc+1e-9)}' "$out/$b.csv"
done
