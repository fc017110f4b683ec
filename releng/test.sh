#!/usr/bin/env bash
# Runs every test, from a fresh checkout on a fresh machine: finds a JDK, installs what is missing, builds, tests, reports coverage.
#   releng/test.sh                everything
#   releng/test.sh -pl MODULE -am Maven's own options are passed on
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
. "$here/lib/environment.sh"
find_jdk
if [ "$(uname -s)" = Linux ]; then
  need_packages "$(gtk_package)" xvfb xauth x11-utils openbox libxtst6 dbus-x11 procps fonts-dejavu-core fonts-noto-core fonts-noto-cjk
  # Tests always get a display of their own: they move the pointer and press keys.
  start_display
  trap stop_display EXIT
fi
export LC_ALL=C.UTF-8 GDK_BACKEND=x11 NO_AT_BRIDGE=1
unset GTK_THEME
cd "$root"
"$root/releng/check-format.sh"
log=$(mktemp "${TMPDIR:-/tmp}/glossator-test.XXXXXX") # not in a target folder: "clean" would take it away
set +e
./mvnw -B -ntp --fail-at-end -Dmaven.test.failure.ignore=true clean verify "$@" 2>&1 | tee "$log" | grep --line-buffered -E '^\[(ERROR|INFO)\] (Tests run|Building |BUILD|  |Reactor Summary|[A-Za-z].*(SUCCESS|FAILURE|SKIPPED))|^\[ERROR\]|Tests run:|BUILD'
status=${PIPESTATUS[0]}
set -e
touch "$root/releng/org.glossator.product/target/built" 2>/dev/null || true
# Tests in the workbench press real keys and move a real pointer, and a busy machine can come between: the bundles of those that
# failed are given one more run, and this says which. What fails twice has failed.
again=$(grep -lE '<testsuite [^>]*(failures|errors)="[1-9]' bundles/*/target/surefire-reports/TEST-*.xml 2>/dev/null | cut -d/ -f2 | sort -u |
  while read -r b; do if grep -q eclipse-test-plugin "bundles/$b/pom.xml"; then echo "bundles/$b"; fi; done | paste -sd, - || true)
if [ -n "$again" ]; then
  echo "Once more: $again"
  grep -hE '<<< (FAILURE|ERROR)!' "$log" | sort -u | cut -c1-200
  features=$(echo features/*/ | sed 's,/ ,\,,g;s,/$,,')
  set +e
  ./mvnw -B -ntp --fail-at-end -Dmaven.test.failure.ignore=true verify -pl "$again,$features" -am 2>&1 | tee -a "$log" | grep --line-buffered -E 'Tests run:|BUILD|^\[ERROR\]'
  [ "${PIPESTATUS[0]}" -eq 0 ] || status=1
  set -e
fi
mkdir -p "$root/releng/target"
mv "$log" "$root/releng/target/test.log"
log="$root/releng/target/test.log"
"$here/coverage.sh" || true
passed=0 failed=0 skipped=0
while read -r t f e s; do passed=$((passed + t - f - e - s)); failed=$((failed + f + e)); skipped=$((skipped + s)); done < <(
  find bundles releng -path '*/target/surefire-reports/TEST-*.xml' -exec sed -n 's/.*<testsuite .*tests="\([0-9]*\)".*/&/p' {} + |
    sed -E 's/.* tests="([0-9]+)".*/\0/; s/.*<testsuite([^>]*)>.*/\1/' |
    awk '{t=f=e=s=0; for(i=1;i<=NF;i++){split($i,a,"\""); if($i~/^tests=/)t=a[2]; if($i~/^failures=/)f=a[2]; if($i~/^errors=/)e=a[2]; if($i~/^skipped=/)s=a[2]} print t,f,e,s}')
if [ "$passed" -eq 0 ]; then echo "No test ran; all output is in $log"; exit 1; fi
[ "$status" -eq 0 ] || echo "The build failed; all output is in $log"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] || exit 1
exit "$status"
