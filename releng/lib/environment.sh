# Sourced by the scripts of this folder: finds what they need, installs it where it may, says so where it may not.

say() { printf '%s\n' "$*" >&2; }

# Major version of the JDK in folder $1, or 0 where there is no compiler.
jdk_major() {
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  local v
  v=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  echo "${v:-0}"
}

# Sets JAVA_HOME to a JDK of version 21 or newer: JAVA_HOME, PATH, then the folders where distributions and SDKMAN put JDKs.
# Of several in the folders, the lowest version that is good enough is taken: it is the best tested one.
find_jdk() {
  local best='' best_major=999 d m
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_major "$JAVA_HOME")" -ge 21 ]; then export JAVA_HOME; PATH="$JAVA_HOME/bin:$PATH"; return 0; fi
  if command -v javac >/dev/null 2>&1; then
    d=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
    if [ "$(jdk_major "$d")" -ge 21 ]; then export JAVA_HOME=$d; return 0; fi
  fi
  for d in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* /usr/local/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$d" ] || continue
    m=$(jdk_major "$d")
    if [ "$m" -ge 21 ] && [ "$m" -lt "$best_major" ]; then best=$d; best_major=$m; fi
  done
  if [ -z "$best" ]; then
    if may_install && command -v apt-get >/dev/null 2>&1; then
      local p
      for p in openjdk-21-jdk-headless openjdk-25-jdk-headless temurin-21-jdk; do
        if install_packages "$p"; then find_jdk; return; fi
      done
    fi
    say "Glossator needs a JDK of version 21 or newer and found none (JAVA_HOME, PATH, /usr/lib/jvm, SDKMAN)."
    say "Install one, for example: sudo apt-get install openjdk-21-jdk   (or set JAVA_HOME to yours)"
    exit 1
  fi
  export JAVA_HOME=$best PATH="$best/bin:$PATH"
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
may_install() { [ "$(id -u)" = 0 ] || sudo -n true >/dev/null 2>&1; }

install_packages() {
  as_root apt-get update -qq >/dev/null 2>&1 || true
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1
}

# need_packages PACKAGE... : installs those that are missing, or prints the one line to run and stops.
need_packages() {
  command -v dpkg-query >/dev/null 2>&1 || return 0
  local missing=() p
  for p in "$@"; do
    dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || missing+=("$p")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if may_install; then
    say "Installing system packages: ${missing[*]}"
    install_packages "${missing[@]}" && return 0
    say "That failed. Run this, then start again:  sudo apt-get update && sudo apt-get install -y ${missing[*]}"
  else
    say "Some system packages are missing. Run this, then start again:"
    say "  sudo apt-get install -y ${missing[*]}"
  fi
  exit 1
}

# The GTK 3 package was renamed in newer releases (64-bit time).
gtk_package() { if apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then echo libgtk-3-0t64; else echo libgtk-3-0; fi; }

# True where DISPLAY names a display that answers.
display_answers() {
  [ -n "${WAYLAND_DISPLAY:-}" ] && return 0
  [ -n "${DISPLAY:-}" ] || return 1
  command -v xdpyinfo >/dev/null 2>&1 || return 0
  xdpyinfo >/dev/null 2>&1
}

# Starts a virtual display and sets DISPLAY; stop_display ends it. The server itself picks a free number, so that two may start at once.
start_display() {
  local number
  number=$(mktemp "${TMPDIR:-/tmp}/glossator-display.XXXXXX")
  Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 3>"$number" &
  display_pid=$!
  local i
  for i in $(seq 200); do [ -s "$number" ] && break; sleep 0.1; done
  DISPLAY=":$(cat "$number")"
  export DISPLAY
  rm -f "$number"
  unset WAYLAND_DISPLAY
  if ! xdpyinfo >/dev/null 2>&1; then say "The virtual display did not start (Xvfb)."; exit 1; fi
  if command -v openbox >/dev/null 2>&1; then openbox >/dev/null 2>&1 & wm_pid=$!; fi
}
stop_display() {
  [ -n "${wm_pid:-}" ] && kill "$wm_pid" 2>/dev/null
  [ -n "${display_pid:-}" ] && kill "$display_pid" 2>/dev/null
  return 0
}

# Where the build puts the product for this machine, or nothing for a machine that there is no product for.
product_folder() { # project root
  local os ws arch
  case "$(uname -s)" in Linux) os=linux ws=gtk ;; Darwin) os=macosx ws=cocoa ;; *) return 1 ;; esac
  case "$(uname -m)" in x86_64 | amd64) arch=x86_64 ;; aarch64 | arm64) arch=aarch64 ;; *) return 1 ;; esac
  local base="$1/releng/org.glossator.product/target/products/org.glossator.product/$os/$ws/$arch"
  if [ "$os" = macosx ]; then echo "$base/Glossator.app/Contents/Eclipse"; else echo "$base/glossator"; fi
}

# Builds the products unless the one for this machine is newer than every source.
build_if_needed() { # project root
  local product
  product=$(product_folder "$1") || { say "There is no Glossator for this kind of machine ($(uname -sm))."; exit 1; }
  local stamp="$1/releng/org.glossator.product/target/built"
  if [ -f "$stamp" ] && [ -x "$product/bin/glossator" ] &&
    [ -z "$(find "$1/bundles" "$1/features" "$1/releng" "$1/pom.xml" \( -name target -o -name '*.tests' -o -name docs \) -prune -o -type f -newer "$stamp" -print -quit)" ]; then
    return 0
  fi
  say "Building Glossator (the first time some minutes, since libraries are fetched) ..."
  local log="$1/releng/org.glossator.product/target/build.log"
  mkdir -p "$(dirname "$log")"
  if ! (cd "$1" && ./mvnw -B -ntp verify -DskipTests -Dmaven.test.skip=true) >"$log" 2>&1; then
    grep -E '^\[ERROR\]' "$log" | head -20 >&2
    say "The build failed; all of its output is in $log"
    exit 1
  fi
  touch "$stamp"
}
