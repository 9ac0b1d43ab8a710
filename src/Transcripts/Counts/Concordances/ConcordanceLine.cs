using System.Collections.Immutable;
using Transcripts.Tokens;

namespace Transcripts.Counts.Concordances;

/// <summary>
/// A keyword in its context. Where an interjection, a direction or an insertion interrupts the speech, a span ends before
/// it and the next begins behind it.
/// </summary>
/// <param name="Index">Position among all occurrences in the order of the text, from 0. This is the line's identity; sorting does not change it.</param>
/// <param name="Left">The context before the keyword, in the order of the text; none where the keyword comes first.</param>
/// <param name="Keyword">What the pattern fits, in the order of the text; one span, or several where it is interrupted.</param>
/// <param name="Right">The context behind the keyword, in the order of the text; none where the keyword comes last.</param>
/// <param name="Sentence">Index of the sentence in which the keyword stands: of the transcript's (<see cref="TranscriptSentences"/>), or of the units', counted on from unit to unit.</param>
/// <param name="Turn">Index of the turn, or null where the unit is of none.</param>
/// <param name="Speaker">Who says it, or null where the unit is nobody's.</param>
public sealed record ConcordanceLine(
    int Index,
    ImmutableArray<TextSpan> Left,
    ImmutableArray<TextSpan> Keyword,
    ImmutableArray<TextSpan> Right,
    int Sentence,
    int? Turn,
    Speaker? Speaker)
{
    /// <summary>From the first character of the keyword to its last, what interrupts it included.</summary>
    public TextSpan KeywordExtent => TextSpan.FromBounds(Keyword[0].Start, Keyword[^1].End);

    /// <summary>From the first character of the context to its last, what interrupts it included.</summary>
    public TextSpan Extent => TextSpan.FromBounds((Left.IsEmpty ? Keyword : Left)[0].Start, (Right.IsEmpty ? Keyword : Right)[^1].End);

    /// <summary>The left context up to the keyword: an empty span there shows what interrupts the two.</summary>
    public ImmutableArray<TextSpan> UpToKeyword => Left.IsEmpty ? [] : Left.Add(new TextSpan(Keyword[0].Start, 0));

    /// <summary>The right context from the keyword on: an empty span there shows what interrupts the two.</summary>
    public ImmutableArray<TextSpan> FromKeyword => Right.IsEmpty ? [] : Right.Insert(0, new TextSpan(Keyword[^1].End, 0));

    /// <summary>The left context in one line, with <see cref="Interruption.Mark"/> for each interruption.</summary>
    /// <param name="source">The text it is of.</param>
    public string LeftText(string source) => Interruption.OneLine(source, UpToKeyword);

    /// <summary>The keyword in one line, with <see cref="Interruption.Mark"/> for each interruption.</summary>
    /// <param name="source">The text it is of.</param>
    public string KeywordText(string source) => Interruption.OneLine(source, Keyword);

    /// <summary>The right context in one line, with <see cref="Interruption.Mark"/> for each interruption.</summary>
    /// <param name="source">The text it is of.</param>
    public string RightText(string source) => Interruption.OneLine(source, FromKeyword);
}
