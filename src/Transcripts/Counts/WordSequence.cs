using System.Collections.Immutable;

namespace Transcripts.Counts;

/// <summary>
/// The words of units one after the other, each with its number in the vocabulary and its place in the source: what
/// measures of order (collocations, diversity, dispersion) are worked out from. 17 bytes a word. Immutable.
/// </summary>
public sealed class WordSequence
{
    private readonly int[] words;
    private readonly TextSpan[] spans;
    private readonly bool[] follows;
    private readonly int[] starts;

    private WordSequence(string source, ImmutableArray<TextUnit> units, FeatureOptions options, ImmutableArray<string> vocabulary, Collector collected, int[] starts)
    {
        Source = source;
        Units = units;
        Options = options;
        Vocabulary = vocabulary;
        words = [.. collected.Words];
        spans = [.. collected.Spans];
        follows = [.. collected.Follows];
        this.starts = starts;
    }

    /// <summary>The text that spans refer to.</summary>
    public string Source { get; }

    /// <summary>The units.</summary>
    public ImmutableArray<TextUnit> Units { get; }

    /// <summary>What is counted. Lengths of n-grams and least counts do not matter here.</summary>
    public FeatureOptions Options { get; }

    /// <summary>The forms in the order of first occurrence; a word's number is its place here.</summary>
    public ImmutableArray<string> Vocabulary { get; }

    /// <summary>How many words all units have, those left out not counted.</summary>
    public int Count => words.Length;

    /// <summary>The numbers of all words, unit after unit.</summary>
    public ReadOnlySpan<int> Words => words;

    /// <summary>Where each of <see cref="Words"/> stands in <see cref="Source"/>.</summary>
    public ReadOnlySpan<TextSpan> Spans => spans;

    /// <summary>
    /// For each of <see cref="Words"/> whether it directly follows the one before: nothing between them but white space and
    /// a possessive ending. False for the first word of a unit and behind punctuation, a word left out or an interruption.
    /// </summary>
    public ReadOnlySpan<bool> Follows => follows;

    /// <summary>The positions in <see cref="Words"/> of the words of a unit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public Range this[int unit]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(unit);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, Units.Length);
            return starts[unit]..starts[unit + 1];
        }
    }

    /// <summary>The words of <paramref name="units"/> of <paramref name="transcript"/>.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="units">Units of it, as <see cref="TextUnits"/> cuts them.</param>
    /// <param name="options">Null for <see cref="FeatureOptions.Default"/>.</param>
    public static WordSequence Of(Transcript transcript, ImmutableArray<TextUnit> units, FeatureOptions? options = null) =>
        Of(transcript.Source, units, options);

    /// <summary>The words of <paramref name="units"/> of <paramref name="source"/>.</summary>
    /// <param name="source">The text.</param>
    /// <param name="units">Units of it.</param>
    /// <param name="options">Null for <see cref="FeatureOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A unit does not lie within <paramref name="source"/>.</exception>
    public static WordSequence Of(string source, ImmutableArray<TextUnit> units, FeatureOptions? options = null)
    {
        options ??= FeatureOptions.Default;
        var reader = new WordReader(source, options);
        var collector = new Collector([], [], []);
        var starts = new int[units.Length + 1];
        for (var unit = 0; unit < units.Length; unit++)
        {
            reader.Read(units[unit], ref collector);
            starts[unit + 1] = collector.Words.Count;
        }

        return new WordSequence(source, units, options, [.. reader.Forms], collector, starts);
    }

    private readonly record struct Collector(List<int> Words, List<TextSpan> Spans, List<bool> Follows) : IWordVisitor
    {
        public void Visit(int word, TextSpan span, bool follows)
        {
            Words.Add(word);
            Spans.Add(span);
            Follows.Add(follows);
        }
    }
}
