using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Benchmarks.Tokens;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Transcripts;
using Transcripts.Counts;
using Transcripts.Counts.Comparison;

namespace Benchmarks.Counts;

/// <summary>
/// Words counted by paragraph, and the keyness of one half of the paragraphs against the other, beside Lucene.NET's
/// StandardTokenizer with a dictionary of counts, which folds no case and knows no paragraphs. One core. Run:
/// <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*CountsBenchmarks*'</c>.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[Config(typeof(ThroughputConfiguration))]
public class CountsBenchmarks
{
    private string text = "";
    private ImmutableArray<TextUnit> paragraphs = [];
    private DocumentFeatureMatrix matrix = DocumentFeatureMatrix.Of("", []);

    /// <summary>Length of the text in millions of characters.</summary>
    [Params(1, 10, 100)]
    public int Megabytes { get; set; }

    /// <summary>Makes the text and prints what there is to count.</summary>
    [GlobalSetup]
    public void MakeText()
    {
        text = VariedText.Make(TranscriptFile.Read(), Megabytes * 1_000_000, seed: 1964);
        paragraphs = Paragraphs(text);
        matrix = DocumentFeatureMatrix.Of(text, paragraphs);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"// {Megabytes} MB: {matrix.Total} words, {matrix.Features.Length} different, in {paragraphs.Length} paragraphs"));
    }

    /// <summary>StandardTokenizer, and a look-up and a count for each token.</summary>
    [Benchmark(Baseline = true)]
    public int StandardTokenizerAndDictionary()
    {
        using var reader = new StringReader(text);
        using var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        var term = tokenizer.AddAttribute<ICharTermAttribute>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        tokenizer.Reset();
        while (tokenizer.IncrementToken())
            CollectionsMarshal.GetValueRefOrAddDefault(lookup, term.Buffer.AsSpan(0, term.Length), out _)++;
        tokenizer.End();
        return counts.Count;
    }

    /// <summary>The matrix of paragraphs and words.</summary>
    [Benchmark]
    public int Count() => DocumentFeatureMatrix.Of(text, paragraphs).Features.Length;

    /// <summary>Words and pairs of neighbours.</summary>
    [Benchmark]
    public int CountBigramsToo() => DocumentFeatureMatrix.Of(text, paragraphs, new FeatureOptions { MaximumNgram = 2 }).Features.Length;

    /// <summary>Keyness of the halves, all measures, words that occur five times or more; counted beforehand.</summary>
    [Benchmark]
    public int CompareHalves()
    {
        var (first, second) = UnitGroup.Halves(matrix);
        return Keyness.Of(matrix, first, second, new KeynessOptions { MinimumCount = 5 }).Rows.Length;
    }

    private static ImmutableArray<TextUnit> Paragraphs(string text)
    {
        var units = ImmutableArray.CreateBuilder<TextUnit>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf("\n\n", StringComparison.Ordinal) is var found and >= 0 ? found : text.Length - start;
            units.Add(new TextUnit(units.Count, "paragraph", [new TextSpan(start, length)]));
            start += length + 2;
        }

        return units.ToImmutable();
    }
}
