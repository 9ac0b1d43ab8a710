using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Xunit;

namespace Notebooks.Tests.Teaching;

/// <summary>The glossary has the words of the lessons, and no others.</summary>
public sealed partial class GlossaryTests
{
    private static readonly ImmutableArray<Entry> Entries = [.. Read()];

    public static TheoryData<string> Lessons { get; } = [.. LessonFile.Names];

    [Fact]
    public void Every_term_stands_once() => Assert.Equal(Entries.Select(entry => entry.Anchor).Distinct(), Entries.Select(entry => entry.Anchor));

    [Theory]
    [MemberData(nameof(Lessons))]
    public void Every_word_that_a_lesson_explains_first_has_an_entry(string name)
    {
        var lesson = LessonFile.Read(name);
        var words = LessonFile.LinksOf(lesson.Opening[lesson.Opening.IndexOf("**Words used here.**", StringComparison.Ordinal)..]).ToList();

        Assert.InRange(words.Count, 3, 30);
        Assert.All(lesson.LinkedTerms, term => Assert.True(Entries.Any(entry => entry.Anchor == term), $"{name} links to the term {term}, which the glossary lacks."));
    }

    [Fact]
    public void Every_entry_is_linked_or_used_in_the_lessons_it_names()
    {
        Assert.NotEmpty(Entries);
        var lessons = LessonFile.Names.ToDictionary(name => name, LessonFile.Read);

        Assert.All(Entries, entry =>
        {
            Assert.False(entry.Lessons.IsEmpty, $"{entry.Term} names no lesson.");
            Assert.All(entry.Lessons, name => Assert.True(
                lessons[name].LinkedTerms.Contains(entry.Anchor) || entry.Names.Any(word => lessons[name].Text.Contains(word, StringComparison.OrdinalIgnoreCase)),
                $"{name} has neither a link to {entry.Term} nor the word."));
        });
    }

    private static IEnumerable<Entry> Read()
    {
        var lines = File.ReadAllLines(Repository.At("notebooks", "glossary.md"));
        return lines.Zip(lines.Skip(1))
            .Where(pair => pair.Second.StartsWith(":   ", StringComparison.Ordinal))
            .Select(pair => new Entry(pair.First, [.. MarkdownPage.LinksIn(pair.Second)]));
    }

    private sealed record Entry(string Term, ImmutableArray<string> Lessons)
    {
        // As the gallery makes it: letters, digits and hyphens of the term, in lower case.
        public string Anchor { get; } = NotInAnchor.Replace(Term.ToLowerInvariant().Replace(' ', '-'), "");

        // "Concordance (KWIC)" is known by both.
        public IEnumerable<string> Names => Term.Split('(', ')').Select(name => name.Trim()).Where(name => name.Length > 0);
    }

    [GeneratedRegex("[^a-z0-9-]", RegexOptions.CultureInvariant)]
    private static partial Regex NotInAnchor { get; }
}
