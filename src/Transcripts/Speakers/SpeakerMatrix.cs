using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Transcripts.Speakers;

/// <summary>
/// A count for each ordered pair of speakers, a square matrix of which only the cells above 0 are kept: in a
/// meeting of many, most pairs never meet. What rows and columns are is said by who makes it.
/// </summary>
public sealed class SpeakerMatrix
{
    private readonly FrozenDictionary<(int Row, int Column), int> counts;

    internal SpeakerMatrix(ImmutableArray<Speaker> speakers, IReadOnlyDictionary<(int Row, int Column), int> counts)
    {
        Speakers = speakers;
        this.counts = counts.Where(cell => cell.Value > 0).ToFrozenDictionary();
        Cells = [.. this.counts
            .OrderBy(cell => cell.Key)
            .Select(cell => new SpeakerPair(speakers[cell.Key.Row], speakers[cell.Key.Column], cell.Value))];
        Total = Cells.Sum(cell => cell.Count);
    }

    /// <summary>The speakers of the rows, and of the columns, in order.</summary>
    public ImmutableArray<Speaker> Speakers { get; }

    /// <summary>The cells above 0, row by row.</summary>
    public ImmutableArray<SpeakerPair> Cells { get; }

    /// <summary>The sum of all cells.</summary>
    public int Total { get; }

    /// <summary>The count of a cell, 0 or more.</summary>
    /// <param name="row">Position among <see cref="Speakers"/>.</param>
    /// <param name="column">Position among <see cref="Speakers"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public int this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Speakers.Length);
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Speakers.Length);
            return counts.GetValueOrDefault((row, column));
        }
    }
}

/// <summary>A cell of a <see cref="SpeakerMatrix"/>.</summary>
/// <param name="Row">The speaker of the row.</param>
/// <param name="Column">The speaker of the column.</param>
/// <param name="Count">The count, 1 or more.</param>
public sealed record SpeakerPair(Speaker Row, Speaker Column, int Count);
