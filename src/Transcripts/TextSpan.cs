namespace Transcripts;

/// <summary>
/// A half-open stretch of a text: it begins at <see cref="Start"/> and ends before <see cref="End"/>.
/// Both are counted in UTF-16 code units of <see cref="Transcript.Source"/>, the text as decoded.
/// </summary>
/// <param name="Start">Offset of the first code unit, 0 or more.</param>
/// <param name="Length">Number of code units, 0 or more; 0 is an empty span at <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>Offset of the first code unit behind the span.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no code unit.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or behind <paramref name="end"/>.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>Whether the code unit at <paramref name="offset"/> lies within the span.</summary>
    public bool Contains(int offset) => (uint)(offset - Start) < (uint)Length;

    /// <summary>Whether <paramref name="other"/> lies wholly within the span; an empty span at either edge does.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End && !IsEmpty && !other.IsEmpty;

    /// <summary>The code units of the span in <paramref name="source"/>; no copy is made.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within <paramref name="source"/>.</exception>
    public ReadOnlySpan<char> In(string source) => source.AsSpan(Start, Length);

    /// <summary>The text of the span in <paramref name="source"/>, as a new string.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within <paramref name="source"/>.</exception>
    public string TextIn(string source) => source.Substring(Start, Length);

    /// <summary>Order by start, then by end.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>[start, end)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}, {End})");
}
