using System.Globalization;
using Transcripts.Tests.Speakers;

namespace Transcripts.Tests.Topics;

/// <summary>Transcripts of one speaker with sentences and paragraphs of fixed length, and the figures that a program of its own found on one of them.</summary>
internal static class WrittenText
{
    private static readonly Dictionary<string, string[]> Fixture = File
        .ReadLines(Repository.At("tests", "Transcripts.Tests", "Topics", "Fixtures", "segmentation.txt"))
        .Select(line => line.Split(": "))
        .ToDictionary(parts => parts[0], parts => parts[1].Split(' '));

    /// <summary>The text of the fixture, as one turn.</summary>
    public static Transcript Printed { get; } = Of(Fixture["words"]);

    /// <summary>What Fixtures/segmentation.py printed under a name.</summary>
    public static double[] Figures(string name) => [.. Fixture[name].Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];

    /// <summary>A turn that says the words, a sentence for each ten and a paragraph for each forty.</summary>
    public static Transcript Of(IEnumerable<string> words) => new TranscriptBuilder().Speech("A", Sentences(words)).Build();

    /// <summary>The words as sentences and paragraphs.</summary>
    public static string Sentences(IEnumerable<string> words) => string.Join(
        "\n\n",
        words.Chunk(40).Select(paragraph => string.Join(' ', paragraph.Chunk(10).Select(sentence => char.ToUpperInvariant(sentence[0][0]) + string.Join(' ', sentence)[1..] + "."))));
}
