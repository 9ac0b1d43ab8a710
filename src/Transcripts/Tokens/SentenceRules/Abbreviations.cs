using System.Collections.Frozen;

namespace Transcripts.Tokens.SentenceRules;

/// <summary>How an abbreviation bears on the full stop behind it.</summary>
internal enum AbbreviationKind
{
    /// <summary>No abbreviation that is listed.</summary>
    None,

    /// <summary>Stands before a name: the full stop ends no sentence.</summary>
    Title,

    /// <summary>Stands before what it introduces ("e.g.", "viz."): the full stop ends no sentence.</summary>
    Introducing,

    /// <summary>Stands before a number ("No. 5"): the full stop ends no sentence there.</summary>
    Numbered,

    /// <summary>Closes a list ("etc.", "et al."): a capital behind it begins a sentence.</summary>
    Closing,

    /// <summary>A month, a day or a state, known by its capital; the word behind decides.</summary>
    Proper,

    /// <summary>Any other: the word behind decides (see <see cref="SentenceWords.Starts"/>).</summary>
    Other,
}

/// <summary>English abbreviations that are written with a full stop, by kind. Case matters for proper names only.</summary>
internal static class Abbreviations
{
    // Address, office, nobility, clergy, academic, police and military rank; the first words of place names.
    private const string Titles =
        "mr mrs ms mx dr prof rev fr msgr hon pres gov lt capt cpt col maj gen brig cmdr comdr cdr adm radm vadm " +
        "sgt cpl pvt pfc cpo insp supt sen sens rep reps amb cde asst atty messrs mmes mme mlle mgr sra srta st ste mt mts";

    private const string Introducing = "eg ie cf viz vs v ca approx incl esp";

    private const string Numbered =
        "no nos nr n° p pp pg pgs vol vols ch chap chaps fig figs sect art arts para paras par pars app bk pt " +
        "eq eqs l ll n nn ser tel ext rm flt rs usd cl";

    private const string Closing = "etc al seq";

    // Companies, name endings, degrees, measures, streets, scholarly and office usage. Words that are spelt like
    // ordinary words ("in", "fig", "mass") are left out here: a full stop behind them mostly ends a sentence.
    private const string Others =
        "co corp inc ltd llc llp plc bros cie mfg assn dept govt intl univ inst hosp bldg jr sr esq phd bsc msc " +
        "min mins hr hrs sec secs msec wk wks yr yrs ft yd yds mi km cm mm kg mg lb lbs oz qt sq hp mph " +
        "ave blvd rd ln hwy ctr prov isl ibid op loc trans transl orig abbr adj adv anon " +
        "illus misc obs pub publ suppl attn encl refs resp tech admin agric econ educ elec eng environ exec " +
        "natl secy sci soc stat treas avg cont contd dist disc equiv est exch freq " +
        "max mkt mtg nom opp pkg prelim prev qty recd reg req rpt sched";

    // Ordinary words but for their capital: months, days, the states of the United States.
    private const string Months = "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec";

    private const string DaysAndStates =
        "Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun " +
        "Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ida Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev " +
        "Okla Ore Oreg Pa Penn Penna Tenn Tex Vt Va Wash Wis Wisc Wyo Ont Que Alta Sask";

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Any = Table();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthSet =
        Months.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ProperSet =
        DaysAndStates.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What kind of abbreviation <paramref name="word"/> is, its last full stop left off.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word) =>
        MonthSet.Contains(word) || ProperSet.Contains(word) ? AbbreviationKind.Proper
        : Any.TryGetValue(word, out var kind) ? kind
        : AbbreviationKind.None;

    /// <summary>Whether <paramref name="word"/> is the short form of a month, with its capital.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => MonthSet.Contains(word);

    private static FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Table()
    {
        var table = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase);
        Add(Titles, AbbreviationKind.Title);
        Add(Introducing, AbbreviationKind.Introducing);
        Add(Closing, AbbreviationKind.Closing);
        Add(Numbered, AbbreviationKind.Numbered);
        Add(Others, AbbreviationKind.Other);
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(string words, AbbreviationKind kind)
        {
            foreach (var word in words.Split(' '))
            {
                table.TryAdd(word, kind);
            }
        }
    }
}
