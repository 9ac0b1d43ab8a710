namespace Transcripts.Counts.Concordances;

/// <summary>
/// What the lines of a concordance are sorted by. Words are compared in lower case, code unit by code unit, whatever the
/// culture; marks and genitive endings do not count; a context that ends comes before one that goes on.
/// </summary>
public enum ConcordanceOrder
{
    /// <summary>The place in the text.</summary>
    Position,

    /// <summary>The left context, from the keyword outward: first the word right before it.</summary>
    Left,

    /// <summary>The right context, from the keyword outward: first the word right behind it.</summary>
    Right,

    /// <summary>The words of the keyword itself.</summary>
    Keyword,

    /// <summary>The speakers, in the order of their first words; lines that are nobody's last.</summary>
    Speaker,
}
