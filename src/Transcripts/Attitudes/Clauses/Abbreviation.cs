using Transcripts.Tokens;

namespace Transcripts.Attitudes.Clauses;

/// <summary>Periods that end an abbreviation and no sentence: they are left out of the words.</summary>
internal static class Abbreviation
{
    /// <summary>Whether <paramref name="token"/> is the period of the word before it ("U.S.", "Sen.", "J.").</summary>
    public static bool IsPeriod(string text, TextSpan before, Token token)
    {
        if (token.Span.Length != 1 || text[token.Span.Start] != '.' || token.Span.Start != before.End)
            return false;
        var word = before.In(text);
        return word.Length == 1 ? char.IsUpper(word[0])
            : word.Contains('.') || word is "Mr" or "Mrs" or "Ms" or "Dr" or "Sen" or "Rep" or "Gov" or "Gen" or "Col" or "Lt" or "Sgt" or "Prof" or "Rev" or "Hon" or "St" or "Jr" or "Sr" or "vs" or "Capt" or "Maj";
    }
}
