using System.Collections.Frozen;
using System.Collections.Immutable;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Transcripts.Tokens;

/// <summary>A list of words to leave out, under the name by which a result can say which list it was made with. Immutable.</summary>
public sealed class StopWordList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>A list of one's own.</summary>
    /// <param name="name">Its name; not empty.</param>
    /// <param name="words">The words, in any case; with ' for the apostrophe, which matches ’ too.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public StopWordList(string name, IEnumerable<string> words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Words = [.. words.Order(StringComparer.Ordinal)];
        lookup = Words
            .Concat(Words.Select(word => word.Replace('\'', '’')))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Lucene's short English list of 33 function words.</summary>
    public static StopWordList English { get; } =
        new("Lucene English", StopAnalyzer.ENGLISH_STOP_WORDS_SET);

    /// <summary>The Snowball project's English list of 174 function words, pronouns and contractions, as Lucene.NET has it.</summary>
    public static StopWordList SnowballEnglish { get; } = new("Snowball English", ReadSnowball());

    /// <summary>The name of the list.</summary>
    public string Name { get; }

    /// <summary>The words in ordinal order.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Whether the list has <paramref name="word"/>, in any case and with either apostrophe.</summary>
    public bool Contains(ReadOnlySpan<char> word) => lookup.Contains(word);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static CharArraySet ReadSnowball()
    {
        const string Resource = "Lucene.Net.Analysis.Common.Analysis.Snowball.english_stop.txt";
        using var stream = typeof(SnowballFilter).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"Lucene.Net.Analysis.Common has no resource {Resource}: use the version that Directory.Packages.props names.");
        using var reader = new StreamReader(stream);
        return WordlistLoader.GetSnowballWordSet(reader, LuceneVersion.LUCENE_48);
    }
}
