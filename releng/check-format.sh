#!/usr/bin/env bash
# Says which Java sources are not formatted (google-java-format, by Spotless); "releng/check-format.sh --apply" formats them.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
. "$here/lib/environment.sh"
find_jdk
goal=check
[ "${1:-}" = --apply ] && goal=apply
cd "$root"
mkdir -p releng/target
if ! ./mvnw -q -B -ntp -N com.diffplug.spotless:spotless-maven-plugin:3.1.0:$goal >releng/target/format.log 2>&1; then
  grep -E 'violations|\.java' releng/target/format.log | head -40 >&2 || true
  say "Some sources are not formatted. Run: releng/check-format.sh --apply"
  exit 1
fi
