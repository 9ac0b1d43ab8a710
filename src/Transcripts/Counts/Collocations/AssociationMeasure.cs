namespace Transcripts.Counts.Collocations;

/// <summary>A measure of how strongly two words belong together.</summary>
public enum AssociationMeasure
{
    /// <summary>G² (<see cref="LogLikelihoodRatio"/>), taken as negative for words that avoid each other.</summary>
    LogLikelihood,

    /// <summary>Pearson's χ², taken as negative for words that avoid each other.</summary>
    ChiSquare,

    /// <summary><see cref="TScore"/>.</summary>
    T,

    /// <summary><see cref="PointwiseMutualInformation"/>.</summary>
    Pmi,

    /// <summary>Normalised <see cref="PointwiseMutualInformation"/>.</summary>
    Npmi,

    /// <summary><see cref="DiceCoefficient"/>.</summary>
    Dice,

    /// <summary>Logarithmic <see cref="DiceCoefficient"/>.</summary>
    LogDice,

    /// <summary><see cref="JaccardIndex"/>.</summary>
    Jaccard,

    /// <summary><see cref="PoissonStirling"/>.</summary>
    PoissonStirling,

    /// <summary>Mutual information with a third power.</summary>
    MiCubed,
}

/// <summary>Measures by their names.</summary>
public static class AssociationMeasures
{
    /// <summary>The value by which <paramref name="measure"/> ranks a pair: more for words that belong together more strongly. Null where it is not defined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public static double? Of(this AssociationMeasure measure, ContingencyTable table) => measure switch
    {
        AssociationMeasure.LogLikelihood => table.N11 < table.Expected ? -table.G2 : table.G2,
        AssociationMeasure.ChiSquare => table.N11 < table.Expected ? -table.ChiSquare : table.ChiSquare,
        AssociationMeasure.T => TScore.Of(table),
        AssociationMeasure.Pmi => PointwiseMutualInformation.Of(table),
        AssociationMeasure.Npmi => PointwiseMutualInformation.Normalised(table),
        AssociationMeasure.Dice => DiceCoefficient.Of(table),
        AssociationMeasure.LogDice => DiceCoefficient.Logarithmic(table),
        AssociationMeasure.Jaccard => JaccardIndex.Of(table),
        AssociationMeasure.PoissonStirling => PoissonStirling.Of(table),
        AssociationMeasure.MiCubed => PointwiseMutualInformation.Cubed(table),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no such measure."),
    };
}
