using System.Security.Cryptography;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Notebooks.Tests.Teaching;

/// <summary>The page on the document quotes what stands there, and both citations name what there is.</summary>
public sealed partial class DocumentPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.At("notebooks", "document.md"));
    private static readonly string Source = File.ReadAllText(Repository.Transcript);

    [Fact]
    public void Every_quotation_stands_in_the_document()
    {
        var source = WhiteSpace.Replace(Source, " ");
        var quotations = Quotation.Matches(Page).Select(match => match.Groups["words"].Value).Where(words => !words.Contains("revisionist", StringComparison.Ordinal)).ToList();

        Assert.InRange(quotations.Count, 30, 200);
        Assert.All(quotations, words => Assert.Contains(words, source, StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_for_revisionists_are_counted_right()
    {
        Assert.Contains("they occur eighteen times", Page, StringComparison.Ordinal);
        Assert.Equal(18, Revisionist.Count(Source));
    }

    [Fact]
    public void The_document_is_cited_with_its_hash() =>
        Assert.Contains(
            $"data/transcripts/{Path.GetFileName(Repository.Transcript)}, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.Transcript)))}",
            Page,
            StringComparison.Ordinal);

    [Fact]
    public void The_project_is_cited_as_its_citation_file_says()
    {
        var fields = File.ReadAllLines(Repository.At("CITATION.cff"))
            .Where(line => !line.StartsWith(' ') && line.Contains(": ", StringComparison.Ordinal))
            .ToDictionary(line => line.Split(": ")[0], line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
        var author = File.ReadAllLines(Repository.At("CITATION.cff")).Single(line => line.StartsWith("  - name: ", StringComparison.Ordinal))["  - name: ".Length..];
        var version = XDocument.Load(Repository.At("Directory.Build.props")).Descendants("Version").Single().Value;

        // What the schema of version 1.2.0 requires.
        Assert.Equal("1.2.0", fields["cff-version"]);
        Assert.All(["message", "title"], field => Assert.NotEmpty(fields[field]));
        Assert.Equal("software", fields["type"]);
        Assert.Equal(version, fields["version"]);
        Assert.StartsWith($"# {fields["title"]}", File.ReadAllText(Repository.At("README.md")), StringComparison.Ordinal);
        Assert.Contains($"> {author}. *{fields["title"]}*. Version {version}. Software.", Page, StringComparison.Ordinal);
    }

    [GeneratedRegex("“(?<words>[^”]+)”", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation { get; }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace { get; }

    [GeneratedRegex("revisionis[mt]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Revisionist { get; }
}
