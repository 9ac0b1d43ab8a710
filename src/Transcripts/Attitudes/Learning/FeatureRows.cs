using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Transcripts.Attitudes.Lexicon;

namespace Transcripts.Attitudes.Learning;

/// <summary>Examples as rows of numbered features; a name is kept once, however many rows have it. Nothing here is fitted.</summary>
/// <param name="Names">The names by number.</param>
/// <param name="Rows">The features of each example.</param>
/// <param name="Rules">What the rules say of each.</param>
/// <param name="Polarities">What it was labelled.</param>
internal sealed record FeatureRows(ImmutableArray<string> Names, ImmutableArray<FeatureRow> Rows, ImmutableArray<int> Rules, ImmutableArray<int> Polarities)
{
    /// <summary>Reads the examples.</summary>
    /// <exception cref="ArgumentException">One has a target outside its sentence, or a polarity that is none.</exception>
    public static FeatureRows Of(IReadOnlyList<StanceExample> examples, AttitudeLexicon lexicon)
    {
        var reader = new StanceFeatures(lexicon);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = ImmutableArray.CreateBuilder<string>();
        var rows = ImmutableArray.CreateBuilder<FeatureRow>(examples.Count);
        var rules = ImmutableArray.CreateBuilder<int>(examples.Count);
        for (var example = 0; example < examples.Count; example++)
        {
            if (examples[example].Problem is { } problem)
                throw new ArgumentException($"Example {example}: {problem}", nameof(examples));
            var features = reader.Of(examples[example].Sentence, examples[example].Target, out var stance);
            var row = new FeatureRow(new int[features.Count], new float[features.Count]);
            var at = 0;
            foreach (var (name, value) in features)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, name, out var isKnown);
                if (!isKnown)
                {
                    number = names.Count;
                    names.Add(name);
                }

                row.Features[at] = number;
                row.Values[at++] = value;
            }

            rows.Add(row);
            rules.Add(stance.Polarity);
        }

        return new FeatureRows(names.ToImmutable(), rows.ToImmutable(), rules.ToImmutable(), [.. examples.Select(example => example.Polarity)]);
    }
}

/// <summary>The features of an example by number, and their values.</summary>
internal sealed record FeatureRow(int[] Features, float[] Values);
