using System.Collections.Immutable;
using System.Globalization;

namespace Transcripts.Charts;

/// <summary>
/// Puts labels beside marks so that none lies on another label or on a mark: one after the other, each at the first of four
/// sides where there is room, or nowhere. Sizes are those of a narrow screen; on a wider one marks part and labels do not
/// grow, so that what does not meet here does not meet there.
/// </summary>
internal static class LabelPlacement
{
    // A phone of 390 pixels leaves a chart about so much between its axis and its edge.
    private const double Width = 250;
    private const double Height = 280;
    private const double LineHeight = 14;
    private const double CharacterWidth = 6.6;
    private const double Gap = 3;

    private static readonly ImmutableArray<string> RightFirst = ["middle right", "top center", "bottom center", "middle left"];
    private static readonly ImmutableArray<string> LeftFirst = ["middle left", "top center", "bottom center", "middle right"];

    /// <summary>
    /// The side of each mark at which its label stands, in the terms of plotly.js ("middle right"), or null where there is no room or
    /// no label. Labels are placed in the order of the marks.
    /// </summary>
    /// <param name="marks">The marks: places from 0 to 1 across and upwards, radius in pixels, and label, or null for none.</param>
    /// <param name="most">How many labels at most.</param>
    public static ImmutableArray<string?> Of(IReadOnlyList<(double X, double Y, double Radius, string? Label)> marks, int most)
    {
        var taken = marks.Select(mark => Around(mark.X * Width, mark.Y * Height, mark.Radius, mark.Radius)).ToList();
        var places = ImmutableArray.CreateBuilder<string?>(marks.Count);
        foreach (var (x, y, radius, label) in marks)
        {
            string? found = null;
            if (label is not null && most > 0)
            {
                var width = CharacterWidth * Columns(label);
                foreach (var side in x >= 0.5 ? RightFirst : LeftFirst)
                {
                    var box = At(side, x * Width, y * Height, radius, width);
                    if (!box.IsInside || taken.Exists(other => other.Overlaps(box)))
                        continue;
                    taken.Add(box);
                    (found, most) = (side, most - 1);
                    break;
                }
            }

            places.Add(found);
        }

        return places.MoveToImmutable();
    }

    private static Box At(string side, double x, double y, double radius, double width) => side switch
    {
        "middle right" => Around(x + radius + Gap + (width / 2), y, width / 2, LineHeight / 2),
        "middle left" => Around(x - radius - Gap - (width / 2), y, width / 2, LineHeight / 2),
        "top center" => Around(x, y + radius + Gap + (LineHeight / 2), width / 2, LineHeight / 2),
        _ => Around(x, y - radius - Gap - (LineHeight / 2), width / 2, LineHeight / 2),
    };

    private static Box Around(double x, double y, double halfWidth, double halfHeight) => new(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);

    /// <summary>Characters as read, those of East Asian scripts and emoji twice.</summary>
    private static int Columns(string label)
    {
        var columns = 0;
        var elements = StringInfo.GetTextElementEnumerator(label);
        while (elements.MoveNext())
            columns += elements.GetTextElement()[0] >= '\u1100' && elements.GetTextElement()[0] is not (>= '\u2000' and < '\u2E80') ? 2 : 1;
        return columns;
    }

    private readonly record struct Box(double Left, double Bottom, double Right, double Top)
    {
        public bool IsInside => Left >= 0 && Bottom >= 0 && Right <= Width && Top <= Height;

        public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Bottom < other.Top && other.Bottom < Top;
    }
}
