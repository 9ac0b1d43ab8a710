using System.Collections.Immutable;

namespace Transcripts.Tokens.Patterns;

/// <summary>A character of a pattern and where it stands there, which remains known when alternatives are written out.</summary>
internal readonly record struct PatternCharacter(char Value, int Position);

/// <summary>
/// Writes out the alternatives of a pattern: <c>(border|frontier)s</c> becomes <c>borders</c> and <c>frontiers</c>.
/// Groups may hold blanks and other groups, and an alternative may be empty.
/// </summary>
internal ref struct PatternAlternatives
{
    /// <summary>How many alternatives a pattern may have when written out.</summary>
    public const int Most = 2_000;

    private readonly string pattern;
    private int position;
    private int depth;

    private PatternAlternatives(string pattern) => this.pattern = pattern;

    /// <summary>The alternatives of <paramref name="pattern"/> in order, one at least; each as its characters.</summary>
    /// <exception cref="PatternFormatException">Parentheses without partners, a group with nothing to choose from, or too many alternatives.</exception>
    public static List<ImmutableArray<PatternCharacter>> WriteOut(string pattern)
    {
        var reading = new PatternAlternatives(pattern);
        var written = reading.ReadChoice();
        return reading.position == pattern.Length
            ? written
            : throw new PatternFormatException(pattern, reading.position, "A parenthesis is closed that was never opened.", "Open it before, or leave it out.");
    }

    private List<ImmutableArray<PatternCharacter>> ReadChoice()
    {
        var written = ReadSequence();
        while (position < pattern.Length && pattern[position] == '|')
        {
            position++;
            written.AddRange(ReadSequence());
            Check(written.Count);
        }

        return written;
    }

    private List<ImmutableArray<PatternCharacter>> ReadSequence()
    {
        List<ImmutableArray<PatternCharacter>> written = [[]];
        while (position < pattern.Length && pattern[position] is not ('|' or ')'))
        {
            List<ImmutableArray<PatternCharacter>> next =
                pattern[position] == '(' ? ReadGroup() : [[new PatternCharacter(pattern[position], position++)]];
            Check(written.Count * next.Count);
            written = [.. written.SelectMany(_ => next, (before, after) => before.AddRange(after))];
        }

        return written;
    }

    private List<ImmutableArray<PatternCharacter>> ReadGroup()
    {
        var open = position++;
        if (++depth > 10)
        {
            throw new PatternFormatException(pattern, open, "Parentheses stand more than ten deep.", "Write a pattern for each alternative.");
        }

        var written = ReadChoice();
        if (position == pattern.Length)
        {
            throw new PatternFormatException(pattern, open, "The parenthesis is not closed.", "Close it behind the last alternative: (border|frontier)s.");
        }

        if (written.All(alternative => alternative.IsEmpty))
        {
            throw new PatternFormatException(pattern, open, "The parentheses hold nothing.", "Write the alternatives between them, or leave them out.");
        }

        position++;
        depth--;
        return written;
    }

    private readonly void Check(int count)
    {
        if (count > Most)
        {
            throw new PatternFormatException(pattern, position, $"The pattern has more than {Most:N0} alternatives.", "Write several patterns, or a wildcard.");
        }
    }
}
