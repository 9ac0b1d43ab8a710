using System.Collections.Immutable;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;
using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;
using Transcripts.Tokens;

namespace Transcripts.Summaries.Commitments;

/// <summary>
/// What was asked, promised and decided, found by rules over the clauses of each sentence: what the words themselves say, in the
/// speaker's own name or of others. A rule reads a verb, its subject and its modal verb. Words behind another's verb of saying and
/// a colon, or in quotation marks, are that other's. What hangs on a condition is left out. Irony, conditions met elsewhere,
/// acts that a noun names ("the proposal") and promises without their usual words escape it. Each entry leads to its sentence.
/// </summary>
/// <param name="Transcript">The transcript.</param>
/// <param name="Entries">The entries in document order.</param>
public sealed record MeetingMinutes(Transcript Transcript, ImmutableArray<MinutesEntry> Entries)
{
    /// <summary>The minutes of a meeting. Time is linear in its length.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="attitudes">The mentions of actors in the same transcript; null to find them.</param>
    /// <exception cref="ArgumentException"><paramref name="attitudes"/> are of another transcript.</exception>
    public static MeetingMinutes Of(Transcript transcript, TranscriptAttitudes? attitudes = null)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        if (attitudes is not null && attitudes.Transcript.Source != transcript.Source)
            throw new ArgumentException("The attitudes are of another transcript: give those of this one.", nameof(attitudes));
        attitudes ??= TranscriptAttitudes.Of(transcript);
        var mentions = attitudes.Mentions.ToLookup(mention => mention.Sentence);
        var vocabulary = new Vocabulary(AttitudeLexicon.Default);
        var structure = new SentenceStructure();
        var addressees = new Addressees(transcript);
        var entries = ImmutableArray.CreateBuilder<MinutesEntry>();
        foreach (var sentence in attitudes.Sentences)
        {
            structure.Read(transcript.Source, sentence.Spans.AsSpan(), vocabulary);
            ImmutableArray<Mention> own = [.. mentions[sentence.Index]];
            foreach (var act in SpeechActs.Find(structure, own))
                entries.Add(EntryOf(transcript, sentence, structure, act, own, addressees));
        }

        return new MeetingMinutes(transcript, entries.ToImmutable());
    }

    /// <summary>Equal where the entries are.</summary>
    public bool Equals(MeetingMinutes? other) => other is not null && Transcript.Source == other.Transcript.Source && Entries.SequenceEqual(other.Entries);

    /// <summary>A hash of the number of entries.</summary>
    public override int GetHashCode() => HashCode.Combine(Transcript.Source.Length, Entries.Length);

    private static MinutesEntry EntryOf(Transcript transcript, Sentence sentence, SentenceStructure structure, SpeechAct act, ImmutableArray<Mention> mentions, Addressees addressees)
    {
        var clause = structure.Clauses[act.Clause];
        var speaker = sentence.Speaker.Name;
        var isYou = act.By >= 0 && IsYou(structure, act.By) && !act.IsQuoted;
        var who = act.BySpeaker ? speaker : isYou && addressees.Of(sentence, toSomeone: true) is { } hearer ? hearer : NameOf(structure, act.By, mentions, transcript);
        var toYou = act.To >= 0 && IsYou(structure, act.To);
        var whom = act.To < 0 || toYou ? null : NameOf(structure, act.To, mentions, transcript);
        if (whom is not null && whom == who)
        {
            // Whoever asks them is not they: the pronoun means others.
            whom = transcript.Text(structure.SpanOf(structure.Phrases[act.To].First, structure.Phrases[act.To].End));
        }

        if (act.BySpeaker || toYou && !act.IsQuoted)
            whom ??= addressees.Of(sentence, toYou || act.ToHearer);
        var end = ActExtent.EndOf(structure, act.Clause);
        var span = structure.SpanOf(clause.First, end);
        return new MinutesEntry(
            act.Kind,
            who,
            whom,
            WordsIn(transcript, sentence, span),
            act.Negated,
            Reported: !act.BySpeaker,
            act.Rule,
            sentence.Index,
            sentence.Turn,
            sentence.Extent,
            structure.SpanOf(clause.First, act.Deed >= 0 ? structure.Clauses[act.Deed].End : clause.End));
    }

    private static bool IsYou(SentenceStructure structure, int phrase) =>
        structure.FormAt(structure.Phrases[phrase].Head) is "you" or "you're" or "you've" or "you'll" or "you'd";

    // Without what interrupts the sentence.
    private static string WordsIn(Transcript transcript, Sentence sentence, TextSpan span)
    {
        var words = new List<string>();
        foreach (var own in sentence.Spans)
        {
            var (start, end) = (Math.Max(own.Start, span.Start), Math.Min(own.End, span.End));
            if (start < end)
                words.AddRange(transcript.Text(TextSpan.FromBounds(start, end)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        return string.Join(' ', words);
    }

    private static string? NameOf(SentenceStructure structure, int phrase, ImmutableArray<Mention> mentions, Transcript transcript)
    {
        if (phrase < 0)
            return null;
        var head = structure.Words[structure.Phrases[phrase].Head].Span;
        var actors = mentions.Where(mention => mention.Span.Overlaps(head)).Select(mention => Referents.LabelOf(mention.Actor)).Distinct().ToList();
        return actors.Count > 0 ? string.Join(" and ", actors) : transcript.Text(structure.SpanOf(structure.Phrases[phrase].First, structure.Phrases[phrase].End));
    }
}

/// <summary>What an entry of the minutes is.</summary>
public enum MinutesKind
{
    /// <summary>Someone asks, demands or proposes that something be done.</summary>
    Asked,

    /// <summary>Someone promises to do something, or announces it of his or her own.</summary>
    Promised,

    /// <summary>Something is decided or agreed.</summary>
    Decided,
}

/// <summary>An entry of the minutes.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Who">Who asks, promises or decides: the speaker's name, an actor's, or the words of the text; null where the text does not say ("it was decided").</param>
/// <param name="ToWhom">Who is asked or promised, a person, group or state: named as <paramref name="Who"/> is; null where neither the text nor the order of turns says.</param>
/// <param name="What">The words from the verb to the end of the clause that it governs, with its complements.</param>
/// <param name="Negated">Whether it is denied or refused ("we will not take part").</param>
/// <param name="Reported">Whether the speaker says it of others, or says their words.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Turn">Index of the turn.</param>
/// <param name="Extent">Where the sentence stands in the source.</param>
/// <param name="Evidence">Where the verb stands in the source.</param>
public sealed record MinutesEntry(
    MinutesKind Kind, string? Who, string? ToWhom, string What, bool Negated, bool Reported, string Rule, int Sentence, int Turn, TextSpan Extent, TextSpan Evidence);
