using System.Collections.Frozen;

namespace Transcripts.Attitudes.Lexicon;

/// <summary>
/// The inflected forms of English words, made from their base forms by the rules of spelling and a table of the
/// irregular verbs and nouns (Quirk et al., A Comprehensive Grammar of the English Language, 1985, chapters 3 and 5).
/// </summary>
internal static class Inflection
{
    // base past participle; where there is one form only, past and participle are one. A slash divides variants.
    private const string Irregular =
        "arise arose arisen|awake awoke awoken|be was/were been|bear bore borne|beat beat beaten|become became become|befall befell befallen|begin began begun|bend bent|bet bet|bid bid|"
        + "bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burned/burnt|burst burst|"
        + "buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|"
        + "dream dreamed/dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|"
        + "forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got got/gotten|"
        + "give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|"
        + "lay laid|lead led|lean leaned|leap leaped/leapt|learn learned/learnt|leave left|lend lent|let let|lie lied/lay lied/lain|light lit|lose lost|make made|mean meant|meet met|"
        + "mislead misled|mistake mistook mistaken|misunderstand misunderstood|overcome overcame overcome|overthrow overthrew overthrown|overtake overtook overtaken|pay paid|prove proved proved/proven|"
        + "put put|quit quit|read read|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|"
        + "shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|"
        + "sow sowed sown|speak spoke spoken|spend spent|spit spat|split split|spoil spoiled/spoilt|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|"
        + "stink stank stunk|strike struck stricken/struck|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swing swung|take took taken|teach taught|tear tore torn|tell told|"
        + "think thought|throw threw thrown|thrust thrust|tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|undermine undermined|undo undid undone|"
        + "uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written|"
        + "outdo outdid outdone|stave staved|backslide backslid|bereave bereaved|sabotage sabotaged|dwell dwelt/dwelled|kidnap kidnapped|worship worshipped|handicap handicapped|traffic trafficked|panic panicked|"
        + "humbug humbugged|program programmed|equip equipped|quarrel quarreled/quarrelled|cancel canceled/cancelled|counsel counseled/counselled|travel traveled/travelled|label labeled/labelled|"
        + "rebel rebelled|compel compelled|expel expelled|repel repelled|propel propelled|dispel dispelled|excel excelled|control controlled|patrol patrolled|admit admitted|commit committed|permit permitted|"
        + "submit submitted|omit omitted|transmit transmitted|outwit outwitted|prefer preferred|refer referred|defer deferred|infer inferred|confer conferred|deter deterred|occur occurred|incur incurred|"
        + "concur concurred|abhor abhorred|regret regretted|forget forgot forgotten|abet abetted|rebut rebutted|acquit acquitted|trap trapped|format formatted";

