#!/usr/bin/env bash
# Looks for files that break a reader, with Jazzer (ADR 17). Nothing to do with the test suite, which reads only the inputs that are kept.
#   releng/fuzz.sh all [SECONDS]      every reader in turn, 120 seconds each by default
#   releng/fuzz.sh NAME [SECONDS]     one: a method of ReadersFuzzTest, e.g. brat, docx, qdpxArchive, codebookQdc
#   releng/fuzz.sh list               their names
# What it finds is written to bundles/org.glossator.formats.fuzz/target/fuzz/NAME/crash-*; what was interesting stays in target/fuzz/NAME/corpus.
# Mend the reader, make the file small, and keep it as src/test/resources/.../ReadersFuzzTestInputs/NAME/WHAT-IT-SHOWS.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
. "$here/lib/environment.sh"
find_jdk
module="$root/bundles/org.glossator.formats.fuzz"
test=org.glossator.formats.fuzz.ReadersFuzzTest
readers=$(sed -n 's/^  void \([a-zA-Z0-9]*\)(byte\[\] input) {$/\1/p' "$module/src/test/java/${test//.//}.java")
name=${1:-}
seconds=${2:-120}
case "$name" in
  "") sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 2 ;;
  list) echo "$readers"; exit ;;
  all) ;;
  *) grep -qx "$name" <<< "$readers" || { echo "There is no reader $name; there are:" $readers; exit 2; }; readers=$name ;;
esac
path=$("$here/dev.sh" classpath formats.fuzz)
found=0
for reader in $readers; do
  out="$module/target/fuzz/$reader"
  seeds="$module/src/test/resources/${test//.//}Inputs/$reader"
  rm -rf "$out/tmp"
  mkdir -p "$out/corpus" "$out/tmp"
  # from the class path of the tests; what is instrumented guides the search, the rest only runs
  status=0
  (cd "$out" && "$JAVA_HOME/bin/java" -Xmx512m -Xss1m -XX:+UseSerialGC -XX:+EnableDynamicAgentLoading -XX:-OmitStackTraceInFastThrow --enable-native-access=ALL-UNNAMED \
    -Djava.io.tmpdir="$out/tmp" -cp "$path" com.code_intelligence.jazzer.Jazzer --target_class="$test" --target_method="$reader" \
    --instrumentation_includes='org.glossator.**:org.apache.pdfbox.**:org.jsoup.**:org.apache.commons.csv.**' --reproducer_path="$out" \
    -max_total_time="$seconds" -max_len=20000 -len_control=20 -timeout=60 -rss_limit_mb=3000 -print_final_stats=1 -artifact_prefix="$out/" "$out/corpus" "$seeds") > "$out/log" 2>&1 || status=$?
  rm -rf "$out/tmp"
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$out/log" | tail -1)
  cov=$(grep -oE 'cov: [0-9]+' "$out/log" | tail -1 || true)
  if [ "$status" -eq 0 ]; then
    echo "$reader: ${runs:-0} inputs, $cov, nothing found"
  else
    found=1
    echo "$reader: FOUND after ${runs:-?} inputs, see $out/log"
    grep -m3 -E '^== Java Exception|^Caused by|ERROR: libFuzzer' "$out/log" || tail -5 "$out/log"
  fi
done
exit $found
