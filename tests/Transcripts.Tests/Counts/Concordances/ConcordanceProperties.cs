using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transcripts.Counts;
using Transcripts.Counts.Concordances;
using Transcripts.Tests.Speakers;
using Transcripts.Tests.Tokens;
using Transcripts.Tokens;
using Transcripts.Tokens.Patterns;

namespace Transcripts.Tests.Counts.Concordances;

/// <summary>What holds of the concordance of any meeting.</summary>
public sealed class ConcordanceProperties
{
    private static readonly Gen<string> Text =
        Gen.Elements("red", "Red", "RED", "green", "wine", "red’s", "1960", "red-green", "“", ",", ". And", "!", "\n\n").ListOf().Select(words => string.Join(' ', words));

    /// <summary>Who speaks (0 to 2), how (3: goes on with turn 0; 4: speaks into it), and what.</summary>
    private static readonly Arbitrary<List<(int Way, string Text)>> Meeting =
        Arb.From(Gen.Choose(0, 4).SelectMany(_ => Text, (way, text) => (way, text)).ListOf().Select(turns => turns.ToList()));

    [Property(MaxTest = 300)]
    public Property Every_word_that_a_search_of_tokens_finds_has_a_line_and_no_other_does() => Prop.ForAll(Meeting, turns =>
    {
        var meeting = Build(turns);
        var expected = TranscriptSentences.Of(meeting).SelectMany(sentence => sentence.Spans)
            .SelectMany(span => Tokenizer.Tokenize(meeting.Source, span))
            .Where(token => meeting.Text(token.Span).ToLowerInvariant() is "red" or "wine" or "1960")
            .Select(token => token.Span)
            .Order();
        return Concordance.Of(meeting, "RED|wine|1960").Lines.Select(line => line.Keyword.Single()).SequenceEqual(expected);
    });

    [Property(MaxTest = 300)]
    public Property A_phrase_is_found_wherever_its_words_follow_each_other_in_a_sentence() => Prop.ForAll(Meeting, turns =>
    {
        var meeting = Build(turns);
        var expected = TranscriptSentences.Of(meeting).SelectMany(sentence => Pairs(meeting, sentence)).Order();
        return Concordance.Of(meeting, "red wine").Lines.Select(line => line.KeywordExtent).SequenceEqual(expected);
    });

    [Property(MaxTest = 300)]
    public Property Left_keyword_and_right_are_in_order_and_within_the_turn(byte left, byte right) => Prop.ForAll(Meeting, turns =>
    {
        var meeting = Build(turns);
        var options = new ConcordanceOptions { Left = left % 9, Right = right % 9 };
        return Concordance.Of(meeting, "red *", options).Lines.All(line =>
        {
            TextSpan[] spans = [.. line.Left, .. line.Keyword, .. line.Right];
            var turn = meeting.Turns[line.Turn!.Value];
            return spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
                && line.Extent == TextSpan.FromBounds(spans[0].Start, spans[^1].End)
                && spans.All(span => IsWithin(meeting, turn, span))
                && turn.Speaker == line.Speaker
                && TranscriptSentences.Of(meeting)[line.Sentence].Extent.Contains(line.KeywordExtent)
                && line.KeywordText(meeting.Source) == Interruption.OneLine(meeting.Source, line.Keyword);
        });
    });

    [Property(MaxTest = 300)]
    public Property A_context_has_the_words_asked_for_or_all_that_the_turn_has(byte left, byte right) => Prop.ForAll(Meeting, turns =>
    {
        var meeting = Build(turns);
        var options = new ConcordanceOptions { Left = left % 9, Right = right % 9 };
        return Concordance.Of(meeting, "wine", options).Lines.All(line =>
        {
            var words = Words(meeting, meeting.Turns[line.Turn!.Value].Spans);
            var before = words.Count(word => word.Start < line.KeywordExtent.Start);
            return Words(meeting, line.Left).SequenceEqual(words.Take(before).TakeLast(options.Left))
                && Words(meeting, line.Right).SequenceEqual(words.Skip(before + 1).Take(options.Right));
        });
    });

