using System.Collections.Immutable;
using System.Text;
using Transcripts.Tokens;

namespace Transcripts.Summaries.Support;

/// <summary>A sentence of a text that somebody wrote of a meeting: a model, a student, the recorder.</summary>
/// <param name="Index">Position among the sentences of the text, from 0.</param>
/// <param name="Span">Where it stands in that text, in UTF-16 code units; citations around it and marks of a list before it left out.</param>
/// <param name="Text">Its words, citations left out, each run of white space as one blank.</param>
/// <param name="Citations">
/// The numbers of source sentences that it cites ("[12]", "[3, 5]", "[3-5]"), each once, in order. Nothing says that they are right, or that
/// there are such sentences.
/// </param>
public sealed record GeneratedSentence(int Index, TextSpan Span, string Text, ImmutableArray<int> Citations)
{
    private const string ListMarks = "-–*•#>";

    /// <summary>
    /// The sentences of <paramref name="text"/> that have a word. A citation belongs to the sentence it stands in, or behind, or, at the
    /// beginning of a line, before. Time is linear in the length.
    /// </summary>
    public static ImmutableArray<GeneratedSentence> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var citations = Support.Citations.Find(text).ToList();
        var spans = new List<TextSpan>();
        var blanked = Blanked(text, citations);
        foreach (var sentence in Sentences.Split(blanked))
        {
            var span = WithoutMarks(blanked, sentence);
            if (Tokenizer.CountWords(blanked, span) > 0)
                spans.Add(span);
        }

        var cited = spans.ConvertAll(_ => new List<int>());
        var at = 0;
        foreach (var (span, numbers) in spans.Count == 0 ? [] : citations)
        {
            while (at + 1 < spans.Count && spans[at + 1].Start < span.Start)
                at++;
            var isBefore = span.Start < spans[at].Start
                || (at + 1 < spans.Count && spans[at].End <= span.Start && text.AsSpan(spans[at].End, span.Start - spans[at].End).Contains('\n'));
            cited[isBefore && spans[at].Start < span.Start ? at + 1 : at].AddRange(numbers);
        }

        return [.. spans.Select((span, index) => new GeneratedSentence(index, span, OneLine(blanked, span), [.. cited[index].Distinct()]))];
    }

    private static string Blanked(string text, List<(TextSpan Span, ImmutableArray<int> Numbers)> citations)
    {
        var blanked = new StringBuilder(text);
        foreach (var (span, _) in citations)
        {
            for (var at = span.Start; at < span.End; at++)
                blanked[at] = ' ';
        }

        return blanked.ToString();
    }

    // "- ", "## ", "1. ": they belong to the list.
    private static TextSpan WithoutMarks(string text, TextSpan sentence)
    {
        var start = sentence.Start;
        while (start < sentence.End && (ListMarks.Contains(text[start], StringComparison.Ordinal) || char.IsWhiteSpace(text[start])))
            start++;
        var digits = start;
        while (digits < sentence.End && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits > start && digits - start <= 2 && digits + 1 < sentence.End && text[digits] is '.' or ')' && char.IsWhiteSpace(text[digits + 1]))
        {
            start = digits + 1;
            while (start < sentence.End && char.IsWhiteSpace(text[start]))
                start++;
        }

        return TextSpan.FromBounds(start, sentence.End);
    }

    private static string OneLine(string text, TextSpan span)
    {
        var line = new StringBuilder(span.Length);
        var blank = false;
        foreach (var character in span.In(text))
        {
            if (char.IsWhiteSpace(character))
            {
                blank = true;
                continue;
            }

            if (blank && line.Length > 0 && character is not ('.' or ',' or ';' or ':' or '!' or '?'))
                line.Append(' ');
            blank = false;
            line.Append(character);
        }

        return line.ToString();
    }
}
