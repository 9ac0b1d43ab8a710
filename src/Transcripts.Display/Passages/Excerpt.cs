using System.Collections.Immutable;
using Transcripts.Display.Html;

namespace Transcripts.Display.Passages;

/// <summary>Stretches of speech, cut where they are too long for a line or a cell.</summary>
/// <param name="Spans">What is shown, in order.</param>
/// <param name="IsCutBefore">Whether something before it is left out.</param>
/// <param name="IsCutBehind">Whether something behind it is left out.</param>
internal readonly record struct Excerpt(ImmutableArray<TextSpan> Spans, bool IsCutBefore, bool IsCutBehind)
{
    /// <summary>The first <paramref name="length"/> code units of the stretches.</summary>
    public static Excerpt Beginning(string source, ImmutableArray<TextSpan> stretches, int length) => Window(source, stretches, 0, length);

    /// <summary>The last <paramref name="length"/> code units of the stretches.</summary>
    public static Excerpt Ending(string source, ImmutableArray<TextSpan> stretches, int length)
    {
        var total = Length(stretches);
        return Window(source, stretches, Math.Max(0, total - length), total);
    }

    /// <summary>As much of the stretches around <paramref name="focus"/>, most of it behind, as <paramref name="length"/> code units hold.</summary>
    public static Excerpt Around(string source, ImmutableArray<TextSpan> stretches, TextSpan focus, int length)
    {
        var before = stretches.Sum(stretch => Math.Clamp(focus.Start - stretch.Start, 0, stretch.Length));
        var from = Math.Clamp(before - (length / 4), 0, Math.Max(0, Length(stretches) - length));
        return Window(source, stretches, from, from + length);
    }

    private static int Length(ImmutableArray<TextSpan> stretches) => stretches.Sum(stretch => stretch.Length);

    // From and to count the code units of the stretches, one behind the other.
    private static Excerpt Window(string source, ImmutableArray<TextSpan> stretches, int from, int to)
    {
        var shown = ImmutableArray.CreateBuilder<TextSpan>(stretches.Length);
        var at = 0;
        foreach (var stretch in stretches)
        {
            var start = stretch.Start + Math.Clamp(from - at, 0, stretch.Length);
            var end = stretch.Start + Math.Clamp(to - at, 0, stretch.Length);
            if (start < end || (stretch.IsEmpty && at >= from && at <= to))
                shown.Add(TextSpan.FromBounds(Shortened.WholeUpTo(source, start), Shortened.WholeUpTo(source, end)));
            at += stretch.Length;
        }

        return new Excerpt(shown.DrainToImmutable(), from > 0, to < at);
    }
}
