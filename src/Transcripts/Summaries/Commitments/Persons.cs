using System.Collections.Frozen;
using Transcripts.Attitudes.Actors;
using Transcripts.Attitudes.Clauses;

namespace Transcripts.Summaries.Commitments;

/// <summary>Which phrases mean a person, a group or a state, which alone can be asked or promised something.</summary>
internal static class Persons
{
    private static readonly FrozenSet<string> Pronouns = ClosedClasses.Set("i you he she we they me him us them everyone everybody anyone anybody someone somebody others none nobody who whom");

    private static readonly FrozenSet<string> Nouns = ClosedClasses.Set(
        "person persons people man men woman women child children friend friends colleague colleagues member members minister ministers ministry secretary secretaries president premier chairman chair chairperson ambassador ambassadors envoy "
        + "officer officers official officials staff witness witnesses guest guests speaker clerk analyst analysts commissioner commissioners committee committees commission council board court court department departments agency agencies authority authorities "
        + "government governments parliament party parties delegation delegations delegate delegates side sides country countries state states nation nations union unions organisation organisations organization organizations association company companies firm firms bank banks "
        + "university universities school schools college colleges teacher teachers student students parent parents pupil pupils worker workers employer employers doctor doctors nurse nurses expert experts scientist scientists representative representatives leader leaders leadership comrade comrades "
        + "army troops police public community communities group groups team teams family families province provinces municipality municipalities office bureau secretariat cabinet opposition senator senators deputy deputies director directors manager managers head heads citizen citizens canadians ladies gentlemen sir madam");

    // "Our party" is the side that the speaker speaks for; "our ambassador" is someone else.
    private static readonly FrozenSet<string> Sides = ClosedClasses.Set("party parties side government governments country countries delegation people committee department ministry organization organisation company team group union");

    /// <summary>Whether the phrase means someone: by an actor that is found in it, by a pronoun or by its noun.</summary>
    public static bool Means(SentenceStructure sentence, int phrase, IReadOnlyCollection<Mention> mentions)
    {
        if (phrase < 0)
            return false;
        var head = sentence.Words[sentence.Phrases[phrase].Head];
        if (head.Class == WordClass.Pronoun)
            return Pronouns.Contains(head.Form.Form);
        if (ClosedClasses.IsTime(head.Form.Form))
            return false;
        return head.Class == WordClass.ProperNoun || Nouns.Contains(head.Form.Form) || mentions.Any(mention => mention.Span.Overlaps(head.Span));
    }

    /// <summary>Whether the phrase is the speaker, alone or with others, or the speaker's side.</summary>
    public static bool IsSpeaker(SentenceStructure sentence, int phrase)
    {
        foreach (var one in sentence.Coordinated(phrase))
        {
            var found = sentence.Phrases[one];
            if (sentence.FormAt(found.Head) is "i" or "we" or "us" or "me" || IsContracted(sentence.FormAt(found.Head), "i", "we"))
                return true;
            if (sentence.FormAt(found.Head) is "all" or "both" && sentence.FormAt(found.First - 1) is "we")
                return true;
            if (found.Of >= 0 && sentence.FormAt(sentence.Phrases[found.Of].Head) is "us")
                return true;
            if (found.PossessivePronoun >= 0 && sentence.FormAt(found.PossessivePronoun) is "our" && Sides.Contains(sentence.FormAt(found.Head)))
                return true;
        }

        return false;
    }

    /// <summary>Whether the form is one of these pronouns with a verb joined to it: "we'll".</summary>
    public static bool IsContracted(string form, params ReadOnlySpan<string> persons)
    {
        var mark = form.IndexOf('\'', StringComparison.Ordinal);
        return mark > 0 && persons.Contains(form[..mark]);
    }
}
