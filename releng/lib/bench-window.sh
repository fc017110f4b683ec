# Sourced by bench.sh: the benchmarks that need a window. Uses product, work, in_window, say.

launcher=$(ls "$product"/plugins/org.eclipse.equinox.launcher_*.jar)

# One start of the workbench with its own settings and home; prints milliseconds.
start_once() {
  rm -f "$work/start.txt"
  "$JAVA_HOME/bin/java" -Xmx2g --enable-native-access=ALL-UNNAMED -Duser.home="$work/home" -Dglossator.home="$product" \
    -Dglossator.bench.start="$work/start.txt" -jar "$launcher" -data "$work/settings" -nosplash >"$work/start.log" 2>&1 || true
  [ -f "$work/start.txt" ] && cat "$work/start.txt"
}

for n in "${in_window[@]}"; do
  case $n in
    app.start)
      mkdir -p "$work/home"
      start_once >/dev/null # makes the sample study and the platform's caches
      for _ in 1 2 3 4 5 6 7; do start_once; echo; done | grep -v '^$' | sort -n | awk '{v[NR]=$1} END{if(!NR)exit 1; m=(NR%2)?v[(NR+1)/2]:(v[NR/2]+v[NR/2+1])/2;
        printf "{\"bench\":\"app.start\",\"median_ms\":%.0f,\"p99_ms\":%.0f,\"n\":%d,\"setup\":\"process start to window with a document, warm\"}\n", m, v[NR], NR}' ||
        say "app.start: the workbench did not report; see its log: $(tail -1 "$work/start.log")"
      ;;
    *) later+=("$n") ;;
  esac
done
if [ ${#later[@]} -gt 0 ] && [ ${#names[@]} -gt 0 ]; then say "Not measured yet, they come with the editor and the navigator: ${later[*]}"; fi