    private static readonly FrozenDictionary<string, string[]> Verbs = Irregular.Split('|')
        .Select(row => row.Split(' '))
        .DistinctBy(row => row[0])
        .ToFrozenDictionary(row => row[0], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Nouns = new Dictionary<string, string>
    {
        ["man"] = "men",
        ["woman"] = "women",
        ["child"] = "children",
        ["person"] = "people",
        ["life"] = "lives",
        ["wife"] = "wives",
        ["thief"] = "thieves",
        ["wolf"] = "wolves",
        ["knife"] = "knives",
        ["half"] = "halves",
        ["leaf"] = "leaves",
        ["foot"] = "feet",
        ["crisis"] = "crises",
        ["basis"] = "bases",
        ["hypocrisy"] = "hypocrisies",
        ["hero"] = "heroes",
        ["veto"] = "vetoes",
        ["embargo"] = "embargoes",
        ["people"] = "peoples",
        ["henchman"] = "henchmen",
        ["spokesman"] = "spokesmen",
        ["statesman"] = "statesmen",
        ["madman"] = "madmen",
        ["gunman"] = "gunmen",
        ["strongman"] = "strongmen",
        ["conman"] = "conmen",
        ["yes-man"] = "yes-men",
        ["congressman"] = "congressmen",
        ["businessman"] = "businessmen",
        ["policeman"] = "policemen",
        ["chairman"] = "chairmen",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The forms of the verb <paramref name="lemma"/>, each spelling with what it can be.</summary>
    public static IEnumerable<(string Form, VerbForms Forms)> OfVerb(string lemma)
    {
        yield return (lemma, VerbForms.Base);
        yield return (lemma == "be" ? "is" : lemma == "have" ? "has" : WithS(lemma), VerbForms.ThirdPerson);
        if (Verbs.TryGetValue(lemma, out var row))
        {
            foreach (var past in row[1].Split('/'))
                yield return (past, row.Length == 2 ? VerbForms.Past | VerbForms.Participle : VerbForms.Past);
            foreach (var participle in row.Length > 2 ? row[2].Split('/') : [])
                yield return (participle, VerbForms.Participle);
            foreach (var gerund in row[1].Split('/').Where(past => past.EndsWith("ed", StringComparison.Ordinal) && past.Length > lemma.Length + 2).Select(past => past[..^2] + "ing"))
                yield return (gerund, VerbForms.Gerund);
        }
        else
        {
            yield return (WithEd(lemma), VerbForms.Past | VerbForms.Participle);
        }

        yield return (WithIng(lemma), VerbForms.Gerund);
    }

    /// <summary>The plural of the noun <paramref name="lemma"/>.</summary>
    public static string PluralOf(string lemma) => Nouns.GetValueOrDefault(lemma) ?? WithS(lemma);

    /// <summary>Comparative and superlative of a short adjective.</summary>
    public static IEnumerable<string> Degrees(string lemma)
    {
        switch (lemma)
        {
            case "good":
                return ["better", "best"];
            case "bad":
                return ["worse", "worst"];
            default:
                if (lemma.Length > 7 || lemma.Length < 3 || lemma.Contains(' ', StringComparison.Ordinal) || (lemma.Length > 5 && lemma[^1] != 'y'))
                    return [];
                var stem = lemma[^1] switch
                {
                    'e' => lemma[..^1],
                    'y' when !IsVowel(lemma[^2]) => lemma[..^1] + "i",
                    _ when Doubles(lemma) => lemma + lemma[^1],
                    _ => lemma,
                };
                return [stem + "er", stem + "est"];
        }
    }

    private static string WithS(string lemma) =>
        EndsInSibilant(lemma) || (lemma[^1] == 'o' && lemma.Length > 1 && lemma is "go" or "do" or "undergo" or "undo" or "veto" or "echo" or "torpedo" or "outdo") ? lemma + "es"
        : lemma[^1] == 'y' && lemma.Length > 1 && !IsVowel(lemma[^2]) ? lemma[..^1] + "ies"
        : lemma + "s";

    private static string WithEd(string lemma) =>
        lemma[^1] == 'e' ? lemma + "d"
        : lemma[^1] == 'y' && lemma.Length > 1 && !IsVowel(lemma[^2]) ? lemma[..^1] + "ied"
        : Doubles(lemma) ? lemma + lemma[^1] + "ed"
        : lemma + "ed";

    private static string WithIng(string lemma) =>
        lemma.EndsWith("ie", StringComparison.Ordinal) ? lemma[..^2] + "ying"
        : lemma.Length > 2 && lemma[^1] == 'e' && lemma[^2] is not ('e' or 'o' or 'y') && lemma != "be" ? lemma[..^1] + "ing"
        : Doubles(lemma) || lemma is "begin" or "forget" ? lemma + lemma[^1] + "ing"
        : lemma + "ing";

    private static bool EndsInSibilant(string lemma) =>
        lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal);

    // One short syllable: consonants, one vowel, one consonant ("stop", "rob"), which is doubled.
    private static bool Doubles(string lemma)
    {
        if (lemma.Length < 3 || IsVowel(lemma[^1]) || lemma[^1] is 'w' or 'x' or 'y' || !IsVowel(lemma[^2]) || IsVowel(lemma[^3]))
            return lemma is "quit";
        for (var index = 0; index < lemma.Length - 2; index++)
        {
            if (IsVowel(lemma[index]) || lemma[index] == 'y')
                return false;
        }

        return true;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
