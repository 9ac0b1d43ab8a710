using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;
using Xunit;

namespace Transcripts.Tests.Attitudes;

public sealed class ClauseTests
{
    // verb(subject, object), with ! for negated and "by" for the passive.
    [Theory]
    [InlineData("Tito attacked Romania.", "attack(Tito, Romania)")]
    [InlineData("Romania was attacked by Tito.", "attack by(Romania, -)")]
    [InlineData("Tito did not attack Romania.", "!attack(Tito, Romania)")]
    [InlineData("We support Romania in opposing Khrushchev.", "support(We, Romania) oppose(Romania, Khrushchev)")]
    [InlineData("Khrushchev came and attacked Tito.", "come(Khrushchev, -) attack(Khrushchev, Tito)")]
    [InlineData("Khrushchev said that Tito attacked Romania.", "say(Khrushchev, -) attack(Tito, Romania)")]
    [InlineData("They said Romania will come.", "say(They, -) come(Romania, -)")]
    [InlineData("The troops that occupied Prague are aggressors.", "occupy(The troops, Prague) be(The troops, aggressors)")]
    [InlineData("Podgorny applied pressure, and Romania rejected it.", "apply(Podgorny, pressure) reject(Romania, it)")]
    [InlineData("The proposal of the comrades is realistic.", "be(The proposal, -)")]
    [InlineData("Khrushchev asked Tito to oppose Romania.", "ask(Khrushchev, Tito) oppose(Tito, Romania)")]
    [InlineData("Stoica, acting under orders, only listened.", "act(Stoica, -) listen(Stoica, -)")]
    [InlineData("He gave us aid.", "give(He, us)")]
    [InlineData("A delegation led by Tito arrived.", "lead by(A delegation, -) arrive(A delegation, -)")]
    [InlineData("Tito has not yet attacked Romania.", "!attack(Tito, Romania)")]
    [InlineData("Please report it.", "please(-, -) report(-, it)")]
    [InlineData("No verb here", "")]
    [InlineData("", "")]
    public void Clauses_have_subjects_and_objects(string text, string expected)
    {
        var sentence = new SentenceStructure();
        sentence.Read(text, [new TextSpan(0, text.Length)], new Vocabulary(AttitudeLexicon.Default));

        Assert.Equal(expected, string.Join(' ', sentence.Clauses.Select(clause =>
            $"{(clause.IsNegated ? "!" : "")}{clause.Lemma}{(clause.IsPassive ? " by" : "")}({Phrase(clause.Subject)}, {Phrase(clause.Object)})")));

        string Phrase(int index) => index < 0 ? "-" : sentence.SpanOf(sentence.Phrases[index].First, sentence.Phrases[index].End).TextIn(text);
    }

    [Theory]
    [InlineData("Khrushchev’s great-power chauvinism", "Khrushchev | great-power chauvinism of 0")]
    [InlineData("Apostol and Bodnaras", "Apostol | Bodnaras with 0")]
    [InlineData("the proposal of the Albanian comrades", "the proposal | the Albanian comrades")]
    public void Phrases_know_whose_they_are_and_what_they_are_joined_with(string text, string expected)
    {
        var sentence = new SentenceStructure();
        sentence.Read(text, [new TextSpan(0, text.Length)], new Vocabulary(AttitudeLexicon.Default));

        Assert.Equal(expected, string.Join(" | ", sentence.Phrases.Select((phrase, index) =>
            sentence.SpanOf(phrase.First, phrase.End).TextIn(text)
            + (phrase.Possessor >= 0 ? $" of {phrase.Possessor}" : "")
            + (phrase.Root != index ? $" with {phrase.Root}" : ""))));
    }
}
