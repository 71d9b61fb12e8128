#!/usr/bin/env bash
# aws-lc is the only crypto library in the tree: neither ring nor OpenSSL may come in by a feature.
set -euo pipefail
cd "$(dirname "$0")/.."
for crate in ring openssl-sys; do
  tree=$(cargo tree --offline --workspace --edges normal,build --invert "$crate" 2>/dev/null || true)
  if [ -n "$tree" ]; then
    printf '%s is in the tree:\n%s\n' "$crate" "$tree" >&2
    exit 1
  fi
done
