#!/usr/bin/env bash
# bench.sh [option]…: builds the release binaries and prints the table; options go to keizoku-bench (--help lists them).
# BENCH_PROFILE=dev measures a development build, which tells only whether the measuring works.
set -euo pipefail
cd "$(dirname "$0")/.."
profile=${BENCH_PROFILE:-release}
folder=$profile
[ "$profile" = dev ] && folder=debug
# The screens are no part of the figures; without a build of them the binary serves the API alone.
mkdir -p frontend/dist
echo "building ($profile) …" >&2
# Both in one call, so that they share every dependency.
cargo build --locked --profile "$profile" --package keizoku-server --package keizoku-bench
exec "$(scripts/target-dir.sh)/$folder/keizoku-bench" "$@"
