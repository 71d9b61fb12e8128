#!/usr/bin/env bash
# run.sh [--port N] [--fresh]: builds the screens and the server side by side, then serves the demonstration.
# Its data stay in data/demo; --fresh begins again.
set -euo pipefail
cd "$(dirname "$0")/.."
port=8080
data=${KEIZOKU_DATA_DIR:-$PWD/data/demo}
while [ $# -gt 0 ]; do
  case $1 in
    --port) port=$2; shift 2 ;;
    --fresh) rm -rf "$data"; shift ;;
    *) echo "unknown: $1 (known: --port N, --fresh)" >&2; exit 2 ;;
  esac
done

# A development build reads the screens from this folder when it serves them, so both can be built at once.
mkdir -p frontend/dist "$data"
echo "building the screens and the server (a few minutes the first time) …"
scripts/frontend.sh run build >"$data/frontend-build.log" 2>&1 &
screens=$!
cargo build --locked --package keizoku-server
if ! wait "$screens"; then
  cat "$data/frontend-build.log" >&2
  exit 1
fi
export KEIZOKU_DATA_DIR=$data KEIZOKU_BIND=127.0.0.1:$port
exec "$(scripts/target-dir.sh)/debug/keizoku" serve --demo
