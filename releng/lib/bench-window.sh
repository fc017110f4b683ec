# Sourced by bench.sh: the benchmarks that need a window. Uses product, work, in_window, say.

launcher=$(ls "$product"/plugins/org.eclipse.equinox.launcher_*.jar)

# One start of the workbench by its own script, with its own settings, home and caches; prints milliseconds.
start_once() {
  rm -f "$work/start.txt"
  mkdir -p "$work/cache"
  XDG_CACHE_HOME="$work/cache" GLOSSATOR_JAVA_OPTIONS="-Duser.home=$work/home -Dglossator.bench.start=$work/start.txt -Dglossator.bench.began=$(date +%s%3N)" \
    "$glossator" --workbench -data "$work/settings" -nosplash "$@" >"$work/start.log" 2>&1 || true
  [ -f "$work/start.txt" ] && cat "$work/start.txt"
}

for n in "${in_window[@]}"; do
  case $n in
    app.start)
      mkdir -p "$work/home"
      "$glossator" sample "$work/home/Sample study" >/dev/null
      start_once -study "$work/home/Sample study" -document 2026/ct-cooperation >/dev/null # remembers the study, makes the platform's caches and the class archive
      for _ in 1 2 3 4 5 6 7; do start_once; echo; done | grep -v '^$' | sort -n | awk '{v[NR]=$1} END{if(!NR)exit 1; m=(NR%2)?v[(NR+1)/2]:(v[NR/2]+v[NR/2+1])/2;
        printf "{\"bench\":\"app.start\",\"median_ms\":%.0f,\"p99_ms\":%.0f,\"n\":%d,\"setup\":\"process start to window with a document, warm\"}\n", m, v[NR], NR}' ||
        say "app.start: the workbench did not report; see its log: $(tail -1 "$work/start.log")"
      ;;
    *) later+=("$n") ;;
  esac
done

