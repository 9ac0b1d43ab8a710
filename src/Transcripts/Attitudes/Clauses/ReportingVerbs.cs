using System.Collections.Frozen;

namespace Transcripts.Attitudes.Clauses;

/// <summary>Verbs of saying and thinking whose complement is not the speaker's own statement.</summary>
internal static class ReportingVerbs
{
    private static readonly FrozenSet<string> Lemmas = ClosedClasses.Set(
        "say point state declare claim argue announce add note tell write report maintain insist stress emphasize emphasise assert allege suggest indicate think believe feel hope fear suspect know explain reply respond answer remark "
        + "mention admit acknowledge concede warn predict contend complain deny suppose assume hold swear testify tweet describe propose proclaim observe comment confirm conclude understand doubt consider estimate recall repeat reiterate "
        + "demand inform assure promise vow joke quip exclaim lament boast brag shout ask");

    public static bool Takes(string lemma) => Lemmas.Contains(lemma);
}
