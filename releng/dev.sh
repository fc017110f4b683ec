#!/usr/bin/env bash
# The quick loop while programming: compiles changed bundles with the build's compiler and settings, without Maven, in seconds.
#   releng/dev.sh compile                        every bundle and its tests, what changed and what stands on it
#   releng/dev.sh test BUNDLE... [CLASS[#METHOD]...]  plain tests, e.g. "test study" or "test study JournalTest"
#   releng/dev.sh uitest BUNDLE [CLASS...]       tests in a running workbench on a display of their own, e.g. "uitest ui.editor"
#   releng/dev.sh run [ARGS...]                  the workbench of these sources, on $DISPLAY
#   releng/dev.sh cli ARGS...                    the command line of these sources
#   releng/dev.sh classpath BUNDLE...            the class path of a module, for another tool
# Libraries are those of a product that was built before: this checkout's, or the one in GLOSSATOR_DEV_PRODUCT.
# What counts is releng/test.sh: this loop knows nothing of manifests' imports, of packaging, of the target platform.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
. "$here/lib/environment.sh"
find_jdk
product=${GLOSSATOR_DEV_PRODUCT:-$(product_folder "$root")}
[ -d "$product" ] || build_if_needed "$root"
if [ "${1:-}" = uitest ]; then
  need_packages "$(gtk_package)" xvfb x11-utils openbox libxtst6 fonts-dejavu-core fonts-noto-core fonts-noto-cjk
  start_display
  trap stop_display EXIT
  export GDK_BACKEND=x11 NO_AT_BRIDGE=1
fi
export LC_ALL=C.UTF-8
"$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 "$here/tools/dev/Dev.java" "$root" "$product" "$@"
