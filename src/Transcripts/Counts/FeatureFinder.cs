using System.Collections.Immutable;

namespace Transcripts.Counts;

/// <summary>Finds where a feature of a matrix stands by reading the units that have it again.</summary>
internal static class FeatureFinder
{
    /// <summary>The first occurrences of <paramref name="feature"/> in some of the units, unit after unit.</summary>
    public static ImmutableArray<Occurrence> Find(DocumentFeatureMatrix matrix, int feature, Func<TextUnit, bool> within, int most)
    {
        var column = matrix.Column(feature);
        string[] wanted = matrix.Features[feature].Split(' ');
        var reader = new WordReader(matrix.Source, matrix.Options);
        var found = ImmutableArray.CreateBuilder<Occurrence>();
        foreach (var (unit, _) in column)
        {
            if (found.Count >= most)
                break;
            if (!within(matrix.Units[unit]))
                continue;
            var run = new Run(reader.Forms, wanted, unit, found);
            reader.Read(matrix.Units[unit], ref run);
        }

        return [.. found.Take(most)];
    }

    /// <summary>The last words read, as far as they follow each other.</summary>
    private struct Run(List<string> forms, string[] wanted, int unit, ImmutableArray<Occurrence>.Builder found) : IWordVisitor
    {
        private readonly List<(int Word, TextSpan Span)> words = [];

        public readonly void Visit(int word, TextSpan span, bool follows)
        {
            if (!follows)
                words.Clear();
            else if (words.Count == wanted.Length)
                words.RemoveAt(0);
            words.Add((word, span));
            if (words.Count < wanted.Length)
                return;
            for (var place = 0; place < wanted.Length; place++)
            {
                if (forms[words[place].Word] != wanted[place])
                    return;
            }

            found.Add(new Occurrence(unit, TextSpan.FromBounds(words[0].Span.Start, span.End)));
        }
    }
}
