using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Transcripts.Attitudes.Lexicon;
using Transcripts.Files;

namespace Transcripts.Attitudes.Learning;

/// <summary>
/// The file of a trained classifier: JSON lines, a heading and then a line for each feature with its weights. It is read as
/// data and never run; the same model has the same bytes.
/// </summary>
internal static class StanceModelFile
{
    /// <summary>Raised whenever the file or the features change: weights of other features say nothing.</summary>
    public const int Version = 1;

    private const string Format = "stance classifier";

    private const string Again = "Train the model again with this version of the program.";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file whole: beside its place and then moved. The folder is made where it is absent.</summary>
    public static void Write(string path, StanceWeights weights, AttitudeLexicon lexicon)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var beside = string.Create(CultureInfo.InvariantCulture, $"{full}.{Environment.ProcessId}.part");
        try
        {
            File.WriteAllText(beside, TextOf(weights, lexicon), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(beside, full, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="DataFormatException">It is no such file, or of another version, or was trained with another lexicon.</exception>
    public static StanceWeights Read(string path, AttitudeLexicon lexicon)
    {
        var text = TextFile.Read(path);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var heading = HeadingOf(path, end < 0 ? text : text[..end]);
        if (heading.Version != Version)
            throw new DataFormatException(path, 1, $"The model is of version {heading.Version}, and this program reads version {Version}.", Again);
        if (heading.Lexicon != Fingerprint(lexicon))
            throw new DataFormatException(path, 1, "The model was trained with another attitude lexicon.", "Load it with that lexicon, or train it again with this one.");
        var names = ImmutableArray.CreateBuilder<string>(heading.Features);
        var weights = ImmutableArray.CreateBuilder<ImmutableArray<float>>(heading.Features);
        var line = 1;
        foreach (var row in text.AsSpan(end + 1).EnumerateLines())
        {
            line++;
            if (row.IsEmpty)
                continue;
            var (name, values) = RowOf(path, line, row.ToString(), heading.Classes.Length);
            if (names.Count > 0 && string.CompareOrdinal(names[^1], name) >= 0)
                throw Damaged(path, line, $"The feature \"{name}\" does not stand in order.", null);
            names.Add(name);
            weights.Add(values);
        }

        return names.Count == heading.Features
            ? new StanceWeights(heading.Classes, heading.Biases, names.ToImmutable(), weights.ToImmutable())
            : throw Damaged(path, line, $"The heading promises {heading.Features} features, and {names.Count} are there.", null);
    }

    private static string TextOf(StanceWeights weights, AttitudeLexicon lexicon)
    {
        var text = new StringBuilder();
        text.Append(JsonSerializer.Serialize(new Heading(Format, Version, Fingerprint(lexicon), weights.Classes, weights.Biases, weights.Names.Length), Plain)).Append('\n');
        for (var number = 0; number < weights.Names.Length; number++)
        {
            text.Append('[').Append(JsonSerializer.Serialize(weights.Names[number], Plain));
            foreach (var weight in weights.Weights[number])
                text.Append(',').Append(weight.ToString("R", CultureInfo.InvariantCulture));
            text.Append("]\n");
        }

        return text.ToString();
    }

    private static Heading HeadingOf(string path, string line)
    {
        Heading? heading = null;
        JsonException? cause = null;
        try
        {
            heading = JsonSerializer.Deserialize<Heading>(line, Plain);
        }
        catch (JsonException error)
        {
            cause = error;
        }

        if (heading?.Format != Format)
            throw new DataFormatException(path, 1, "The file is no trained stance classifier.", "Name a file that StanceClassifier.Save or the command train wrote.", cause);
        var isSound = heading.Version != Version
            || (!heading.Classes.IsDefaultOrEmpty && !heading.Biases.IsDefault && heading.Features >= 0 && heading.Biases.Length == heading.Classes.Length
                && heading.Classes.All(polarity => polarity is >= -1 and <= 1) && heading.Classes.SequenceEqual(heading.Classes.Distinct().Order()) && heading.Biases.All(float.IsFinite));
        return isSound ? heading : throw Damaged(path, 1, "The heading is damaged.", null);
    }

    private static (string Name, ImmutableArray<float> Weights) RowOf(string path, int line, string row, int classes)
    {
        try
        {
            using var document = JsonDocument.Parse(row);
            JsonElement[] fields = [.. document.RootElement.EnumerateArray()];
            ImmutableArray<float> weights = [.. fields.Skip(1).Select(field => field.GetSingle())];
            return fields.Length == classes + 1 && weights.All(float.IsFinite) && fields[0].GetString() is { } name
                ? (name, weights)
                : throw Damaged(path, line, $"Here should stand a feature with {classes} weights.", null);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException and not DataFormatException)
        {
            throw Damaged(path, line, "Here should stand a feature with its weights.", error);
        }
    }

    private static DataFormatException Damaged(string path, int line, string problem, Exception? cause) =>
        new(path, line, problem, "The file is damaged: train the model again.", cause);

    /// <summary>A hash of all entries: another lexicon gives other features.</summary>
    private static string Fingerprint(AttitudeLexicon lexicon)
    {
        var text = new StringBuilder();
        foreach (var entry in lexicon.Entries)
            text.Append(CultureInfo.InvariantCulture, $"{entry.Lemma},{entry.PartOfSpeech},{entry.Polarity},{entry.Strength},{entry.Frame},{entry.Domain}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private sealed record Heading(string Format, int Version, string Lexicon, ImmutableArray<int> Classes, ImmutableArray<float> Biases, int Features);
}
