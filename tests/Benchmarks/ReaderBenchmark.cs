using System.Globalization;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Transcripts.Reading;

namespace Benchmarks.Reading;

/// <summary>
/// Reading and turn segmentation beside what one would write in a line: a regular expression for labels that cannot
/// backtrack, and a split into lines with a search for a colon in each. The peers know nothing of who is in the room, of
/// brackets or of headers. A megabyte is a million characters of the string that is read (the decoding of bytes is not
/// measured). Run: <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*Reader*'</c>.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[Config(typeof(ThroughputConfiguration))]
public partial class ReaderBenchmark
{
    private string text = "";

    /// <summary>Length of the text in millions of characters.</summary>
    [Params(1, 10, 100)]
    public int Megabytes { get; set; }

    /// <summary>Makes the text and prints how many turns it has.</summary>
    [GlobalSetup]
    public void MakeText()
    {
        text = MemorandumText.Make(TranscriptFile.Read(), Megabytes * 1_000_000, seed: 1964);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// {Megabytes} MB: {TranscriptReader.Parse(text).Turns.Length} turns, {LabelRegex()} labels by the regular expression"));
    }

    /// <summary>Everything: header, speakers, turns, interjections, exchanges, directions, parts.</summary>
    [Benchmark]
    public int Reader() => TranscriptReader.Parse(text).Segments.Length;

    /// <summary>Whatever begins a line and looks like a label.</summary>
    [Benchmark(Baseline = true)]
    public int LabelRegex()
    {
        var count = 0;
        foreach (var match in Labels.EnumerateMatches(text))
        {
            count += match.Length > 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>Lines of a StringReader, parted at their first colon.</summary>
    [Benchmark]
    public int LinesAndColons()
    {
        using var reader = new StringReader(text);
        var count = 0;
        while (reader.ReadLine() is { } line)
        {
            count += line.Split(':', 2).Length - 1;
        }

        return count;
    }

    [GeneratedRegex("^([A-Z][^:\n]{0,60}):", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Labels { get; }
}
