namespace Transcripts.Summaries.Evaluation;

/// <summary>What measures are called.</summary>
public static class RougeMeasureName
{
    /// <summary>The name of <paramref name="measure"/>: "ROUGE-1".</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public static string Of(RougeMeasure measure) => measure switch
    {
        RougeMeasure.Rouge1 => "ROUGE-1",
        RougeMeasure.Rouge2 => "ROUGE-2",
        RougeMeasure.RougeL => "ROUGE-L",
        RougeMeasure.RougeLsum => "ROUGE-Lsum",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
    };
}
