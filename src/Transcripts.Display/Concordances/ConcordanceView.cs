using System.Collections.Immutable;
using Microsoft.DotNet.Interactive.Formatting;
using Transcripts.Charts;
using Transcripts.Counts.Concordances;
using Transcripts.Display.Tables;

namespace Transcripts.Display.Concordances;

/// <summary>A concordance as it shows on the page: a line each, the keyword aligned in the middle, speakers in their colours, offsets in the margin.</summary>
/// <param name="Concordance">The concordance.</param>
/// <param name="Palette">The speakers' colours.</param>
/// <param name="MaxRows">Lines shown, 2 or more; of more the first and the last, with a note of what is left out.</param>
/// <param name="Language">The language of the text as a BCP 47 tag ("en"); empty where it is not known.</param>
[TypeFormatterSource(typeof(ConcordanceFormatters), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.PlainText])]
public sealed record ConcordanceView(Concordance Concordance, Palette Palette, int MaxRows, string Language)
{
    /// <summary>The first lines, and the last ones behind those that are left out.</summary>
    internal (ImmutableArray<ConcordanceLine> Head, ImmutableArray<ConcordanceLine> Tail) Shown { get; } = Bound(Concordance.Lines, MaxRows);

    /// <summary>How many lines are left out.</summary>
    internal int LeftOut => Concordance.Lines.Length - Shown.Head.Length - Shown.Tail.Length;

    /// <summary>The concordance as text in aligned columns.</summary>
    public override string ToString() => ConcordanceText.Of(this);

    private static (ImmutableArray<ConcordanceLine> Head, ImmutableArray<ConcordanceLine> Tail) Bound(ImmutableArray<ConcordanceLine> lines, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 2);
        var (head, tail) = Bounds.Of(lines.Length, most);
        return (lines[..head], lines[^tail..]);
    }
}
