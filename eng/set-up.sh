#!/usr/bin/env bash
# Makes a fresh copy of the repository ready for its notebooks: builds library and host, installs the C# kernel for this
# user (or into JUPYTER_DATA_DIR, where that is set), and runs a notebook to see that all is well. It needs the .NET SDK.
# The dev container and Binder call it once they have one, and so does .ci/run.
# With --keep-kernel a kernel of this program that is installed already is left as it is: making one takes two minutes.
set -euo pipefail
cd "$(dirname "$0")/.."

command -v dotnet >/dev/null || { echo "There is no dotnet: install the .NET 10 SDK first, https://dotnet.microsoft.com/download" >&2; exit 1; }
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

dotnet build src/NotebookHost
if [ "${1:-}" = --keep-kernel ] && dotnet run --no-build --project src/NotebookHost -- list | grep '(this program)' >/dev/null; then
    echo "The kernel is installed and stays."
else
    dotnet run --no-build --project src/NotebookHost -- install
fi
dotnet run --no-build --project src/NotebookHost -- run notebooks/00-read-the-transcript.ipynb --out artifacts/set-up
