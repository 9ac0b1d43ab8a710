using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Resampling;
using Transcripts.Summaries.Support;
using Transcripts.Tokens;

namespace Transcripts.Tests.Summaries.Support;

/// <summary>Sentences about a hearing with one thing made wrong.</summary>
internal sealed class ChangedSentences(Hearing hearing, Hearing other)
{
    private static readonly string[] Auxiliaries = ["was", "were", "is", "are", "had", "has", "have", "would", "could", "should", "will", "can", "did", "must"];

    private readonly SplitMix64 random = new(1);
    private readonly SupportIndex index = new(hearing.Document);
    private readonly ImmutableArray<string> ownNames = NamesOf(hearing);
    private readonly ImmutableArray<string> otherNames = NamesOf(other);
    private readonly ImmutableArray<string> ownNumbers =
    [
        .. hearing.Document.Sentences
            .SelectMany(sentence => Tokenizer.Tokenize(sentence.Text(hearing.Document.Transcript)).Where(token => token.Kind == TokenKind.Number).Select(token => token.Span.TextIn(sentence.Text(hearing.Document.Transcript))))
            .Where(number => number.All(char.IsAsciiDigit))
            .Distinct(),
    ];

    /// <summary>The changes by name; each gives null where a sentence has nothing to change.</summary>
    public (string Name, Func<SupportedSentence, string?> Change)[] All =>
    [
        ("number never said", sentence => Change(sentence, SupportWordKind.Number, NeverSaid)),
        ("number said elsewhere", sentence => Change(sentence, SupportWordKind.Number, word => Other(ownNumbers, word))),
        ("name of another hearing", sentence => Change(sentence, SupportWordKind.Name, word => Other(otherNames, word))),
        ("name of the same hearing", sentence => Change(sentence, SupportWordKind.Name, word => Other(ownNames, word))),
        ("names changed over", ChangeOver),
        ("negated", Negate),
    ];

    private static ImmutableArray<string> NamesOf(Hearing hearing) =>
    [
        .. hearing.Answers.SelectMany(answer => SummarySupport.Of(hearing.Document, answer.Text).Sentences)
            .SelectMany(sentence => sentence.Words)
            .Where(word => word.Kind == SupportWordKind.Name && word.Text.All(char.IsLetter))
            .Select(word => word.Text)
            .Distinct(),
    ];

    private static string? Change(SupportedSentence sentence, SupportWordKind kind, Func<string, string?> change)
    {
        var word = sentence.Words.FirstOrDefault(word => word.Kind == kind)?.Text;
        return word is not null && change(word) is { } changed ? Replaced(sentence.Sentence.Text, word, changed) : null;
    }

    private string NeverSaid(string word)
    {
        while (true)
        {
            var number = (11 + random.Below(989)).ToString(CultureInfo.InvariantCulture);
            if (number != word && index[number] < 0)
                return number;
        }
    }

    private string? Other(ImmutableArray<string> words, string word)
    {
        ImmutableArray<string> others = [.. words.Where(other => !other.Equals(word, StringComparison.OrdinalIgnoreCase))];
        return others.IsEmpty ? null : others[random.Below(others.Length)];
    }

    private static string? ChangeOver(SupportedSentence sentence)
    {
        var names = sentence.Words.Where(word => word.Kind == SupportWordKind.Name).Select(word => word.Text).Distinct().ToList();
        return names.Count < 2 ? null : Replaced(Replaced(Replaced(sentence.Sentence.Text, names[0], "\u0001"), names[^1], names[0]), "\u0001", names[^1]);
    }

    private static string? Negate(SupportedSentence sentence)
    {
        var words = sentence.Sentence.Text.Split(' ').ToList();
        if (words.Remove("not"))
            return string.Join(' ', words);
        var at = words.FindIndex(word => Auxiliaries.Contains(word));
        if (at < 0)
            return null;
        words.Insert(at + 1, "not");
        return string.Join(' ', words);
    }

    private static string Replaced(string text, string word, string by)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + word.Length));
    }
}
