#!/usr/bin/env bash
# frontend.sh <npm arguments>…: npm in frontend/, with its packages installed as the lock file says.
set -euo pipefail
cd "$(dirname "$0")/../frontend"
# The lock file's copy tells whether what is installed is what it names.
if ! cmp -s package-lock.json node_modules/.installed-lock; then
  npm ci --no-audit --no-fund --loglevel=error
  cp package-lock.json node_modules/.installed-lock
fi
[ $# -eq 0 ] || exec npm --silent "$@"
