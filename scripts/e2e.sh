#!/usr/bin/env bash
# e2e.sh [journey|keyboard|planner|prices|renewals|restart|tour]… [sqlite|postgres]…: the served product in a real browser; everything when nothing is named.
#   journey   the main job with a mouse, on each database
#   keyboard  the same without a mouse
#   learning  a learner completes a course at 75 points and repeats it to 100, on each database
#   planner   seats of both terms, the roll-over plan, on each database
#   prices    a price book revised, ways to order compared, IDs and disk added
#   renewals  a first order and two renewals, one of them into another library, on each database
#   restart   the power goes in the middle of an import, on each database
#   tour      every screen of every site × language × width: accessibility, width, words, console, requests
# Pictures go to test-results/; those of the tour can be looked through in test-results/tour/index.html.
set -euo pipefail
cd "$(dirname "$0")/.."
parts=() engines=()
for word in "$@"; do
  case $word in
    journey | keyboard | learning | planner | prices | renewals | restart | tour) parts+=("$word") ;;
    sqlite | postgres) engines+=("$word") ;;
    *) echo "unknown: $word (known: journey, keyboard, learning, planner, prices, renewals, restart, tour, sqlite, postgres)" >&2; exit 2 ;;
  esac
done
[ ${#parts[@]} -gt 0 ] || parts=(journey renewals restart planner learning keyboard prices tour)
[ ${#engines[@]} -gt 0 ] || engines=(sqlite postgres)

scripts/frontend.sh
[ -f frontend/dist/order.html ] || scripts/frontend.sh run build
cargo build --locked --quiet --workspace --bins
target=$(scripts/target-dir.sh)/debug
mkdir -p test-results
export KEIZOKU_BINARY=$target/keizoku

live() { # live <part> <engine>
  KEIZOKU_ENGINE=$2 "$target/with-database" "$2" -- node --test --test-reporter=spec "tests/e2e/$1.test.mjs"
}

for part in "${parts[@]}"; do
  case $part in
    journey | learning | planner | renewals | restart) for engine in "${engines[@]}"; do live "$part" "$engine"; done ;;
    # The screens are the same on both databases.
    *) live "$part" "${engines[0]}" ;;
  esac
done
