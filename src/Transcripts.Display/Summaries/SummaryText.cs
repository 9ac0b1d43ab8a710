using System.Text;
using Transcripts.Display.Passages;

namespace Transcripts.Display.Summaries;

/// <summary>A summary in its text as plain text: a line for each sentence shown, those of the summary numbered, and a line for each fold.</summary>
internal static class SummaryText
{
    public static string Of(SummaryView view)
    {
        var text = new StringBuilder(SummaryNotes.Title(view)).Append('\n');
        foreach (var stretch in view.Stretches)
        {
            if (stretch.IsFolded)
            {
                text.Append("  … ").Append(SummaryNotes.Folded(stretch)).Append(" (").Append(SummaryNotes.Speakers(stretch)).Append(")\n");
                continue;
            }

            foreach (var speech in stretch.Speeches)
            {
                foreach (var sentence in speech.Sentences) Append(text, view, speech, sentence);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, SummaryView view, SummarySpeech speech, NumberedSentence sentence)
    {
        var spans = sentence.Sentence.Spans;
        text.Append("  [").Append(SummaryNotes.Offsets(sentence.Sentence.Extent)).Append("] ");
        if (sentence.Number > 0) text.Append(SummaryNotes.Counted(sentence.Number)).Append(". ");
        text.Append(SummaryNotes.Name(speech.Speaker.Name)).Append(": ")
            .Append(MarkedStretches.OneLine(view.Transcript.Source, new Excerpt(spans, false, false), sentence.Number > 0 ? spans : []));
        if (SummaryNotes.Referent(sentence) is { } referent) text.Append(" (").Append(referent).Append(')');
        text.Append('\n');
    }
}
