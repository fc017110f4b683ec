#!/usr/bin/env bash
# Starts Glossator from a checkout; builds it first if needed.
#   releng/run.sh            the workbench on the sample study; without a display, the same job headless
#   releng/run.sh ARGS...    the command line: releng/run.sh --help
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
. "$here/lib/environment.sh"
find_jdk
needs_window=no
if [ $# -eq 0 ] || [ "$1" = open ]; then needs_window=yes; fi
if [ "$needs_window" = yes ] && [ "$(uname -s)" = Linux ] && display_answers; then need_packages "$(gtk_package)"; fi
build_if_needed "$root"
glossator="$(product_folder "$root")/bin/glossator"

if [ $# -gt 0 ]; then exec "$glossator" "$@"; fi
if [ "$(uname -s)" = Darwin ] || display_answers; then exec "$glossator" --workbench -sample; fi

say "There is no display, so the workbench cannot open. Doing its main job without it:"
work=$(mktemp -d "${TMPDIR:-/tmp}/glossator-sample.XXXXXX")
study="$work/Sample study"
"$glossator" sample "$study"
"$glossator" engines
"$glossator" annotate "$study" --engine segmenter,lexicon
"$glossator" stats "$study"
"$glossator" export "$study" --format jsonl --out "$work/dataset" --all-annotators
echo
echo "The sample study is in $study"
echo "The labelled dataset is in $work/dataset:"
(cd "$work/dataset" && wc -c -- * | sed 's/^/  /')
