namespace Transcripts.Display;

/// <summary>How much of a value is shown before the rest is left out with a note.</summary>
public sealed record DisplayLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static DisplayLimits Default { get; } = new();

    /// <summary>Rows of a table, 2 or more; of a longer one the first and the last are shown. Default 20.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 2.</exception>
    public int MaxRows
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2);
            field = value;
        }
    }
    = 20;

    /// <summary>UTF-16 code units of a table cell, 8 or more; a longer text ends in an ellipsis. Default 160.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 8.</exception>
    public int MaxCellLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 8);
            field = value;
        }
    }
    = 160;

    /// <summary>UTF-16 code units of a passage, 1 or more; a longer one is cut at a blank where there is one. Default 6,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxPassageLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = 6_000;

    /// <summary>Groups of evidence, 1 or more; of more the first are shown. Default 40.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxGroups
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = 40;

    /// <summary>Sentences of a group of evidence, 1 or more; of more the first are shown. Default 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxSentences
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = 10;

    /// <summary>UTF-16 code units of the folded text between sentences of a summary, 1 or more; what is longer is left out with a note. Default 200,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxFoldedLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = 200_000;
}
