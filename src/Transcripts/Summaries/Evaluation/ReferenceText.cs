using System.Collections.Immutable;

namespace Transcripts.Summaries.Evaluation;

/// <summary>A summary that a person wrote, read as if it were said, so that its topics and actors are found as those of a meeting are.</summary>
public static class ReferenceText
{
    /// <summary>A transcript of <paramref name="text"/> with one speaker and a turn for each line that has a letter or a digit.</summary>
    /// <param name="text">The text, a sentence or an item on each line.</param>
    /// <param name="writer">Who wrote it.</param>
    public static Transcript AsTranscript(string text, string writer = "Recorder")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(writer);
        var speaker = new Speaker(writer);
        var (lines, start) = (new List<TextSpan>(), 0);
        foreach (var line in text.Split('\n'))
        {
            var from = start + line.Length - line.TrimStart().Length;
            if (line.Any(char.IsLetterOrDigit))
                lines.Add(new TextSpan(from, line.Trim().Length));
            start += line.Length + 1;
        }

        return new Transcript(
            text,
            null,
            TranscriptHeader.Empty,
            Parts(text, lines),
            lines.Count > 0 ? [speaker] : [],
            [.. lines.Select((span, turn) => new Turn(turn, speaker, TurnKind.Speech, null, default, [span]))],
            [.. lines.Select((span, turn) => new Segment(turn, turn, speaker, null, TurnKind.Speech, span))]);
    }

    private static ImmutableArray<Part> Parts(string text, List<TextSpan> lines)
    {
        var (parts, at) = (ImmutableArray.CreateBuilder<Part>(), 0);
        for (var turn = 0; turn < lines.Count; turn++)
        {
            AddBetween(at, lines[turn].Start);
            parts.Add(new Part(lines[turn], PartKind.Speech, turn));
            at = lines[turn].End;
        }

        AddBetween(at, text.Length);
        return parts.DrainToImmutable();

        // Lines of marks alone ("* * *") are said by nobody.
        void AddBetween(int start, int end)
        {
            if (start < end)
                parts.Add(new Part(TextSpan.FromBounds(start, end), string.IsNullOrWhiteSpace(text[start..end]) ? PartKind.WhiteSpace : PartKind.StageDirection));
        }
    }
}
