using System.Runtime.InteropServices;

namespace Transcripts.Attitudes.Learning;

/// <summary>Named features with their values, in the order in which they were first met.</summary>
internal sealed class FeatureSet
{
    private readonly Dictionary<string, float> values = new(StringComparer.Ordinal);

    /// <summary>Those that are not 0.</summary>
    public IReadOnlyCollection<KeyValuePair<string, float>> Values => values;

    public void Clear() => values.Clear();

    /// <summary>Says that there is such a feature.</summary>
    public void Mark(string name) => values[name] = 1;

    public void Set(string name, double value)
    {
        if (value != 0)
            values[name] = (float)value;
    }

    public void Add(string name, double value) => CollectionsMarshal.GetValueRefOrAddDefault(values, name, out _) += (float)value;
}
