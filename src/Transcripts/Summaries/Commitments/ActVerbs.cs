using System.Collections.Frozen;
using Transcripts.Attitudes.Clauses;

namespace Transcripts.Summaries.Commitments;

/// <summary>The verbs by which one asks, promises and decides (Searle 1976; the classes of Quirk et al. 1985, sections 16.31 to 16.63).</summary>
internal static class ActVerbs
{
    /// <summary>Their object is whoever is asked.</summary>
    public static readonly FrozenSet<string> Asking = ClosedClasses.Set("ask request urge invite beg implore");

    /// <summary>Their object is what is asked for, never whoever is asked.</summary>
    public static readonly FrozenSet<string> Proposing = ClosedClasses.Set("propose suggest demand recommend");

    /// <summary>They ask where an object and an infinitive follow: "told him to go".</summary>
    public static readonly FrozenSet<string> Directing = ClosedClasses.Set("tell order instruct direct command advise encourage require press want need expect call appeal");

    /// <summary>They ask where what another is to do follows: "hope that you go".</summary>
    public static readonly FrozenSet<string> Hoping = ClosedClasses.Set("hope wish");

    public static readonly FrozenSet<string> Promising = ClosedClasses.Set("promise pledge undertake vow guarantee assure");

    public static readonly FrozenSet<string> Deciding = ClosedClasses.Set("decide resolve agree approve adopt ratify accept reject refuse");

    /// <summary>What a meeting adopts; one may also adopt an attitude.</summary>
    public static readonly FrozenSet<string> Adopted = ClosedClasses.Set(
        "resolution resolutions motion motions amendment amendments bill bills agenda report reports recommendation recommendations plan plans programme program proposal proposals decision text constitution budget declaration communique communiqué law laws treaty");

    /// <summary>What one announces and does not do, or does not choose to do.</summary>
    public static readonly FrozenSet<string> NoDeed = ClosedClasses.Set(
        "be have see know think believe like say hear feel need want understand remember become seem remain happen find expect hope mean notice look note wonder admit suppose stop get say tell speak talk mention recall agree "
        + "regret suffer lose miss enjoy appreciate face love hate fear doubt ask");

    /// <summary>What one does is given, sent or told to someone.</summary>
    public static readonly FrozenSet<string> Giving = ClosedClasses.Set("give send tell show inform provide pay lend offer grant notify assure report write help promise present submit return hand pass explain pledge guarantee");

    /// <summary>What another may be ready to do.</summary>
    public static readonly FrozenSet<string> Ready = ClosedClasses.Set("ready prepared willing determined");
}
