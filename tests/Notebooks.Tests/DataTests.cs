using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Notebooks.Tests;

/// <summary>data/README.md says what is in the folder, and the folder holds just that.</summary>
public sealed class DataTests
{
    private static readonly string Folder = Repository.At("data");

    [Fact]
    public void The_page_lists_every_file_with_its_sizes_and_its_hash()
    {
        var listed = MarkdownPage.Read(Repository.At("data", "README.md"))
            .Rows("File")
            .Select(row => string.Join(" | ", MarkdownPage.LinksIn(row[0]).Single(), row[1], row[2], row[3], row[4].Trim('`')))
            .Order(StringComparer.Ordinal);
        var held = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Where(name => name != "README.md")
            .Select(Describe)
            .Order(StringComparer.Ordinal);

        Assert.Equal(held, listed);
    }

    [Fact]
    public void The_page_describes_every_file_under_a_heading_of_its_own()
    {
        var page = File.ReadAllLines(Repository.At("data", "README.md"));
        var files = MarkdownPage.Read(Repository.At("data", "README.md")).Rows("File").Select(row => MarkdownPage.LinksIn(row[0]).Single());

        Assert.All(files, file => Assert.Contains($"## {file}", page));
    }

    [Fact]
    public void The_transcript_is_the_document_byte_for_byte()
    {
        var original = Repository.SharedOrSkip("transcript", Path.GetFileName(Repository.Transcript));

        Assert.Equal(File.ReadAllBytes(original), File.ReadAllBytes(Repository.Transcript));
    }

    [Fact]
    public void Each_flaw_of_the_transcript_stands_where_the_page_says()
    {
        var source = File.ReadAllText(Repository.Transcript);
        var flaws = MarkdownPage.Read(Repository.At("data", "README.md")).Rows("Offset").ToList();

        Assert.NotEmpty(flaws);
        Assert.All(flaws, flaw =>
        {
            var offset = int.Parse(flaw[0], CultureInfo.InvariantCulture);
            var quote = flaw[1].Trim('`');
            Assert.Equal(quote, source.Substring(offset, quote.Length));
        });
    }

    [Fact]
    public void Each_form_in_the_table_of_countries_stands_with_one_country()
    {
        var rows = File.ReadAllLines(Repository.At("data", "countries.csv")).Select(line => line.Split(',')).ToList();
        var forms = rows.Skip(1)
            .SelectMany(row => row[1].Split('|').Concat(row[2].Split('|')).Prepend(row[0]).Where(form => form.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
            .ToList();

        Assert.Equal(["name", "adjectives", "other names"], rows[0]);
        Assert.All(rows, row => Assert.Equal((3, true, true), (row.Length, row[0].Length > 0, row[1].Length > 0)));
        Assert.Equal(forms, forms.Distinct(StringComparer.OrdinalIgnoreCase));
    }

    private static string Describe(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name));
        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        var rows = text.Count('\n') + (text.EndsWith('\n') ? 0 : 1);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name} | {bytes.Length:N0} | {text.Length:N0} | {rows:N0} | {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
    }
}