    [Property(MaxTest = 300)]
    public Property Sorting_keeps_all_lines_and_puts_none_before_a_lesser_one(byte left, byte right) => Prop.ForAll(Meeting, turns =>
    {
        var meeting = Build(turns);
        var unsorted = Concordance.Of(meeting, "red|green", new ConcordanceOptions { Left = left % 5, Right = right % 5 });
        return IsSorted(unsorted, ConcordanceOrder.Left, line => line.Left, backwards: true)
            && IsSorted(unsorted, ConcordanceOrder.Right, line => line.Right, backwards: false)
            && IsSorted(unsorted, ConcordanceOrder.Keyword, line => line.Keyword, backwards: false);
    });

    [Property(MaxTest = 500)]
    public Property Any_text_can_be_looked_through() => Prop.ForAll(UnicodeTexts.Any, text =>
    {
        var concordance = Concordance.Of(text, TextUnits.Whole(text), WordPattern.Parse("*a*|=run|?e"), new ConcordanceOptions { Left = 3, Right = 3 });
        return concordance.Lines.All(line => line.Keyword.All(span => text.Length >= span.End) && line.KeywordText(text).Length > 0)
            && concordance.OrderBy(ConcordanceOrder.Keyword, ConcordanceOrder.Left, ConcordanceOrder.Right, ConcordanceOrder.Speaker).Lines.Length == concordance.Found;
    });

    // Words of letters and digits only: a blank sorts before all of them, so that a joined text sorts as its words do.
    private static bool IsSorted(Concordance unsorted, ConcordanceOrder order, Func<ConcordanceLine, ImmutableArray<TextSpan>> part, bool backwards)
    {
        var sorted = unsorted.OrderBy(order).Lines;
        var keys = sorted.Select(line =>
        {
            var words = part(line).SelectMany(span => Tokenizer.Tokenize(unsorted.Source, span)).Where(token => token.IsWord).Select(token => token.Span.TextIn(unsorted.Source).ToLowerInvariant());
            return (Key: string.Join(' ', backwards ? words.Reverse() : words), line.Index);
        }).ToList();
        return sorted.OrderBy(line => line.Index).SequenceEqual(unsorted.Lines)
            && keys.Zip(keys.Skip(1)).All(pair =>
                string.CompareOrdinal(pair.First.Key, pair.Second.Key) is var difference && (difference < 0 || (difference == 0 && pair.First.Index < pair.Second.Index)));
    }

    private static IEnumerable<TextSpan> Pairs(Transcript meeting, Sentence sentence)
    {
        var tokens = sentence.Spans.SelectMany(span => Tokenizer.Tokenize(meeting.Source, span))
            .Where(token => token.Kind != TokenKind.Possessive && meeting.Text(token.Span) is not "“")
            .ToList();
        return tokens.Zip(tokens.Skip(1))
            .Where(pair => meeting.Text(pair.First.Span).Equals("red", StringComparison.OrdinalIgnoreCase) && meeting.Text(pair.Second.Span) == "wine")
            .Select(pair => TextSpan.FromBounds(pair.First.Span.Start, pair.Second.Span.End));
    }

    private static IEnumerable<TextSpan> Words(Transcript meeting, IEnumerable<TextSpan> spans) =>
        spans.SelectMany(span => Tokenizer.Tokenize(meeting.Source, span)).Where(token => token.IsWord).Select(token => token.Span);

    // A turn that goes on right behind itself has stretches with white space only between them.
    private static bool IsWithin(Transcript meeting, Turn turn, TextSpan span) => Enumerable.Range(span.Start, span.Length)
        .All(offset => char.IsWhiteSpace(meeting.Source[offset]) || turn.Spans.Any(stretch => stretch.Contains(offset)));

    private static Transcript Build(List<(int Way, string Text)> turns)
    {
        var builder = new TranscriptBuilder().Speech("A", "Red wine, red");
        foreach (var (way, text) in turns)
        {
            _ = way switch
            {
                3 => builder.Resume(0, text),
                4 => builder.Interjection("D", text, within: 0),
                _ => builder.Speech("ABC"[way].ToString(), text),
            };
        }

        return builder.Build();
    }
}
