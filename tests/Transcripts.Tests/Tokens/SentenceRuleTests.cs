using System.Text.Json;
using System.Text.RegularExpressions;
using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Tests.Tokens;

/// <summary>
/// The English rules of pragmatic_segmenter. A rule counts where its sentences hold the characters of its text; those
/// flagged "pdf" are run with wrapped lines. The rules known to fail are listed, so that any change shows.
/// </summary>
public sealed partial class SentenceRuleTests
{
    // The expected sentence has no white space where the text has a line end, which a span cannot leave out.
    private static readonly string[] FailingMore =
    [
        "correctly segments text #022",
        "correctly segments text #026",
        "correctly segments text #032",
    ];

    [Fact]
    public void The_golden_rules_hold() => Check("sentences_en_golden.json", 52, []);

    [Fact]
    public void The_further_rules_hold_but_for_those_listed() => Check("sentences_en_more.json", 109, FailingMore);

    private static void Check(string file, int rules, string[] failing)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.SharedOrSkip("oracles", file)));
        var cases = document.RootElement.GetProperty("cases").EnumerateArray().Where(rule => rule.GetProperty("text_preserved").GetBoolean()).ToList();
        var failed = new List<string>();
        foreach (var rule in cases)
        {
            var text = rule.GetProperty("text").GetString()!;
            var expected = rule.GetProperty("sentences").EnumerateArray().Select(sentence => Collapsed(sentence.GetString()!)).ToList();
            var wrapped = rule.GetProperty("flags").EnumerateArray().Any(flag => flag.GetString() == "pdf");
            var options = new SentenceOptions { LineBreaks = wrapped ? LineBreaks.Wrap : LineBreaks.EndSentence };
            var actual = Sentences.Split(text, options).Select(span => Collapsed(span.TextIn(text))).ToList();
            if (!expected.SequenceEqual(actual))
            {
                var id = rule.GetProperty("id").GetString()!;
                failed.Add(id);
                TestContext.Current.TestOutputHelper?.WriteLine($"{id}\n  expected: {string.Join(" | ", expected)}\n  actual:   {string.Join(" | ", actual)}");
            }
        }

        Assert.Equal(rules, cases.Count);
        Assert.Equal(failing, failed);
    }

    private static string Collapsed(string text) => WhiteSpace.Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace { get; }
}
