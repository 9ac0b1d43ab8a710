using System.Collections.Immutable;
using System.Text;

namespace Transcripts.Tokens;

/// <summary>
/// Cuts the turns of a transcript into sentences and counts their words. A sentence never crosses into another turn.
/// It goes on behind an interruption within its turn, unless the gap holds an empty line; an empty line around a page
/// number is the page's, and only a closing mark before it ends the sentence.
/// </summary>
public static class TranscriptSentences
{
    /// <summary>The sentences of all turns in the order of their first characters.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="options">Null for wrapped lines (<see cref="LineBreaks.Wrap"/>) and whole quotations.</param>
    public static ImmutableArray<Sentence> Of(Transcript transcript, SentenceOptions? options = null)
    {
        options ??= new SentenceOptions { LineBreaks = LineBreaks.Wrap };
        var found = new List<(Turn Turn, ImmutableArray<TextSpan> Spans)>();
        var breaks = new ParagraphBreaks(transcript);
        foreach (var turn in transcript.Turns)
        {
            Split(transcript.Source, turn, options, breaks, found);
        }

        found.Sort((first, second) => first.Spans[0].CompareTo(second.Spans[0]));
        return [.. found.Select((sentence, index) => new Sentence(index, sentence.Turn.Index, sentence.Turn.Speaker, sentence.Spans))];
    }

    /// <summary>How many words and numbers <paramref name="sentence"/> has (see <see cref="Token.IsWord"/>).</summary>
    /// <param name="transcript">The transcript it is of.</param>
    /// <param name="sentence">A sentence.</param>
    /// <param name="options">Null for <see cref="TokenizerOptions.Default"/>.</param>
    public static int CountWords(Transcript transcript, Sentence sentence, TokenizerOptions? options = null) =>
        CountWords(transcript, sentence.Spans, options);

    /// <summary>How many words and numbers <paramref name="turn"/> has, its speech only.</summary>
    /// <param name="transcript">The transcript it is of.</param>
    /// <param name="turn">A turn.</param>
    /// <param name="options">Null for <see cref="TokenizerOptions.Default"/>.</param>
    public static int CountWords(Transcript transcript, Turn turn, TokenizerOptions? options = null) =>
        CountWords(transcript, turn.Spans, options);

    /// <summary>How many words and numbers <paramref name="span"/> of the source has, whatever it holds.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="options">Null for <see cref="TokenizerOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> does not lie within the source.</exception>
    public static int CountWords(Transcript transcript, TextSpan span, TokenizerOptions? options = null) =>
        Tokenizer.CountWords(transcript.Source, span, options);

    private static int CountWords(Transcript transcript, ImmutableArray<TextSpan> spans, TokenizerOptions? options)
    {
        var words = 0;
        foreach (var span in spans)
        {
            words += Tokenizer.CountWords(transcript.Source, span, options);
        }

        return words;
    }

    private static void Split(
        string source, Turn turn, SentenceOptions options, ParagraphBreaks breaks, List<(Turn Turn, ImmutableArray<TextSpan> Spans)> found)
    {
        if (turn.Spans.IsEmpty)
        {
            return;
        }

        // The stretches of the turn are read as one text, with a blank, or an empty line, for each gap.
        var speech = new StringBuilder();
        var starts = new int[turn.Spans.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            if (i > 0)
            {
                var gap = TextSpan.FromBounds(turn.Spans[i - 1].End, turn.Spans[i].Start);
                speech.Append(breaks.IsIn(gap) ? "\n\n" : " ");
            }

            starts[i] = speech.Length;
            speech.Append(turn.Spans[i].In(source));
        }

        foreach (var sentence in Sentences.Split(speech.ToString(), options))
        {
            found.Add((turn, Place(sentence, source, turn.Spans, starts)));
        }
    }

    /// <summary>The stretches of the source that a sentence of the joined speech comes from.</summary>
    private static ImmutableArray<TextSpan> Place(TextSpan sentence, string source, ImmutableArray<TextSpan> spans, int[] starts)
    {
        var placed = ImmutableArray.CreateBuilder<TextSpan>(1);
        var first = Array.BinarySearch(starts, sentence.Start);
        for (var i = first < 0 ? ~first - 1 : first; i < spans.Length && starts[i] < sentence.End; i++)
        {
            var from = Math.Max(sentence.Start - starts[i], 0);
            var to = Math.Min(sentence.End - starts[i], spans[i].Length);
            var piece = source.AsSpan(spans[i].Start + from, Math.Max(to - from, 0));
            var blank = piece.Length - piece.TrimStart().Length;
            var length = piece.Trim().Length;
            if (length > 0)
            {
                placed.Add(new TextSpan(spans[i].Start + from + blank, length));
            }
        }

        return placed.DrainToImmutable();
    }
}
