#!/usr/bin/env bash
# e2e.sh [<story>]… [sqlite|postgres]…: the served product in a real browser; every story when none is named.
#   classes   a class with two courses, twins hidden, learned on a phone, on each database
#   follow    log-in history, each try at a test, saved searches, on each database
#   journey   the main job with a mouse, on each database
#   keyboard  the same without a mouse
#   learning  a learner completes a course at 75 points and repeats it to 100, on each database
#   mailing   written to exactly the people of a search: template, variables, each person's text, test, delivery; a supervisor's own people, on each database
#   notices   written for everybody and for a department, read on a phone, withdrawn; a supervisor's own departments, on each database
#   planner   seats of both terms, the roll-over plan, on each database
#   prices    a price book revised, ways to order compared, IDs and disk added
#   renewals  a first order and two renewals, one of them into another library, on each database
#   reports   a report handed in, marked at 75 points, returned, handed in again, on each database
#   restart   the power goes in the middle of an import, on each database
#   scorm     packages added by the vendor and run by a learner, left, resumed, passed
#   sittings  a test with a time limit and pools: kept, run out, repeated in time, on each database
#   tour      every screen of every site × language × width: accessibility, width, words, console, requests
#   video     a video added by the vendor and played by a learner: left, resumed, skipped, really played
#   webhooks  an endpoint registered, tried out, replayed, its secret rotated; a contract's date reaches a real receiver
# Pictures go to test-results/; those of the tour can be looked through in test-results/tour/index.html.
set -euo pipefail
cd "$(dirname "$0")/.."
# The longest first: two run side by side.
stories=(tour journey renewals planner learning mailing notices classes reports sittings scorm video follow prices restart keyboard webhooks)
parts=() engines=()
for word in "$@"; do
  case " ${stories[*]} sqlite postgres " in
    *" $word "*) ;;
    *) echo "unknown: $word (known: ${stories[*]}, sqlite, postgres)" >&2; exit 2 ;;
  esac
  case $word in
    sqlite | postgres) engines+=("$word") ;;
    *) parts+=("$word") ;;
  esac
done
[ ${#parts[@]} -gt 0 ] || parts=("${stories[@]}")
[ ${#engines[@]} -gt 0 ] || engines=(sqlite postgres)

scripts/frontend.sh
[ -f frontend/dist/order.html ] || scripts/frontend.sh run build
cargo build --locked --quiet --workspace --bins
target=$(scripts/target-dir.sh)/debug
mkdir -p test-results
export KEIZOKU_BINARY=$target/keizoku

# Each story has a server, a database and a browser of its own, so two of them run side by side; what one printed is shown when it ends.
at_once=${E2E_AT_ONCE:-2}
running=()

live() { # live <part> <engine>
  local log="test-results/$1-$2.log" status=0
  KEIZOKU_ENGINE=$2 "$target/with-database" "$2" -- node --test --test-reporter=spec "tests/e2e/$1.test.mjs" >"$log" 2>&1 || status=$?
  cat "$log"
  return $status
}

stop() { # what still runs is of no use any more
  [ ${#running[@]} -eq 0 ] || kill -- "${running[@]/#/-}" 2>/dev/null || true
}
trap stop EXIT

begin() { # begin <part> <engine>: waits for room
  while [ "$(jobs -rp | wc -l)" -ge "$at_once" ]; do wait -n; done
  live "$@" &
  running+=($!)
}

set -m # A story's server and browser belong to its process group.
for part in "${parts[@]}"; do
  case $part in
    classes | follow | journey | learning | mailing | notices | planner | renewals | reports | restart | sittings) for engine in "${engines[@]}"; do begin "$part" "$engine"; done ;;
    # The screens are the same on both databases.
    *) begin "$part" "${engines[0]}" ;;
  esac
done
for story in "${running[@]}"; do wait "$story"; done
