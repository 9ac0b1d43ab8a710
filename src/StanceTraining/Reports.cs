using System.Globalization;
using Transcripts.Attitudes.Learning;
using Transcripts.Resampling;

namespace StanceTraining;

/// <summary>Writes results as lines of text.</summary>
internal static class Reports
{
    /// <summary>A number of things, such as "1 target".</summary>
    public static string Count(long number, string of) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {of}{(number == 1 ? "" : "s")}");

    /// <summary>Macro-F1 with its interval, then precision, recall and F1 of each label.</summary>
    public static void Write(TextWriter output, string name, StanceAccuracy accuracy)
    {
        var matrix = accuracy.Matrix;
        Line(output, $"{name}: macro-F1 {matrix.MacroF1:F4}, 95 % {Text(accuracy.MacroF1)}, {Count(matrix.Items, "target")}");
        Line(output, $"  {"",-8} {"precision",9} {"recall",9} {"F1",9} {"targets",9}   predicted {string.Join(", ", matrix.Labels)}");
        for (var label = 0; label < matrix.Labels.Length; label++)
        {
            var row = label;
            var one = matrix.OneAgainstRest(label);
            var cells = string.Join(", ", Enumerable.Range(0, matrix.Labels.Length).Select(column => matrix[row, column].ToString(CultureInfo.InvariantCulture)));
            Line(output, $"  {matrix.Labels[label],-8} {Share(one.Precision),9} {Share(one.Recall),9} {Share(one.F1),9} {matrix.RowTotals[label],9}   {cells}");
        }
    }

    /// <summary>The classifier, the rules, and their difference.</summary>
    public static void Write(TextWriter output, StanceCrossValidation validation)
    {
        Line(output, $"{Count(validation.Folds.Max() + 1, "fold")}, all targets of a sentence in one");
        Write(output, "classifier", validation.Learned);
        Write(output, "rules", validation.Rules);
        Line(output, $"classifier less rules: {validation.Learned.Matrix.MacroF1 - validation.Rules.Matrix.MacroF1:F4}, 95 % {Text(validation.Difference)}");
    }

    /// <summary>A prediction and what weighs most.</summary>
    public static void Write(TextWriter output, StancePrediction prediction)
    {
        var label = prediction.Polarity switch { > 0 => "for", < 0 => "against", _ => "neutral" };
        Line(output, $"{label} (against {prediction.Against:F3}, neutral {prediction.Neutral:F3}, for {prediction.For:F3})");
        foreach (var feature in prediction.Features)
            Line(output, $"  {feature.Weight,8:+0.0000;-0.0000} {Printable(feature.Name)}");
        Line(output, $"rules: {prediction.Rules.Polarity:+0;-0;0}{(prediction.Rules.Rule.Length == 0 ? "" : $" by {prediction.Rules.Rule}")}");
    }

    private static string Text(Interval interval) => string.Create(CultureInfo.InvariantCulture, $"{interval.Lower:F4} to {interval.Upper:F4}");

    private static string Share(double? share) => share?.ToString("F3", CultureInfo.InvariantCulture) ?? "none";

    // What a sentence puts into the name of a feature does not steer the terminal.
    private static string Printable(string text) => string.Concat(text.Select(character => char.IsControl(character) ? '\uFFFD' : character));

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
