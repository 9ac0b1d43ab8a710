using System.Globalization;
using Transcripts.Charts;
using Transcripts.Display.Html;
using Transcripts.Display.Passages;

namespace Transcripts.Display.Evidence;

/// <summary>What is said of attitudes, alike in HTML and in text.</summary>
internal static class AttitudeNotes
{
    // Of a longer sentence the part around its cue is shown.
    private const int LongestSentence = 600;
    private const int LongestCue = 80;

    public static string Title(AttitudeView view)
    {
        var (shown, leftOut) = view.Groups;
        // As the actor is called, where one is found; else as it was asked for.
        var first = shown.IsEmpty ? null : shown[0];
        var who = $"{(view.Holder is { } holder ? $" of {(first is null ? holder : ActorName.Of(first.Holder))}" : "")}{(view.Target is { } target ? $" toward {(first is null ? target : ActorName.Of(first.Target))}" : "")}";
        var kind = view.Attribution switch
        {
            Attribution.Own => "own ",
            Attribution.Reported => "reported ",
            _ => "",
        };
        var sign = view.Polarity switch
        {
            > 0 => " that are for",
            < 0 => " that are against",
            0 => " that are neither for nor against",
            _ => "",
        };
        return shown.IsEmpty ? $"No {kind}attitudes{who}{sign} are found"
            : leftOut == 0 && shown.Length == 1 ? $"The {kind}attitudes{who}{sign}"
            : $"The {kind}attitudes{who}{sign}, most frequent first";
    }

    public static string Offsets(MarkedAttitude marked) =>
        string.Create(CultureInfo.InvariantCulture, $"{marked.Sentence.Extent.Start}–{marked.Sentence.Extent.End}");

    public static Excerpt Excerpt(AttitudeView view, MarkedAttitude marked) =>
        Passages.Excerpt.Around(view.Attitudes.Transcript.Source, marked.Sentence.Spans, marked.Attitude.Evidence, LongestSentence);

    /// <summary>For or against, in words.</summary>
    public static string Sign(MarkedAttitude marked) => marked.Attitude.Polarity switch
    {
        > 0 => "+ for",
        < 0 => "− against",
        _ => "neither",
    };

    /// <summary>How strong, own or reported, which rule by which words.</summary>
    public static string Reason(AttitudeView view, MarkedAttitude marked)
    {
        var attitude = marked.Attitude;
        var strength = attitude.Polarity == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"strength {attitude.Strength} of 3, ");
        var voice = attitude.Reported ? $"reported of {ActorName.Of(attitude.Holder)}" : "in the speaker’s own name";
        var cue = string.Join(' ', attitude.Evidence.TextIn(view.Attitudes.Transcript.Source).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"{strength}{voice}; rule: {attitude.Rule}, by “{Shortened.To(cue, LongestCue)}”";
    }

    /// <summary>How many sentences of a group are not shown; null where all are.</summary>
    public static string? NotShown(AttitudeGroup group) => LeftOut(group.Count - group.Attitudes.Length, "sentence");

    /// <summary>How many groups are not shown; null where all are.</summary>
    public static string? NotShown(int groups) => LeftOut(groups, "pair");

    private static string? LeftOut(int count, string noun) =>
        count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{count:#,0} more {noun}{(count == 1 ? "" : "s")} left out.");
}
