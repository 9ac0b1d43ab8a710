using System.Collections.Frozen;

namespace Transcripts.Tokens.SentenceRules;

/// <summary>English words that tell whether a sentence begins or goes on. Case does not matter; a reduced ending ("I'm", "That’s") is left off.</summary>
internal static class SentenceWords
{
    // The function words of English that open sentences: a capital on them is the sentence's, not a name's.
    // Pronouns, determiners and quantifiers; question words; conjunctions; prepositions; auxiliaries that open
    // a question; adverbs of order and connection.
    private const string Starters =
        "i you he she it we they me him her us them my your his its our their mine this that these those there here " +
        "a an the all any both each either every few half many more most much neither no none nobody nothing one other others some such several " +
        "dozens scores hundreds thousands millions billions everybody everyone everything somebody someone something anybody anyone anything " +
        "who whom whose what which when where why how whether whoever whatever " +
        "and but or nor so yet for if unless although though because while whereas as once until since after before lest " +
        "about above across against along among around at behind below beneath beside besides between beyond by despite down during except from in inside " +
        "into like near of off on onto out outside over past per through throughout to toward towards under underneath up upon with within without " +
        "am is are was were be been do does did has have had can could shall should would must might ought let " +
        "not now then thus therefore hence however moreover furthermore meanwhile nevertheless nonetheless otherwise instead indeed also again still " +
        "first second third firstly secondly thirdly finally lastly last next later earlier afterwards eventually originally recently soon suddenly " +
        "perhaps maybe please yes well only even just today yesterday tomorrow sometimes never always often usually generally";

    private const string Reporting =
        "said says say asked asks ask replied replies answered answers added adds wrote writes told tells explained explains " +
        "continued continues shouted shouts cried cries exclaimed exclaims remarked remarks observed observes declared declares " +
        "stated states announced announces insisted insists interjected interjects interrupted interrupts retorted retorts " +
        "murmured whispered thought thinks wondered wonders noted notes responded responds repeated repeats concluded concludes";

    // What may stand behind a time of day without ending the sentence: "9 a.m. Sunday", "9 a.m. EST".
    private const string DaysMonthsAndZones =
        "monday tuesday wednesday thursday friday saturday sunday " +
        "january february march april may june july august september october november december " +
        "gmt utc bst cet cest eet eest msk et est edt ct cst cdt mt mst mdt pt pst pdt ist jst hkt local";

    private const string Honorifics = "mr mrs ms messrs";

    private const string Prepositions = "at by on in from until till before after around about since";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StarterSet = Set(Starters);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ReportingSet = Set(Reporting);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PrepositionSet = Set(Prepositions);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DateSet = Set(DaysMonthsAndZones);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HonorificSet = Set(Honorifics);

    // Names whose exclamation or question mark is part of them.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ExclaimingSet =
        Set("yahoo jeopardy oklahoma joomla yum hellmann's airplane oliver evita wham ho mia");

    /// <summary>Whether <paramref name="word"/> opens sentences and is no name.</summary>
    public static bool Starts(ReadOnlySpan<char> word) => StarterSet.Contains(Bare(word));

    /// <summary>Whether <paramref name="word"/> is a verb of saying.</summary>
    public static bool Reports(ReadOnlySpan<char> word) => ReportingSet.Contains(word);

    /// <summary>Whether <paramref name="word"/> is a preposition of time.</summary>
    public static bool IsTimePreposition(ReadOnlySpan<char> word) => PrepositionSet.Contains(word);

    /// <summary>Whether <paramref name="word"/> goes on with a time of day: a day, a month or a time zone.</summary>
    public static bool FollowsTime(ReadOnlySpan<char> word) => DateSet.Contains(word);

    /// <summary>Whether <paramref name="word"/> is "Mr", "Mrs" or "Ms", which follow an abbreviation at the beginning of a sentence only.</summary>
    public static bool IsHonorific(ReadOnlySpan<char> word) => HonorificSet.Contains(word);

    /// <summary>Whether an exclamation mark behind <paramref name="word"/> may be part of a name ("Yahoo!").</summary>
    public static bool Exclaims(ReadOnlySpan<char> word) => ExclaimingSet.Contains(word);

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) =>
        word.IndexOfAny('\'', '’') is var apostrophe and >= 0 ? word[..apostrophe] : word;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
