namespace Transcripts.Attitudes.Evaluation;

/// <summary>What kind of difference there is between what was found and the annotation.</summary>
public enum AttitudeErrorKind
{
    /// <summary>An attitude of the annotation was not found.</summary>
    Missed,

    /// <summary>An attitude was found that the annotation does not have.</summary>
    Invented,

    /// <summary>Found with the other sign.</summary>
    WrongSign,

    /// <summary>Found of the same target with the same sign, of another holder.</summary>
    WrongHolder,
}

/// <summary>A difference.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Gold">The row of the annotation, or null where it has none.</param>
/// <param name="Found">What was found, or null for nothing.</param>
public sealed record AttitudeError(AttitudeErrorKind Kind, GoldAttitude? Gold, GoldAttitude? Found);
