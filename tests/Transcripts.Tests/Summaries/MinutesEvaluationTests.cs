using Transcripts.Files;
using Transcripts.Reading;
using Transcripts.Summaries.Commitments;
using Transcripts.Summaries.Evaluation;
using Transcripts.Tokens;
using Xunit;

namespace Transcripts.Tests.Summaries;

public sealed class MinutesEvaluationTests
{
    private const string Heading = "start,length,verb,kind,who,to_whom,negated,reported,part,note\n";

    private static readonly Transcript Talk = TranscriptReader.Parse("Kim: Good morning.\n\nZhou: We will go. They ask and ask. It rains.\n");

    [Fact]
    public void Entries_meet_acts_of_their_sentence_and_kind_one_by_one()
    {
        // By hand: the first sentence has two acts of asking, of which the entry by A meets the second only, so that the entry by B
        // must take the first; a promise was not there. The second has one act that was not found.
        var gold = Gold((0, "asked", "A|B", "", false), (0, "asked", "A", "C", true), (1, "decided", "", "", false));
        var minutes = Minutes((0, MinutesKind.Asked, "A", null), (0, MinutesKind.Asked, "B", null), (0, MinutesKind.Promised, "A", null));

        var found = MinutesEvaluation.Of(minutes, gold);

        Assert.Equal((2, 1, 1), Counts(found.Kind));
        Assert.Equal((2, 1, 1), Counts(found.Who));
        Assert.Equal((1, 2, 2), Counts(found.ToWhom));
        Assert.Equal((1, 2, 2), Counts(found.Negation));
        Assert.Equal((2, 1, 1), Counts(found.Reporting));
        Assert.Equal(4, found.Sentences);
    }

    [Fact]
    public void Sentences_that_are_not_chosen_do_not_count()
    {
        var found = MinutesEvaluation.Of(Minutes((0, MinutesKind.Asked, "A", null)), Gold((1, "decided", "", "", false)), [TranscriptSentences.Of(Talk)[^1]]);

        Assert.Equal((0, 0, 0), Counts(found.Kind));
        Assert.Null(found.Kind.Precision);
        Assert.Null(found.Kind.F1);
    }

    [Fact]
    public void All_right_is_one_in_every_draw_that_has_something()
    {
        var found = MinutesEvaluation.Of(Minutes((0, MinutesKind.Asked, "A", "B")), Gold((0, "asked", "A", "B", false)));

        Assert.Equal(1, found.ToWhom.Counts.F1);
        Assert.Equal((1, 1), (found.ToWhom.F1!.Value.Lower, found.ToWhom.F1.Value.Upper));
    }

    [Theory]
    [InlineData("A and B", true)]
    [InlineData("a", true)]
    [InlineData("A and C", false)]
    [InlineData(null, false)]
    public void Several_names_are_right_where_each_is(string? name, bool right) => Assert.Equal(right, Act("A|B").IsBy(name));

    [Fact]
    public void An_empty_name_lets_nobody_be_named()
    {
        Assert.True(Act("|A").IsBy(null));
        Assert.True(Act("").IsBy(null));
        Assert.False(Act("").IsBy("A"));
    }

    [Theory]
    [InlineData("1,0,xy,asked,A,,false,false,dev,")]
    [InlineData("1,2,xy,begged,A,,false,false,dev,")]
    [InlineData("1,2,xy,asked,A,,no,false,dev,")]
    [InlineData("2147483647,2,xy,asked,A,,false,false,dev,")]
    public void A_row_not_in_the_form_is_refused_with_its_line(string row) =>
        Assert.Contains("2", Assert.Throws<DataFormatException>(() => GoldMinutes.Parse(Heading + row)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_act_outside_every_sentence_is_refused() =>
        Assert.Throws<ArgumentException>(() => MinutesEvaluation.Of(Minutes(), GoldMinutes.Parse(Heading + "9999,2,xy,asked,A,,false,false,dev,")));

    [Fact]
    public void An_annotation_is_of_the_text_that_has_its_verbs()
    {
        var start = Talk.Source.IndexOf(' ', StringComparison.Ordinal) - 2;

        Assert.True(GoldMinutes.Parse(Heading + $"{start},2,{Talk.Source.Substring(start, 2)},asked,A,,false,false,dev,").IsOf(Talk));
        Assert.False(GoldMinutes.Parse(Heading + $"{start},2,§§,asked,A,,false,false,dev,").IsOf(Talk));
        Assert.False(GoldMinutes.Parse(Heading + "99999,2,xy,asked,A,,false,false,dev,").IsOf(Talk));
    }

    private static GoldAct Act(string who) => GoldMinutes.Parse(Heading + $"1,2,xy,asked,{who},,false,false,dev,").Acts[0];

    private static (int, int, int) Counts(MinutesScore score) => (score.Counts.TruePositives, score.Counts.FalsePositives, score.Counts.FalseNegatives);

    // Sentence 0 here is the first of Zhou's, index 1 of the transcript.
    private static GoldMinutes Gold(params (int Sentence, string Kind, string Who, string ToWhom, bool Negated)[] acts) =>
        GoldMinutes.Parse(Heading + string.Concat(acts.Select(act => $"{TranscriptSentences.Of(Talk)[act.Sentence + 1].Spans[0].Start},2,xy,{act.Kind},{act.Who},{act.ToWhom},{(act.Negated ? "true" : "false")},false,dev,\n")));

    private static MeetingMinutes Minutes(params (int Sentence, MinutesKind Kind, string Who, string? ToWhom)[] entries) =>
        new(Talk, [.. entries.Select(entry => new MinutesEntry(entry.Kind, entry.Who, entry.ToWhom, "", Negated: false, Reported: false, "", entry.Sentence + 1, 1, default, default))]);
}
