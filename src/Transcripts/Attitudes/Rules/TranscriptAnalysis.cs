using System.Collections.Immutable;
using Transcripts.Attitudes.Actors;
using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;
using Transcripts.Tokens;

namespace Transcripts.Attitudes.Rules;

/// <summary>Reads the sentences of a transcript one after the other.</summary>
internal sealed class TranscriptAnalysis
{
    private readonly Transcript transcript;
    private readonly ActorList list;
    private readonly AttitudeOptions options;
    private readonly Participants participants;
    private readonly PronounResolver pronouns;
    private readonly Vocabulary vocabulary;
    private readonly SentenceReading reading;
    private readonly ImmutableArray<Attitude>.Builder attitudes = ImmutableArray.CreateBuilder<Attitude>();
    private readonly ImmutableArray<Mention>.Builder mentions = ImmutableArray.CreateBuilder<Mention>();
    private int side = -1;
    private HashSet<int> before = [];

    public TranscriptAnalysis(Transcript transcript, ActorList list, AttitudeLexicon lexicon, AttitudeOptions options)
    {
        this.transcript = transcript;
        this.options = options;
        participants = new Participants(transcript, list);
        this.list = list = list.With(participants.Actors[list.Actors.Length..]);
        pronouns = new PronounResolver(participants.Actors);
        vocabulary = new Vocabulary(lexicon);
        reading = new SentenceReading(list.StateNouns, list.Names.OfPrefixed, IsOwnSide, options, isNews: false);
    }

    public TranscriptAttitudes Run()
    {
        var sentences = TranscriptSentences.Of(transcript);
        foreach (var sentence in sentences)
            Read(sentence);

        return new TranscriptAttitudes(
            transcript,
            sentences,
            attitudes.ToImmutable(),
            mentions.ToImmutable(),
            [.. participants.Speakers.Select(number => participants.Actors[number])]);
    }

    private void Read(Sentence sentence)
    {
        side = participants.CountryOf(sentence.Speaker);
        var structure = reading.Structure;
        structure.Read(transcript.Source, sentence.Spans.AsSpan(), vocabulary);
        reading.Mentions.Clear(structure.Count);
        NameFinder.Find(structure, list, reading.Mentions);
        FindRoles(structure);
        if (options.Pronouns)
            pronouns.Resolve(structure, reading.Mentions, side, Addressed(sentence));
        else
            FirstPerson.Find(structure, reading.Mentions, side);
        RuleBook.Apply(reading);
        Write(sentence);
    }

    // "the Premier", where one of those present is it.
    private void FindRoles(SentenceStructure structure)
    {
        foreach (var phrase in structure.Phrases)
        {
            if (phrase.End - phrase.First == 2 && structure.FormAt(phrase.First) == "the" && reading.Mentions.At(phrase.Head) is null && list.Titles.Contains(structure.FormAt(phrase.Head))
                && participants.OfRole("the " + structure.FormAt(phrase.Head)) is >= 0 and var actor)
            {
                reading.Mentions.Add(new WordMention(phrase.First, phrase.End, [actor], MentionKind.Role, 0.8));
            }
        }
    }

    /// <summary>The state of whom the sentence is spoken to, or -1 where the document does not say.</summary>
    private int Addressed(Sentence sentence)
    {
        var turn = transcript.Turns[sentence.Turn];
        var segment = SegmentAt(sentence.Spans[0].Start);
        if (segment?.Addressee is { } addressee)
            return participants.CountryOf(addressee);
        if (turn.Within is { } host)
            return participants.CountryOf(transcript.Turns[host].Speaker);

        // Somebody present whose side was spoken of in the sentence before.
        foreach (var country in participants.Countries)
        {
            if (country >= 0 && country != side && before.Contains(country))
                return country;
        }

        return -1;
    }

    private Segment? SegmentAt(int offset)
    {
        var low = 0;
        var high = transcript.Segments.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = transcript.Segments[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < transcript.Segments.Length && transcript.Segments[low].Span.Contains(offset) ? transcript.Segments[low] : null;
    }

    private bool IsOwnSide(int actor)
    {
        if (side < 0 || actor < 0)
            return false;
        var found = participants.Actors[actor];
        var own = participants.Actors[side];
        return actor == side || found.Country == own.Id || (found.Kind == ActorKind.Collective && list.Includes(found, own));
    }

    private void Write(Sentence sentence)
    {
        var speaker = participants.Of(sentence.Speaker);
        var structure = reading.Structure;
        var written = new HashSet<int>();
        foreach (var verdict in Verdict.Of(reading.Judgements, speaker, options.Attribution))
        {
            written.Add(verdict.Target);
            attitudes.Add(new Attitude(
                participants.Actors[verdict.Holder],
                participants.Actors[verdict.Target],
                verdict.Polarity,
                verdict.Strength,
                verdict.Holder != speaker,
                verdict.Rule,
                sentence.Index,
                structure.SpanOf(verdict.First, verdict.End),
                sentence.Turn));
        }

        before = [];
        foreach (var mention in reading.Mentions.All.Where(mention => !mention.IsAct).OrderBy(mention => mention.First))
        {
            var span = structure.SpanOf(mention.First, mention.End);
            foreach (var actor in mention.Actors)
            {
                before.Add(actor);
                mentions.Add(new Mention(participants.Actors[actor], span, mention.Kind, mention.Confidence, sentence.Index));
                if ((actor != speaker || mention.Kind != MentionKind.Pronoun) && written.Add(actor))
                    attitudes.Add(new Attitude(participants.Actors[speaker], participants.Actors[actor], 0, 0, Reported: false, "mention", sentence.Index, span, sentence.Turn));
            }
        }
    }
}
