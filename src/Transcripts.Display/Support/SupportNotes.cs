using System.Globalization;
using Transcripts.Display.Passages;
using Transcripts.Summaries;
using Transcripts.Summaries.Support;

namespace Transcripts.Display.Support;

/// <summary>What is said of a text and of its sentences, alike in HTML and in text.</summary>
internal static class SupportNotes
{
    private const int LongestSentence = 600;

    /// <summary>What no verdict by words can tell.</summary>
    public const string Limits = "Verdicts compare words: a “not” too much or too little, or one taken for the other, they do not see. Read the sentences beneath.";

    /// <summary>The caption with the count of verdicts.</summary>
    public static string Title(SupportView view)
    {
        if (view.Support is not { } support)
            return view.Caption;
        var count = support.Sentences.Length;
        return count == 0
            ? $"{view.Caption}: no sentence"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{view.Caption}: of {count:#,0} {(count == 1 ? "sentence" : "sentences")} {support.Count(SupportVerdict.Supported):#,0} supported, {support.Count(SupportVerdict.Partly):#,0} partly, {support.Count(SupportVerdict.None):#,0} without support");
    }

    /// <summary>A sign and a word.</summary>
    public static string Verdict(SupportVerdict verdict) => verdict switch
    {
        SupportVerdict.Supported => "✓ supported",
        SupportVerdict.Partly => "~ partly",
        SupportVerdict.None => "✗ no support",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No such verdict."),
    };

    /// <summary>What is to be seen at a sentence, a phrase each.</summary>
    public static IEnumerable<string> Of(SupportedSentence sentence)
    {
        if (sentence.Words.IsEmpty)
            yield return "no word that tells";
        else
            yield return string.Create(CultureInfo.InvariantCulture, $"{sentence.Share * 100:0} % of its words by weight found");
        if (!sentence.UnknownNumbers.IsEmpty)
            yield return $"numbers that nobody says: {string.Join(", ", sentence.UnknownNumbers)}";
        if (!sentence.UnknownNames.IsEmpty)
            yield return $"names that nobody says: {string.Join(", ", sentence.UnknownNames)}";
        if (!sentence.Elsewhere.IsEmpty)
            yield return $"said, but not in the sentences found: {string.Join(", ", sentence.Elsewhere)}";
        foreach (var citation in sentence.Citations)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"cites [{citation.Number}]: {(citation.Holds ? "fits by its words" : citation.Sentence is null ? "no such sentence" : "has little of it")}");
        }
    }

    public static string Sources(SupportedSentence sentence) => sentence.Sources.Length switch
    {
        0 => "no source sentence shares a word",
        1 => "1 source sentence",
        var count => string.Create(CultureInfo.InvariantCulture, $"{count} source sentences"),
    };

    /// <summary>Number and offsets of a source sentence.</summary>
    public static string Place(SupportingSentence source) =>
        string.Create(CultureInfo.InvariantCulture, $"[{source.Sentence.Index}] {source.Sentence.Extent.Start}–{source.Sentence.Extent.End}");

    public static Excerpt Excerpt(SupportView view, SupportingSentence source) => Passages.Excerpt.Around(
        view.Document.Transcript.Source, source.Sentence.Spans, source.Spans.IsEmpty ? source.Sentence.Spans[0] : source.Spans[0], LongestSentence);

    /// <summary>What the extract is, with its length.</summary>
    public static string ExtractTitle(SupportView view, Summary extract) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(view.Support is null ? "The extract" : "Beside it, the extract")}: {extract.Sentences.Length:#,0} {(extract.Sentences.Length == 1 ? "sentence" : "sentences")} of the meeting, {extract.Words:#,0} words, word for word");

    public static string? NotShown(SummarySupport support) =>
        support.Sentences.Length > SupportView.MostSentences
            ? string.Create(CultureInfo.InvariantCulture, $"{support.Sentences.Length - SupportView.MostSentences:#,0} more sentences left out.")
            : null;
}
