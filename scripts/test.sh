#!/usr/bin/env bash
# test.sh: everything that `make test` promises, the quick refusals first. Stops at the first step that fails.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p test-results

step() { # step <name> <command>…
  local begun=$SECONDS
  echo "── $1"
  "${@:2}"
  echo "   $1: ok ($((SECONDS - begun)) s)"
}

step "formatting" cargo fmt --all --check
step "screens: packages" scripts/frontend.sh
step "screens: types, lints, imports" scripts/frontend.sh run check
step "screens: build" scripts/frontend.sh run build
step "screens: size budget" scripts/frontend.sh run budget
step "one crypto library" scripts/one-crypto.sh
if command -v cargo-deny >/dev/null 2>&1; then
  step "licences, bans, sources" cargo deny --offline --log-level error check licenses bans sources
else
  echo "── licences, bans, sources: NOT CHECKED, cargo-deny is missing (cargo install cargo-deny --locked)"
fi
step "lints" cargo clippy --workspace --all-targets --locked --quiet -- -D warnings
step "generated files" scripts/generate.sh --check
step "screens: tests" scripts/frontend.sh run test
step "the served product in a browser, both databases" scripts/e2e.sh
step "Rust, both databases" cargo nextest run --workspace --locked ${CI:+--profile ci}
