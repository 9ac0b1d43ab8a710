// Loads the library for a notebook of this folder: #load "setup.csx"
// It stands where every build leaves it, whatever the configuration. If a line below says that a metadata file
// could not be found, the library has not been built yet: run "dotnet build" in the repository's folder, then this cell again.
// A `using` here does not reach the notebook's cells: they have their own.
#r "../artifacts/library/Transcripts.dll" // Not found? Run in the repository's folder: dotnet build
#r "../artifacts/library/Transcripts.Charts.dll"
#r "../artifacts/library/Transcripts.Generation.dll"
#r "../artifacts/library/Transcripts.Display.dll"
#r "../artifacts/library/Microsoft.Data.Analysis.dll"
#r "../artifacts/library/Microsoft.Extensions.AI.Abstractions.dll"
#r "../artifacts/library/Plotly.NET.dll"
#r "../artifacts/library/Plotly.NET.CSharp.dll"
#r "../artifacts/library/FSharp.Core.dll"

Transcripts.Display.TranscriptFormatters.Register();
