using Transcripts.Attitudes.Lexicon;
using Transcripts.Tokens;

namespace Transcripts.Attitudes.Clauses;

/// <summary>
/// The word forms met so far, so that a long text is looked up and not worked out again word for word. Begins anew
/// when full. Not safe for use by several threads at once.
/// </summary>
internal sealed class Vocabulary(AttitudeLexicon lexicon)
{
    private const int Capacity = 1 << 16;

    // Longer spellings are worked out each time, so that memory stays bounded whatever the text.
    private const int LongestKept = 64;

    private readonly Dictionary<string, WordForm> known = new(StringComparer.Ordinal);

    public AttitudeLexicon Lexicon => lexicon;

    /// <summary>The form of a token's text.</summary>
    public WordForm Of(ReadOnlySpan<char> surface, TokenKind kind)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(surface, out var form) && form.Kind == kind)
            return form;
        form = WordForm.Of(surface, kind, lexicon);
        if (surface.Length > LongestKept)
            return form;
        if (known.Count >= Capacity)
            known.Clear();
        lookup[surface] = form;
        return form;
    }
}
