using System.Collections.Immutable;
using System.Globalization;

namespace Transcripts.Charts;

/// <summary>
/// Puts labels beside marks so that none lies on another label or on a mark: one after the other, each at the first of four
/// sides where there is room, or nowhere. Sizes are those of a narrow screen; what could meet on this or any larger one,
/// where marks part and labels do not grow, is kept apart.
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
    public static ImmutableArray<string?> Of(IReadOnlyList<(double X, double Y, double Radius, string? Label)> marks)
    {
        var taken = marks.Select(mark => new Box(mark.X * Width, mark.Y * Height, -mark.Radius, -mark.Radius, mark.Radius, mark.Radius)).ToList();
        var places = ImmutableArray.CreateBuilder<string?>(marks.Count);
        foreach (var (x, y, radius, label) in marks)
        {
            string? found = null;
            if (label is not null)
            {
                var width = CharacterWidth * Columns(label);
                foreach (var side in x >= 0.5 ? RightFirst : LeftFirst)
                {
                    var box = At(side, x * Width, y * Height, radius, width);
                    if (!box.IsInside || taken.Exists(other => other.CanMeet(box)))
                        continue;
                    taken.Add(box);
                    found = side;
                    break;
                }
            }

            places.Add(found);
        }

        return places.MoveToImmutable();
    }

    private static Box At(string side, double x, double y, double radius, double width) => side switch
    {
        "middle right" => new Box(x, y, radius + Gap, -LineHeight / 2, radius + Gap + width, LineHeight / 2),
        "middle left" => new Box(x, y, -radius - Gap - width, -LineHeight / 2, -radius - Gap, LineHeight / 2),
        "top center" => new Box(x, y, -width / 2, radius + Gap, width / 2, radius + Gap + LineHeight),
        _ => new Box(x, y, -width / 2, -radius - Gap - LineHeight, width / 2, -radius - Gap),
    };

    /// <summary>Characters as read, those of East Asian scripts and emoji twice.</summary>
    private static int Columns(string label)
    {
        var columns = 0;
        var elements = StringInfo.GetTextElementEnumerator(label);
        while (elements.MoveNext())
            columns += elements.GetTextElement()[0] >= '\u1100' && elements.GetTextElement()[0] is not (>= '\u2000' and < '\u2E80') ? 2 : 1;
        return columns;
    }

    /// <summary>A mark or a label.</summary>
    /// <param name="X">Where the mark's middle is, which moves with the size of the screen.</param>
    /// <param name="Y">The same upwards.</param>
    /// <param name="Left">Where it begins from there, which does not.</param>
    /// <param name="Bottom">Its lower edge from there.</param>
    /// <param name="Right">Where it ends from there.</param>
    /// <param name="Top">Its upper edge from there.</param>
    private readonly record struct Box(double X, double Y, double Left, double Bottom, double Right, double Top)
    {
        public bool IsInside => X + Left >= 0 && Y + Bottom >= 0 && X + Right <= Width && Y + Top <= Height;

        /// <summary>Whether the two lie on each other on this screen or a larger one.</summary>
        public bool CanMeet(Box other) => CanMeet(other.X - X, Left, Right, other.Left, other.Right) && CanMeet(other.Y - Y, Bottom, Top, other.Bottom, other.Top);

        // The other one moves away from where it is, past all that lies on its way.
        private static bool CanMeet(double distance, double begin, double end, double otherBegin, double otherEnd) =>
            (distance < 0 || distance + otherBegin < end) && (distance > 0 || distance + otherEnd > begin);
    }
}
