#!/usr/bin/env bash
# generate.sh [--check]: the OpenAPI document, the TypeScript client made from it, and the permission matrix.
# With --check nothing is written; a difference is an error.
set -euo pipefail
cd "$(dirname "$0")/.."
check=${1:-}
scripts/frontend.sh
# The server embeds the screens' build; for what is generated here an empty one will do.
mkdir -p frontend/dist
cargo build --locked --quiet --workspace --bins
keizoku="$(scripts/target-dir.sh)/debug/keizoku"

if [ "$check" = --check ]; then
  fresh=$(mktemp -d)
  trap 'rm -rf "$fresh"' EXIT
else
  fresh=$PWD
fi
mkdir -p "$fresh/openapi" "$fresh/docs" "$fresh/frontend/src/api"
printf "%s\n" "$("$keizoku" openapi)" >"$fresh/openapi/openapi.json"
printf "%s\n" "$("$keizoku" permissions)" >"$fresh/docs/permissions.md"
(cd frontend && OPENAPI_INPUT="$fresh/openapi/openapi.json" OPENAPI_OUTPUT="$fresh/frontend/src/api/generated" npm --silent run generate >/dev/null)

if [ "$check" = --check ]; then
  stale=0
  for generated in openapi/openapi.json docs/permissions.md frontend/src/api/generated; do
    diff -ru "$generated" "$fresh/$generated" >&2 || { echo "stale: $generated" >&2; stale=1; }
  done
  [ "$stale" = 0 ] || { echo "run: make generate" >&2; exit 1; }
fi
