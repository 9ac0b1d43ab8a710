using Transcripts.Attitudes.Lexicon;
using Transcripts.Files;
using Xunit;

namespace Transcripts.Tests.Attitudes;

public sealed class LexiconTests
{
    private const string Header = "lemma,pos,polarity,strength,frame,domain,note\n";

    [Fact]
    public void The_lexicon_is_large_ordered_and_says_each_thing_once()
    {
        var entries = AttitudeLexicon.Default.Entries;
        var keys = entries.Select(entry => $"{entry.Lemma}\t{entry.PartOfSpeech.ToString().ToLowerInvariant()}\t{entry.Frame}").ToList();

        Assert.True(entries.Length >= 700);
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("oppose,verb,-1,2,subject>object,diplomacy,", "subject>object", -1)]
    [InlineData("put pressure on,verb,-1,2,subject>object,diplomacy,", "subject>object", -1)]
    [InlineData("great-power chauvinism,noun,-1,3,speaker>possessor,propaganda,", "speaker>possessor", -1)]
    [InlineData("bandit,noun,-1,3,speaker>self,propaganda,", "speaker>self", -1)]
    public void The_lexicon_has_the_entries_it_is_known_by(string row, string frame, int polarity)
    {
        var entry = Assert.Single(AttitudeLexicon.Parse(Header + row).Entries);

        Assert.Equal((frame, polarity), (entry.Frame.ToString(), entry.Polarity));
        Assert.Contains(AttitudeLexicon.Default.Entries, own => own.Lemma == entry.Lemma && own.Frame == entry.Frame && own.Polarity == polarity);
    }

    [Theory]
    [InlineData("oppose,verb,-1,2,subject>object,diplomacy", "6 fields")]
    [InlineData("Oppose,verb,-1,2,subject>object,diplomacy,", "\"Oppose\" is no lemma")]
    [InlineData("oppose,particle,-1,2,subject>object,diplomacy,", "\"particle\"")]
    [InlineData("oppose,verb,0,2,subject>object,diplomacy,", "polarity")]
    [InlineData("oppose,verb,-1,4,subject>object,diplomacy,", "strength")]
    [InlineData("oppose,verb,-1,2,subject>elsewhere,diplomacy,", "\"subject>elsewhere\"")]
    [InlineData("oppose,verb,-1,2,subject>object,,", "domain")]
    [InlineData("good,adjective,1,2,speaker>self,general,", "line 2 too")]
    public void A_row_with_an_error_names_its_line(string row, string problem)
    {
        var error = Assert.Throws<DataFormatException>(() => AttitudeLexicon.Parse(Header + "good,adjective,1,2,speaker>self,general,\n" + row, "mine.csv"));

        Assert.Equal(3, error.Line);
        Assert.StartsWith("mine.csv, line 3:", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oppose", "oppose opposes opposed opposing")]
    [InlineData("deny", "deny denies denied denying")]
    [InlineData("rob", "rob robs robbed robbing")]
    [InlineData("forget", "forget forgets forgot forgotten forgetting")]
    [InlineData("overthrow", "overthrow overthrows overthrew overthrown overthrowing")]
    [InlineData("attack", "attack attacks attacked attacking")]
    [InlineData("lie", "lie lies lied lay lain lying")]
    [InlineData("clash", "clash clashes clashed clashing")]
    [InlineData("play", "play plays played playing")]
    public void Verbs_are_inflected(string lemma, string forms) =>
        Assert.Equal(forms.Split(' ').Order(StringComparer.Ordinal), Inflection.OfVerb(lemma).Select(form => form.Form).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("enemy", "enemies")]
    [InlineData("thief", "thieves")]
    [InlineData("ally", "allies")]
    [InlineData("success", "successes")]
    [InlineData("lackey", "lackeys")]
    public void Nouns_have_plurals(string lemma, string plural) => Assert.Equal(plural, Inflection.PluralOf(lemma));
}