# The product with the bundle that measures beside its own: a configuration of its own, nothing in the product is changed.
bench_configuration() {
  local bench version
  bench=$(ls "$root"/bundles/org.glossator.bench/target/org.glossator.bench-*.jar | grep -v sources | head -1)
  version=$(unzip -p "$bench" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Bundle-Version: //p')
  rm -rf "$work/configuration"
  mkdir -p "$work/configuration/org.eclipse.equinox.simpleconfigurator"
  sed -E -e "s|reference\\\\:file\\\\:|reference\\\\:file\\\\:$product/plugins/|g" \
    -e "s|^osgi.framework=.*(plugins/.*)|osgi.framework=file\\\\:$product/\\1|" \
    -e "s|^(org.eclipse.equinox.simpleconfigurator.configUrl)=.*|\\1=file\\\\:$work/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info|" \
    "$product/configuration/config.ini" >"$work/configuration/config.ini"
  sed -E "s|^([^#,]+,[^,]+),plugins/|\\1,file:$product/plugins/|" "$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info" \
    >"$work/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
  echo "org.glossator.bench,$version,file:$bench,4,false" >>"$work/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
}

# The study that is measured: a synthetic document, and the longest text of a corpus of laws where one is there (GLOSSATOR_BENCH_TEXT names another).
editor_study() {
  local path testkit text=${GLOSSATOR_BENCH_TEXT:-}
  [ -n "$text" ] || text=$(ls -S "$root"/../shared/data/corpora/eu-law-long/*.txt 2>/dev/null | head -1 || true)
  documents=synthetic
  [ -z "$text" ] || documents=synthetic,law
  path=$(ls "$product"/plugins/{org.glossator.*,com.fasterxml.*,org.apache.commons.*,org.eclipse.emf.*,org.apache.uima.*,com.ibm.icu*,slf4j.*}.jar | tr '\n' ':')
  testkit=$(ls "$root"/bundles/org.glossator.testkit/target/org.glossator.testkit-*.jar | grep -v sources | head -1)
  "$JAVA_HOME/bin/java" -Xmx2g -cp "$path$testkit" org.glossator.testkit.bench.EditorStudy "$work/study" ${text:+"$text"} >&2
}

editor=() navigator=() codebook=() left=()
for n in "${later[@]}"; do
  case $n in editor.*) editor+=("$n") ;; navigator.*) navigator+=("$n") ;; codebook.*) codebook+=("$n") ;; *) left+=("$n") ;; esac
done
if [ ${#navigator[@]} -gt 0 ]; then
  bench_configuration
  path=$(ls "$product"/plugins/{org.glossator.*,com.fasterxml.*,org.apache.commons.*,org.eclipse.emf.*,org.apache.uima.*,com.ibm.icu*,slf4j.*}.jar | tr '\n' ':')
  testkit=$(ls "$root"/bundles/org.glossator.testkit/target/org.glossator.testkit-*.jar | grep -v sources | head -1)
  "$JAVA_HOME/bin/java" -Xmx2g -cp "$path$testkit" org.glossator.testkit.bench.ManyDocuments "$work/many" 100000
  mkdir -p "$work/home"
  rm -f "$work/navigator.jsonl"
  GDK_BACKEND=x11 NO_AT_BRIDGE=1 "$JAVA_HOME/bin/java" -Xmx2g --enable-native-access=ALL-UNNAMED -Duser.home="$work/home" -Dglossator.home="$product" \
    -Dglossator.bench.out="$work/navigator.jsonl" -Dglossator.bench.navigator="$work/many" -Dglossator.bench.names="$(IFS=,; echo "${navigator[*]}")" \
    -jar "$launcher" -configuration "$work/configuration" -data "$work/navigator-settings" -nosplash >"$work/navigator.log" 2>&1 || true
  [ -s "$work/navigator.jsonl" ] && cat "$work/navigator.jsonl" ||
    say "navigator: the workbench did not report; see its log: $(tail -1 "$work/navigator.log")"
fi
if [ ${#codebook[@]} -gt 0 ]; then
  bench_configuration
  mkdir -p "$work/home"
  rm -f "$work/codebook.jsonl"
  GDK_BACKEND=x11 NO_AT_BRIDGE=1 "$JAVA_HOME/bin/java" -Xmx2g --enable-native-access=ALL-UNNAMED -Duser.home="$work/home" -Dglossator.home="$product" \
    -Dglossator.bench.out="$work/codebook.jsonl" -Dglossator.bench.names="$(IFS=,; echo "${codebook[*]}")" \
    -jar "$launcher" -configuration "$work/configuration" -data "$work/codebook-settings" -nosplash >"$work/codebook.log" 2>&1 || true
  [ -s "$work/codebook.jsonl" ] && cat "$work/codebook.jsonl" ||
    say "codebook: the workbench did not report; see its log: $(tail -1 "$work/codebook.log")"
fi
if [ ${#editor[@]} -gt 0 ]; then
  bench_configuration
  editor_study
  mkdir -p "$work/home"
  rm -f "$work/editor.jsonl"
  GDK_BACKEND=x11 NO_AT_BRIDGE=1 "$JAVA_HOME/bin/java" -Xmx2g --enable-native-access=ALL-UNNAMED -Duser.home="$work/home" -Dglossator.home="$product" \
    -Dglossator.bench.out="$work/editor.jsonl" -Dglossator.bench.study="$work/study" -Dglossator.bench.documents="$documents" \
    -Dglossator.bench.names="$(IFS=,; echo "${editor[*]}")" \
    -jar "$launcher" -configuration "$work/configuration" -data "$work/editor-settings" -nosplash >"$work/editor.log" 2>&1 || true
  [ -s "$work/editor.jsonl" ] && cat "$work/editor.jsonl" ||
    say "editor: the workbench did not report; see its log: $(tail -1 "$work/editor.log")"
fi
if [ ${#left[@]} -gt 0 ] && [ ${#names[@]} -gt 0 ]; then say "Not measured yet: ${left[*]}"; fi
