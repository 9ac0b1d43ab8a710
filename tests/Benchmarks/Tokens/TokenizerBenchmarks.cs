using System.Globalization;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Transcripts;
using Transcripts.Tokens;

namespace Benchmarks.Tokens;

/// <summary>
/// The tokeniser beside Lucene.NET's StandardTokenizer (offsets read) and a compiled <c>\w+</c>, on the same text.
/// Ratios are to StandardTokenizer. Run: <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*Tokenizer*'</c>.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[Config(typeof(ThroughputConfiguration))]
public partial class TokenizerBenchmarks
{
    private string text = "";

    /// <summary>Length of the text in millions of characters.</summary>
    [Params(1, 10, 100)]
    public int Megabytes { get; set; }

    /// <summary>Makes the text and prints its tokens.</summary>
    [GlobalSetup]
    public void MakeText()
    {
        text = VariedText.Make(TranscriptFile.Read(), Megabytes * 1_000_000, seed: 1964);
        var tokens = Tokenizer.Tokenize(text).Length;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Tokenizer.Tokenize(text);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// {Megabytes} MB: {tokens} tokens, {(double)bytes / tokens:F2} bytes allocated a token"));
    }

    /// <summary>Lucene.NET's StandardTokenizer, with the offsets of each token.</summary>
    [Benchmark(Baseline = true)]
    public long StandardTokenizerWithOffsets()
    {
        using var reader = new StringReader(text);
        using var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        var offsets = tokenizer.AddAttribute<IOffsetAttribute>();
        var sum = 0L;
        tokenizer.Reset();
        while (tokenizer.IncrementToken())
        {
            sum += offsets.EndOffset - offsets.StartOffset;
        }

        tokenizer.End();
        return sum;
    }

    /// <summary>The tokens one after the other.</summary>
    [Benchmark]
    public long TokenizerEnumerate()
    {
        var sum = 0L;
        foreach (var token in Tokenizer.Enumerate(text))
        {
            sum += token.Span.Length;
        }

        return sum;
    }

    /// <summary>All tokens in an array.</summary>
    [Benchmark]
    public int TokenizerTokenize() => Tokenizer.Tokenize(text).Length;

    /// <summary>The number of words.</summary>
    [Benchmark]
    public int TokenizerCountWords() => Tokenizer.CountWords(text, new TextSpan(0, text.Length));

    /// <summary>A <c>\w+</c> compiled at build time, which knows nothing of apostrophes, hyphens, marks or punctuation.</summary>
    [Benchmark]
    public long WordRegex()
    {
        var sum = 0L;
        foreach (var match in Words.EnumerateMatches(text))
        {
            sum += match.Length;
        }

        return sum;
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Words { get; }
}
