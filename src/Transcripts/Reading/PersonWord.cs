using System.Buffers;

namespace Transcripts.Reading;

/// <summary>A word of a phrase for a person.</summary>
/// <param name="Text">As written, without brackets, quotes and a comma behind it.</param>
/// <param name="Base">As written, without a possessive ending.</param>
/// <param name="Key">In lower case, without periods, typewriter apostrophes for typographic ones.</param>
internal readonly record struct PersonWord(string Text, string Base, string Key)
{
    private const int MostWords = 24;

    // What a word may carry that its form in the lists does not.
    private static readonly SearchValues<char> Cuts = SearchValues.Create(".'’");

    /// <summary>Whether the word ends in ’s, or in an apostrophe behind an s.</summary>
    public bool IsPossessive => Base.Length < Text.Length;

    /// <summary>Whether the word begins as a name does: with a capital letter, or a letter of a script that has none.</summary>
    public bool StartsUpper => char.IsUpper(Text[0]) || (char.IsLetter(Text[0]) && !char.IsLower(Text[0]))
        || (Text.Length > 2 && Text[1] is '\'' or '’' && char.IsUpper(Text[2]));

    /// <summary>The words of <paramref name="text"/>, or null where it holds none, too many, or one that stands before another's office ("our").</summary>
    public static List<PersonWord>? Split(ReadOnlySpan<char> text)
    {
        List<PersonWord> words = [];
        for (var at = WhiteSpace.Skip(text, 0, text.Length); at < text.Length; at = WhiteSpace.Skip(text, at, text.Length))
        {
            var end = at;
            while (end < text.Length && !WhiteSpace.Is(text[end]))
            {
                end++;
            }

            var word = text[at..end].Trim("[],;\"“”()*_");
            at = end;
            if (word.IsEmpty)
            {
                continue;
            }

            if (words.Count == MostWords)
            {
                return null;
            }

            if (char.IsAsciiLetterLower(word[0]) && !word.ContainsAny(Cuts) && !Titles.IsSmall(word))
            {
                return null;
            }

            var made = From(word.ToString());
            if (made.Key is "our" or "my" or "your" or "their" or "its" or "whose")
            {
                return null;
            }

            words.Add(made);
        }

        return words.Count == 0 ? null : words;
    }

    private static PersonWord From(string text)
    {
        var stem = text switch
        {
            [.. var start, '\'' or '’', 's' or 'S'] when start.Length > 0 => start,
            [.. var start, 's' or 'S', '\'' or '’'] when start.Length > 0 => text[..^1],
            _ => text,
        };
        return new PersonWord(text, stem, text.Replace(".", "", StringComparison.Ordinal).Replace('’', '\'').ToLowerInvariant());
    }
}
