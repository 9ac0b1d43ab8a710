using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using NotebookHost.Engine;
using NotebookHost.Notebooks;

namespace NotebookHost.Cells.Magics;

/// <summary>Where a command runs.</summary>
/// <param name="Session">The notebook's session.</param>
/// <param name="Cell">The cell it stands in.</param>
/// <param name="Language">The language it stands in.</param>
/// <param name="Sink">Takes the output.</param>
/// <param name="Cancellation">The interrupt.</param>
internal sealed record MagicContext(CellSession Session, CellText Cell, Language Language, ICellSink Sink, CancellationToken Cancellation)
{
    /// <summary>The engine of the language it stands in, or null where that language is only shown.</summary>
    public ILanguageEngine? Engine => Session.EngineOf(Language);

    /// <summary>An error at the command's line.</summary>
    public CellResult Fail(MagicCall call, string message)
    {
        var headline = string.Create(CultureInfo.InvariantCulture, $"({call.Line + 1},1): #!{call.Command.Name}: {message}");
        return new CompilationFailed(new ErrorOutput(CellSplitter.ErrorName, headline, [headline, .. SourceExcerpt.At(SourceText.From(Cell.Text), call.Line, -1)]));
    }
}

/// <summary>A cell to run.</summary>
/// <param name="Name">What errors call it, such as <c>cell 3</c>, or the path of an imported file relative to the notebook's folder.</param>
/// <param name="Text">Its text, magic commands included.</param>
/// <param name="Folder">Where paths of <c>#!import</c> begin.</param>
/// <param name="Importing">The full paths of the files that are being imported, the innermost last.</param>
internal sealed record CellText(string Name, string Text, string Folder, ImmutableArray<string> Importing);
