using Transcripts.Attitudes.Clauses;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Summaries.Commitments;

/// <summary>How far the words of an act go: to the end of the clause that its verb governs, with its complements.</summary>
internal static class ActExtent
{
    // In clauses: keeps time linear in sentences of any length.
    private const int Reach = 24;

    /// <summary>Behind the last word of what the verb of clause <paramref name="index"/> governs; all that follows where a colon does ("proposed: …").</summary>
    public static int EndOf(SentenceStructure sentence, int index)
    {
        var clause = sentence.Clauses[index];
        var quoted = clause.IsQuoted;
        var announces = sentence.FormAt(clause.End) == ":";
        for (var next = index + 1; next < sentence.Clauses.Count && next <= index + Reach; next++)
        {
            if (!announces && StartsAnother(sentence, index, next))
                return Trimmed(sentence, clause.End, StartOf(sentence, next));
        }

        var end = clause.End;
        var limit = sentence.Clauses[Math.Min(index + Reach, sentence.Clauses.Count - 1)].Limit;
        while (end < limit && sentence.FormAt(end) is not ("." or "?" or "!" or ";") && !(quoted && sentence.Words[end].Class == WordClass.Quote))
            end++;
        return Trimmed(sentence, clause.End, end);
    }

    // Whether the clause stands beside the act and not under it.
    private static bool StartsAnother(SentenceStructure sentence, int index, int next)
    {
        var other = sentence.Clauses[next];
        var start = StartOf(sentence, next);
        var from = sentence.Clauses[next - 1].End;
        var comma = false;
        var joined = false;
        for (var at = from; at < start; at++)
        {
            if (sentence.FormAt(at) is ";" or "." or "?" or "!" or "—" or "(" || sentence.FormAt(at) == ":" && at > sentence.Clauses[index].End)
                return true;
            comma |= sentence.Words[at].Class == WordClass.Comma;
            joined |= sentence.Words[at].Class == WordClass.Coordinator;
        }

        if (other.Link is ClauseLink.Infinitive or ClauseLink.Gerund or ClauseLink.Participle or ClauseLink.Relative && !(joined && SharesVerb(sentence, index, next)))
            return false;
        if (other.Link is ClauseLink.Adverbial or ClauseLink.Conditional)
            return comma;
        if (!joined)
            return comma && other.Link is ClauseLink.Main or ClauseLink.Coordinate && sentence.Clauses[next - 1].Link is not (ClauseLink.Relative or ClauseLink.Gerund or ClauseLink.Participle) && other.Subject != sentence.Clauses[index].Subject;

        // "asked him to come and discuss it": the bare verb goes with the infinitive before.
        if (start == other.First && IsBare(sentence, other) && next - 1 > index && HasInfinitive(sentence, index, next))
            return false;

        // "said that Romania would come and that Tito would": another complement.
        if (other.Link == ClauseLink.Complement && sentence.Clauses[index].Link != ClauseLink.Complement)
            return false;
        return true;
    }

    private static bool SharesVerb(SentenceStructure sentence, int index, int next) =>
        sentence.Clauses[next].Link == sentence.Clauses[index].Link && sentence.Clauses[next].Link is ClauseLink.Infinitive or ClauseLink.Gerund && next == index + 1;

    private static bool HasInfinitive(SentenceStructure sentence, int index, int next)
    {
        for (var at = index + 1; at < next; at++)
        {
            if (sentence.Clauses[at].Link == ClauseLink.Infinitive)
                return true;
        }

        return false;
    }

    private static bool IsBare(SentenceStructure sentence, Clause clause) =>
        clause.First == clause.Verb && (sentence.Words[clause.Verb].Form.Forms & VerbForms.Base) != 0;

    // The subject, and the words that join it, stand before the verb.
    private static int StartOf(SentenceStructure sentence, int index)
    {
        var clause = sentence.Clauses[index];
        var from = sentence.Clauses[index - 1].End;
        if (clause.Subject < 0 || clause.Link is ClauseLink.Infinitive or ClauseLink.Gerund or ClauseLink.Participle or ClauseLink.Relative)
            return clause.First;

        // "finish the road, and the aid will be paid": what is next to the verb before is its object, the last of the row the subject.
        var subject = sentence.Clauses[index - 1].Object == clause.Subject ? sentence.Coordinated(clause.Subject)[^1] : clause.Subject;
        var start = sentence.Phrases[subject].First;
        return start >= from && start < clause.First ? start : clause.First;
    }

    // Without the comma, conjunction or bracket at the end.
    private static int Trimmed(SentenceStructure sentence, int least, int end)
    {
        while (end > least && (sentence.Words[end - 1].Class is WordClass.Comma or WordClass.Coordinator or WordClass.Subordinator or WordClass.Stop or WordClass.Quote || sentence.Words[end - 1].Class == WordClass.Adverb && IsJoining(sentence, end)))
            end--;
        return end;
    }

    // "…, then": the adverb belongs to what follows.
    private static bool IsJoining(SentenceStructure sentence, int end) =>
        end >= 2 && sentence.Words[end - 2].Class is WordClass.Comma or WordClass.Coordinator;
}
