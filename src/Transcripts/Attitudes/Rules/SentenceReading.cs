using System.Collections.Frozen;
using Transcripts.Attitudes.Actors;
using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Rules;

/// <summary>A sentence with its mentions and what the rules have found in it so far. Used again for the next sentence.</summary>
internal sealed class SentenceReading(FrozenSet<string> stateNouns, Func<string, int> actorOfPrefixed, Func<int, bool> isOwnSide, AttitudeOptions options, bool isNews)
{
    private const int Depth = 4;

    public SentenceStructure Structure { get; } = new();

    public SentenceMentions Mentions { get; } = new();

    public List<Judgement> Judgements { get; } = [];

    /// <summary>Hostile acts of known holders that name no target.</summary>
    public List<(int Holder, Cue Cue, LexiconEntry Entry, int Clause)> Untargeted { get; } = [];

    public ClauseContexts Contexts { get; } = new();

    public AttitudeOptions Options => options;

    /// <summary>Whether what happens to someone counts as said for or against them (entries of the domain "news").</summary>
    public bool IsNews => isNews;

    public int ActorOfPrefixed(string word) => actorOfPrefixed(word);

    public bool IsOwnSide(int actor) => isOwnSide(actor);

    /// <summary>Whom the phrases joined with <paramref name="phrase"/> speak of.</summary>
    public List<Party> PartiesOf(int phrase)
    {
        var parties = new List<Party>();
        foreach (var part in Structure.Coordinated(phrase))
            Collect(part, parties, owned: false, Depth);
        return parties;
    }

    /// <summary>Whom a single phrase speaks of.</summary>
    public List<Party> PartiesOfOne(int phrase)
    {
        var parties = new List<Party>();
        if (phrase >= 0)
            Collect(phrase, parties, owned: false, Depth);
        return parties;
    }

    /// <summary>Whose the thing is that the phrase denotes.</summary>
    public List<Party> OwnersOf(int number)
    {
        var parties = new List<Party>();
        if (number < 0)
            return parties;
        var phrase = Structure.Phrases[number];
        if (phrase.PossessivePronoun >= 0)
            Add(phrase.PossessivePronoun, parties, owned: false);
        if (phrase.Possessor >= 0)
            CollectAll(phrase.Possessor, parties);
        for (var word = phrase.First; word < phrase.Head && parties.Count == 0; word++)
        {
            if (word != phrase.PossessivePronoun && Mentions.At(word) is { } mention && mention.End <= phrase.Head)
                Add(word, parties, owned: false);
        }

        if (phrase.Of >= 0 && parties.Count == 0)
            CollectAll(phrase.Of, parties);
        return parties;
    }

    private void CollectAll(int phrase, List<Party> parties)
    {
        foreach (var part in Structure.Coordinated(phrase))
            Collect(part, parties, owned: false, Depth);
    }

    private void Collect(int number, List<Party> parties, bool owned, int depth)
    {
        var phrase = Structure.Phrases[number];
        if (Mentions.At(phrase.Head) is not null)
        {
            Add(phrase.Head, parties, owned);
            return;
        }

        if (depth == 0)
            return;
        var before = parties.Count;
        var through = owned || !stateNouns.Contains(Structure.FormAt(phrase.Head));
        if (phrase.PossessivePronoun >= 0)
            Add(phrase.PossessivePronoun, parties, through);
        if (phrase.Possessor >= 0)
            Collect(phrase.Possessor, parties, through, depth - 1);
        for (var word = phrase.First; word < phrase.End && parties.Count == before; word++)
        {
            if (word != phrase.PossessivePronoun)
                Add(word, parties, through);
        }

        if (phrase.Of >= 0 && parties.Count == before)
        {
            foreach (var part in Structure.Coordinated(phrase.Of))
                Collect(part, parties, through, depth - 1);
        }

        if (phrase.Apposition >= 0 && parties.Count == before)
            Collect(phrase.Apposition, parties, owned, depth - 1);
    }

    private void Add(int word, List<Party> parties, bool owned)
    {
        if (Mentions.At(word) is not { } mention)
            return;
        if (mention.IsFirstPerson && mention.Actors.IsEmpty)
        {
            parties.Add(new Party(-1, IsSpeaker: true, owned));
            return;
        }

        foreach (var actor in mention.Actors)
            parties.Add(new Party(actor, mention.IsFirstPerson, owned));
    }
}
