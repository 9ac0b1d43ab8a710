using System.Globalization;
using Transcripts.Display.Html;

namespace Transcripts.Display.Summaries;

/// <summary>What is said of a summary and of what is folded, alike in HTML and in text.</summary>
internal static class SummaryNotes
{
    private const int LongestName = 60;
    private const int MostNames = 3;

    public static string Title(SummaryView view)
    {
        var words = view.Stretches.Sum(stretch => stretch.Words);
        return view.Summary.Sentences.IsEmpty
            ? $"The summary by {Name(view.Summary.Ranking.Method)} has no sentence"
            : $"The summary by {Name(view.Summary.Ranking.Method)} in the text: {Counted(view.Summary.Sentences.Length, "sentence")}, {Counted(view.Summary.Words, "word")} of {Counted(words)}";
    }

    public static string Folded(SummaryStretch stretch) => $"{Counted(stretch.Count, "sentence")}, {Counted(stretch.Words, "word")}";

    public static string Speakers(SummaryStretch stretch)
    {
        var names = stretch.Speakers.Take(stretch.Speakers.Length > MostNames ? MostNames - 1 : MostNames).Select(Name).ToList();
        return string.Join(", ", names) + (stretch.Speakers.Length > names.Count ? $" and {Counted(stretch.Speakers.Length - names.Count)} others" : "");
    }

    public static string LeftOut(SummaryStretch stretch) => $"{Counted(stretch.LeftOut, "more sentence")} left out.";

    public static string Offsets(TextSpan extent) => string.Create(CultureInfo.InvariantCulture, $"{extent.Start}–{extent.End}");

    /// <summary>Whom a pronoun means whose noun the summary has not; null where the rules do not tell.</summary>
    public static string? Referent(NumberedSentence sentence) =>
        sentence.Hanging is { Referent: { } referent } hanging ? $"“{Name(hanging.Pronoun)}”: {Name(referent)}" : null;

    /// <summary>A name on one line.</summary>
    public static string Name(string name) =>
        Shortened.To(string.Join(' ', string.Concat(name.Select(unit => char.IsControl(unit) ? ' ' : unit)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestName);

    public static string Counted(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Counted(int count, string noun) => $"{Counted(count)} {noun}{(count == 1 ? "" : "s")}";
}
