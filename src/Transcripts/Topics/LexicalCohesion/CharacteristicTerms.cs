using System.Collections.Immutable;

namespace Transcripts.Topics.LexicalCohesion;

/// <summary>
/// The terms that set a stretch apart from the others: those with the highest tf · ln(N / df), where tf is how often a
/// term comes in the stretch, df in how many of the N stretches it comes (Spärck Jones 1972; "ntn" in the notation of
/// Salton and Buckley 1988).
/// </summary>
internal static class CharacteristicTerms
{
    /// <summary>For each stretch the spellings of its terms, highest first, equal ones in ordinal order; none that comes in every stretch.</summary>
    /// <param name="words">The words.</param>
    /// <param name="starts">First word of each stretch, ascending; the last ends with the text.</param>
    /// <param name="most">The largest number of terms for a stretch.</param>
    public static ImmutableArray<ImmutableArray<string>> Of(SpeechWords words, ImmutableArray<int> starts, int most)
    {
        ImmutableArray<SortedDictionary<int, int>> frequencies =
            [.. starts.Select((start, index) => words.Frequencies(start, index + 1 < starts.Length ? starts[index + 1] : words.Count))];
        var stretches = new int[words.Vocabulary];
        foreach (var term in frequencies.SelectMany(stretch => stretch.Keys))
            stretches[term]++;
        return
        [
            .. frequencies.Select(stretch => stretch
                .Where(pair => stretches[pair.Key] < starts.Length)
                .Select(pair => (Spelling: words.Spelling(pair.Key), Weight: pair.Value * Math.Log((double)starts.Length / stretches[pair.Key])))
                .OrderByDescending(pair => pair.Weight)
                .ThenBy(pair => pair.Spelling, StringComparer.Ordinal)
                .Take(most)
                .Select(pair => pair.Spelling)
                .ToImmutableArray()),
        ];
    }
}
