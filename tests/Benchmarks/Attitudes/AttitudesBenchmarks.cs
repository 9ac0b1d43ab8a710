using System.Collections.Frozen;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Transcripts;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Lexicon;
using Transcripts.Reading;

namespace Benchmarks.Attitudes;

/// <summary>
/// Attitudes of long memoranda, read beforehand, beside Lucene.NET's StandardTokenizer with a look-up of each token in a
/// plain list of the same single words, which knows no sentence, no actor and no role. One core. Run:
/// <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*AttitudesBenchmarks*'</c>.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[Config(typeof(ThroughputConfiguration))]
public class AttitudesBenchmarks
{
    private readonly FrozenDictionary<string, int> words = AttitudeLexicon.Default.Entries
        .Where(entry => !entry.Lemma.Contains(' ', StringComparison.Ordinal))
        .DistinctBy(entry => entry.Lemma)
        .ToFrozenDictionary(entry => entry.Lemma, entry => entry.Polarity, StringComparer.Ordinal);

    private Transcript transcript = TranscriptReader.Parse(TranscriptFile.Read());

    /// <summary>Length of the text in millions of characters.</summary>
    [Params(1, 10)]
    public int Megabytes { get; set; }

    /// <summary>Makes and reads the text, and prints what is found in it.</summary>
    [GlobalSetup]
    public void MakeText()
    {
        transcript = TranscriptReader.Parse(MemorandumText.Make(TranscriptFile.Read(), Megabytes * 1_000_000, seed: 1964));
        var found = TranscriptAttitudes.Of(transcript);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"// {Megabytes} MB: {found.Sentences.Length} sentences, {found.Mentions.Length} mentions, {found.Signed().Count()} attitudes; {TokenizerAndWordList()} as the balance of a list of words"));
    }

    /// <summary>Sentences, mentions, roles, and who thinks what of whom.</summary>
    [Benchmark]
    public int Attitudes() => TranscriptAttitudes.Of(transcript).Attitudes.Length;

    /// <summary>StandardTokenizer, and the polarity of each token that is in the list.</summary>
    [Benchmark(Baseline = true)]
    public int TokenizerAndWordList()
    {
        using var reader = new StringReader(transcript.Source);
        using var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        var term = tokenizer.AddAttribute<ICharTermAttribute>();
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> folded = stackalloc char[256];
        var balance = 0;
        tokenizer.Reset();
        while (tokenizer.IncrementToken())
        {
            var length = term.Buffer.AsSpan(0, Math.Min(term.Length, folded.Length)).ToLowerInvariant(folded);
            balance += lookup.TryGetValue(folded[..length], out var polarity) ? polarity : 0;
        }

        tokenizer.End();
        return balance;
    }
}
