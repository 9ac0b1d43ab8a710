using System.Collections.Immutable;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;
using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;
using Transcripts.Tokens;

namespace Transcripts.Summaries.Commitments;

/// <summary>
/// What was asked, promised and decided, found by rules over the clauses of each sentence: what the words themselves say, in the
/// speaker's own name or of others. A rule reads a verb, its subject and its modal verb; irony, conditions met elsewhere and
/// promises without their usual words escape it. Each entry leads to its sentence.
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
            foreach (var act in SpeechActs.Find(structure))
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
        var who = act.BySpeaker ? speaker : NameOf(structure, act.By, mentions, transcript);
        var toYou = act.To >= 0 && structure.FormAt(structure.Phrases[act.To].Head) is "you";
        var whom = act.To < 0 || toYou ? null : NameOf(structure, act.To, mentions, transcript);
        if (act.BySpeaker)
            whom ??= addressees.Of(sentence, toYou || act.ToHearer);
        var end = EndOf(structure, clause.First);
        var span = structure.SpanOf(clause.First, end);
        return new MinutesEntry(
            act.Kind,
            who,
            whom,
            string.Join(' ', transcript.Text(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            act.Negated,
            Reported: !act.BySpeaker,
            act.Rule,
            sentence.Index,
            sentence.Turn,
            sentence.Extent,
            structure.SpanOf(clause.First, clause.End));
    }

    // Up to the mark that ends the sentence or a part of it.
    private static int EndOf(SentenceStructure structure, int first)
    {
        var end = first + 1;
        while (end < structure.Count && structure.FormAt(end) is not ("." or "?" or "!" or ";"))
            end++;
        return end;
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
/// <param name="ToWhom">Who is asked or promised, or null where neither the text nor the order of turns says.</param>
/// <param name="What">The words from the verb to the end of its part of the sentence.</param>
/// <param name="Negated">Whether it is denied or refused ("we will not take part").</param>
/// <param name="Reported">Whether the speaker says it of others.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Turn">Index of the turn.</param>
/// <param name="Extent">Where the sentence stands in the source.</param>
/// <param name="Evidence">Where the verb stands in the source.</param>
public sealed record MinutesEntry(
    MinutesKind Kind, string? Who, string? ToWhom, string What, bool Negated, bool Reported, string Rule, int Sentence, int Turn, TextSpan Extent, TextSpan Evidence);
