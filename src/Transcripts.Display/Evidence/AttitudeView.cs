using System.Collections.Immutable;
using Microsoft.DotNet.Interactive.Formatting;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;
using Transcripts.Charts;

namespace Transcripts.Display.Evidence;

/// <summary>The sentences behind attitudes, folded: a group for each holder and target, with cue, holder and target marked in each sentence.</summary>
/// <param name="Attitudes">The attitudes.</param>
/// <param name="Holder">Only those of this holder, by key or name in any case; null for all.</param>
/// <param name="Target">Only those toward this target, by key or name in any case; null for all.</param>
/// <param name="Polarity">Only those for (1), against (-1) or neither (0); null for all that are for or against.</param>
/// <param name="Attribution">Own, reported or both.</param>
/// <param name="Palette">The speakers' colours.</param>
/// <param name="MaxGroups">Groups shown, 1 or more; the rest is left out with a note.</param>
/// <param name="MaxSentences">Sentences shown of each group, 1 or more; the rest is left out with a note.</param>
/// <param name="Language">The language of the text as a BCP 47 tag ("en"); empty where it is not known.</param>
/// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
[TypeFormatterSource(typeof(EvidenceFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.PlainText])]
public sealed record AttitudeView(
    TranscriptAttitudes Attitudes,
    string? Holder,
    string? Target,
    int? Polarity,
    Attribution Attribution,
    Palette Palette,
    int MaxGroups,
    int MaxSentences,
    string Language)
{
    /// <summary>The groups shown, and how many more there are.</summary>
    internal (ImmutableArray<AttitudeGroup> Shown, int LeftOut) Groups => AttitudeGroup.Of(this);

    /// <summary>The groups and their sentences as text, a line each.</summary>
    public override string ToString() => AttitudeText.Of(this);

    internal bool IsAsked(Attitude attitude) =>
        (Polarity is { } polarity ? Math.Sign(attitude.Polarity) == Math.Sign(polarity) : attitude.Polarity != 0)
        && (Attribution == Attribution.Both || attitude.Reported == (Attribution == Attribution.Reported))
        && Is(attitude.Holder, Holder)
        && Is(attitude.Target, Target);

    private static bool Is(Actor actor, string? name) =>
        name is null || actor.Names.Prepend(actor.Id).Any(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
}
