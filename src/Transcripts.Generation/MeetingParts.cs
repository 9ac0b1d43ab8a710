using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Transcripts.Summaries;

namespace Transcripts.Generation;

/// <summary>A meeting as a model reads it: a line for each sentence with its number (<see cref="Tokens.Sentence.Index"/>) and its speaker, in parts.</summary>
internal static class MeetingParts
{
    /// <summary>
    /// The parts in order, of at most <paramref name="words"/> words each but for a sentence that is longer by itself. Once a part is half full, the
    /// next speaker begins another where what follows of the turn does not fit whole.
    /// </summary>
    public static ImmutableArray<string> Of(SummaryDocument document, int words)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        var (part, running) = (new StringBuilder(), 0);
        for (var place = 0; place < document.Sentences.Length; place++)
        {
            var sentence = document.Sentences[place];
            var isNewTurn = place == 0 || document.Sentences[place - 1].Turn != sentence.Turn;
            var isFull = running + document.Words[place] > words || (isNewTurn && running > words / 2 && running + WordsOfTurn(document, place) > words);
            if (part.Length > 0 && isFull)
            {
                parts.Add(part.ToString());
                (part, running) = (new StringBuilder(), 0);
            }

            if (part.Length > 0)
                part.Append('\n');
            part.Append(CultureInfo.InvariantCulture, $"[{sentence.Index}] {PlainText.Line(sentence.Speaker.Name)}: {PlainText.Line(sentence.Text(document.Transcript))}");
            running += document.Words[place];
        }

        if (part.Length > 0)
            parts.Add(part.ToString());
        return parts.ToImmutable();
    }

    /// <summary>Summaries of parts in groups, each as one text of at most <paramref name="words"/> words but for the first two, so that there are fewer groups than summaries.</summary>
    public static ImmutableArray<string> Grouped(IReadOnlyList<string> summaries, int words)
    {
        var groups = ImmutableArray.CreateBuilder<string>();
        var (group, members, running) = (new StringBuilder(), 0, 0);
        for (var at = 0; at < summaries.Count; at++)
        {
            var length = Tokens.Tokenizer.CountWords(summaries[at], new TextSpan(0, summaries[at].Length));
            if (members >= 2 && running + length > words)
            {
                groups.Add(group.ToString());
                (group, members, running) = (new StringBuilder(), 0, 0);
            }

            if (members > 0)
                group.Append("\n\n");
            group.Append(CultureInfo.InvariantCulture, $"Part {at + 1} of {summaries.Count}: {PlainText.Line(summaries[at])}");
            members++;
            running += length;
        }

        if (members > 0)
            groups.Add(group.ToString());
        return groups.ToImmutable();
    }

    // From the place on, until somebody else speaks.
    private static int WordsOfTurn(SummaryDocument document, int place)
    {
        var words = 0;
        for (var at = place; at < document.Sentences.Length && document.Sentences[at].Turn == document.Sentences[place].Turn; at++)
            words += document.Words[at];
        return words;
    }
}
