using System.Collections.Immutable;
using System.Globalization;
using Transcripts.Attitudes;
using Transcripts.Attitudes.Actors;
using Transcripts.Charts;
using Transcripts.Tokens;

namespace Transcripts.Display.Evidence;

/// <summary>All attitudes of one holder toward one target that are asked for.</summary>
/// <param name="Holder">Who holds them.</param>
/// <param name="Target">Toward whom.</param>
/// <param name="Note">How many are for and against, and how many of them are reported.</param>
/// <param name="Attitudes">The attitudes shown, in the order of the text.</param>
/// <param name="Count">How many there are, those not shown included.</param>
internal sealed record AttitudeGroup(Actor Holder, Actor Target, string Note, ImmutableArray<MarkedAttitude> Attitudes, int Count)
{
    /// <summary>Who toward whom.</summary>
    public string Label => $"{ActorName.Of(Holder)} → {ActorName.Of(Target)}";

    /// <summary>The groups of <paramref name="view"/>, those of the most attitudes first, and how many more there are.</summary>
    public static (ImmutableArray<AttitudeGroup> Shown, int LeftOut) Of(AttitudeView view)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(view.MaxGroups, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(view.MaxSentences, 1);
        var all = view.Attitudes.Attitudes.Where(view.IsAsked)
            .GroupBy(attitude => (attitude.Holder, attitude.Target))
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Holder.Id, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Target.Id, StringComparer.Ordinal)
            .ToList();
        var mentions = view.Attitudes.Mentions.ToLookup(mention => (mention.Sentence, mention.Actor), mention => mention.Span);
        return (
            [.. all.Take(view.MaxGroups).Select(group => new AttitudeGroup(
                group.Key.Holder,
                group.Key.Target,
                NoteOf([.. group]),
                [.. group.OrderBy(attitude => attitude.Sentence).ThenBy(attitude => attitude.Evidence).Take(view.MaxSentences).Select(attitude => Marked(view.Attitudes, attitude, mentions))],
                group.Count()))],
            Math.Max(0, all.Count - view.MaxGroups));
    }

    private static MarkedAttitude Marked(TranscriptAttitudes attitudes, Attitude attitude, ILookup<(int Sentence, Actor Actor), TextSpan> mentions) => new(
        attitude,
        attitudes.Sentences[attitude.Sentence],
        [
            .. attitude.Polarity == 0 ? [] : new[] { (attitude.Evidence, AttitudeRoles.Cue) },
            .. mentions[(attitude.Sentence, attitude.Holder)].Select(span => (span, AttitudeRoles.Holder)),
            .. mentions[(attitude.Sentence, attitude.Target)].Select(span => (span, AttitudeRoles.Target)),
        ]);

    private static string NoteOf(List<Attitude> attitudes)
    {
        (int Count, string Name)[] counts =
        [
            (attitudes.Count(attitude => attitude.Polarity > 0), "for"),
            (attitudes.Count(attitude => attitude.Polarity < 0), "against"),
            (attitudes.Count(attitude => attitude.Polarity == 0), "neither"),
        ];
        var reported = attitudes.Count(attitude => attitude.Reported);
        return string.Join(", ", counts.Where(count => count.Count > 0).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Count:#,0} {count.Name}")))
            + (reported == 0 ? "" : reported == attitudes.Count ? ", reported" : string.Create(CultureInfo.InvariantCulture, $", {reported:#,0} of them reported"));
    }
}

/// <summary>An attitude with its sentence.</summary>
/// <param name="Attitude">The attitude.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Marks">What stands where; marks may overlap and lie outside the sentence.</param>
internal sealed record MarkedAttitude(Attitude Attitude, Sentence Sentence, ImmutableArray<(TextSpan Span, AttitudeRoles Role)> Marks);
