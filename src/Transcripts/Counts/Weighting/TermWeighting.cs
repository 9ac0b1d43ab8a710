namespace Transcripts.Counts.Weighting;

/// <summary>
/// A variant of tf-idf: what the weight of a feature in a unit is. There is no one tf-idf; a number means nothing without the
/// variant, which every result therefore carries and can print.
/// </summary>
/// <param name="Tf">What the count becomes.</param>
/// <param name="Idf">What it is multiplied by.</param>
/// <param name="Cosine">Whether the weights of a unit are divided by the root of their squares' sum, so that this is 1; by default not.</param>
public sealed record TermWeighting(TermFrequency Tf, InverseDocumentFrequency Idf, bool Cosine = false)
{
    /// <summary>Count × ln (N / d): Spärck Jones 1972, "A statistical interpretation of term specificity", Journal of Documentation 28.</summary>
    public static TermWeighting SparckJones { get; } = new(TermFrequency.Count, InverseDocumentFrequency.Plain);

    /// <summary>
    /// Count × ln (N / d), cosine: "best fully weighted", tfc, of Salton and Buckley 1988, "Term-weighting approaches in automatic text
    /// retrieval", Information Processing and Management 24.
    /// </summary>
    public static TermWeighting SaltonBuckley { get; } = new(TermFrequency.Count, InverseDocumentFrequency.Plain, Cosine: true);

    /// <summary>Relative frequency × ln (N / d): what tidytext's <c>bind_tf_idf</c> gives (Silge and Robinson 2016). The default.</summary>
    public static TermWeighting Tidytext { get; } = new(TermFrequency.Relative, InverseDocumentFrequency.Plain);

    /// <summary>Count × (ln ((1 + N) / (1 + d)) + 1), cosine: what scikit-learn's <c>TfidfVectorizer</c> gives as it comes (Pedregosa and others 2011).</summary>
    public static TermWeighting ScikitLearn { get; } = new(TermFrequency.Count, InverseDocumentFrequency.Smoothed, Cosine: true);

    /// <summary>The formula, such as "f / Σf × ln(N / d)": f the count, d the units that have the feature, N the units that have any.</summary>
    public string Formula => $"{TfFormula}{IdfFormula}{(Cosine ? ", unit length" : "")}";

    private string TfFormula => Tf switch
    {
        TermFrequency.Count => "f",
        TermFrequency.Relative => "f / Σf",
        TermFrequency.Logarithmic => "(1 + ln f)",
        TermFrequency.Boolean => "1",
        TermFrequency.MaximumNormalised => "(0.5 + 0.5 f / max f)",
        _ => throw new InvalidOperationException($"There is no term frequency {Tf}: use one of {nameof(TermFrequency)}."),
    };

    private string IdfFormula => Idf switch
    {
        InverseDocumentFrequency.None => "",
        InverseDocumentFrequency.Plain => " × ln(N / d)",
        InverseDocumentFrequency.Smoothed => " × (ln((1 + N) / (1 + d)) + 1)",
        InverseDocumentFrequency.Probabilistic => " × max(0, ln((N − d) / d))",
        _ => throw new InvalidOperationException($"There is no inverse document frequency {Idf}: use one of {nameof(InverseDocumentFrequency)}."),
    };

    /// <summary>The formula.</summary>
    public override string ToString() => Formula;
}
