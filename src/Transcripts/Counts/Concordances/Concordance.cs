using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Tokens;
using Transcripts.Tokens.Patterns;

namespace Transcripts.Counts.Concordances;

/// <summary>
/// The keyword in context (KWIC; Luhn 1960, "Key word-in-context index for technical literature"): every occurrence of a
/// word, phrase, wildcard or stem with the words around it, in the spelling of the text. Immutable. Time to make one is
/// linear in the text and in the contexts.
/// </summary>
public sealed class Concordance
{
    private Concordance(
        string source, Transcript? transcript, WordPattern query, ConcordanceOptions options, ImmutableArray<ConcordanceLine> lines, int found, int words, ImmutableArray<ConcordanceOrder> order)
    {
        Source = source;
        Transcript = transcript;
        Query = query;
        Options = options;
        Lines = lines;
        Found = found;
        Words = words;
        Order = order;
    }

    /// <summary>The text that spans refer to.</summary>
    public string Source { get; }

    /// <summary>The transcript it is of, or null for other texts.</summary>
    public Transcript? Transcript { get; }

    /// <summary>What was sought.</summary>
    public WordPattern Query { get; }

    /// <summary>How much is shown around an occurrence.</summary>
    public ConcordanceOptions Options { get; }

    /// <summary>The lines in the order of <see cref="Order"/>; none where nothing was found.</summary>
    public ImmutableArray<ConcordanceLine> Lines { get; }

    /// <summary>How many occurrences were found, those that <see cref="Where"/> has left out included.</summary>
    public int Found { get; }

    /// <summary>How many words and numbers were looked through.</summary>
    public int Words { get; }

    /// <summary>What the lines are sorted by: the first first; where all are alike, the place in the text decides.</summary>
    public ImmutableArray<ConcordanceOrder> Order { get; }

    /// <summary>The concordance of all speech of <paramref name="transcript"/>, as <see cref="Of(Transcript, WordPattern, ConcordanceOptions?)"/> makes it.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="query">What is sought, as <see cref="WordPattern"/> reads it: <c>Soviet *</c>, <c>national day</c>, <c>=liberate</c>.</param>
    /// <param name="options">Null for <see cref="ConcordanceOptions.Default"/>.</param>
    /// <exception cref="PatternFormatException"><paramref name="query"/> is no pattern; the message says where, and what to do.</exception>
    public static Concordance Of(Transcript transcript, string query, ConcordanceOptions? options = null) =>
        Of(transcript, WordPattern.Parse(query), options);

    /// <summary>
    /// The concordance of all speech of <paramref name="transcript"/>. An occurrence lies within one sentence, and its
    /// context within one turn; either goes on behind what interrupts it.
    /// </summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="query">What is sought.</param>
    /// <param name="options">Null for <see cref="ConcordanceOptions.Default"/>.</param>
    public static Concordance Of(Transcript transcript, WordPattern query, ConcordanceOptions? options = null)
    {
        var passages = TranscriptSentences.Of(transcript)
            .GroupBy(sentence => sentence.Turn)
            .Select(turn => new Passage(transcript.Source, turn.Select(sentence => (sentence.Index, sentence.Spans)), turn.Key, transcript.Turns[turn.Key].Speaker));
        return Of(transcript.Source, transcript, passages, query, options);
    }

