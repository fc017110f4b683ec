#!/usr/bin/env bash
# Measures the budgets of the design: one JSON object a line.
#   releng/bench.sh            all          releng/bench.sh NAME...   these (a prefix will do: store, cli)
# Names: editor.open.text editor.open.spans editor.frame.scroll editor.frame.jump editor.key.create editor.key.delete editor.key.boundary
#        editor.key.undo editor.resize editor.heap store.read store.write store.append store.uima.read store.uima.write store.open engine.lexicon engine.segment engine.ruta engine.run navigator.open navigator.filter navigator.scroll codebook.open codebook.filter app.start cli.version cli.export import.brat export.jsonl export.brat export.xmi export.webanno-tsv export.conll
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
. "$here/lib/environment.sh"
find_jdk
build_if_needed "$root"
product=$(product_folder "$root")
glossator="$product/bin/glossator"
work=$(mktemp -d "${TMPDIR:-/tmp}/glossator-bench.XXXXXX")
finish() { stop_display; rm -rf "$work"; }
trap finish EXIT

wanted() { # NAME: whether it was asked for
  [ ${#names[@]} -eq 0 ] && return 0
  local n
  for n in "${names[@]}"; do case $1 in "$n" | "$n".*) return 0 ;; esac; done
  return 1
}
names=("$@")
known="editor.open.text editor.open.spans editor.frame.scroll editor.frame.jump editor.key.create editor.key.delete editor.key.boundary editor.key.undo editor.resize editor.heap store.read store.write store.append store.uima.read store.uima.write store.open engine.lexicon engine.segment engine.ruta engine.run navigator.open navigator.filter navigator.scroll codebook.open codebook.filter app.start cli.version cli.export import.brat export.jsonl export.brat export.xmi export.webanno-tsv export.conll"
for n in "${names[@]}"; do
  case " $known" in *" $n "* | *" $n."* | *" $n") ;; *) say "There is no benchmark $n. Names: $known"; exit 2 ;; esac
done

# measure NAME RUNS SETUP COMMAND...: whole processes, in milliseconds, after two runs that are not counted: of these Java's cache is made
measure() {
  local name=$1 runs=$2 setup=$3 i t0 t1
  shift 3
  for i in 1 2; do
    "$@" >/dev/null 2>"$work/err" || { say "$name: $(head -1 "$work/err")"; return 1; }
  done
  for i in $(seq 300); do
    compgen -G "${XDG_CACHE_HOME:-$HOME/.cache}/glossator/*.making" >/dev/null || break
    sleep 0.1
  done
  for i in $(seq "$runs"); do
    t0=$(date +%s%N)
    "$@" >/dev/null 2>&1
    t1=$(date +%s%N)
    echo $(((t1 - t0) / 10000))
  done | sort -n | awk -v name="$name" -v setup="$setup" '{v[NR]=$1/100} END{m=(NR%2)?v[(NR+1)/2]:(v[NR/2]+v[NR/2+1])/2; p=int(NR*0.99+0.999); if(p>NR)p=NR;
    printf "{\"bench\":\"%s\",\"median_ms\":%.2f,\"p99_ms\":%.2f,\"n\":%d,\"setup\":\"%s\"}\n", name, m, v[p], NR, setup}'
}

if wanted cli.version; then
  measure cli.version 20 "whole process, warm class data archive" "$glossator" --version
fi
if wanted cli.export; then
  "$glossator" new "$work/small" --template responsibility >/dev/null
  printf 'A short text that nobody has labelled yet.\n' >"$work/text.txt"
  "$glossator" import "$work/small" "$work/text.txt" --format txt >/dev/null
  measure cli.export 20 "whole process, one document, jsonl" "$glossator" export "$work/small" --format jsonl --out "$work/out" --overwrite
fi
# The corpus of import.brat and export.*: 42 documents of 85 KB with 29,811 spans. What DKPro Core needs is in releng/docs/README.md.
exports=()
for n in jsonl brat xmi webanno-tsv conll; do
  if wanted export.$n; then exports+=("$n"); fi
done
if wanted import.brat || [ ${#exports[@]} -gt 0 ]; then
  path=$(ls "$product"/plugins/{org.glossator.*,com.fasterxml.*,org.apache.commons.*,org.eclipse.emf.*,org.apache.uima.*,com.ibm.icu*,slf4j.*}.jar | tr '\n' ':')
  testkit=$(ls "$root"/bundles/org.glossator.testkit/target/org.glossator.testkit-*.jar | grep -v sources | head -1)
  "$JAVA_HOME/bin/java" -cp "$path$testkit" org.glossator.testkit.bench.BratCorpus "$work/corpus"
  "$glossator" new "$work/blank" --template blank >/dev/null
  import_once() { rm -rf "$work/imported" && cp -r "$work/blank" "$work/imported" && "$glossator" import "$work/imported" "$work/corpus" --format brat; }
  import_once >/dev/null
  corpus="whole process, 42 documents of 85 KB, 29811 spans"
  if wanted import.brat; then measure import.brat 7 "$corpus, with a copy of an empty study" import_once; fi
  for format in "${exports[@]}"; do
    measure "export.$format" 7 "$corpus" "$glossator" export "$work/imported" --format "$format" --out "$work/out-$format" --overwrite
  done
fi
stores=()
for n in store.read store.uima.read store.write store.uima.write store.append store.open; do
  if wanted "$n"; then stores+=("$n"); fi
done
if [ ${#stores[@]} -gt 0 ]; then
  path=$(ls "$product"/plugins/{org.glossator.*,com.fasterxml.*,org.apache.commons.*,org.eclipse.emf.*,org.apache.uima.*,com.ibm.icu*,slf4j.*}.jar | tr '\n' ':')
  testkit=$(ls "$root"/bundles/org.glossator.testkit/target/org.glossator.testkit-*.jar | grep -v sources | head -1)
  "$JAVA_HOME/bin/java" -Xmx2g -cp "$path$testkit" org.glossator.testkit.bench.StoreBench "${stores[@]}" 2>/dev/null
fi
engines=()
for n in engine.lexicon engine.segment engine.ruta engine.run; do
  if wanted "$n"; then engines+=("$n"); fi
done
if [ ${#engines[@]} -gt 0 ]; then
  path=$(ls "$product"/plugins/*.jar | grep -v '/org\.eclipse\.\(swt\|ui\|jface\|e4\)' | tr '\n' ':')
  path=$path$(ls "$root"/bundles/org.glossator.bench/target/org.glossator.bench-*.jar | grep -v sources | head -1)
  "$JAVA_HOME/bin/java" -Xmx2g -cp "$path" org.glossator.bench.internal.EngineBench "${engines[@]}" 2>/dev/null
fi

in_window=() later=()
for n in app.start navigator.open navigator.filter navigator.scroll codebook.open codebook.filter editor.open.text editor.open.spans editor.frame.scroll editor.frame.jump editor.key.create editor.key.delete editor.key.boundary editor.key.undo editor.resize editor.heap; do
  if wanted "$n"; then in_window+=("$n"); fi
done
if [ ${#in_window[@]} -gt 0 ]; then
  if [ "$(uname -s)" = Linux ]; then
    need_packages "$(gtk_package)" xvfb x11-utils openbox fonts-dejavu-core fonts-noto-core
    start_display
  fi
  . "$here/lib/bench-window.sh"
fi
