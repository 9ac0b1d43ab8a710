using System.Globalization;
using Transcripts.Display.Passages;

namespace Transcripts.Display.Evidence;

/// <summary>What is said of groups and of what is left out, alike in HTML and in text.</summary>
internal static class EvidenceNotes
{
    /// <summary>Code units shown of a sentence; of a longer one the part around its first mark is shown.</summary>
    private const int LongestSentence = 600;

    public static string Title(EvidenceView view) =>
        view.Caption.Length == 0 ? "The sentences behind the figures" : view.Caption;

    public static string Sentences(int count) => Counted(count, "sentence");

    public static string Offsets(MarkedSentence marked) =>
        string.Create(CultureInfo.InvariantCulture, $"{marked.Sentence.Extent.Start}–{marked.Sentence.Extent.End}");

    public static Excerpt Excerpt(EvidenceView view, MarkedSentence marked) => Passages.Excerpt.Around(
        view.Transcript.Source, marked.Sentence.Spans, marked.Marks.IsEmpty ? marked.Sentence.Spans[0] : marked.Marks[0], LongestSentence);

    /// <summary>What of a group is not shown, a sentence each.</summary>
    public static IEnumerable<string> NotShown(GroupSentences group)
    {
        if (group.Count > group.Sentences.Length) yield return $"{Counted(group.Count - group.Sentences.Length, "more sentence")} left out.";
        if (group.Outside > 0) yield return $"{Counted(group.Outside, "place")} outside speech not shown.";
    }

    /// <summary>How many groups are not shown, as a sentence; null where all are.</summary>
    public static string? NotShown(EvidenceView view) =>
        view.Groups.Length > view.Found.Length ? $"{Counted(view.Groups.Length - view.Found.Length, "more group")} left out." : null;

    private static string Counted(int count, string noun) =>
        count == 0 ? $"no {noun}" : string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {noun}{(count == 1 ? "" : "s")}");
}
