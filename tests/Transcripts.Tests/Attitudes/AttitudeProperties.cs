using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transcripts.Attitudes;
using Transcripts.Tests.Tokens;
using Xunit;

namespace Transcripts.Tests.Attitudes;

public sealed class AttitudeProperties
{
    // Words that open, close and cross everything the analysis looks for.
    private static readonly string[] Pieces =
    [
        "Romania", "Khrushchev", "Tito’s", "and", ",", "of", "to", "attack", "attacked", "was", "not", "by", "that", "who", "said", ":", "“", "”", "it", "they", "his", "we", "pressure", "on", "great",
        "anti-Soviet", "if", "?", "even", "worse", "than", "himself", "push", "forward", "the", "support", "’s", "'", "-", "U.S.", "is", "no", "according", "thanks", "relations", "between", "being", "as", "US", "give",
    ];

    private static readonly Arbitrary<string> Sentences = Gen.Elements(Pieces).ArrayOf().Select(words => string.Join(' ', words)).ToArbitrary();

    [Property(MaxTest = 500)]
    public Property Any_text_has_a_stance_with_evidence_within_it() =>
        Prop.ForAll(UnicodeTexts.Any, text => text.Length == 0 || IsSound(text));

    [Property(MaxTest = 1500)]
    public Property Any_order_of_words_has_a_stance_with_evidence_within_it() =>
        Prop.ForAll(Sentences, text => text.Length == 0 || IsSound(text));

    [Property(MaxTest = 1000)]
    public Property Any_order_of_words_said_at_a_meeting_gives_the_same_sound_attitudes_each_time() =>
        Prop.ForAll(Sentences, text =>
        {
            var transcript = SpokenText.Transcript("Zhou Enlai: " + text.Replace(':', ';'));
            var found = TranscriptAttitudes.Of(transcript);
            return found.Equals(TranscriptAttitudes.Of(transcript))
                && found.Attitudes.All(attitude => found.Sentences[attitude.Sentence].Extent.Contains(attitude.Evidence) && attitude.Holder != attitude.Target | attitude.Polarity == 0)
                && found.Attitudes.GroupBy(attitude => (attitude.Sentence, attitude.Holder, attitude.Target)).All(group => group.Count() == 1);
        });

    [Theory]
    [InlineData("Romania attacked Tito and ")]
    [InlineData("Romania’s ")]
    [InlineData("of Romania ")]
    [InlineData("great ")]
    [InlineData("not ")]
    [InlineData("“")]
    [InlineData("to attack it ")]
    [InlineData("he said that ")]
    public void A_sentence_of_many_thousand_words_is_read(string unit)
    {
        var text = new StringBuilder().Insert(0, unit, 10_000).Append("Tito").ToString();

        Assert.InRange(Stance.Toward(text, new TextSpan(text.Length - 4, 4)).Polarity, -1, 1);
        Assert.NotNull(SpokenText.Of(text));
    }

    private static bool IsSound(string text)
    {
        var middle = text.Length / 2;
        var stance = Stance.Toward(text, new TextSpan(middle, 1));
        return new TextSpan(0, text.Length).Contains(stance.Evidence) && double.IsFinite(stance.Score) && stance == Stance.Toward(text, new TextSpan(middle, 1));
    }
}
