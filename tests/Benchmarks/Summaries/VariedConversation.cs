using Benchmarks.Tokens;
using Transcripts;
using Transcripts.Reading;

namespace Benchmarks.Summaries;

/// <summary>A conversation of two of any length, with a vocabulary that grows as that of a real text does.</summary>
internal static class VariedConversation
{
    private const int CharactersPerTurn = 600;

    /// <summary>A conversation of so many thousands of characters.</summary>
    public static Transcript Make(int kilobytes)
    {
        var text = VariedText.Make(TranscriptFile.Read(), kilobytes * 1_000, seed: 1964).ReplaceLineEndings(" ");
        return TranscriptReader.Parse(string.Join("\n\n", text.Chunk(CharactersPerTurn).Select((turn, index) => (index % 2 == 0 ? "Zhou: " : "Kim: ") + new string(turn))));
    }
}
