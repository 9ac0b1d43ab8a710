namespace Transcripts.Counts.Comparison;

/// <summary>
/// What is taken to be usual before the groups are compared: so many occurrences of each feature, its pseudo-count. The
/// more of them, the more each rate is pulled towards what is usual.
/// </summary>
public sealed record DirichletPrior
{
    private const double UsualSize = 500;
    private const double UsualEach = 0.01;
    private const double InPlaceOfZero = 0.5;

    private readonly Kind kind;
    private readonly double amount;

    private DirichletPrior(Kind kind, double amount, ReferenceFrequencies? reference, string name)
    {
        if (amount is not (> 0 and < double.PositiveInfinity))
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "A prior counts as more than 0 occurrences, such as 500 in all or 0.01 of each feature.");
        this.kind = kind;
        this.amount = amount;
        Reference = reference;
        Name = name;
    }

    private enum Kind
    {
        Pooled,
        Uniform,
        Listed,
    }

    /// <summary>What it is, as tables and notes print it: "the whole text as 500 words".</summary>
    public string Name { get; }

    /// <summary>The list it is made from, or null.</summary>
    public ReferenceFrequencies? Reference { get; }

    /// <summary>
    /// The rates of all that is there: every unit of the matrix, of whatever group, and the reference list where the text is compared
    /// with one. The default, with 500 words: a tenth of a text of 5,000.
    /// </summary>
    /// <param name="size">How many words the prior counts as, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not above 0 and finite.</exception>
    public static DirichletPrior Pooled(double size = UsualSize) => new(Kind.Pooled, size, null, Named("the whole text as", size, " words"));

    /// <summary>The same for each feature: nothing is known of what is usual.</summary>
    /// <param name="each">What the prior counts as for each feature that is compared, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="each"/> is not above 0 and finite.</exception>
    public static DirichletPrior Uniform(double each = UsualEach) => new(Kind.Uniform, each, null, Named("", each, " of each feature"));

    /// <summary>The rates of a list. A feature that it does not have counts there as half an occurrence.</summary>
    /// <param name="reference">The list.</param>
    /// <param name="size">How many words the prior counts as, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not above 0 and finite.</exception>
    public static DirichletPrior Of(ReferenceFrequencies reference, double size = UsualSize) =>
        new(Kind.Listed, size, reference, Named($"{reference.Name} as", size, " words"));

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The prior's occurrences of features, by name and count in all that is there.</summary>
    /// <param name="options">The forms that features are counted under.</param>
    /// <param name="features">How many features are compared.</param>
    /// <param name="words">Words of all that is there.</param>
    internal PseudoCounts For(FeatureOptions options, int features, long words) => kind switch
    {
        Kind.Pooled => new PseudoCounts((_, count) => amount * count / words, amount),
        Kind.Uniform => new PseudoCounts((_, _) => amount, amount * features),
        _ => Listed(Reference!, options),
    };

    private static string Named(string before, double value, string after) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{before} {value:0.####}{after}").TrimStart();

    private PseudoCounts Listed(ReferenceFrequencies reference, FeatureOptions options)
    {
        var counts = reference.CountsIn(options);
        return new PseudoCounts((feature, _) => amount * Math.Max(InPlaceOfZero, counts.GetValueOrDefault(feature)) / reference.Total, amount);
    }
}

/// <summary>A prior as numbers.</summary>
/// <param name="Of">The prior's occurrences of a feature, from its name and its count in all that is there.</param>
/// <param name="Size">Its occurrences of all.</param>
internal sealed record PseudoCounts(Func<string, long, double> Of, double Size);
