#!/usr/bin/env bash
# e2e.sh [sqlite|postgres]…: lives through the main job in a real browser against the served product, on each database.
# Screenshots go to test-results/.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- sqlite postgres
scripts/frontend.sh
[ -f frontend/dist/order.html ] || scripts/frontend.sh run build
cargo build --locked --quiet --workspace --bins
target=$(scripts/target-dir.sh)/debug
mkdir -p test-results
export KEIZOKU_BINARY=$target/keizoku
for engine in "$@"; do
  KEIZOKU_ENGINE=$engine "$target/with-database" "$engine" -- node --test --test-reporter=spec "tests/e2e/journey.test.mjs"
done
