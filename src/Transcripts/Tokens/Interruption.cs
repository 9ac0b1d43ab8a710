using System.Collections.Immutable;
using System.Text;

namespace Transcripts.Tokens;

/// <summary>
/// What stands between two stretches of speech and is no part of it: an interjection of another, a direction, an
/// insertion, a page number.
/// </summary>
public static class Interruption
{
    /// <summary>What stands for an interruption in a line of text. Its brackets are in no source, unlike round and square ones.</summary>
    public const string Mark = "⟨…⟩";

    /// <summary>What stands between two stretches, without white space at its ends; empty where there is white space only.</summary>
    /// <param name="source">The text.</param>
    /// <param name="before">A stretch.</param>
    /// <param name="after">The next one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> begins before <paramref name="before"/> ends.</exception>
    public static TextSpan Between(string source, TextSpan before, TextSpan after)
    {
        var between = TextSpan.FromBounds(before.End, after.Start).In(source);
        var text = between.TrimStart();
        return new TextSpan(after.Start - text.Length, text.TrimEnd().Length);
    }

    /// <summary>Stretches of speech in one line: each run of white space one blank, and <see cref="Mark"/> for each interruption.</summary>
    /// <param name="source">The text.</param>
    /// <param name="stretches">The stretches, in order; an empty one shows nothing but what interrupts it and its neighbour.</param>
    public static string OneLine(string source, ImmutableArray<TextSpan> stretches)
    {
        var line = new StringBuilder();
        for (var i = 0; i < stretches.Length; i++)
        {
            if (i > 0)
                Append(line, source, TextSpan.FromBounds(stretches[i - 1].End, stretches[i].Start), Between(source, stretches[i - 1], stretches[i]));
            Append(line, stretches[i].In(source));
        }

        return line.ToString().TrimEnd();
    }

    private static void Append(StringBuilder line, string source, TextSpan between, TextSpan interruption)
    {
        if (interruption.IsEmpty)
        {
            Append(line, between.In(source));
            return;
        }

        Append(line, TextSpan.FromBounds(between.Start, interruption.Start).In(source));
        line.Append(Mark);
        Append(line, TextSpan.FromBounds(interruption.End, between.End).In(source));
    }

    private static void Append(StringBuilder line, ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (!char.IsWhiteSpace(unit))
                line.Append(unit);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }
    }
}
