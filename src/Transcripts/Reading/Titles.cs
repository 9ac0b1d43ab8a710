using System.Collections.Frozen;

namespace Transcripts.Reading;

/// <summary>The closed classes of English words that stand before or around a name: forms of address, offices, and what belongs to them.</summary>
internal static class Titles
{
    private static readonly FrozenSet<string> Honorifics = Set(
        "comrade comrades cde cdes com tov tow genosse genossin camarade compañero companero tovarăşul kamerad mr mister mrs ms miss messrs dr sir madam madame mme mlle lord lady dame hon honorable honourable "
        + "rt right excellency he rev reverend tovarishch herr frau señor señora senor senora signor signora monsieur esq");

    private static readonly FrozenSet<string> Feminine = Set("mrs ms miss madam madame mme mlle lady dame frau señora senora signora");

    private static readonly FrozenSet<string> Masculine = Set("mr mister sir lord herr señor senor signor monsieur");

    // An office and the one word it is compared by.
    private static readonly FrozenDictionary<string, string> Offices = Map(
        "ambassador ambassadors>ambassador amb>ambassador premier president pres>president chairman chairwoman>chairman chairperson>chairman chair>chairman "
        + "secretary sec>secretary minister min>minister counselor counsellor>counselor consul attaché>attache attache chargé>charge charge envoy nuncio "
        + "delegate representative rep>representative director head chief member marshal general gen>general colonel col>colonel major maj>major "
        + "captain capt>captain lieutenant lt>lieutenant admiral adm>admiral brigadier king queen prince princess emperor empress shah sultan emir "
        + "chancellor governor gov>governor senator sen>senator congressman congresswoman mayor judge justice speaker clerk commissioner commissar "
        + "interpreter interpreters>interpreter translator>interpreter translators>interpreter recorder notetaker>recorder rapporteur moderator interviewer "
        + "interviewee reporter correspondent witness counsel attorney prosecutor officer aide assistant adviser advisor>adviser leader spokesman "
        + "spokeswoman>spokesman spokesperson>spokesman professor prof>professor bishop archbishop cardinal pope pm>premier");

    private static readonly FrozenSet<string> Modifiers = Set(
        "vice deputy acting assistant under foreign prime first second third senior chief general executive permanent special associate former joint "
        + "defence defense interior finance trade federal royal honorary military naval press political economic cultural commercial d'affaires");

    private static readonly FrozenSet<string> Demotions = Set("vice deputy assistant under former associate joint");

    private static readonly FrozenSet<string> Complements = Set(
        "state affairs foreign trade defence defense interior finance commerce council ministers party central committee department ministry office "
        + "embassy government republic people's national assembly staff army navy force forces politburo political bureau workers labor labour communist division section relations "
        + "international liaison external economic cooperation culture education information security planning commission nations united "
        + "european asian african far near middle east eastern west western north south northern southern policy presidium supreme soviet "
        + "delegation parliament house commons congress protocol legal consular industry agriculture transport health science");

    private static readonly FrozenSet<string> Connectives = Set("of to for the and & in at with");

    private static readonly FrozenSet<string> NameParticles =
        Set("de del della der den van von zu bin ibn al el la le du da dos das di do e y ter ten af av abu");

    // Every word that can stand in a phrase for a person without a capital.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Small =
        Honorifics.Concat(Offices.Keys).Concat(Modifiers).Concat(Complements).Concat(Connectives).Concat(NameParticles).Concat(["the", "a", "an", "his", "her"])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/> can stand in a phrase for a person though it has no capital.</summary>
    public static bool IsSmall(ReadOnlySpan<char> word) => Small.Contains(word);

    /// <summary>Whether <paramref name="word"/> (lower case, no periods) is a form of address: "comrade", "mr", "hon".</summary>
    public static bool IsHonorific(string word) => Honorifics.Contains(word);

    /// <summary>Whether a form of address says that the person is a woman (true), a man (false) or neither (null).</summary>
    public static bool? IsFeminine(string word) => Feminine.Contains(word) ? true : Masculine.Contains(word) ? false : null;

    /// <summary>The word an office is compared by ("amb" gives "ambassador"), or null where <paramref name="word"/> is no office.</summary>
    public static string? Office(string word) => Offices.GetValueOrDefault(word);

    /// <summary>Whether <paramref name="word"/> can stand before an office as part of it: "vice", "foreign".</summary>
    public static bool IsModifier(string word) => Modifiers.Contains(word);

    /// <summary>Whether <paramref name="word"/> makes an office another, lower one: a vice premier is not "the Premier".</summary>
    public static bool IsDemotion(string word) => Demotions.Contains(word);

    /// <summary>Whether <paramref name="word"/> can follow an office as part of it: "state", "affairs".</summary>
    public static bool IsComplement(string word) => Complements.Contains(word);

    /// <summary>Whether <paramref name="word"/> can join an office to what follows: "of", "to".</summary>
    public static bool IsConnective(string word) => Connectives.Contains(word);

    /// <summary>Whether <paramref name="word"/> can stand in a name in lower case: "van", "bin".</summary>
    public static bool IsNameParticle(string word) => NameParticles.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Map(string pairs) =>
        pairs.Split(' ')
            .Select(pair => pair.Split('>'))
            .ToFrozenDictionary(pair => pair[0], pair => pair[^1], StringComparer.Ordinal);
}