    /// <summary>
    /// The concordance of <paramref name="units"/> of any text. Each stretch of a unit is cut into sentences by itself; an
    /// occurrence lies within one of them, and its context within the unit. Where units overlap, an occurrence has a line in each.
    /// </summary>
    /// <param name="source">The text.</param>
    /// <param name="units">Units of it, the spans of each in order; <see cref="TextUnits.Whole"/> for the whole text.</param>
    /// <param name="query">What is sought.</param>
    /// <param name="options">Null for <see cref="ConcordanceOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A unit does not lie within <paramref name="source"/>, or its spans are not in order.</exception>
    public static Concordance Of(string source, ImmutableArray<TextUnit> units, WordPattern query, ConcordanceOptions? options = null)
    {
        var wrapped = new SentenceOptions { LineBreaks = LineBreaks.Wrap };
        var sentences = 0;
        var passages = units.Select(unit => new Passage(
            source,
            unit.Spans.SelectMany(span => Sentences.Split(source, span, wrapped)).Select(sentence => (sentences++, ImmutableArray.Create(sentence))),
            unit.Turn,
            unit.Speaker));
        return Of(source, null, passages, query, options);
    }

    /// <summary>The same lines in another order. The sort is stable in the place in the text, and does not depend on the culture.</summary>
    /// <param name="keys">What to sort by, the most important first; none for the place in the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such key.</exception>
    public Concordance OrderBy(params ReadOnlySpan<ConcordanceOrder> keys)
    {
        var words = new FoldedWords(Source);
        var speakers = Transcript?.Speakers ?? [.. Lines.OrderBy(line => line.Index).Select(line => line.Speaker).OfType<Speaker>().Distinct()];
        var lines = Lines.OrderBy(_ => 0);
        foreach (var key in keys)
        {
            lines = key switch
            {
                ConcordanceOrder.Position => lines.ThenBy(line => line.Index),
                ConcordanceOrder.Left => lines.ThenBy(line => words.Backwards(line.Left), FoldedWords.Order),
                ConcordanceOrder.Right => lines.ThenBy(line => words.Of(line.Right), FoldedWords.Order),
                ConcordanceOrder.Keyword => lines.ThenBy(line => words.Of(line.Keyword), FoldedWords.Order),
                ConcordanceOrder.Speaker => lines.ThenBy(line => line.Speaker is { } speaker ? speakers.IndexOf(speaker) : speakers.Length),
                _ => throw new ArgumentOutOfRangeException(nameof(keys), key, "There is no such order of lines."),
            };
        }

        return new Concordance(Source, Transcript, Query, Options, [.. lines.ThenBy(line => line.Index)], Found, Words, keys.IsEmpty ? [ConcordanceOrder.Position] : [.. keys]);
    }

    /// <summary>The lines for which <paramref name="condition"/> holds, in the same order.</summary>
    public Concordance Where(Func<ConcordanceLine, bool> condition) =>
        new(Source, Transcript, Query, Options, [.. Lines.Where(condition)], Found, Words, Order);

    /// <summary>What was sought and how often it was found, as a phrase.</summary>
    public override string ToString()
    {
        var found = (Found, Lines.Length) switch
        {
            (0, _) => "no occurrence",
            (1, 1) => "1 occurrence",
            var (all, shown) when all == shown => string.Create(CultureInfo.InvariantCulture, $"{all:#,0} occurrences"),
            var (all, shown) => string.Create(CultureInfo.InvariantCulture, $"{shown:#,0} of {all:#,0} occurrence{(all == 1 ? "" : "s")}"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"“{Query}”: {found} in {Words:#,0} word{(Words == 1 ? "" : "s")}");
    }

    private static Concordance Of(string source, Transcript? transcript, IEnumerable<Passage> passages, WordPattern query, ConcordanceOptions? options)
    {
        options ??= ConcordanceOptions.Default;
        var matcher = new PatternMatcher([query]);
        var lines = new List<ConcordanceLine>();
        var words = 0;
        foreach (var passage in passages)
        {
            words += passage.Words;
            lines.AddRange(passage.Find(matcher, options));
        }

        // Turns interrupt each other, and so do their lines.
        IEnumerable<ConcordanceLine> ordered = transcript is null ? lines : lines.OrderBy(line => line.Keyword[0]);
        return new Concordance(
            source, transcript, query, options, [.. ordered.Select((line, index) => line with { Index = index })], lines.Count, words, [ConcordanceOrder.Position]);
    }
}
