#!/usr/bin/env bash
# Installs the .NET SDK that global.json asks for into a folder of one's own, without root: eng/install-sdk.sh [FOLDER]
# The script that does it is Microsoft's. Where the folder has such an SDK already, nothing is fetched.
set -euo pipefail
cd "$(dirname "$0")/.."

folder="${1:-$HOME/.dotnet}"
# 10.0.100 and rollForward "latestFeature": the newest SDK of channel 10.0.
channel=$(sed -n 's/.*"version": *"\([0-9]*\.[0-9]*\)\..*/\1/p' global.json)
[ -n "$channel" ] || { echo "global.json names no version of the SDK." >&2; exit 1; }

if [ -x "$folder/dotnet" ] && DOTNET_ROOT="$folder" "$folder/dotnet" --version >/dev/null 2>&1; then
    echo "The SDK is there: $("$folder/dotnet" --version)"
    exit 0
fi

script=$(mktemp)
trap 'rm -f "$script"' EXIT
curl --fail --silent --show-error --location --proto '=https' https://dot.net/v1/dotnet-install.sh --output "$script"
bash "$script" --channel "$channel" --install-dir "$folder" --no-path
