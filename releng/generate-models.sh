#!/usr/bin/env bash
# Regenerates the EMF code (src-gen) of the codebook and of the study's settings from their .ecore files.
# The same model gives the same bytes: after a run without a model change, git shows no difference.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/lib/environment.sh"
find_jdk
root=$(dirname "$here")
generate() { # bundle, ecore, base package, prefix
  rm -rf "$root/bundles/$1/src-gen"
  "$root/mvnw" -q -f "$here/tools/emfgen/pom.xml" compile exec:java -Dexec.mainClass=org.glossator.emfgen.Main \
    -Dexec.args="$root/bundles/$1 $2 $3 $4" >/dev/null 2>&1
  find "$root/bundles/$1/src-gen" -name '*.java' -exec sed -i -e 's/[ \t]*$//' -e 's/^public \(class\|interface\|enum\|final class\) /@SuppressWarnings("all")\n&/' {} +
  echo "generated bundles/$1/src-gen"
}
generate org.glossator.codebook model/codebook.ecore org.glossator.codebook Codebook
generate org.glossator.study model/study.ecore org.glossator.study Study
