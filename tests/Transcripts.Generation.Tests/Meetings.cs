using Transcripts.Reading;
using Transcripts.Summaries;

namespace Transcripts.Generation.Tests;

/// <summary>Meetings to be summarised.</summary>
internal static class Meetings
{
    /// <summary>Two speakers, four sentences.</summary>
    public static SummaryDocument Short { get; } = Parse(
        "Zhou Enlai: Romania asks China for military aid. The Soviet Union is against it.\n\nNesti Nase: Albania supports the struggle of Romania. We will write to Tirana on 28 August.\n");

    /// <summary>The transcript of the project.</summary>
    public static SummaryDocument Memorandum { get; } = SummaryDocument.Of(TranscriptReader.ReadFile(Repository.Transcript));

    public static SummaryDocument Parse(string text) => SummaryDocument.Of(TranscriptReader.Parse(text));
}
