#!/usr/bin/env bash
# need.sh <thing>…: checks that the machine has what a target needs. On Debian and Ubuntu as root it installs what apt has;
# elsewhere it names everything that is missing at once and how to get it.
set -euo pipefail

missing=()
packages=()

lack() { # lack <what> <how to get it> [apt package]…
  missing+=("  - $1"$'\n'"      $2")
  packages+=("${@:3}")
}

# at_least <have> <want>: compares dotted versions.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

has() { command -v "$1" >/dev/null 2>&1; }

need_rust() {
  local want=1.95.0 have
  have=$(cargo --version 2>/dev/null | cut -d' ' -f2 || true)
  if [ -z "$have" ] || ! at_least "$have" "$want"; then
    lack "Rust $want or newer (found: ${have:-none})" "install rustup from https://rustup.rs, then: rustup toolchain install stable"
  fi
}

# The version that the tests were last run with; a newer one may ask for a newer Rust.
NEXTEST=0.9.143
# A build of nextest takes minutes on two cores; longer than this, something else is wrong.
NEXTEST_LIMIT=45m

need_nextest() {
  has cargo || return 0 # Said by need_rust.
  # By cargo, which finds it beside itself even where that folder is not in PATH.
  cargo nextest --version >/dev/null 2>&1 && return
  # Built from source by cargo itself: needs nothing but Rust and a C compiler. In a folder of its own, whatever this project's is.
  if [ "${CI:-}" = true ]; then
    echo "building cargo-nextest $NEXTEST (minutes, once) …"
    # Without the part that would update itself, which brings half of the crates.
    env -u CARGO_TARGET_DIR timeout "$NEXTEST_LIMIT" cargo install --quiet --locked cargo-nextest --version "$NEXTEST" \
      --no-default-features --features default-no-update && return
  fi
  lack "cargo-nextest (runs the tests)" "cargo install --locked cargo-nextest --version $NEXTEST"
}

need_cc() { has cc || lack "a C compiler" "Debian, Ubuntu: apt-get install build-essential · Fedora: dnf install gcc · macOS: xcode-select --install" build-essential; }

need_node() {
  local have
  have=$(node --version 2>/dev/null | tr -d v || true)
  if [ -z "$have" ] || ! at_least "$have" 20.19.0; then
    lack "Node.js 20.19 or newer (found: ${have:-none})" "https://nodejs.org/en/download, or your system's package nodejs if it is new enough"
  elif ! has npm; then
    lack "npm" "Debian, Ubuntu: apt-get install npm · elsewhere it comes with Node.js" npm
  fi
}

need_postgres() {
  [ -n "${KEIZOKU_TEST_POSTGRES_URL:-}" ] && return
  has initdb && has postgres && return
  local folder
  for folder in "${KEIZOKU_TEST_POSTGRES_BIN:-}" /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /usr/local/pgsql/bin \
    /opt/homebrew/opt/postgresql@*/bin /usr/local/opt/postgresql@*/bin; do
    [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ] && return
  done
  lack "the PostgreSQL server programs initdb and postgres (tests start a server of their own)" \
    "Debian, Ubuntu: apt-get install postgresql · Fedora: dnf install postgresql-server · macOS: brew install postgresql@17" postgresql
}

need_chromium() {
  [ -n "${KEIZOKU_TEST_BROWSER:-}" ] && return
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do has "$name" && return; done
  [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ] && return
  lack "Chromium or Chrome (the journey runs in a real browser)" \
    "Debian: apt-get install chromium · elsewhere: install Chrome, or set KEIZOKU_TEST_BROWSER to a Chromium" chromium
}

need_poppler() {
  has pdftotext && has pdffonts && has pdfinfo && return
  lack "poppler's tools pdftotext, pdffonts and pdfinfo (tests read the documents with them)" \
    "Debian, Ubuntu: apt-get install poppler-utils · Fedora: dnf install poppler-utils · macOS: brew install poppler" poppler-utils
}

need_fonts() {
  [ "$(uname)" = Darwin ] && return # macOS comes with them.
  if has fc-list; then
    [ -n "$(fc-list :lang=ja)" ] && return
    lack "a Japanese font (screenshots show boxes without one)" \
      "Debian, Ubuntu: apt-get install fonts-noto-cjk · Fedora: dnf install google-noto-sans-cjk-fonts" fonts-noto-cjk
  else
    lack "fontconfig (fc-list) with a Japanese font (screenshots show boxes without one)" \
      "Debian, Ubuntu: apt-get install fontconfig fonts-noto-cjk · Fedora: dnf install fontconfig google-noto-sans-cjk-fonts" fontconfig fonts-noto-cjk
  fi
}

look() {
  missing=() packages=()
  local thing
  for thing in "$@"; do "need_$thing"; done
}

look "$@"
if [ ${#packages[@]} -gt 0 ] && [ "$(id -u)" = 0 ] && has apt-get; then
  echo "installing: ${packages[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq && apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
  look "$@"
fi
if [ ${#missing[@]} -gt 0 ]; then
  { echo "This needs what the machine does not have:"; printf '%s\n' "${missing[@]}"; } >&2
  exit 1
fi
