using System.Collections.Immutable;

namespace Transcripts;

/// <summary>
/// A conversation as data: the source text and, standing off from it, what each stretch of it is and who says what.
/// All offsets are UTF-16 code units of <see cref="Source"/>. Immutable.
/// </summary>
public sealed class Transcript
{
    private readonly Func<string, Speaker?> find;

    internal Transcript(
        string source,
        string? path,
        TranscriptHeader header,
        ImmutableArray<Part> parts,
        ImmutableArray<Speaker> speakers,
        ImmutableArray<Turn> turns,
        ImmutableArray<Segment> segments,
        Func<string, Speaker?>? find = null)
    {
        Source = source;
        Path = path;
        Header = header;
        Parts = parts;
        Speakers = speakers;
        Turns = turns;
        Segments = segments;
        this.find = find ?? (label => speakers.FirstOrDefault(speaker => speaker.Name.Equals(label.Trim(), StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The text as decoded, without byte order mark, its line ends as they are.</summary>
    public string Source { get; }

    /// <summary>The file it was read from, as it was named, or null for a text that was given as a string.</summary>
    public string? Path { get; }

    /// <summary>What the document says of the meeting.</summary>
    public TranscriptHeader Header { get; }

    /// <summary>The parts of the source in order; each character belongs to exactly one.</summary>
    public ImmutableArray<Part> Parts { get; }

    /// <summary>Those who speak, in the order of their first words.</summary>
    public ImmutableArray<Speaker> Speakers { get; }

    /// <summary>The turns in the order of their first characters.</summary>
    public ImmutableArray<Turn> Turns { get; }

    /// <summary>The uninterrupted stretches of speech in document order; each holds at least one letter or digit.</summary>
    public ImmutableArray<Segment> Segments { get; }

    /// <summary>
    /// The person present whom <paramref name="label"/> means, by name, office or country, as a label of the text would
    /// ("the Premier", "Albania’s Ambassador"); null where it means nobody present, or one of several.
    /// </summary>
    public Speaker? FindSpeaker(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return find(label);
    }

    /// <summary>The text of <paramref name="span"/> as a new string.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within the source.</exception>
    public string Text(TextSpan span) => span.TextIn(Source);
}
