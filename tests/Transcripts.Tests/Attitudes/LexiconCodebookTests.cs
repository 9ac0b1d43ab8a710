using Transcripts.Attitudes.Lexicon;
using Xunit;

namespace Transcripts.Tests.Attitudes;

/// <summary>What <c>data/attitude-lexicon.md</c> says of frames holds.</summary>
public sealed class LexiconCodebookTests
{
    private static readonly string[][] Frames = [.. File.ReadLines(Repository.At("data", "attitude-lexicon.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains('>', StringComparison.Ordinal) && line.Contains("**", StringComparison.Ordinal))
        .Select(line => line.Replace("\\|", "\u0001", StringComparison.Ordinal).Trim('|', ' ').Split(" | ", StringSplitOptions.TrimEntries))];

    [Fact]
    public void Every_example_gives_what_stands_beside_it()
    {
        var found = Frames.Select(row => $"{row[2]} {string.Join("; ", SpokenText.Of(row[2].Replace("**", "", StringComparison.Ordinal)).Signed().Select(SpokenText.Written))}".Trim());

        Assert.Equal(9, Frames.Length);
        Assert.Equal(Frames.Select(row => $"{row[2]} {row.ElementAtOrDefault(3)}".Trim()), found);
    }

    [Fact]
    public void Every_example_is_of_a_row_of_the_lexicon() => Assert.All(Frames, row =>
    {
        var frame = row[0].Trim('`').Replace("\u0001", "|", StringComparison.Ordinal);
        var word = row[2].Split("**")[1];

        Assert.Contains(AttitudeLexicon.Default.Entries, entry => entry.Frame.ToString() == frame && string.Equals(entry.Lemma[..2], word[..2], StringComparison.OrdinalIgnoreCase));
    });

    [Fact]
    public void Every_domain_of_the_lexicon_is_explained()
    {
        var page = File.ReadAllText(Repository.At("data", "attitude-lexicon.md"));

        Assert.All(AttitudeLexicon.Default.Entries.Select(entry => entry.Domain).Distinct(), domain => Assert.Contains($"`{domain}`", page, StringComparison.Ordinal));
    }
}
