using System.Text;
using Transcripts.Display.Passages;
using Transcripts.Summaries;

namespace Transcripts.Display.Support;

/// <summary>A text with its support as text: a line for each sentence, below it one for what is to be seen and one for each source sentence.</summary>
internal static class SupportText
{
    public static string Of(SupportView view)
    {
        var text = new StringBuilder(OneLine(SupportNotes.Title(view))).Append('\n');
        if (view.Failure is { } failure)
            text.Append(OneLine(failure.ToString())).Append('\n');
        if (view.Support is { Sentences.IsEmpty: false } support)
        {
            foreach (var sentence in support.Sentences.Take(SupportView.MostSentences))
            {
                text.Append(SupportNotes.Verdict(sentence.Verdict)).Append(": ").Append(OneLine(sentence.Sentence.Text)).Append('\n')
                    .Append("  ").Append(OneLine(string.Join("; ", SupportNotes.Of(sentence)))).Append('\n');
                foreach (var source in sentence.Sources)
                {
                    text.Append("    ").Append(SupportNotes.Place(source)).Append(' ').Append(OneLine(source.Sentence.Speaker.Name)).Append(": ")
                        .Append(MarkedStretches.OneLine(view.Document.Transcript.Source, SupportNotes.Excerpt(view, source), source.Spans)).Append('\n');
                }
            }

            if (SupportNotes.NotShown(support) is { } note)
                text.Append(note).Append('\n');
            text.Append(SupportNotes.Limits).Append('\n');
        }

        if (view.Extract is { } extract)
            Append(text, view, extract);
        return text.ToString();
    }

    private static void Append(StringBuilder text, SupportView view, Summary extract)
    {
        text.Append(SupportNotes.ExtractTitle(view, extract)).Append('\n');
        foreach (var sentence in extract.Sentences)
            text.Append(FormattableString.Invariant($"  [{sentence.Sentence.Index}] ")).Append(OneLine(sentence.Speaker.Name)).Append(": ").Append(OneLine(sentence.Text)).Append('\n');
    }

    // Controls would break the line or the terminal.
    private static string OneLine(string text) =>
        string.Join(' ', string.Concat(text.Select(unit => char.IsControl(unit) ? ' ' : unit)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
