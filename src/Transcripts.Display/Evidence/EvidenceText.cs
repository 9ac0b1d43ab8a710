using System.Text;
using Transcripts.Display.Html;
using Transcripts.Display.Passages;

namespace Transcripts.Display.Evidence;

/// <summary>Evidence as text: a line for each group, and below it a line for each sentence.</summary>
internal static class EvidenceText
{
    private const int LongestName = 80;

    public static string Of(EvidenceView view)
    {
        var text = new StringBuilder(OneLine(EvidenceNotes.Title(view))).Append('\n');
        foreach (var group in view.Found)
        {
            text.Append(OneLine($"{group.Group.Label} {group.Group.Note}")).Append(" (").Append(EvidenceNotes.Sentences(group.Count)).Append(")\n");
            foreach (var sentence in group.Sentences)
            {
                text.Append("  [").Append(EvidenceNotes.Offsets(sentence)).Append("] ").Append(OneLine(sentence.Sentence.Speaker.Name)).Append(": ")
                    .Append(MarkedStretches.OneLine(view.Transcript.Source, EvidenceNotes.Excerpt(view, sentence), sentence.Marks)).Append('\n');
            }

            foreach (var note in EvidenceNotes.NotShown(group)) text.Append("  ").Append(note).Append('\n');
        }

        if (EvidenceNotes.NotShown(view) is { } rest) text.Append(rest).Append('\n');
        return text.ToString();
    }

    private static string OneLine(string text) => Shortened.To(
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        LongestName);
}
