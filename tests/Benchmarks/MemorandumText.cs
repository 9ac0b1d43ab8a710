using System.Text;
using Transcripts.Reading;

namespace Benchmarks;

/// <summary>Long memoranda of the transcript's kind.</summary>
internal static class MemorandumText
{
    /// <summary>
    /// The document's header and then its paragraphs in seeded random order. About one short word in four is changed, so
    /// that no paragraph comes twice, and labels stay what they are.
    /// </summary>
    /// <param name="source">The text to vary.</param>
    /// <param name="length">Length in UTF-16 code units; the text is cut there.</param>
    /// <param name="seed">Seed of the order and of the changes.</param>
    public static string Make(string source, int length, int seed)
    {
        var random = new Random(seed);
        var first = TranscriptReader.Parse(source).Turns[0].Label.Start;
        var paragraphs = source[first..].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith("CC:", StringComparison.Ordinal)).ToArray();
        var text = new StringBuilder(source, 0, first, length + 8192);
        while (text.Length < length)
        {
            var start = text.Length;
            text.Append(paragraphs[random.Next(paragraphs.Length)]).Append("\n\n");
            Change(text, start, random);
        }

        text.Length = length;
        return text.ToString();
    }

    private static void Change(StringBuilder text, int start, Random random)
    {
        var paragraph = text.ToString(start, text.Length - start);
        var at = 0;
        foreach (var word in paragraph.Split(' '))
        {
            if (word.Length is > 2 and < 6 && word.All(char.IsAsciiLetterLower) && random.Next(4) == 0)
            {
                for (var i = 0; i < word.Length; i++)
                {
                    text[start + at + i] = (char)('a' + random.Next(26));
                }
            }

            at += word.Length + 1;
        }
    }
}
